import { join } from 'node:path';
import type { LongOptions, Runner } from '../process/port.ts';
import { hold } from './holder.ts';
import { childrenOf, identify, isRunning, killAll, signal, until } from './identity.ts';
import { linkHost, type HostLink, unlinkHost } from './link.ts';
import type { HostOptions, LabHost, LabProcess } from './port.ts';
import type { LabSite } from './site.ts';
import { WITHOUT_DUPLICATE_DETECTION } from './underlay.ts';

/**
 * `/etc` becomes a folder of links to the machine's, so that ours can hold entries of its own. No name server of the
 * machine is within reach: an empty resolv.conf makes lookups fail at once.
 */
const SETUP = `
mount -t proc proc /proc
mount -t tmpfs -o mode=755 tmpfs /run
mkdir /run/machine-etc
mount --rbind /etc /run/machine-etc
mount -t tmpfs -o mode=755 tmpfs /etc
find /run/machine-etc -mindepth 1 -maxdepth 1 ! -name netns ! -name resolv.conf -exec ln -s -t /etc {} +
mkdir /etc/netns
: >/etc/resolv.conf
hostname "$1"
${WITHOUT_DUPLICATE_DETECTION}
`;

/** Adds host number `index`. */
export async function openHost(
  site: LabSite,
  underlay: Runner,
  index: number,
  { name, ...options }: HostOptions & { readonly name: string },
): Promise<LabHost> {
  const holder = await hold(underlay, {
    namespaces: ['--net', '--mount', '--pid', '--uts'],
    setup: SETUP,
    arguments: [name],
    lifeline: false,
    log: join(site.directory, `host-${index}.log`),
  });
  const link: HostLink = {
    index,
    pid: holder.inner.pid,
    nat: options.nat ?? false,
    mtu: options.mtu ?? 1500,
  };
  const runner = site.inside(holder.inner.pid);
  const addresses = await linkHost(underlay, runner, link);
  return {
    name,
    pid: holder.inner.pid,
    addresses,
    runner,
    start: (argv, long) => startInside(site, runner, argv, long),
    stop: async () => {
      if (!isRunning(holder.inner)) return;
      await unlinkHost(underlay, link);
      await killAll([holder.inner]);
    },
  };
}

/** The wrapper that entered the namespaces passes no signals on: the program is its only child. */
async function startInside(
  site: LabSite,
  runner: Runner,
  argv: readonly string[],
  options?: LongOptions,
): Promise<LabProcess> {
  const wrapper = await runner.start(argv, options);
  if (!site.lifeline) wrapper.unref();
  const program = await until(() => {
    if (identify(wrapper.pid) === undefined) return 'gone';
    return childrenOf(wrapper.pid).flatMap((pid) => identify(pid) ?? [])[0];
  });
  if (program === undefined || program === 'gone')
    return { pid: wrapper.pid, ended: wrapper.ended, kill: () => undefined };
  return { pid: program.pid, ended: wrapper.ended, kill: (name) => signal(program, name) };
}
