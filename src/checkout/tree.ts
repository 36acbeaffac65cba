/**
 * checkout/ — from a tree of files to a Fleet with everything that is wrong with it, whatever the tree is: a commit, the
 * index of a repository, a work tree or a plain folder. What did not change since the last reading is not read again.
 */
import type { CommitFiles } from '../git/port.ts';
import { Blocked, Failure } from '../model/errors.ts';
import type { BlobId, CommitSha } from '../model/ids.ts';

/** A file or link of a tree; links and submodules are named and never followed. */
export interface TreeEntry {
  /** Relative to the folder that was listed, `/`-separated. */
  readonly path: string;
  readonly mode: 'file' | 'symlink' | 'submodule';
  /** Absent when it is known only after reading. */
  readonly blob?: BlobId;
}

export interface Content {
  /** What git would name these bytes. */
  readonly blob: BlobId;
  /** Of a file over 256 KiB its first 256 KiB + 1 byte, so that its reader can refuse it. */
  readonly bytes: Uint8Array;
}

/** The files of one repository, or of one folder, in one state. */
export interface Tree {
  /** The folder of the fleet, relative to the root of the tree; empty for the root. */
  readonly path: string;
  /** Everything below a folder, which is relative to the root of the tree; undefined when there is no such folder. */
  files(folder: string): Promise<readonly TreeEntry[] | undefined>;
  /** In the order asked for. Throws Failure when one of them cannot be read. */
  read(folder: string, entries: readonly TreeEntry[]): AsyncIterable<Content>;
}

/** A commit of a source or of a local repository. */
export function commitTree(source: CommitFiles, commit: CommitSha): Tree {
  return {
    path: source.path,
    async files(folder) {
      try {
        return await source.files(commit, folder);
      } catch (thrown) {
        const isMissing = thrown instanceof Blocked && thrown.code === 'git-path-missing';
        if (isMissing && folder !== source.path) return undefined;
        throw thrown;
      }
    },
    read: (_folder, entries) => readBlobs(source, entries),
  };
}

/** Reads by name of content: what several files share is read once. */
export async function* readBlobs(
  source: Pick<CommitFiles, 'read'>,
  entries: readonly TreeEntry[],
): AsyncGenerator<Content> {
  const wanted = new Set(entries.flatMap(({ blob }) => blob ?? []));
  const contents = new Map<BlobId, Content>();
  for await (const content of source.read([...wanted])) contents.set(content.blob, content);
  for (const { path, blob } of entries) {
    const content = blob === undefined ? undefined : contents.get(blob);
    // Not an empty file: its documents would be taken for deleted.
    if (content === undefined) throw new Failure('git-object', `${path} (${blob}) cannot be read`);
    yield content;
  }
}
