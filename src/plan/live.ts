import { compileFleet } from '../desired/compile.ts';
import type { Fleet, FleetSlice } from '../fleet/fleet.ts';
import { compareText } from '../model/diagnostic.ts';
import type { WireFacts } from '../model/generated/types.ts';
import type { ClusterName } from '../model/ids.ts';
import { containsAddress, parseAddress, parsePrefix } from '../net/ip.ts';
import { summarizeClusters } from '../status/clusters.ts';
import type { IndexContent, Reported } from '../status/reported.ts';
import { several } from './links.ts';
import { changedSlices } from './plan.ts';
import { membersOf } from './slice-pair.ts';

export interface LiveInput {
  readonly base: Fleet;
  readonly head: Fleet;
  readonly reported: Reported;
}

/** What a store tells about the clusters that a change reaches: who is down, behind or unreachable. One line each. */
export function liveHints(input: LiveInput): readonly string[] {
  const pairs = changedSlices(input.base, input.head);
  const reached = new Set(pairs.flatMap(({ base, head }) => [...membersOf(base), ...membersOf(head)]));
  const clusters = [...reached].toSorted(compareText);
  return [
    ...standings(clusters, input),
    ...behind(clusters, input),
    ...pairs.flatMap(({ head }) => (head === undefined ? [] : collisions(head, input.reported.facts))),
    ...unreachable(clusters, input),
  ];
}

function standings(clusters: readonly string[], { base, reported }: LiveInput): readonly string[] {
  const rows = new Map(summarizeClusters(reported).map((row) => [row.name, row]));
  const old = new Set<string>(base.clusters.keys());
  return clusters.flatMap((cluster) => {
    const row = rows.get(cluster);
    // One that this change brings has not said anything yet.
    if (row === undefined) return old.has(cluster) ? [`${cluster} has never reported`] : [];
    if (row.ready === 'True') return [];
    return [`${cluster} is not ready: ${row.message}`];
  });
}

/** Where the hub has not published what the base says; only of slices whose members have all reported. */
function behind(clusters: readonly string[], { base, reported }: LiveInput): readonly string[] {
  const facts = factsByCluster(reported.facts);
  const known = [...base.slices.values()].filter((slice) =>
    membersOf(slice).every((cluster) => reportsOn(facts.get(cluster), slice.name)),
  );
  const slices = new Map(known.map((slice) => [slice.name, slice]));
  const desired = compileFleet({ fleet: { ...base, slices }, facts, published: () => undefined });
  const indexes = new Map<string, IndexContent>(reported.indexes.map((index) => [index.cluster, index]));
  return clusters.flatMap((cluster) => {
    const published = indexes.get(cluster)?.slices ?? {};
    const wanted = [...(desired.clusters.get(cluster as ClusterName) ?? [])];
    const stale = wanted.filter(([slice, { digest }]) => published[slice] !== digest).map(([slice]) => slice);
    return stale.length === 0 ? [] : [`${cluster} is not yet at the base in ${several(stale)}`];
  });
}

/** A tunnel cannot lead to an address inside the slice. */
function collisions(slice: FleetSlice, facts: readonly WireFacts[]): readonly string[] {
  const members = new Set<string>(membersOf(slice));
  return facts
    .filter(({ cluster }) => members.has(cluster))
    .flatMap(({ cluster, endpoints }) =>
      endpoints
        .filter((endpoint) => slice.subnets.some((subnet) => isInside(subnet, endpoint)))
        .map(
          (endpoint) => `gateway address ${endpoint} of ${cluster} lies in the subnet of slice ${slice.name}`,
        ),
    );
}

function unreachable(clusters: readonly string[], { head, reported }: LiveInput): readonly string[] {
  const facts = factsByCluster(reported.facts);
  return clusters.flatMap((cluster) => {
    const known = facts.get(cluster as ClusterName);
    const declared = head.clusters.get(cluster as ClusterName)?.endpoints;
    const isSilent = known === undefined || known.some(({ endpoints }) => endpoints.length > 0);
    return isSilent || declared !== undefined ? [] : [`${cluster} reports no address that others can reach`];
  });
}

function factsByCluster(all: readonly WireFacts[]): ReadonlyMap<ClusterName, readonly WireFacts[]> {
  const clusters = new Map<ClusterName, WireFacts[]>();
  for (const facts of all.toSorted((a, b) => compareText(a.agent, b.agent))) {
    const cluster = facts.cluster as ClusterName;
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), facts]);
  }
  return clusters;
}

function reportsOn(facts: readonly WireFacts[] | undefined, slice: string): boolean {
  return (facts ?? []).some(({ slices }) => slices.some((entry) => entry.slice === slice));
}

function isInside(subnet: string, text: string): boolean {
  const [prefix, address] = [parsePrefix(subnet), parseAddress(text)];
  return prefix.ok && address.ok && containsAddress(prefix.value, address.value);
}
