/** A server on loopback that holds tarballs, the document that names one of them, and sources that read it. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach } from 'vitest';
import type { ArtifactOptions, ArtifactSource } from '../../../src/artifact/port.ts';
import { openArtifactSource } from '../../../src/artifact/source.ts';
import type { CommitSha } from '../../../src/model/ids.ts';
import { type Files, tarballOf } from './tarballs.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The status.artifact of Flux; absent fields are left out. */
export interface Described {
  readonly url?: string;
  readonly digest?: string;
  readonly revision?: string;
  readonly size?: number | undefined;
  readonly lastUpdateTime?: string;
}

export class ArtifactLab {
  readonly root: string = mkdtempSync(join(tmpdir(), 'fleetslice-artifact-'));
  readonly document: string = join(this.root, 'source.json');
  /** What was asked for, in order. */
  readonly asked: IncomingMessage[] = [];
  readonly #answers: Map<string, Answer> = new Map();
  readonly #opened: ArtifactSource[] = [];
  readonly #server = createServer((request, response) => {
    this.asked.push(request);
    const answer = this.#answers.get(request.url ?? '');
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    for (const source of this.#opened.splice(0)) await source.close();
    this.away();
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Nobody listens any more. */
  away(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  answer(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  /** The server has it, and the document names it. Returns the commit that its revision names. */
  async publish(content: Files | Buffer, described: Described = {}): Promise<CommitSha> {
    const bytes = Buffer.isBuffer(content) ? content : await tarballOf(content);
    const digest = digestOf(bytes);
    const path = `/${digest.slice(7, 19)}.tar.gz`;
    this.answer(path, (_, response) => response.end(bytes));
    const commit = createHash('sha1').update(bytes).digest('hex') as CommitSha;
    this.describe({
      url: `${this.url}${path}`,
      digest,
      revision: `main@sha1:${commit}`,
      size: bytes.length === 0 ? undefined : bytes.length,
      lastUpdateTime: '2026-01-02T03:04:05Z',
      ...described,
    });
    return commit;
  }

  /** Replaces the document as a mounted one is replaced. */
  describe(artifact: Described | string): void {
    const text = typeof artifact === 'string' ? artifact : JSON.stringify(artifact);
    writeFileSync(`${this.document}.new`, text);
    renameSync(`${this.document}.new`, this.document);
  }

  async open(options: Partial<ArtifactOptions> = {}): Promise<ArtifactSource> {
    const source = await openArtifactSource({
      document: this.document,
      path: '',
      directory: join(this.root, 'state'),
      timeout: 10_000,
      ...options,
    });
    this.#opened.push(source);
    return source;
  }
}

export function digestOf(bytes: Uint8Array, algorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

/** One for each test of the file. */
export function useArtifactLab(): { readonly current: ArtifactLab } {
  const held = { current: undefined as unknown as ArtifactLab };
  beforeEach(async () => {
    held.current = new ArtifactLab();
    await held.current.start();
  });
  afterEach(() => held.current.stop());
  return held;
}

/** All files of a commit as text. */
export async function contentsOf(
  source: ArtifactSource,
  commit: CommitSha,
  folder?: string,
): Promise<Readonly<Record<string, string>>> {
  const files = await source.files(commit, folder);
  const names = new Map(files.map(({ path, blob }) => [path, blob]));
  const texts = new Map<string, string>();
  for await (const { blob, bytes } of source.read([...new Set(names.values())]))
    texts.set(blob, Buffer.from(bytes).toString());
  return Object.fromEntries([...names].map(([path, blob]) => [path, texts.get(blob) ?? '']));
}

/** What a promise is rejected with. */
export async function refusalOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`nothing was refused: ${inspect(value)}`);
    },
    (thrown: unknown) => thrown,
  );
}

/** All that a log could print of an error. */
export function shown(thrown: unknown): string {
  return inspect(thrown, { depth: 10 });
}
