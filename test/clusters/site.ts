import { mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { until } from '../../src/lab/identity.ts';
import { sweep } from '../../src/lab/record.ts';

export type Lasting = 'kept' | 'passing';

/**
 * Folder of what this user's clusters leave in the file system. Names are short: sockets are below. What is kept for a
 * person is apart from what ends with its creator, or the next test would sweep it.
 */
export function clustersFolder(lasting: Lasting): string {
  const user = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), lasting === 'kept' ? `fsk8s-kept-${user}` : `fsk8s-${user}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Ends clusters whose creator is no more (every kept one), and removes what is left of them. */
export async function sweepClusters(lasting: Lasting): Promise<void> {
  const parent = clustersFolder(lasting);
  for (const name of await sweep(parent)) await removeCgroups(cgroupOf(join(parent, name)));
}

/** Prefix of the cgroups of the clusters whose files are in a folder. */
export function cgroupOf(folder: string): string {
  return `fsk8s-${basename(folder)}`;
}

const CGROUPS = '/sys/fs/cgroup';

/** Removes cgroups whose names begin like this. What was killed in them may take a moment to go. */
export async function removeCgroups(prefix: string): Promise<void> {
  await until(() => cgroupsWith(prefix).every(removed));
}

/** Paths of cgroups whose names begin like this, and of those in them. */
export function cgroupsWith(prefix: string): readonly string[] {
  return foldersBelow(CGROUPS).filter((path) => path.includes(`/${prefix}`));
}

/** What is inside comes before what it is in. Other clusters come and go meanwhile. */
function foldersBelow(path: string): readonly string[] {
  try {
    const folders = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return folders.map(({ name }) => join(path, name)).flatMap((inner) => [...foldersBelow(inner), inner]);
  } catch {
    return [];
  }
}

function removed(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
