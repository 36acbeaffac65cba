import type { ClusterDocument, SliceDocument } from '../documents/document.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Catalog } from './catalog.ts';
import type { Findings, Place } from './findings.ts';
import { addNoMatch } from './selectors.ts';

/** A slice and what its rules look at. */
export interface SliceContext {
  readonly document: SliceDocument;
  /** Sorted by name. */
  readonly members: readonly ClusterDocument[];
  readonly names: ReadonlySet<string>;
  readonly catalog: Catalog;
}

/** The clusters of a slice, by name and by label, sorted and each once. */
export function membersOf(
  document: SliceDocument,
  catalog: Catalog,
  findings: Findings,
): readonly ClusterDocument[] {
  const { clusters = [], clusterSelector } = document.spec;
  const members = new Map<string, ClusterDocument>();
  for (const [index, name] of clusters.entries()) {
    const cluster = catalog.clusters.get(name);
    if (cluster !== undefined) {
      members.set(name, cluster);
      continue;
    }
    const place = { source: document.source, pointer: `/spec/clusters/${index}` };
    checkCluster(name, place, catalog, findings);
  }
  if (clusterSelector !== undefined) {
    const selected = catalog.select(clusterSelector);
    for (const cluster of selected) members.set(cluster.name, cluster);
    const place = { source: document.source, pointer: '/spec/clusterSelector' };
    if (selected.length === 0) addNoMatch(clusterSelector, place, catalog, findings);
  } else if (clusters.length === 0) {
    const place = { source: document.source, pointer: '/spec' };
    findings.add('FS2014', place, `slice ${document.name} has no clusters`);
  }
  return [...members.values()].toSorted((a, b) => compareText(a.name, b.name));
}

/** Tells of a name that is no cluster of the fleet; one that was refused has a finding of its own. */
export function checkCluster(name: string, place: Place, catalog: Catalog, findings: Findings): void {
  if (catalog.clusters.has(name) || catalog.isRejected('Cluster', name)) return;
  const hint = catalog.suggest('Cluster', name);
  findings.add('FS2010', place, `there is no cluster ${name} in this fleet`, { hint });
}

/** Where members of a slice are meant: tells of every other name. */
export function checkMembers(
  clusters: readonly string[],
  place: Place,
  slice: SliceContext,
  findings: Findings,
): void {
  for (const [index, name] of clusters.entries()) {
    if (slice.names.has(name)) continue;
    const at = { source: place.source, pointer: `${place.pointer}/${index}` };
    checkMember(name, at, slice, findings);
  }
}

/** True unless the name has a finding, here or at a cluster that was refused. */
export function checkMember(
  name: string,
  place: Place,
  { document, names, catalog }: SliceContext,
  findings: Findings,
): boolean {
  if (names.has(name)) return true;
  if (!catalog.clusters.has(name)) {
    checkCluster(name, place, catalog, findings);
    return false;
  }
  const pointer = document.spec.clusters === undefined ? '/spec' : '/spec/clusters';
  const message = `the members of slice ${document.name}`;
  findings.add('FS2012', place, `cluster ${name} is no member of slice ${document.name}`, {
    related: [{ source: document.source, pointer, message }],
  });
  return false;
}
