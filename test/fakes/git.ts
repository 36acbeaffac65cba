import { createHash } from 'node:crypto';
import type { BlobContent, CommitInfo, GitSource, TreeFile } from '../../src/git/port.ts';
import { Blocked, Failure } from '../../src/model/errors.ts';
import type { BlobId, CommitSha } from '../../src/model/ids.ts';

/** A repository in memory: what is pushed is the head, and it can be out of reach. */
export class FakeGit implements GitSource {
  readonly #commits: Map<CommitSha, ReadonlyMap<string, string>> = new Map();
  readonly #blobs: Map<BlobId, Uint8Array> = new Map();
  #head: CommitSha | undefined;
  readonly path: string;
  isAway = false;
  /** What the next syncs are refused with. */
  refusal: Blocked | undefined;
  /** Blobs that were asked for, in order. */
  readonly asked: BlobId[] = [];

  constructor(path = '') {
    this.path = path;
  }

  push(files: ReadonlyMap<string, string>): CommitSha {
    const sha = hash(JSON.stringify([...files])) as CommitSha;
    for (const text of files.values()) this.#blobs.set(hash(text) as BlobId, Buffer.from(text));
    this.#commits.set(sha, files);
    this.#head = sha;
    return sha;
  }

  lose(text: string): void {
    this.#blobs.delete(hash(text) as BlobId);
  }

  async sync(): Promise<CommitSha> {
    if (this.refusal !== undefined) throw this.refusal;
    if (this.isAway || this.#head === undefined) throw new Failure('git-unreachable', 'the remote is away');
    return this.#head;
  }

  async files(commit: CommitSha, folder: string = this.path): Promise<readonly TreeFile[]> {
    const files = this.#commits.get(commit);
    if (files === undefined) throw new Failure('git-corrupt', `there is no commit ${commit}`);
    const prefix = folder === '' ? '' : `${folder}/`;
    const below = [...files].filter(([path]) => path.startsWith(prefix));
    if (below.length === 0 && folder !== '') throw new Blocked('git-path-missing', `there is no ${folder}`);
    return below
      .map(
        ([path, text]): TreeFile => ({
          path: path.slice(prefix.length),
          blob: hash(text) as BlobId,
          mode: 'file',
        }),
      )
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  async *read(blobs: readonly BlobId[]): AsyncGenerator<BlobContent> {
    for (const blob of blobs) {
      this.asked.push(blob);
      const bytes = this.#blobs.get(blob);
      if (bytes !== undefined) yield { blob, bytes };
    }
  }

  async info(commit: CommitSha): Promise<CommitInfo> {
    return { sha: commit, author: 'test', subject: 'test', committedAt: 0 };
  }

  /** One after the other in the order of their first push. */
  async log(commit: CommitSha, since: CommitSha | undefined, most: number): Promise<readonly CommitInfo[]> {
    const pushed = [...this.#commits.keys()];
    const first = since === undefined ? 0 : pushed.indexOf(since) + 1;
    const shas = pushed.slice(first, pushed.indexOf(commit) + 1).toReversed();
    return Promise.all(shas.slice(0, most).map((sha) => this.info(sha)));
  }

  async descends(): Promise<boolean> {
    return true;
  }

  async resolve(revision: string): Promise<CommitSha> {
    if (this.#commits.has(revision as CommitSha)) return revision as CommitSha;
    throw new Blocked('git-ref-missing', `there is no ${revision}`);
  }

  async close(): Promise<void> {}
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
