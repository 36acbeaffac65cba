import { compareText } from '../model/diagnostic.ts';
import type { WireExport, WireFacts, WirePort } from '../model/generated/types.ts';
import type { Reported } from './reported.ts';

export interface ExportRow {
  readonly slice: string;
  readonly namespace: string;
  readonly name: string;
  readonly service: string;
  /** The clusters that may offer it. */
  readonly clusters: readonly string[];
  /** Workloads behind it now. */
  readonly endpoints: number;
  readonly headless: boolean;
  readonly ports: readonly WirePort[];
  readonly aliases: readonly string[];
}

/** Every export that is offered to any cluster, by slice, namespace and name. */
export function summarizeExports(reported: Reported): readonly ExportRow[] {
  const counts = countWorkloads(reported.facts);
  return [...declaredExports(reported).values()]
    .map(({ slice, declared }) => rowOf(slice, declared, counts))
    .toSorted(compareRows);
}

interface Declared {
  readonly slice: string;
  readonly declared: WireExport;
}

/** The same export comes in the object of every member; the one of the first cluster by name stands for all. */
function declaredExports(reported: Reported): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>();
  for (const { slice, exports } of reported.objects.toSorted((a, b) => compareText(a.cluster, b.cluster))) {
    for (const declared of exports) {
      const identity = `${slice}/${declared.namespace}/${declared.name}`;
      if (!found.has(identity)) found.set(identity, { slice, declared });
    }
  }
  return found;
}

function rowOf(slice: string, declared: WireExport, counts: Counts): ExportRow {
  const { namespace, name, service, clusters, headless, ports, aliases } = declared;
  const endpoints = clusters.map((cluster) => {
    const known = counts.get(cluster);
    if (known !== undefined) return known.get(`${slice}/${namespace}/${service}`) ?? 0;
    return declared.endpoints.filter((endpoint) => endpoint.cluster === cluster).length;
  });
  const total = endpoints.reduce((sum, count) => sum + count, 0);
  return { slice, namespace, name, service, clusters, endpoints: total, headless, ports, aliases };
}

/** Of each cluster that has reported: workloads by `<slice>/<namespace>/<service>`. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countWorkloads(facts: readonly WireFacts[]): Counts {
  const clusters = new Map<string, Map<string, number>>();
  for (const { cluster, slices } of facts) {
    const counts = clusters.get(cluster) ?? new Map<string, number>();
    clusters.set(cluster, counts);
    for (const { slice, workloads } of slices) {
      for (const { namespace, service } of workloads) add(counts, `${slice}/${namespace}/${service}`);
    }
  }
  return clusters;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function compareRows(a: ExportRow, b: ExportRow): number {
  return (
    compareText(a.slice, b.slice) || compareText(a.namespace, b.namespace) || compareText(a.name, b.name)
  );
}
