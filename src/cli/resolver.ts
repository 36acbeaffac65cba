import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `ip netns exec NAME` shows NAME/resolv.conf of this folder to its program as /etc/resolv.conf. */
const FOLDER = '/etc/netns';
/** The first line of every file that we wrote; one without it is somebody else's and stays. */
const OURS = '# written by fleetslice attach';

/** The usual five seconds of patience would outlast the restart of an agent many times over. */
const RETRIES = 'options timeout:1 attempts:5';

export interface Resolver {
  readonly resolver: readonly string[];
  readonly search: readonly string[];
}

/** False when the file is somebody else's, or may not be written. */
export async function writeResolver(netns: string, { resolver, search }: Resolver): Promise<boolean> {
  try {
    if (!(await isOursOrAbsent(fileOf(netns)))) return false;
    await mkdir(join(FOLDER, netns), { recursive: true });
    const lines = [
      OURS,
      ...resolver.map((address) => `nameserver ${address}`),
      `search ${search.join(' ')}`,
      RETRIES,
      '',
    ];
    await writeFile(fileOf(netns), lines.join('\n'));
    return true;
  } catch {
    return false;
  }
}

/** Removes the file if it is ours, and its folder if nothing else is in it. Resolves with whether it was ours. */
export async function removeResolver(netns: string): Promise<boolean> {
  const text = await readFile(fileOf(netns), 'utf8').catch(() => '');
  if (!text.startsWith(OURS)) return false;
  await rm(fileOf(netns), { force: true });
  await rmdir(join(FOLDER, netns)).catch(() => undefined);
  return true;
}

/** Every network namespace whose resolver somebody has set. */
export async function namespacesWithResolver(): Promise<readonly string[]> {
  return readdir(FOLDER).catch(() => []);
}

/** The file of one network namespace. */
export function fileOf(netns: string): string {
  return join(FOLDER, netns, 'resolv.conf');
}

async function isOursOrAbsent(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return OURS;
    throw cause;
  });
  return text.startsWith(OURS);
}
