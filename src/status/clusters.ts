import { compareText } from '../model/diagnostic.ts';
import type { WireStatus } from '../model/generated/types.ts';
import {
  type IndexContent,
  type NamedStanding,
  type Ready,
  type Reported,
  SILENT,
  standingOf,
  statusesByCluster,
  worstOf,
} from './reported.ts';

export interface ClusterRow {
  readonly name: string;
  /** `True` only when all that is published is applied and works. */
  readonly ready: Ready;
  /** Of the index; absent while nothing is published for the cluster. */
  readonly commit?: string;
  /** Every agent has exactly what the index names. */
  readonly current: boolean;
  /** How many slices the index names. */
  readonly slices: number;
  /** Versions of its agents; more than one during an upgrade. */
  readonly versions: readonly string[];
  readonly message: string;
  readonly agents: readonly string[];
  readonly sequence: number;
  /** The lowest that an agent has accepted. */
  readonly acceptedSequence: number;
  /** RFC 3339; the oldest report of an agent. Absent before the first one. */
  readonly reportedAt?: string;
}

/** Clusters that something is published for, and clusters that report, by name. */
export function summarizeClusters(reported: Reported): readonly ClusterRow[] {
  const indexes = new Map(reported.indexes.map((index) => [index.cluster, index]));
  const statuses = statusesByCluster(reported);
  const names = [...new Set([...indexes.keys(), ...statuses.keys()])].toSorted(compareText);
  return names.map((name) => rowOf(name, indexes.get(name), statuses.get(name) ?? []));
}

function rowOf(name: string, index: IndexContent | undefined, statuses: readonly WireStatus[]): ClusterRow {
  const reportedAt = statuses.map((status) => status.appliedAt).toSorted(compareText)[0];
  return {
    name,
    ...verdictOf(index, statuses),
    ...(index === undefined ? {} : { commit: index.commit }),
    slices: Object.keys(index?.slices ?? {}).length,
    versions: [...new Set(statuses.map(({ version }) => version))].toSorted(compareText),
    agents: statuses.map(({ agent }) => agent),
    sequence: index?.sequence ?? 0,
    acceptedSequence: statuses.length === 0 ? 0 : Math.min(...statuses.map(({ sequence }) => sequence)),
    ...(reportedAt === undefined ? {} : { reportedAt }),
  };
}

type Verdict = Pick<ClusterRow, 'ready' | 'current' | 'message'>;

function verdictOf(index: IndexContent | undefined, statuses: readonly WireStatus[]): Verdict {
  const refusal = statuses.flatMap(({ refusals }) => refusals)[0];
  if (index === undefined) {
    return { ready: 'Unknown', current: false, message: refusal?.message ?? 'nothing is published for it' };
  }
  const standings = slicesOf(index, statuses);
  const current = statuses.length > 0 && standings.every(({ isCurrent }) => isCurrent);
  if (refusal !== undefined) return { ready: 'False', current, message: refusal.message };
  if (statuses.length === 0) return { ready: 'Unknown', current, message: SILENT };
  return { current, ...worstOf(standings) };
}

/** Every slice of the index, and every slice that an agent still has although the index does not name it. */
function slicesOf(index: IndexContent, statuses: readonly WireStatus[]): readonly NamedStanding[] {
  const published = Object.entries(index.slices).map(([name, digest]) => ({
    name,
    ...standingOf(digest, name, statuses),
  }));
  const present = new Set(statuses.flatMap(({ slices }) => slices.map(({ slice }) => slice)));
  const leaving = [...present].filter((slice) => index.slices[slice] === undefined).map(leavingSlice);
  return [...published, ...leaving].toSorted((a, b) => compareText(a.name, b.name));
}

function leavingSlice(name: string): NamedStanding {
  return { name, ready: 'Unknown', isCurrent: false, message: 'not removed yet' };
}
