/** A repository behind a server that asks who we are, and sources that say it by files. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { GitSource, SourceOptions } from '../../../src/git/port.ts';
import { openSource } from '../../../src/git/source.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { type HostileServer, startHostileServer } from './hostile-server.ts';
import { type SourceLab, useLab } from './source-lab.ts';

export class GuardedLab {
  readonly lab: SourceLab = useLab({ name: 'HTTP', url: (server, repository) => server.url(repository) });
  readonly #opened: { close(): Promise<void> }[] = [];
  /** Lets nobody in without its `authorization`. */
  server!: HostileServer;

  async start(): Promise<void> {
    this.server = this.closing(await startHostileServer(`http://127.0.0.1:${this.lab.server.port}`));
    await this.lab.commit({ 'a.yaml': '1' });
  }

  async stop(): Promise<void> {
    for (const each of this.#opened.splice(0).toReversed()) await each.close();
  }

  closing<T extends { close(): Promise<void> }>(resource: T): T {
    this.#opened.push(resource);
    return resource;
  }

  async open(options: Partial<SourceOptions>): Promise<GitSource> {
    const source = await openSource({
      url: `${this.server.url}/fleet.git`,
      ref: 'main',
      path: '',
      directory: join(this.lab.root, 'state'),
      runner: createRunner(),
      timeout: 5_000,
      ...options,
    });
    return this.closing(source);
  }

  /** A mounted Secret. */
  secret(files: Readonly<Record<string, string | undefined>>): string {
    const folder = mkdtempSync(join(this.lab.root, 'secret-'));
    for (const [name, content = ''] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return folder;
  }

  onDisk(): string {
    const files = readdirSync(join(this.lab.root, 'state'), { recursive: true, withFileTypes: true });
    return files
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n');
  }
}

/** One for each test of the file. */
export function useGuardedLab(): GuardedLab {
  const guarded = new GuardedLab();
  beforeEach(() => guarded.start());
  afterEach(() => guarded.stop());
  return guarded;
}

export async function refusalOf(source: GitSource): Promise<Error> {
  const thrown: unknown = await source.sync().catch((caught: unknown) => caught);
  if (thrown instanceof Error) return thrown;
  return expect.unreachable('it was accepted');
}

/** What could end in a log. */
export function shown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return [thrown.stack, JSON.stringify(thrown), shown(thrown.cause ?? '')].join('\n');
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
