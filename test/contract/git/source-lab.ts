/** A real server with one repository, somebody who pushes to it, and sources that read it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { GitSource, SignatureRule } from '../../../src/git/port.ts';
import { openSource } from '../../../src/git/source.ts';
import { commitFiles, type CommitTarget, type FileChanges } from '../../../src/lab/git-commits.ts';
import { type GitServer, startGitServer } from '../../../src/lab/git-server.ts';
import type { Blocked } from '../../../src/model/errors.ts';
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
  readonly allowRewrite?: (accepted: Blocked) => void;
  readonly signatures?: SignatureRule;
  readonly maxFetch?: number;
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
      ...(options.maxFetch === undefined ? {} : { maxFetch: options.maxFetch }),
      ...(options.signatures === undefined ? {} : { signatures: options.signatures }),
      ...(options.allowRewrite === undefined ? {} : { allowRewrite: options.allowRewrite }),
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
    this.git('update-ref', 'refs/heads/main', commit);
  }

  /** Runs git in the repository on the server. */
  git(...argv: readonly string[]): string {
    const who = ['-c', 'user.name=Lab', '-c', 'user.email=lab@fleetslice.example'];
    const folder = this.server.folder('fleet.git');
    return execFileSync('git', ['-C', folder, ...who, ...argv], { encoding: 'utf8' }).trim();
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
