import { describe, expect, it } from 'vitest';
import { type Check, checkHost, type HostPorts } from '../../../src/cli/doctor-checks.ts';
import type { Runner, RunResult } from '../../../src/process/port.ts';
import type { Capabilities, Underlay } from '../../../src/system/port.ts';

const NOW = Date.UTC(2040, 0, 1);
const ABLE: Capabilities = { wireguard: 'kernel', nft: true, problems: [] };
const CONNECTED: Underlay = { addresses: ['192.0.2.7', '2001:db8::7'], mtu: 1500, families: [4, 6] };

describe('checkHost', () => {
  it('finds nothing wrong with a host that has everything', async () => {
    const checks = await checkHost(host({}));
    expect(checks.map(({ name }) => name)).toEqual([
      'node',
      'privileges',
      'wireguard',
      '/dev/net/tun',
      'wg',
      'ip',
      'nft',
      'tc',
      'user namespaces',
      'underlay',
      'clock',
    ]);
    expect(checks.filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
    expect(checks.filter(({ remedy }) => remedy !== undefined)).toEqual([]);
    expect(named(checks, 'underlay').detail).toBe('192.0.2.7, 2001:db8::7 with MTU 1500');
    expect(named(checks, 'ip').detail).toBe('ip: version 1');
  });

  it.each<[string, HostParts, Check]>([
    [
      'node',
      { absent: [], uid: 1000 },
      { name: 'privileges', verdict: 'fail', detail: 'user 1000', remedy: 'run the agent as root' },
    ],
    [
      'no WireGuard at all',
      {
        capabilities: {
          ...ABLE,
          wireguard: 'none',
          problems: ['this kernel has no WireGuard: run scripts/setup'],
        },
      },
      {
        name: 'wireguard',
        verdict: 'fail',
        detail: 'none',
        remedy: 'this kernel has no WireGuard: run scripts/setup',
      },
    ],
    [
      'WireGuard by a program',
      { capabilities: { ...ABLE, wireguard: 'userspace' } },
      { name: 'wireguard', verdict: 'ok', detail: 'userspace, by wireguard-go: version 1' },
    ],
    [
      'no wg',
      { absent: ['wg'] },
      { name: 'wg', verdict: 'fail', detail: 'cannot be run', remedy: 'install wireguard-tools' },
    ],
    [
      'an nft without its kernel module',
      {
        capabilities: {
          ...ABLE,
          nft: false,
          problems: ['nft cannot make a table (Operation not supported): load nf_tables'],
        },
      },
      {
        name: 'nft',
        verdict: 'fail',
        detail: 'nft: version 1',
        remedy: 'nft cannot make a table (Operation not supported): load nf_tables',
      },
    ],
    [
      'no tc',
      { absent: ['tc'] },
      {
        name: 'tc',
        verdict: 'warn',
        detail: 'cannot be run: bandwidth will not be enforced',
        remedy: 'install iproute2',
      },
    ],
    [
      'no user namespaces',
      { absent: ['unshare'] },
      {
        name: 'user namespaces',
        verdict: 'warn',
        detail: 'not allowed (unshare: not found)',
        remedy: 'the demo needs root here',
      },
    ],
    [
      'no address',
      { underlay: { addresses: [], mtu: 1500, families: [] } },
      {
        name: 'underlay',
        verdict: 'fail',
        detail: 'no global address',
        remedy: 'give this host an address and a route',
      },
    ],
    [
      'an MTU that is too small for IPv6 in a tunnel',
      { underlay: { ...CONNECTED, mtu: 1359 } },
      {
        name: 'underlay',
        verdict: 'warn',
        detail: '192.0.2.7, 2001:db8::7 with MTU 1359',
        remedy: 'slices with IPv6 need 1360: raise the MTU, or keep to IPv4',
      },
    ],
  ])('tells of %s, and what to do', async (_case, parts, expected) => {
    expect(named(await checkHost(host(parts)), expected.name)).toEqual(expected);
  });

  it('tells of a clock that is behind the files of the host', async () => {
    const clock = named(await checkHost(host({ now: Date.UTC(1990, 0, 1) })), 'clock');
    expect(clock).toMatchObject({ verdict: 'fail', detail: '1990-01-01T00:00:00.000Z' });
    expect(clock.remedy).toMatch(/^files of this host are from \d{4}-.+: set the clock/);
  });
});

interface HostParts {
  readonly absent?: readonly string[];
  readonly capabilities?: Capabilities;
  readonly underlay?: Underlay;
  readonly uid?: number;
  readonly now?: number;
}

function host({
  absent = [],
  capabilities = ABLE,
  underlay = CONNECTED,
  uid = 0,
  now = NOW,
}: HostParts): HostPorts {
  return {
    runner: { ...UNUSED, run: (argv) => answer(argv[0] ?? '', absent) },
    system: { capabilities: async () => capabilities, underlay: async () => underlay },
    uid,
    now,
  };
}

async function answer(program: string, absent: readonly string[]): Promise<RunResult> {
  if (absent.includes(program))
    throw Object.assign(new Error('failed'), { stderr: `${program}: not found\n` });
  return { stdout: `${program}: version 1\nmore\n`, stderr: '', exitCode: 0 };
}

function unused(): never {
  throw new Error('a check only runs programs to their end');
}

const UNUSED: Runner = {
  run: unused,
  lines: unused,
  bytes: unused,
  start: unused,
  detach: unused,
  handOver: unused,
};

function named(checks: readonly Check[], name: string): Check {
  const found = checks.find((check) => check.name === name);
  if (found === undefined) throw new Error(`no check ${name}`);
  return found;
}
