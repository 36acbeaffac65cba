import type { ClusterDocument, SliceDocument } from '../documents/document.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Catalog } from './catalog.ts';
import type { Findings } from './findings.ts';
import { isSelected } from './selectors.ts';

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
    if (cluster !== undefined) members.set(name, cluster);
    else if (!catalog.isRejected('Cluster', name)) {
      const place = { source: document.source, pointer: `/spec/clusters/${index}` };
      findings.add('FS2010', place, `there is no cluster ${name} in this fleet`);
    }
  }
  for (const cluster of catalog.clusters.values()) {
    if (clusterSelector !== undefined && isSelected(clusterSelector, cluster.labels))
      members.set(cluster.name, cluster);
  }
  if (members.size === 0) warnEmpty(document, catalog, findings);
  return [...members.values()].toSorted((a, b) => compareText(a.name, b.name));
}

/** Names that are not there have their own findings, and a cluster that was refused might have been selected. */
function warnEmpty({ name, spec, source }: SliceDocument, catalog: Catalog, findings: Findings): void {
  const { clusters = [], clusterSelector } = spec;
  if (clusters.length > 0 || (clusterSelector !== undefined && catalog.hasRejected('Cluster'))) return;
  findings.add('FS2014', { source, pointer: '/spec' }, `slice ${name} has no clusters`);
}
