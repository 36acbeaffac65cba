import type { FactsByCluster } from '../../src/desired/compile.ts';
import type { WireFacts } from '../../src/model/generated/types.ts';
import type { ClusterName } from '../../src/model/ids.ts';
import type { LockEntry } from '../../src/lock/lock.ts';
import { addressAt, formatAddress, type Prefix } from '../../src/net/ip.ts';
import { linkAddress, nodeBlock } from '../../src/net/slice-plan.ts';
import type { PlannedSlice } from '../fleet.ts';
import type { Random } from './random.ts';

type FactsSlice = WireFacts['slices'][number];

const UNDERLAY_MTU = 1500;
const TUNNEL_OVERHEAD = 80;
const FIRST_PORT = 32_000;

/** What one agent of every cluster would report: a tunnel in each slice, and a workload behind each export it offers. */
export function factsOf(
  clusters: readonly string[],
  slices: readonly PlannedSlice[],
  random: Random,
): FactsByCluster {
  const reported = new Map<string, FactsSlice[]>(clusters.map((name) => [name, []]));
  for (const slice of slices) {
    const blocks = blocksByCluster(slice.blocks);
    for (const member of slice.members) {
      const own = reported.get(member) ?? [];
      const tunnel = {
        epoch: 1,
        driver: 'wireguard',
        publicKey: keyOf(random),
        port: FIRST_PORT + own.length,
      } as const;
      own.push(factsOfSlice(slice, member, blocks.get(member) ?? [], tunnel));
    }
  }
  return new Map(clusters.map((name, index) => [name as ClusterName, [factsOfAgent(name, index, reported)]]));
}

function factsOfAgent(
  cluster: string,
  index: number,
  reported: ReadonlyMap<string, readonly FactsSlice[]>,
): WireFacts {
  return {
    format: 1,
    cluster,
    agent: 'gateway-0',
    reads: [1],
    endpoints: [`198.18.${index >> 8}.${index & 255}`, `2001:db8::${(index + 1).toString(16)}`],
    mtu: UNDERLAY_MTU - TUNNEL_OVERHEAD,
    slices: (reported.get(cluster) ?? []).toSorted((a, b) => (a.slice < b.slice ? -1 : 1)),
  };
}

function factsOfSlice(
  slice: PlannedSlice,
  member: string,
  blocks: readonly Prefix[],
  tunnel: FactsSlice['tunnels'][number],
): FactsSlice {
  const offered = slice.exports.filter((one) => one.clusters.includes(member));
  return {
    slice: slice.name,
    tunnels: [tunnel],
    links: blocks.map((block) => formatAddress(linkAddress(block, 0))),
    workloads: offered.map(({ name, namespace }, index) => ({
      name: `${name}-0`,
      namespace,
      service: name,
      addresses: blocks.map((block) => formatAddress(addressAt(nodeBlock(block, 0), index))),
      ports: [],
    })),
  };
}

function blocksByCluster(entries: readonly LockEntry[]): ReadonlyMap<string, readonly Prefix[]> {
  const blocks = new Map<string, Prefix[]>();
  for (const { cluster, block } of entries) blocks.set(cluster, [...(blocks.get(cluster) ?? []), block]);
  return blocks;
}

function keyOf(random: Random): string {
  return Buffer.from(random.bytes(32)).toString('base64');
}
