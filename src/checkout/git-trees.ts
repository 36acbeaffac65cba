import { join } from 'node:path';
import type { LocalRepository } from '../git/local.ts';
import type { WorkTreeEntry } from '../git/index-listing.ts';
import type { BlobId } from '../model/ids.ts';
import { isFolderOnDisk, listDisk, modeOnDisk, readDisk } from './disk.ts';
import { type Content, readBlobs, type Tree, type TreeEntry } from './tree.ts';

/** What is staged: the next commit, if it were made now. */
export function indexTree(repository: LocalRepository): Tree {
  return {
    path: repository.path,
    async files(folder) {
      const files = await repository.index(folder);
      return files.length === 0 && folder !== repository.path ? undefined : files;
    },
    read: (_folder, entries) => readBlobs(repository, entries),
  };
}

/** The files of a work tree as they are on disk. What git knows to be unchanged has its name before it is read. */
export function workTree(repository: LocalRepository & { readonly root: string }): Tree {
  const { root, path } = repository;
  // Sparse files are in the index only, whoever asks for them.
  const sparse = new Set<string>();
  return {
    path,
    async files(folder) {
      if (!isFolderOnDisk(root, folder)) return undefined;
      const entries = await repository.workTree(folder);
      // Git ignores all of it, and still it was named.
      if (entries.length === 0 && folder === path) return listDisk(join(root, folder));
      for (const { path: own, state } of entries) if (state === 'sparse') sparse.add(placeOf(folder, own));
      return entries.flatMap((entry) => treeEntry(root, folder, entry) ?? []);
    },
    async *read(folder, entries) {
      const absent = entries.filter((entry) => sparse.has(placeOf(folder, entry.path)));
      const contents = new Map<BlobId, Content>();
      if (absent.length > 0)
        for await (const content of readBlobs(repository, absent)) contents.set(content.blob, content);
      for (const entry of entries) {
        const place = placeOf(folder, entry.path);
        const staged = entry.blob === undefined || !sparse.has(place) ? undefined : contents.get(entry.blob);
        yield staged ?? readDisk(root, place);
      }
    },
  };
}

function treeEntry(root: string, folder: string, entry: WorkTreeEntry): TreeEntry | undefined {
  const { path, state, staged } = entry;
  if (state === 'repository') return { path, mode: 'submodule' };
  if (staged !== undefined) return { path, ...staged };
  const mode = modeOnDisk(root, placeOf(folder, path));
  return mode === undefined ? undefined : { path, mode };
}

function placeOf(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
