import type { FleetExport, FleetSlice } from '../fleet/fleet.ts';
import { compareText } from '../model/diagnostic.ts';
import type { WireSlice } from '../model/generated/types.ts';
import type { ClusterName } from '../model/ids.ts';
import type { SliceFacts } from './facts.ts';

type WireExport = WireSlice['exports'][number];
type WireEndpoint = WireExport['endpoints'][number];

/** An export with the endpoints of all its clusters. */
export interface CompiledExport {
  readonly export: WireExport;
  /** Clusters that offer it and have not reported: their endpoints stay as last published. */
  readonly unknown: ReadonlySet<string>;
}

export function compileExports(slice: FleetSlice, facts: SliceFacts): readonly CompiledExport[] {
  return slice.exports.map((declared) => ({
    export: {
      namespace: declared.namespace,
      name: declared.name,
      service: declared.service,
      clusters: declared.clusters,
      headless: declared.headless,
      ports: declared.ports,
      aliases: declared.aliases,
      endpoints: declared.clusters.flatMap((cluster) => endpointsOf(declared, cluster, facts)),
    },
    unknown: new Set(declared.clusters.filter((cluster) => facts.members.get(cluster) === undefined)),
  }));
}

/** The exports as one cluster gets them: without its own endpoints, which it knows first and best. */
export function exportsFor(
  exports: readonly CompiledExport[],
  cluster: ClusterName,
  before: WireSlice | undefined,
): readonly WireExport[] {
  return exports.map(({ export: compiled, unknown }) => {
    const kept = unknown.size === 0 ? [] : keptEndpoints(compiled, unknown, before);
    const isShared =
      kept.length === 0 && !compiled.endpoints.some((endpoint) => endpoint.cluster === cluster);
    if (isShared) return compiled;
    const remote = compiled.endpoints.filter((endpoint) => endpoint.cluster !== cluster);
    return { ...compiled, endpoints: [...remote, ...kept].toSorted(compareEndpoints) };
  });
}

function endpointsOf(
  declared: FleetExport,
  cluster: ClusterName,
  facts: SliceFacts,
): readonly WireEndpoint[] {
  const workloads = facts.members.get(cluster)?.workloads ?? [];
  return workloads
    .filter((workload) => workload.namespace === declared.namespace && workload.service === declared.service)
    .map((workload) => ({ name: workload.name, cluster, addresses: workload.addresses }))
    .toSorted(compareEndpoints);
}

function keptEndpoints(
  compiled: WireExport,
  unknown: ReadonlySet<string>,
  before: WireSlice | undefined,
): readonly WireEndpoint[] {
  const earlier = before?.exports.find(
    (candidate) => candidate.namespace === compiled.namespace && candidate.name === compiled.name,
  );
  return (earlier?.endpoints ?? []).filter((endpoint) => unknown.has(endpoint.cluster));
}

function compareEndpoints(a: WireEndpoint, b: WireEndpoint): number {
  return compareText(a.cluster, b.cluster) || compareText(a.name, b.name);
}
