import { createHash } from 'node:crypto';
import type { CommitInfo, GitSource } from '../../src/git/port.ts';
import { Failure } from '../../src/model/errors.ts';
import type { BlobId, CommitSha } from '../../src/model/ids.ts';
import type { FleetShape } from '../fakes/fleets.ts';
import { badTreeOf, type Tree, treeOf } from './fleets.ts';
import type { OperationKind, Process, Schedule } from './schedule.ts';

export interface Commit {
  readonly sha: CommitSha;
  /** Its place in the order of pushes, from 0. */
  readonly number: number;
  readonly tree: Tree;
  /** Absent when the commit must be refused. */
  readonly shape?: FleetShape;
  /** The cluster that gets sick by it. */
  readonly poisons?: string;
}

/** The one branch that all hubs follow. */
export class Branch {
  readonly commits: Map<CommitSha, Commit> = new Map();
  head: Commit;
  /** The last commit that must not be refused. */
  good: Commit & { readonly shape: FleetShape };

  constructor(shape: FleetShape) {
    this.head = this.#add(treeOf(shape), shape);
    this.good = { ...this.head, shape };
  }

  push(shape: FleetShape, poisons?: string): void {
    this.head = this.#add(treeOf(shape), shape, poisons);
    this.good = { ...this.head, shape };
  }

  /** A commit that is the last good one with a mistake in it. */
  pushBad(nth: number): void {
    this.head = this.#add(badTreeOf(this.good.shape, nth));
  }

  source(schedule: Schedule, process: Process): GitSource {
    const pass = <T>(label: string, kind: OperationKind, work: () => T): Promise<T> =>
      schedule.pass({ process, label, kind, work });
    const { commits } = this;
    return {
      path: '',
      sync: () => pass('asks Git for the head', 'read', () => this.head.sha),
      files: (commit) => pass('lists a commit', 'local', () => found(commits, commit).tree.files),
      async *read(blobs: readonly BlobId[]) {
        await pass('reads files of a commit', 'local', () => undefined);
        for (const blob of blobs) yield { blob, bytes: bytesOf(commits, blob) };
      },
      info: async (sha): Promise<CommitInfo> => ({ sha, author: 'somebody', subject: '', committedAt: 0 }),
      log: async (sha, since, most) =>
        between(commits, sha, since)
          .slice(0, most)
          .map((each) => ({ sha: each, author: 'somebody', subject: '', committedAt: 0 })),
      descends: async (commit, ancestor) => found(commits, commit).number >= found(commits, ancestor).number,
      resolve: (name) => pass(`asks Git for ${name}`, 'read', () => found(commits, name as CommitSha).sha),
      close: async () => undefined,
    };
  }

  #add(tree: Tree, shape?: FleetShape, poisons?: string): Commit {
    const number = this.commits.size;
    const sha = createHash('sha1').update(String(number)).digest('hex') as CommitSha;
    const commit = {
      sha,
      number,
      tree,
      ...(shape === undefined ? {} : { shape }),
      ...(poisons === undefined ? {} : { poisons }),
    };
    this.commits.set(sha, commit);
    return commit;
  }
}

function between(
  commits: ReadonlyMap<CommitSha, Commit>,
  commit: CommitSha,
  since: CommitSha | undefined,
): readonly CommitSha[] {
  const first = since === undefined ? 0 : found(commits, since).number + 1;
  return [...commits.keys()].slice(first, found(commits, commit).number + 1).toReversed();
}

function found(commits: ReadonlyMap<CommitSha, Commit>, sha: CommitSha): Commit {
  const commit = commits.get(sha);
  if (commit === undefined) throw new Failure('git-corrupt', `there is no commit ${sha}`);
  return commit;
}

function bytesOf(commits: ReadonlyMap<CommitSha, Commit>, blob: BlobId): Uint8Array {
  for (const { tree } of commits.values()) {
    const bytes = tree.blobs.get(blob);
    if (bytes !== undefined) return bytes;
  }
  throw new Failure('git-corrupt', `there is no blob ${blob}`);
}
