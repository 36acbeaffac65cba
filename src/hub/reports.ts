import { decodeFacts } from '../desired/codec.ts';
import type { FactsByCluster } from '../desired/compile.ts';
import { compareText } from '../model/diagnostic.ts';
import { messageOf } from '../model/errors.ts';
import type { WireFacts, WireStatus } from '../model/generated/types.ts';
import type { AgentName, ClusterName, Digest, SliceName } from '../model/ids.ts';
import type { ClusterReport } from '../publish/plan.ts';
import { decodeStatus } from '../status/codec.ts';
import type { Store, Stored } from '../store/port.ts';
import type { Log } from '../telemetry/port.ts';

/** What the clusters say: facts for the compiler, reports for the publisher. Only what changed is read again. */
export interface Reports {
  readonly facts: FactsByCluster;
  readonly reports: ReadonlyMap<ClusterName, ClusterReport>;
  readonly statuses: readonly WireStatus[];
  /** Clusters that have said something which the store did not give us, neither now nor before. */
  readonly unheard: ReadonlySet<ClusterName>;
}

export interface ReportReader {
  read(): Promise<Reports>;
}

interface Kept<T> {
  readonly version: string;
  readonly value: T;
}

type ReportKey = {
  readonly kind: 'facts' | 'status';
  readonly cluster: ClusterName;
  readonly agent: AgentName;
};

export function createReportReader(store: Store, log: Log): ReportReader {
  const facts = createCache<WireFacts>({ kind: 'facts', store, log, decode: decodeFacts });
  const statuses = createCache<WireStatus>({ kind: 'status', store, log, decode: decodeStatus });
  return {
    async read() {
      const [allFacts, allStatuses] = await Promise.all([facts(), statuses()]);
      return {
        facts: groupByCluster(allFacts.known),
        reports: reportsOf(allStatuses.known),
        statuses: allStatuses.known,
        unheard: new Set([...allFacts.unheard, ...allStatuses.unheard]),
      };
    },
  };
}

interface CacheOptions<T> {
  readonly kind: 'facts' | 'status';
  readonly store: Store;
  readonly log: Log;
  readonly decode: (bytes: Uint8Array) => T;
}

interface Heard<T> {
  readonly known: readonly T[];
  readonly unheard: readonly ClusterName[];
}

/**
 * A report that cannot be read keeps the one before it: a torn file is no news. Where there was none before, a file that
 * was not given to us is not the same as none; one that makes no sense is, or it could hold up the other clusters.
 */
function createCache<T extends { readonly cluster: string; readonly agent: string }>(
  options: CacheOptions<T>,
): () => Promise<Heard<T>> {
  const kept = new Map<string, Kept<T>>();
  const refresh = async (key: ReportKey, version: string): Promise<readonly ClusterName[]> => {
    const name = `${key.cluster}/${key.agent}`;
    if (kept.get(name)?.version === version) return [];
    let isGiven = false;
    try {
      const stored = await options.store.get(key);
      isGiven = true;
      if (stored !== undefined)
        kept.set(name, { version: stored.version, value: decodeReport(options, key, stored) });
      return [];
    } catch (thrown) {
      options.log.warn(`${options.kind} refused`, {
        cluster: key.cluster,
        agent: key.agent,
        problem: messageOf(thrown),
      });
      return isGiven || kept.has(name) ? [] : [key.cluster];
    }
  };
  return async () => {
    const listed = await options.store.reports(options.kind);
    const unheard = await Promise.all(listed.map(({ key, version }) => refresh(key, version)));
    return { known: [...kept.values()].map(({ value }) => value), unheard: unheard.flat() };
  };
}

function decodeReport<T extends { readonly cluster: string; readonly agent: string }>(
  { decode }: CacheOptions<T>,
  { cluster, agent }: ReportKey,
  { bytes }: Stored,
): T {
  const value = decode(bytes);
  if (value.cluster !== cluster || value.agent !== agent) throw new Error('it names another agent');
  return value;
}

function groupByCluster(all: readonly WireFacts[]): FactsByCluster {
  const clusters = new Map<ClusterName, WireFacts[]>();
  for (const facts of all.toSorted((a, b) => compareText(a.agent, b.agent))) {
    const cluster = facts.cluster as ClusterName;
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), facts]);
  }
  return clusters;
}

function reportsOf(statuses: readonly WireStatus[]): ReadonlyMap<ClusterName, ClusterReport> {
  const reports = new Map<
    ClusterName,
    { hub?: string; sequence: number; applied: Map<SliceName, Digest[]> }
  >();
  for (const status of statuses) {
    const cluster = status.cluster as ClusterName;
    const report = reports.get(cluster) ?? { sequence: 0, applied: new Map<SliceName, Digest[]>() };
    report.sequence = Math.max(report.sequence, sequenceOf(status));
    if (status.hub !== '') report.hub = status.hub;
    for (const { slice, digest } of status.slices) {
      const digests = report.applied.get(slice as SliceName) ?? [];
      report.applied.set(slice as SliceName, [...digests, digest as Digest]);
    }
    reports.set(cluster, report);
  }
  return reports;
}

/** An agent that has seen another index of the very sequence it is at needs one that is higher. */
function sequenceOf({ sequence, refusals }: WireStatus): number {
  return refusals.some(({ code }) => code === 'index-reused') ? sequence + 1 : sequence;
}
