/**
 * checkout/ — from a tree of files to a Fleet with everything that is wrong with it, whatever the tree is: a commit, the
 * index of a repository, a work tree or a plain folder. What did not change since the last reading is not read again.
 */
import type { BlobContent, GitSource, TreeFile } from '../git/port.ts';
import type { BlobId, CommitSha } from '../model/ids.ts';

/** The files of one fleet in one state. */
export interface Tree {
  /** Everything below the fleet path, sorted by path. */
  files(): Promise<readonly TreeFile[]>;
  /** In the order asked for; a blob over 256 KiB comes as its first 256 KiB + 1 byte, so that its reader can refuse it. */
  read(blobs: readonly BlobId[]): AsyncIterable<BlobContent>;
}

/** A commit of a source, below the path that the source was opened for. */
export function commitTree(source: GitSource, commit: CommitSha): Tree {
  return { files: () => source.files(commit), read: (blobs) => source.read(blobs) };
}
