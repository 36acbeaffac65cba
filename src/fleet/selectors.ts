import type { Labels, Selector, SelectorExpression } from '../model/generated/types.ts';
import type { Catalog } from './catalog.ts';
import type { Findings, Place } from './findings.ts';

/** Kubernetes label selector: every requirement holds; an empty selector selects everything. */
export function isSelected(selector: Selector, labels: Labels): boolean {
  const isMatching = Object.entries(selector.matchLabels ?? {}).every(
    ([key, value]) => labels[key] === value,
  );
  return isMatching && (selector.matchExpressions ?? []).every((expression) => holds(expression, labels));
}

/** Operators that compare need values, the others take none, as in Kubernetes. */
export function checkSelectors(catalog: Catalog, findings: Findings): void {
  for (const { spec, source } of catalog.slices.values()) {
    checkSelector(spec.clusterSelector, { source, pointer: '/spec/clusterSelector' }, findings);
  }
  const { fleet } = catalog;
  for (const [index, wave] of (fleet?.spec.rollout?.waves ?? []).entries()) {
    const pointer = `/spec/rollout/waves/${index}/clusterSelector`;
    if (fleet !== undefined) checkSelector(wave.clusterSelector, { source: fleet.source, pointer }, findings);
  }
}

function checkSelector(selector: Selector | undefined, place: Place, findings: Findings): void {
  for (const [index, { key, operator, values = [] }] of (selector?.matchExpressions ?? []).entries()) {
    const isComparing = operator === 'In' || operator === 'NotIn';
    if (isComparing === values.length > 0) continue;
    const at = { ...place, pointer: `${place.pointer}/matchExpressions/${index}` };
    const why = isComparing ? 'needs at least one value' : 'takes no values';
    findings.add('FS2027', at, `operator ${operator} of label ${key} ${why}`);
  }
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
