import type { DemoHost } from '../../src/demo/host.ts';
import { startPing } from '../../src/demo/ping.ts';
import { eventually } from '../../src/demo/wait.ts';
import type { LabHost } from '../../src/lab/port.ts';
import { type BenchFleet, sliceYaml, withFleet } from './fleet.ts';

/** One way between two ends. */
export interface Path {
  /** Of the far end, where an iperf3 server listens. */
  readonly address: string;
  readonly mtu: number;
  /** Runs a program at the near end; resolves with what it prints. */
  run(argv: readonly string[]): Promise<string>;
}

export interface Tunnels {
  /** Between two workloads, through both slice routers. */
  readonly slice: Path;
  /** Between the hosts, over the same underlay, through a tunnel that nobody looks after. */
  readonly bare: Path;
  readonly implementation: string;
}

const SLICE = 'green';
const CLUSTERS = ['fra', 'iad'];
const DEVICE = 'bare0';
const PORT = 51_999;
/** As the agent starts its own: src/system/tunnels.ts. */
const SETTINGS = 'GOMEMLIMIT=160MiB';
const PATIENCE = 60_000;
/** Each end of both ways has one core, or the scheduler decides what is measured. */
const NEAR_CORE = '0';
const FAR_CORE = '1';

export function withTunnels<T>(work: (tunnels: Tunnels) => Promise<T>): Promise<T> {
  return withFleet({ name: 'tunnel', clusters: CLUSTERS, interval: '10s' }, async (bench) => {
    await bench.accept({ 'slice.yaml': sliceYaml(SLICE, '10.96.0.0/16', CLUSTERS) });
    const near = await bench.attach('fra', { slice: SLICE, name: 'near' });
    const far = await bench.attach('iad', { slice: SLICE, name: 'far' });
    const ping = await startPing(bench.fleet, near, far.ipv4);
    await ping.answerSince(Date.now());
    await ping.stop(Date.now());
    const inside = ['ip', 'netns', 'exec'];
    await far.host.host.start(['taskset', '-c', FAR_CORE, ...inside, far.name, 'iperf3', '-s']);
    const mtu = await tunnelMtu(near.host.host);
    const bare = await openBare(bench, mtu);
    const slice = pathFrom(near.host, [...inside, near.name], far.ipv4, mtu);
    await answered(slice);
    await pinTunnels(near.host.host, NEAR_CORE);
    await pinTunnels(far.host.host, FAR_CORE);
    return work({ slice, ...bare });
  });
}

async function answered({ run, address }: Path): Promise<void> {
  await eventually(`an iperf3 server on ${address}`, 10_000, () =>
    run(['iperf3', '-c', address, '-n', '1K']).catch(() => undefined),
  );
}

/** Kernel tunnels have no process; there the core of whoever sends counts. */
async function pinTunnels({ runner }: LabHost, core: string): Promise<void> {
  const { stdout } = await runner
    .run(['ps', '-C', 'wireguard-go', '-o', 'pid='])
    .catch(() => ({ stdout: '' }));
  for (const pid of stdout.trim().split(/\s+/)) {
    if (pid !== '') await runner.run(['taskset', '-a', '-p', '-c', core, pid]);
  }
}

function pathFrom(host: DemoHost, prefix: readonly string[], address: string, mtu: number): Path {
  return {
    address,
    mtu,
    run: async (argv) => {
      const pinned = ['taskset', '-c', NEAR_CORE, ...prefix, ...argv];
      return (await host.host.runner.run(pinned, { timeout: PATIENCE })).stdout;
    },
  };
}

interface Link {
  readonly ifname: string;
  readonly mtu: number;
}

async function tunnelMtu({ runner }: LabHost): Promise<number> {
  const { stdout } = await runner.run(['ip', '-n', `fleetslice-${SLICE}`, '-j', 'link']);
  const device = (JSON.parse(stdout) as readonly Link[]).find(({ ifname }) => /^fs.*e\d+$/.test(ifname));
  if (device === undefined) throw new Error('the slice has no tunnel');
  return device.mtu;
}

async function openBare(
  bench: BenchFleet,
  mtu: number,
): Promise<{ readonly bare: Path; readonly implementation: string }> {
  const [near, far] = [bench.host('fra'), bench.host('iad')];
  const implementation = await openDevice(near.host);
  await openDevice(far.host);
  const keys = { near: await publicKey(near.host), far: await publicKey(far.host) };
  await configure(near.host, { own: '192.168.199.1', mtu, peer: keys.far, endpoint: far.host.addresses[0] });
  await configure(far.host, { own: '192.168.199.2', mtu, peer: keys.near, endpoint: near.host.addresses[0] });
  await far.host.start(['taskset', '-c', FAR_CORE, 'iperf3', '-s', '-B', '192.168.199.2']);
  const bare = pathFrom(near, [], '192.168.199.2', mtu);
  await answered(bare);
  return { bare, implementation };
}

/** The kernel's tunnel where there is one, as the agent chooses. */
async function openDevice({ runner, start }: LabHost): Promise<string> {
  const isKernel = await runner.run(['ip', 'link', 'add', DEVICE, 'type', 'wireguard']).then(
    () => true,
    () => false,
  );
  if (!isKernel) {
    await start(['env', SETTINGS, 'wireguard-go', '-f', DEVICE]);
    await eventually('a bare tunnel', 5000, () =>
      runner.run(['wg', 'show', DEVICE]).then(
        () => true,
        () => undefined,
      ),
    );
  }
  await runner.run(['sh', '-c', `umask 077; wg genkey > /run/${DEVICE}.key`]);
  return isKernel ? 'kernel WireGuard' : 'wireguard-go';
}

async function publicKey({ runner }: LabHost): Promise<string> {
  return (await runner.run(['sh', '-c', `wg pubkey < /run/${DEVICE}.key`])).stdout.trim();
}

interface Settings {
  readonly own: string;
  readonly mtu: number;
  readonly peer: string;
  readonly endpoint: string;
}

async function configure({ runner }: LabHost, { own, mtu, peer, endpoint }: Settings): Promise<void> {
  const key = ['listen-port', `${PORT}`, 'private-key', `/run/${DEVICE}.key`];
  const remote = ['peer', peer, 'endpoint', `${endpoint}:${PORT}`, 'allowed-ips', '192.168.199.0/24'];
  await runner.run(['wg', 'set', DEVICE, ...key, ...remote]);
  await runner.run(['ip', 'address', 'add', `${own}/24`, 'dev', DEVICE]);
  await runner.run(['ip', 'link', 'set', DEVICE, 'mtu', `${mtu}`, 'up']);
}
