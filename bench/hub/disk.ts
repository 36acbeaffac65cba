import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface FileTime {
  readonly path: string;
  /** Changes when it is written again, also with the same bytes. */
  readonly written: string;
  readonly bytes: number;
}

/** Every file below a folder but those in the locks of a store. */
export function filesBelow(folder: string): readonly FileTime[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('.lock'))
    .map(({ parentPath, name }) => {
      const { ino, mtimeNs, size } = statSync(join(parentPath, name), { bigint: true });
      return { path: join(parentPath, name), written: `${ino} ${mtimeNs}`, bytes: Number(size) };
    });
}

export function mebibytesBelow(folder: string): number {
  return filesBelow(folder).reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20;
}
