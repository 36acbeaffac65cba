import type { ClusterDocument, SliceDocument } from '../documents/document.ts';
import type { Labels, Selector, SelectorExpression } from '../model/generated/types.ts';
import type { Catalog } from './catalog.ts';
import type { Findings } from './findings.ts';

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
  if (clusterSelector !== undefined) {
    for (const cluster of catalog.clusters.values()) {
      if (isSelected(clusterSelector, cluster.labels)) members.set(cluster.name, cluster);
    }
  }
  if (members.size === 0 && clusters.length === 0) {
    findings.add(
      'FS2014',
      { source: document.source, pointer: '/spec' },
      `slice ${document.name} has no clusters`,
    );
  }
  return [...members.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Kubernetes label selector: every requirement holds; an empty selector selects everything. */
export function isSelected(selector: Selector, labels: Labels): boolean {
  const isMatching = Object.entries(selector.matchLabels ?? {}).every(
    ([key, value]) => labels[key] === value,
  );
  return isMatching && (selector.matchExpressions ?? []).every((expression) => holds(expression, labels));
}

function holds(expression: SelectorExpression, labels: Labels): boolean {
  const value = labels[expression.key];
  const values = expression.values ?? [];
  switch (expression.operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
  }
}
