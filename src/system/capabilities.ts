import { open } from 'node:fs/promises';
import type { Runner } from '../process/port.ts';
import { complaintOf } from './commands.ts';
import type { Capabilities } from './port.ts';
import { TUNNEL_PROGRAM } from './tunnel-process.ts';

/** How a tunnel is made here. */
export type TunnelSupport =
  | { readonly kind: 'kernel' | 'userspace' }
  | { readonly kind: 'none'; readonly problem: string };

/** Tries in a namespace that is gone again afterwards: a module that is listed need not load. */
export async function findTunnelSupport(runner: Runner): Promise<TunnelSupport> {
  const probe = ['unshare', '--net', 'ip', 'link', 'add', 'probe', 'type', 'wireguard'];
  if ((await complaint(runner, ...probe)) === undefined) return { kind: 'kernel' };
  if ((await complaint(runner, TUNNEL_PROGRAM, '--version')) !== undefined) {
    const cure = 'run scripts/setup, or load the wireguard module';
    return {
      kind: 'none',
      problem: `this kernel has no WireGuard and ${TUNNEL_PROGRAM} is not there: ${cure}`,
    };
  }
  const problem = await tunProblem();
  return problem === undefined ? { kind: 'userspace' } : { kind: 'none', problem };
}

export async function findCapabilities(runner: Runner): Promise<Capabilities> {
  const [support, nft, wg, ip] = await Promise.all([
    findTunnelSupport(runner),
    nftProblem(runner),
    missing(runner, ['wg', '--version'], 'install wireguard-tools'),
    missing(runner, ['ip', '-V'], 'install iproute2'),
  ]);
  const tunnel = support.kind === 'none' ? [support.problem] : [];
  return {
    wireguard: wg.length > 0 ? 'none' : support.kind,
    nft: nft.length === 0,
    problems: [...ip, ...wg, ...nft, ...tunnel],
  };
}

async function tunProblem(): Promise<string | undefined> {
  try {
    await (await open('/dev/net/tun', 'r+')).close();
    return undefined;
  } catch {
    return '/dev/net/tun cannot be opened: load the tun module, or give the device to this container';
  }
}

async function nftProblem(runner: Runner): Promise<readonly string[]> {
  const absent = await missing(runner, ['nft', '--version'], 'install nftables');
  if (absent.length > 0) return absent;
  const said = await complaint(runner, 'unshare', '--net', 'nft', 'add', 'table', 'inet', 'probe');
  return said === undefined
    ? []
    : [`nft cannot make a table (${said}): load the nf_tables module and run as root`];
}

async function missing(runner: Runner, argv: readonly string[], cure: string): Promise<readonly string[]> {
  const said = await complaint(runner, ...argv);
  return said === undefined ? [] : [`${argv[0]} cannot be run: ${cure}`];
}

/** What the program complained about, on one line; undefined when it did what it should. */
async function complaint(runner: Runner, ...argv: readonly string[]): Promise<string | undefined> {
  try {
    await runner.run(argv);
    return undefined;
  } catch (error) {
    return complaintOf(error)
      .trim()
      .replaceAll(/\s*\n\s*/g, '; ');
  }
}
