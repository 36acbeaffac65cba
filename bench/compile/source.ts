import { createHash } from 'node:crypto';
import type { GitSource, TreeFile } from '../../src/git/port.ts';
import type { BlobId, CommitSha } from '../../src/model/ids.ts';
import type { ReferenceFleet } from '../fleet.ts';

/** Git without Git: commits are listings in memory, so that only our own work is measured. */
export interface MemorySource {
  readonly source: GitSource;
  /** Makes a commit on top of the last one. */
  commit(changes: ReadonlyMap<string, string>): CommitSha;
}

export function createMemorySource(): MemorySource {
  const blobs = new Map<BlobId, Uint8Array>();
  const commits = new Map<CommitSha, ReadonlyMap<string, TreeFile>>();
  let head: ReadonlyMap<string, TreeFile> = new Map();
  return {
    source: {
      path: '',
      files: async (commit) => [...(commits.get(commit)?.values() ?? [])],
      async *read(wanted) {
        for (const blob of wanted) yield { blob, bytes: blobs.get(blob) ?? new Uint8Array() };
      },
      close: async () => undefined,
      ...UNUSED,
    },
    commit(changes) {
      const next = new Map(head);
      for (const [path, text] of changes) {
        const bytes = Buffer.from(text);
        const blob = createHash('sha1').update(path).update(bytes).digest('hex') as BlobId;
        blobs.set(blob, bytes);
        next.set(path, { path, blob, mode: 'file' });
      }
      head = new Map([...next].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      const sha = createHash('sha1').update(`${commits.size}`).digest('hex') as CommitSha;
      commits.set(sha, head);
      return sha;
    },
  };
}

export function allFiles(fleet: ReferenceFleet): ReadonlyMap<string, string> {
  return new Map([...fleet.documents, ...fleet.locks]);
}

const unused = (): never => {
  throw new Error('a compile does not ask for this');
};
const UNUSED = { sync: unused, info: unused, log: unused, descends: unused, resolve: unused };
