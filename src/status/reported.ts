import { compareText } from '../model/diagnostic.ts';
import type { WireFacts, WireIndex, WireSlice, WireStatus } from '../model/generated/types.ts';

/** What an index says, whoever has signed it. */
export type IndexContent = Omit<WireIndex, 'signature'>;

/** What a store holds, as far as it could be read. In any order. */
export interface Reported {
  readonly indexes: readonly IndexContent[];
  readonly statuses: readonly WireStatus[];
  readonly facts: readonly WireFacts[];
  /** The slice objects that the indexes name. */
  readonly objects: readonly WireSlice[];
}

/** As a condition of Kubernetes: `Unknown` is neither good nor bad, it has not been told yet. */
export type Ready = 'True' | 'False' | 'Unknown';

/** How far one cluster is with one slice of its index. */
export interface Standing {
  readonly ready: Ready;
  /** Every agent has exactly the published object. */
  readonly isCurrent: boolean;
  /** Empty when ready. */
  readonly message: string;
}

export const SILENT = 'no agent has reported yet';

/** A cluster with several agents is only as far as the last of them. */
export function standingOf(digest: string, slice: string, statuses: readonly WireStatus[]): Standing {
  const entries = statuses.map((status) => status.slices.find((entry) => entry.slice === slice));
  const isCurrent = entries.length > 0 && entries.every((entry) => entry?.digest === digest);
  const broken = entries.find((entry) => entry?.ready === false);
  if (broken !== undefined) return { ready: 'False', isCurrent, message: broken.problem || 'not ready' };
  if (isCurrent) return { ready: 'True', isCurrent, message: '' };
  return { ready: 'Unknown', isCurrent, message: statuses.length === 0 ? SILENT : 'not applied yet' };
}

/** Statuses of each cluster, in the order of its agents. */
export function statusesByCluster(reported: Reported): ReadonlyMap<string, readonly WireStatus[]> {
  const clusters = new Map<string, WireStatus[]>();
  for (const status of reported.statuses.toSorted((a, b) => compareText(a.agent, b.agent))) {
    const known = clusters.get(status.cluster);
    if (known === undefined) clusters.set(status.cluster, [status]);
    else known.push(status);
  }
  return clusters;
}

/** How far the part `name` is: a slice of a cluster, or a cluster of a slice. */
export interface NamedStanding extends Standing {
  readonly name: string;
}

/** What is said of a whole whose parts stand so: the first part that is broken, else the first that lags behind. */
export function worstOf(parts: readonly NamedStanding[]): Pick<Standing, 'ready' | 'message'> {
  const lacking = parts.filter(({ ready }) => ready !== 'True');
  const worst = lacking.find(({ ready }) => ready === 'False') ?? lacking[0];
  if (worst === undefined) return { ready: 'True', message: '' };
  const others = lacking.length === 1 ? '' : ` (and ${lacking.length - 1} more)`;
  return { ready: worst.ready, message: `${worst.name}: ${worst.message}${others}` };
}
