import { open, stat } from 'node:fs/promises';
import { release } from 'node:os';
import type { Runner } from '../process/port.ts';
import { complaintOf } from '../system/commands.ts';
import type { Capabilities, System } from '../system/port.ts';
import manifest from '../../package.json' with { type: 'json' };

/** `fail`: no agent can run, or the fleet needs somebody; `warn`: something is missing, or will be. */
export type Verdict = 'ok' | 'warn' | 'fail';

export interface Check {
  readonly name: string;
  readonly verdict: Verdict;
  /** What was found. */
  readonly detail: string;
  /** What to do; absent when all is well. */
  readonly remedy?: string;
  /** Lines that are ready to be copied, after what they are. */
  readonly paste?: readonly string[];
}

export interface HostPorts {
  readonly runner: Runner;
  readonly system: Pick<System, 'capabilities' | 'underlay'>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly uid: number;
}

/** IPv6 needs 1,280 bytes (RFC 8200); a tunnel takes 80. */
const LEAST_MTU = 1280;
const TUNNEL_OVERHEAD = 80;

/** Nothing is changed. */
export async function checkHost(ports: HostPorts): Promise<readonly Check[]> {
  const { runner, system, now, uid } = ports;
  const capabilities = await system.capabilities();
  return [
    checkNode(process.versions.node),
    checkRoot(uid),
    await checkWireguard(runner, capabilities),
    await checkTun(capabilities),
    await checkProgram(runner, { name: 'wg', argv: ['wg', '--version'], remedy: 'install wireguard-tools' }),
    await checkProgram(runner, { name: 'ip', argv: ['ip', '-V'], remedy: 'install iproute2' }),
    await checkNft(runner, capabilities),
    await checkTc(runner),
    await checkUserNamespaces(runner),
    await checkUnderlay(system),
    checkClock(now, await newestChange()),
  ];
}

function checkNode(version: string): Check {
  const wanted = manifest.engines.node.replace('>=', '');
  const isEnough = compareVersions(version, wanted) >= 0;
  const detail = `${version} on Linux ${release()}`;
  if (isEnough) return { name: 'node', verdict: 'ok', detail };
  return { name: 'node', verdict: 'fail', detail, remedy: `install Node.js ${wanted} or later` };
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return (
    [0, 1, 2].map((at) => (left?.[at] ?? 0) - (right?.[at] ?? 0)).find((difference) => difference !== 0) ?? 0
  );
}

function checkRoot(uid: number): Check {
  if (uid === 0) return { name: 'privileges', verdict: 'ok', detail: 'root' };
  return { name: 'privileges', verdict: 'fail', detail: `user ${uid}`, remedy: 'run the agent as root' };
}

async function checkWireguard(runner: Runner, { wireguard, problems }: Capabilities): Promise<Check> {
  const name = 'wireguard';
  if (wireguard === 'kernel') return { name, verdict: 'ok', detail: 'in the kernel' };
  if (wireguard === 'userspace') {
    const version = await firstLine(runner, ['wireguard-go', '--version']);
    return { name, verdict: 'ok', detail: `userspace, by ${version ?? 'wireguard-go'}` };
  }
  const remedy = problems.find((line) => /WireGuard|tun/.test(line)) ?? problems[0] ?? 'run scripts/setup';
  return { name, verdict: 'fail', detail: 'none', remedy };
}

/** Only userspace tunnels need it. */
async function checkTun({ wireguard }: Capabilities): Promise<Check> {
  const name = '/dev/net/tun';
  try {
    await (await open(name, 'r+')).close();
    return { name, verdict: 'ok', detail: 'can be opened' };
  } catch {
    if (wireguard === 'kernel') return { name, verdict: 'ok', detail: 'cannot be opened, and need not be' };
    const remedy = 'load the tun module, or give the device to this container';
    return { name, verdict: 'fail', detail: 'cannot be opened', remedy };
  }
}

interface Program {
  readonly name: string;
  readonly argv: readonly string[];
  readonly remedy: string;
}

async function checkProgram(runner: Runner, { name, argv, remedy }: Program): Promise<Check> {
  const version = await firstLine(runner, argv);
  if (version !== undefined) return { name, verdict: 'ok', detail: version };
  return { name, verdict: 'fail', detail: 'cannot be run', remedy };
}

async function checkNft(runner: Runner, { problems }: Capabilities): Promise<Check> {
  const found = await checkProgram(runner, {
    name: 'nft',
    argv: ['nft', '--version'],
    remedy: 'install nftables',
  });
  const problem = problems.find((line) => line.startsWith('nft cannot make'));
  if (found.verdict !== 'ok' || problem === undefined) return found;
  return { name: 'nft', verdict: 'fail', detail: found.detail, remedy: problem };
}

async function checkTc(runner: Runner): Promise<Check> {
  const found = await checkProgram(runner, { name: 'tc', argv: ['tc', '-V'], remedy: 'install iproute2' });
  if (found.verdict === 'ok') return found;
  return { ...found, verdict: 'warn', detail: 'cannot be run: bandwidth will not be enforced' };
}

/** For the demo and the tests; an agent needs none. */
async function checkUserNamespaces(runner: Runner): Promise<Check> {
  const name = 'user namespaces';
  try {
    await runner.run(['unshare', '--user', '--map-root-user', '--net', 'true']);
    return { name, verdict: 'ok', detail: 'allowed: the demo needs no root' };
  } catch (thrown) {
    const detail = `not allowed (${complaintOf(thrown).trim().split('\n')[0]})`;
    return { name, verdict: 'warn', detail, remedy: 'the demo needs root here' };
  }
}

async function checkUnderlay(system: HostPorts['system']): Promise<Check> {
  const name = 'underlay';
  try {
    const { addresses, mtu } = await system.underlay();
    const detail = `${addresses.join(', ')} with MTU ${mtu}`;
    if (addresses.length === 0) {
      return {
        name,
        verdict: 'fail',
        detail: 'no global address',
        remedy: 'give this host an address and a route',
      };
    }
    if (mtu - TUNNEL_OVERHEAD >= LEAST_MTU) return { name, verdict: 'ok', detail };
    const remedy = `slices with IPv6 need ${LEAST_MTU + TUNNEL_OVERHEAD}: raise the MTU, or keep to IPv4`;
    return { name, verdict: 'warn', detail, remedy };
  } catch (thrown) {
    return {
      name,
      verdict: 'fail',
      detail: `cannot be read: ${complaintOf(thrown).trim()}`,
      remedy: 'install iproute2',
    };
  }
}

/** WireGuard refuses a handshake that is older than the last one, so a clock that was put back stops its tunnels. */
function checkClock(now: number, changed: number): Check {
  const detail = new Date(now).toISOString();
  if (now >= changed - DAY) return { name: 'clock', verdict: 'ok', detail };
  const remedy = `files of this host are from ${new Date(changed).toISOString()}: set the clock, and keep it by NTP`;
  return { name: 'clock', verdict: 'fail', detail, remedy };
}

const DAY = 86_400_000;

/** The last time that this host has surely seen. */
async function newestChange(): Promise<number> {
  const times = await Promise.all(['/etc', '/var/lib', '/var/log', '/var/tmp'].map(changeOf));
  return Math.max(0, ...times);
}

async function changeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
}

async function firstLine(runner: Runner, argv: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await runner.run(argv);
    return (stdout || stderr).trim().split('\n')[0] ?? '';
  } catch {
    return undefined;
  }
}
