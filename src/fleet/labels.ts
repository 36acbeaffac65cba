import type { ClusterDocument } from '../documents/document.ts';
import type { Labels, Selector, SelectorExpression } from '../model/generated/types.ts';

/** The clusters that a selector chooses, in the order in which they were given. */
export type Select = (selector: Selector) => readonly ClusterDocument[];

/** Kubernetes label selector: every requirement holds; an empty selector selects everything. */
export function isSelected(selector: Selector, labels: Labels): boolean {
  const isMatching = Object.entries(selector.matchLabels ?? {}).every(
    ([key, value]) => valueOf(labels, key) === value,
  );
  return isMatching && (selector.matchExpressions ?? []).every((expression) => holds(expression, labels));
}

/** Selects without asking every cluster: only those with the rarest of the wanted labels are looked at. */
export function createSelect(clusters: readonly ClusterDocument[]): Select {
  let index: ReadonlyMap<string, readonly ClusterDocument[]> | undefined;
  return (selector) => {
    index ??= byLabel(clusters);
    let candidates = clusters;
    for (const [key, value] of Object.entries(selector.matchLabels ?? {})) {
      const having = index.get(`${key}=${value}`) ?? [];
      if (having.length < candidates.length) candidates = having;
    }
    return candidates.filter(({ labels }) => isSelected(selector, labels));
  };
}

function byLabel(clusters: readonly ClusterDocument[]): ReadonlyMap<string, readonly ClusterDocument[]> {
  const index = new Map<string, ClusterDocument[]>();
  for (const cluster of clusters) {
    for (const [key, value] of Object.entries(cluster.labels)) {
      const label = `${key}=${value}`;
      const having = index.get(label);
      if (having === undefined) index.set(label, [cluster]);
      else having.push(cluster);
    }
  }
  return index;
}

function holds(expression: SelectorExpression, labels: Labels): boolean {
  const value = valueOf(labels, expression.key);
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

/** Own labels only: `constructor` is a key like any other. */
function valueOf(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
