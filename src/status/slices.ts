import { compareText } from '../model/diagnostic.ts';
import {
  type Ready,
  type Reported,
  type NamedStanding,
  standingOf,
  statusesByCluster,
  worstOf,
} from './reported.ts';

export interface SliceRow {
  readonly name: string;
  /** `True` only when every cluster has it as published and working. */
  readonly ready: Ready;
  readonly readyClusters: number;
  readonly clusters: readonly string[];
  readonly message: string;
}

/** Slices that are published, by name, over all clusters. */
export function summarizeSlices(reported: Reported): readonly SliceRow[] {
  return [...membersBySlice(reported)]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, members]) => ({
      name,
      ...worstOf(members),
      readyClusters: members.filter(({ ready }) => ready === 'True').length,
      clusters: members.map((member) => member.name),
    }));
}

function membersBySlice(reported: Reported): ReadonlyMap<string, readonly NamedStanding[]> {
  const statuses = statusesByCluster(reported);
  const slices = new Map<string, NamedStanding[]>();
  for (const { cluster, slices: published } of reported.indexes.toSorted((a, b) =>
    compareText(a.cluster, b.cluster),
  )) {
    for (const [slice, digest] of Object.entries(published)) {
      const members = slices.get(slice) ?? [];
      slices.set(slice, members);
      members.push({ name: cluster, ...standingOf(digest, slice, statuses.get(cluster) ?? []) });
    }
  }
  return slices;
}
