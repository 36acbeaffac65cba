import type { SliceDocument } from '../documents/document.ts';
import type { Catalog } from './catalog.ts';
import type { Findings } from './findings.ts';

/** Namespaces of slices: each once, and only on clusters that are there. */
export function checkNamespaces(catalog: Catalog, findings: Findings): void {
  for (const document of catalog.slices.values()) {
    const known = new Set<string>();
    for (const [index, { name, clusters = [] }] of (document.spec.namespaces ?? []).entries()) {
      const pointer = `/spec/namespaces/${index}`;
      if (known.has(name)) {
        const place = { source: document.source, pointer: `${pointer}/name` };
        findings.add('FS2003', place, `namespace ${name} is listed twice`);
      }
      known.add(name);
      checkClusters(document, { pointer: `${pointer}/clusters`, clusters }, catalog, findings);
    }
  }
}

function checkClusters(
  { source }: SliceDocument,
  at: { readonly pointer: string; readonly clusters: readonly string[] },
  catalog: Catalog,
  findings: Findings,
): void {
  for (const [index, cluster] of at.clusters.entries()) {
    if (catalog.clusters.has(cluster) || catalog.isRejected('Cluster', cluster)) continue;
    const place = { source, pointer: `${at.pointer}/${index}` };
    findings.add('FS2010', place, `there is no cluster ${cluster} in this fleet`);
  }
}
