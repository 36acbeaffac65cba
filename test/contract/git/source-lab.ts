/** A real server with one repository, somebody who pushes to it, and sources that read it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { GitSource } from '../../../src/git/port.ts';
import { openSource } from '../../../src/git/source.ts';
import { commitFiles, type CommitTarget, type FileChanges } from '../../../src/lab/git-commits.ts';
import { type GitServer, startGitServer } from '../../../src/lab/git-server.ts';
import type { BlobId, CommitSha } from '../../../src/model/ids.ts';
import { createRunner } from '../../../src/process/runner.ts';

export interface Adapter {
  readonly name: string;
  /** The address under which the adapter reaches a repository of the server. */
  url(server: GitServer, repository: string): string;
}

export interface OpenOptions {
  readonly repository?: string;
  readonly ref?: string;
  readonly path?: string;
  /** Name of the folder of the clone. */
  readonly state?: string;
}

export class SourceLab {
  readonly #adapter: Adapter;
  readonly #opened: GitSource[] = [];
  root = '';
  server!: GitServer;
  author!: CommitTarget;

  constructor(adapter: Adapter) {
    this.#adapter = adapter;
  }

  async start(): Promise<void> {
    this.root = mkdtempSync(join(tmpdir(), 'fstest-git-'));
    this.server = await startGitServer({ root: join(this.root, 'server') });
    await this.server.createRepository('fleet.git');
    this.author = { folder: this.server.folder('fleet.git') };
  }

  async stop(): Promise<void> {
    for (const source of this.#opened.splice(0)) await source.close();
    await this.server.close();
    rmSync(this.root, { recursive: true, force: true });
  }

  async open(options: OpenOptions = {}): Promise<GitSource> {
    const source = await openSource({
      url: this.#adapter.url(this.server, options.repository ?? 'fleet.git'),
      ref: options.ref ?? 'main',
      path: options.path ?? '',
      directory: join(this.root, options.state ?? 'state'),
      runner: createRunner(),
      timeout: 10_000,
    });
    this.#opened.push(source);
    return source;
  }

  /** Commits on the server itself: a push would be five processes more. */
  commit(files: FileChanges, message = 'change'): Promise<CommitSha> {
    return commitFiles(this.author, files, message);
  }

  packs(): readonly string[] {
    return readdirSync(join(this.root, 'state/clone.git/objects/pack')).filter((file) =>
      file.endsWith('.pack'),
    );
  }

  /** Moves main on the server, without a push. */
  moveMain(commit: CommitSha): void {
    execFileSync('git', ['-C', this.server.folder('fleet.git'), 'update-ref', 'refs/heads/main', commit]);
  }
}

/** One lab for each test of the file or describe block. */
export function useLab(adapter: Adapter): SourceLab {
  const lab = new SourceLab(adapter);
  beforeEach(() => lab.start());
  afterEach(() => lab.stop());
  return lab;
}

export async function contents(
  source: GitSource,
  files: readonly { readonly blob: BlobId }[],
): Promise<string[]> {
  const texts: string[] = [];
  for await (const { bytes } of source.read(files.map(({ blob }) => blob)))
    texts.push(Buffer.from(bytes).toString());
  return texts;
}

export function numbered(count: number, text: string): FileChanges {
  const names = Array.from({ length: count }, (_, index) => `folder${index % 20}/file${index}.yaml`);
  return Object.fromEntries(names.map((name) => [name, `${text} ${name}\n`]));
}
