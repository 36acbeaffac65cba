import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoHost } from '../../../src/demo/host.ts';
import type { TestFleet } from './fleet.ts';
import { eventually } from './fleet.ts';

/** Runs a shell script inside a host. Rejects with what it said when it fails. */
export async function shell(host: Pick<DemoHost, 'host'>, script: string): Promise<string> {
  return (await host.host.runner.run(['sh', '-ec', script])).stdout;
}

/** One network namespace as sorted text, without numbers that change when a device is made anew and without counters. */
const VIEW = `
view() {
  { ip -n $1 -o link; ip -n $1 -o address; ip -n $1 route show table all; ip -n $1 -6 route show table all
    ip -n $1 neigh show nud permanent; nsenter --net=/run/netns/$1 nft -s list table inet fleetslice 2>/dev/null
    for tunnel in $(ip -n $1 -o link | grep -o 'fs[0-9a-f]*e[0-9]*'); do
      wg show $tunnel | grep -v -e handshake -e transfer
    done; } |
  sed -E 's/^[0-9]+: //; s/@(if[0-9]+|[a-z]+)//; s/ (link-netnsid|link-netns) [^ ]+//; s/(valid_lft|tentative|metric|master) .*//; s/ qlen [0-9]+//; s/state [A-Z]+//' |
  grep -v -e 'table 0' -e 'fe80::' -e 'ff00::' | sort
}
`;

/** Everything of a slice router and of these workloads that repair must bring back. */
export function routerView(host: DemoHost, slice: string, workloads: readonly string[]): Promise<string> {
  const names = [`fleetslice-${slice}`, ...workloads];
  return shell(host, `${VIEW}${names.map((name) => `echo "== ${name}"; view ${name}`).join('\n')}`);
}

/** Everything of a host that an agent could leave behind: namespaces, links, routes, rules, programs, files. Equal for hosts that differ in their addresses only. */
export async function hostView(host: Pick<DemoHost, 'host'>): Promise<string> {
  const view = await shell(host, HOST_VIEW);
  const addresses = host.host.addresses.map((address) => address.replaceAll('.', '\\.'));
  const own = new RegExp(`${addresses.join('|')}|fe80::[0-9a-f:]+|([0-9a-f]{2}:){5}[0-9a-f]{2}`, 'g');
  return view.replaceAll(own, 'OWN');
}

const HOST_VIEW = `
ip netns | cut -d' ' -f1 | sort
ip -o link | sed -E 's/^[0-9]+: //; s/@if[0-9]+//; s/ (link-netnsid|link-netns) [^ ]+//'
ip -o address | sed -E 's/^[0-9]+: //; s/valid_lft.*//'
ip route show table all; ip -6 route show table all; ip rule; ip neigh show nud permanent
nft list ruleset
ps -eo args= | grep -v -e '^ps ' -e '^grep ' -e '^sh -ec' -e '^sort' -e ' holder ' | sort
find /run/wireguard /run/netns /etc/netns -mindepth 1 2>/dev/null | sort || true
`;

/** The process of each userspace tunnel of a host, `pid device`, as its own host counts. */
export async function tunnelProcesses(host: DemoHost): Promise<readonly string[]> {
  const listed = await shell(host, `ps -eo pid=,args= | grep '[w]ireguard-go ' | sort || true`);
  return listed.split('\n').flatMap((line) => {
    const [pid, ...argv] = line.trim().split(/\s+/);
    return pid === undefined || pid === '' ? [] : [`${pid} ${argv.at(-1) ?? ''}`];
  });
}

interface StoredIndex {
  readonly sequence: number;
  readonly commit: string;
  readonly slices: Readonly<Record<string, string>>;
  readonly removed: Readonly<Record<string, number>>;
}

export interface StoredStatus {
  readonly sequence: number;
  readonly slices: readonly {
    readonly slice: string;
    readonly digest: string;
    readonly ready: boolean;
    readonly problem: string;
  }[];
  readonly refusals: readonly { readonly code: string; readonly message: string }[];
}

export function indexFile(fleet: TestFleet, cluster: string): string {
  return join(fleet.store, cluster, 'index.json');
}

export function readIndex(fleet: TestFleet, cluster: string): StoredIndex {
  return JSON.parse(readFileSync(indexFile(fleet, cluster), 'utf8')) as StoredIndex;
}

export function readStatus(fleet: TestFleet, cluster: string): StoredStatus | undefined {
  try {
    return JSON.parse(
      readFileSync(join(fleet.store, cluster, 'status', `${cluster}.json`), 'utf8'),
    ) as StoredStatus;
  } catch {
    return undefined;
  }
}

/** Waits until a cluster has reported that it runs what its index names. */
export async function settled(fleet: TestFleet, cluster: string, timeout = 20_000): Promise<void> {
  await eventually(`${cluster} to run what it is told`, timeout, async () => {
    const [index, status] = [readIndex(fleet, cluster), readStatus(fleet, cluster)];
    const running = new Map(status?.slices.map(({ slice, digest, ready }) => [slice, ready ? digest : '']));
    const wanted = Object.entries(index.slices);
    const isSettled =
      wanted.every(([slice, digest]) => running.get(slice) === digest) && running.size === wanted.length;
    return isSettled ? true : undefined;
  });
}

/** The one turn of an agent that is not running, as `--once -o json` tells it. */
export async function oneTurn(
  fleet: TestFleet,
  host: DemoHost,
): Promise<{
  readonly steps: number;
  readonly applied: readonly string[];
  readonly failed: readonly string[];
}> {
  const { cluster, stateDir } = host;
  const flags = ['--cluster', cluster, '--store', `dir:${fleet.store}`, '--state-dir', stateDir];
  return JSON.parse(await host.run(['agent', ...flags, '--once', '-o', 'json'])) as Awaited<
    ReturnType<typeof oneTurn>
  >;
}
