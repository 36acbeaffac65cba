import type { Selector } from '../model/generated/types.ts';
import type { Catalog } from './catalog.ts';
import type { Findings, Place } from './findings.ts';

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

/** For a selector that chooses nothing. No finding while a cluster is refused, whose labels are not known. */
export function addNoMatch(selector: Selector, place: Place, catalog: Catalog, findings: Findings): void {
  if (catalog.hasRejected('Cluster') || !isWellFormed(selector)) return;
  findings.add('FS2006', place, 'no cluster of this fleet has these labels');
}

function isWellFormed({ matchExpressions = [] }: Selector): boolean {
  return matchExpressions.every(({ operator, values = [] }) => isComparing(operator) === values.length > 0);
}

function isComparing(operator: string): boolean {
  return operator === 'In' || operator === 'NotIn';
}

function checkSelector(selector: Selector | undefined, place: Place, findings: Findings): void {
  for (const [index, { key, operator, values = [] }] of (selector?.matchExpressions ?? []).entries()) {
    if (isComparing(operator) === values.length > 0) continue;
    const at = { ...place, pointer: `${place.pointer}/matchExpressions/${index}` };
    const why = isComparing(operator) ? 'needs at least one value' : 'takes no values';
    findings.add('FS2027', at, `operator ${operator} of label ${key} ${why}`);
  }
}
