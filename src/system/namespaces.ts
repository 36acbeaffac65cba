import { readdir, stat, statfs, writeFile } from 'node:fs/promises';
import { Failure } from '../model/errors.ts';
import type { Runner } from '../process/port.ts';
import { complaintOf, ipIn, isNoNamespace, NETNS_DIRECTORY, netnsPath, within } from './commands.ts';
import { parseLinks, parseAnswers } from './parse-ip.ts';
import type { RouterName } from './port.ts';
import { line } from './render-ip.ts';

const ROUTER_PREFIX = 'fleetslice-';
/** File system type of a network namespace, in what statfs(2) answers. */
const NSFS_MAGIC = 0x6e736673;

/**
 * A router forwards and hears no router advertisements. Duplicate address detection would delay IPv6 addresses, and
 * link-local ones are not needed: nothing in a slice router is found by discovery.
 */
const SYSCTLS = [
  'net.ipv4.ip_forward=1',
  'net.ipv6.conf.all.forwarding=1',
  'net.ipv6.conf.default.forwarding=1',
  'net.ipv6.conf.all.accept_ra=0',
  'net.ipv6.conf.default.accept_ra=0',
  'net.ipv6.conf.all.accept_dad=0',
  'net.ipv6.conf.default.accept_dad=0',
  'net.ipv6.conf.default.addr_gen_mode=1',
];

/**
 * The namespace is finished and marked under a name that nobody looks at, and only then gets its own. So a namespace
 * called `netns` is never ours without our mark, whenever we are killed; what is left of such an attempt is swept here.
 */
export async function createNetns(runner: Runner, netns: string, mark: string): Promise<void> {
  const unfinished = unfinishedName(netns);
  await sweepUnfinished(runner, netns);
  await runBatch(
    runner,
    ['ip'],
    [line('netns', 'add', unfinished), line('netns', 'set', unfinished, 'auto')],
  );
  await runBatch(runner, ipIn({ kind: 'router', name: unfinished }), [
    line('link', 'set', 'dev', 'lo', 'alias', mark),
    line('link', 'set', 'dev', 'lo', 'up'),
  ]);
  await claimName(netns);
  await runner.run(['mount', '--bind', netnsPath(unfinished), netnsPath(netns)]);
  await runBatch(runner, ['ip'], [line('netns', 'delete', unfinished)]);
}

/** Takes the name away; the namespace goes with the last process or socket in it. */
export async function deleteNetns(runner: Runner, netns: string): Promise<void> {
  await sweepUnfinished(runner, netns);
  if (await isNamespace(netns)) await runBatch(runner, ['ip'], [line('netns', 'delete', netns)]);
}

/** A kernel without IPv6 has no such settings: `-e` passes over unknown ones. */
export async function enableForwarding(runner: Runner, netns: string): Promise<void> {
  await runner.run(within(netns, 'sysctl', '-q', '-e', '-w', ...SYSCTLS));
}

/** A mark is read once for each namespace, told apart by inode: observing reads it again anyway. */
export function createRouterList(runner: Runner): () => Promise<readonly RouterName[]> {
  const known = new Map<string, { readonly inode: bigint; readonly router: RouterName }>();
  const read = async (netns: string): Promise<RouterName | undefined> => {
    if (!(await isNamespace(netns))) return undefined;
    const inode = (await stat(netnsPath(netns), { bigint: true })).ino;
    const cached = known.get(netns);
    if (cached?.inode === inode) return cached.router;
    const router = await readMark(runner, netns);
    if (router !== undefined && router.mark !== '') known.set(netns, { inode, router });
    return router;
  };
  return async () => {
    const names = (await listDirectory()).filter((name) => name.startsWith(ROUTER_PREFIX)).toSorted();
    const routers = await Promise.all(names.map(read));
    return routers.filter((router) => router !== undefined);
  };
}

export async function listDirectory(): Promise<readonly string[]> {
  try {
    return await readdir(NETNS_DIRECTORY);
  } catch {
    return [];
  }
}

export async function runBatch(
  runner: Runner,
  ip: readonly string[],
  lines: readonly string[],
): Promise<void> {
  await runner.run([...ip, '-batch', '-'], { input: `${lines.join('\n')}\n` });
}

function unfinishedName(netns: string): string {
  return `new-${netns}`;
}

async function sweepUnfinished(runner: Runner, netns: string): Promise<void> {
  const unfinished = unfinishedName(netns);
  if ((await listDirectory()).includes(unfinished))
    await runBatch(runner, ['ip'], [line('netns', 'delete', unfinished)]);
}

/** Makes the file that the namespace is bound to. One that is no namespace is what a killed `ip netns add` leaves. */
async function claimName(netns: string): Promise<void> {
  if (await isNamespace(netns)) {
    throw new Failure('netns-exists', `a network namespace ${netns} exists already and is not ours`);
  }
  await writeFile(netnsPath(netns), '', { mode: 0o444 });
}

async function isNamespace(netns: string): Promise<boolean> {
  try {
    return (await statfs(netnsPath(netns))).type === NSFS_MAGIC;
  } catch {
    return false;
  }
}

async function readMark(runner: Runner, netns: string): Promise<RouterName | undefined> {
  try {
    const { stdout } = await runner.run([
      ...ipIn({ kind: 'router', name: netns }),
      '-j',
      'link',
      'show',
      'dev',
      'lo',
    ]);
    return { netns, mark: parseLinks(parseAnswers(stdout, 1)[0])[0]?.alias ?? '' };
  } catch (error) {
    if (isNoNamespace(complaintOf(error))) return undefined;
    throw error;
  }
}
