import type { FleetDocument } from '../documents/document.ts';
import type { Wave } from '../model/generated/types.ts';
import type { Catalog } from './catalog.ts';
import type { Findings, Place } from './findings.ts';
import { checkNotEmpty, checkUniqueNames, enumerated } from './lists.ts';
import { checkCluster } from './members.ts';
import { addNoMatch } from './selectors.ts';

/** Waves name clusters that are there, each in one wave. Clusters in no wave come last, so that is no finding. */
export function checkRollout({ spec, source }: FleetDocument, catalog: Catalog, findings: Findings): void {
  const waves = spec.rollout?.waves ?? [];
  const place = { source, pointer: '/spec/rollout/waves' };
  checkUniqueNames(waves, place, { code: 'FS2004', what: 'wave' }, findings);
  const first = new Map<string, number>();
  for (const [index, wave] of waves.entries()) {
    const at = { source, pointer: `${place.pointer}/${index}` };
    const clusters = clustersOf(wave, at, catalog, findings);
    const taken = clusters.filter((cluster) => first.has(cluster));
    const earlier = first.get(taken[0] ?? '');
    if (earlier !== undefined) {
      const related = {
        source,
        pointer: `${place.pointer}/${earlier}`,
        message: `wave ${waves[earlier]?.name}`,
      };
      const message = `wave ${wave.name} takes ${enumerated(taken)} again`;
      findings.add('FS2009', at, message, { related: [related] });
    }
    for (const cluster of clusters) first.set(cluster, first.get(cluster) ?? index);
  }
}

function clustersOf(
  { clusters, clusterSelector }: Wave,
  { source, pointer }: Place,
  catalog: Catalog,
  findings: Findings,
): readonly string[] {
  checkNotEmpty(clusters, { source, pointer: `${pointer}/clusters` }, 'the wave has no clusters', findings);
  for (const [index, name] of (clusters ?? []).entries()) {
    checkCluster(name, { source, pointer: `${pointer}/clusters/${index}` }, catalog, findings);
  }
  const selected = clusterSelector === undefined ? [] : catalog.select(clusterSelector);
  if (clusterSelector !== undefined && selected.length === 0) {
    addNoMatch(clusterSelector, { source, pointer: `${pointer}/clusterSelector` }, catalog, findings);
  }
  return [...new Set([...(clusters ?? []), ...selected.map(({ name }) => name)])];
}
