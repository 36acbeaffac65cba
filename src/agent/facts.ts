import { FORMAT } from '../desired/codec.ts';
import { compareText } from '../model/diagnostic.ts';
import type { WireFacts } from '../model/generated/types.ts';
import type { AgentName, ClusterName, SliceName } from '../model/ids.ts';
import type { NodeSlice } from '../steps/compile.ts';
import type { RegisteredWorkload } from '../state/port.ts';
import type { Underlay } from '../system/port.ts';

/** WireGuard over IPv6: 40 bytes of IP, 8 of UDP, 32 of its own. */
const TUNNEL_OVERHEAD = 80;

export interface FactsInput {
  readonly cluster: ClusterName;
  readonly agent: AgentName;
  readonly underlay: Underlay;
  readonly slices: ReadonlyMap<SliceName, NodeSlice>;
  readonly workloads: readonly RegisteredWorkload[];
  /** What stays as it was told before. */
  readonly kept: WireFacts['slices'];
}

/** What other clusters need to know of this one: no times, no health, no counters, everything sorted. */
export function compileFacts(input: FactsInput): WireFacts {
  return {
    format: FORMAT,
    cluster: input.cluster,
    agent: input.agent,
    reads: [FORMAT],
    endpoints: input.underlay.addresses,
    mtu: carriedMtu(input.underlay),
    slices: [
      ...input.kept,
      ...[...input.slices].map(([slice, node]) => factsOfSlice(slice, node, input.workloads)),
    ].toSorted((a, b) => compareText(a.slice, b.slice)),
  };
}

/** What fits into a tunnel over this underlay. */
export function carriedMtu(underlay: Underlay): number {
  return underlay.mtu - TUNNEL_OVERHEAD;
}

/** `<namespace>/<name>`: the identity of a workload within its slice. */
export function workloadId(workload: Pick<RegisteredWorkload, 'namespace' | 'name'>): string {
  return `${workload.namespace}/${workload.name}`;
}

function factsOfSlice(
  slice: SliceName,
  node: NodeSlice,
  workloads: readonly RegisteredWorkload[],
): WireFacts['slices'][number] {
  const addresses = new Map(node.workloads.map((workload) => [workload.id, workload.addresses]));
  return {
    slice,
    tunnels: node.tunnels.map(({ epoch, publicKey, port }) => ({
      epoch,
      driver: 'wireguard',
      publicKey,
      port,
    })),
    links: node.links,
    workloads: workloads
      .filter((workload) => workload.slice === slice && workload.service !== '')
      // One that was registered during this turn has no address yet, and is told in the next.
      .filter((workload) => addresses.has(workloadId(workload)))
      .toSorted((a, b) => compareText(workloadId(a), workloadId(b)))
      .map((workload) => ({
        name: workload.name,
        namespace: workload.namespace,
        service: workload.service,
        addresses: addresses.get(workloadId(workload)) ?? [],
        ports: workload.ports,
      })),
  };
}
