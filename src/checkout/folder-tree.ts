import { join } from 'node:path';
import { isFolderOnDisk, listDisk, readDisk } from './disk.ts';
import type { Tree } from './tree.ts';

/** A folder without Git. `root` is absolute and free of symlinks, and nothing outside of it is read. */
export function folderTree(root: string, path: string): Tree {
  return {
    path,
    files: async (folder) => (isFolderOnDisk(root, folder) ? listDisk(join(root, folder)) : undefined),
    async *read(folder, entries) {
      for (const entry of entries)
        yield readDisk(root, folder === '' ? entry.path : `${folder}/${entry.path}`);
    },
  };
}
