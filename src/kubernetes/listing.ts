/** The listings of a store, out of what is there. */
import { compareText } from '../model/diagnostic.ts';
import type { ClusterName } from '../model/ids.ts';
import type { Report, ReportKind, StoredObject } from '../store/port.ts';
import type { Entry } from './metadata.ts';

/** Sorted; a part of an object that never became one counts for nothing. */
export function clustersIn(entries: Iterable<Entry>): readonly ClusterName[] {
  const clusters = new Set<ClusterName>();
  for (const { meaning } of entries) {
    const isPart = meaning.kind === 'object' && meaning.part > 0;
    if ('cluster' in meaning && !isPart) clusters.add(meaning.cluster);
  }
  return [...clusters].toSorted(compareText);
}

/** Sorted by slice, then digest. */
export function objectsIn(entries: Iterable<Entry>, cluster: ClusterName): readonly StoredObject[] {
  const objects: StoredObject[] = [];
  for (const { meaning } of entries) {
    if (meaning.kind !== 'object' || meaning.part > 0 || meaning.cluster !== cluster) continue;
    objects.push({ slice: meaning.slice, digest12: meaning.digest12 });
  }
  return objects.toSorted((a, b) => compareText(a.slice, b.slice) || compareText(a.digest12, b.digest12));
}

/** Sorted by cluster and agent. */
export function reportsIn(entries: Iterable<Entry>, kind: ReportKind): readonly Report[] {
  const reports: Report[] = [];
  for (const { meaning, version } of entries) {
    if (meaning.kind !== 'facts' && meaning.kind !== 'status') continue;
    if (meaning.kind === kind) reports.push({ key: meaning, version });
  }
  return reports.toSorted(
    (a, b) => compareText(a.key.cluster, b.key.cluster) || compareText(a.key.agent, b.key.agent),
  );
}
