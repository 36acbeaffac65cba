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
  const taken = new Map<string, Taking>();
  for (const [index, wave] of waves.entries()) {
    const at = { source, pointer: `${place.pointer}/${index}` };
    const part = partOf(wave);
    if (part !== undefined) {
      checkPart(wave, { part, at, taken }, catalog, findings);
      continue;
    }
    const clusters = clustersOf(wave, at, catalog, findings);
    checkTaken({ wave, at, clusters }, taken, findings);
    for (const cluster of clusters) taken.set(cluster, taken.get(cluster) ?? { wave, at });
  }
}

/** The wave that takes a cluster. */
interface Taking {
  readonly wave: Wave;
  readonly at: Place;
}

type Part = 'count' | 'share';

/** How a wave says that it takes only some; absent means all that it names and selects. */
function partOf({ count, share }: Wave): Part | undefined {
  if (count !== undefined) return 'count';
  return share === undefined ? undefined : 'share';
}

function checkTaken(
  { wave, at, clusters }: Taking & { readonly clusters: readonly string[] },
  taken: ReadonlyMap<string, Taking>,
  findings: Findings,
): void {
  const again = clusters.filter((cluster) => taken.has(cluster));
  const earlier = taken.get(again[0] ?? '');
  if (earlier === undefined) return;
  const related = { ...earlier.at, message: `wave ${earlier.wave.name}` };
  findings.add('FS2009', at, `wave ${wave.name} takes ${enumerated(again)} again`, { related: [related] });
}

function clustersOf(
  { name, clusters, clusterSelector }: Wave,
  at: Place,
  catalog: Catalog,
  findings: Findings,
): readonly string[] {
  const { source, pointer } = at;
  checkNotEmpty(clusters, { source, pointer: `${pointer}/clusters` }, 'the wave has no clusters', findings);
  for (const [index, cluster] of (clusters ?? []).entries()) {
    checkCluster(cluster, { source, pointer: `${pointer}/clusters/${index}` }, catalog, findings);
  }
  if (clusters === undefined && clusterSelector === undefined) {
    findings.add('FS2101', at, `wave ${name} says not which clusters it takes`);
  }
  return [...new Set([...(clusters ?? []), ...selectedBy(clusterSelector, at, catalog, findings)])];
}

function selectedBy(
  selector: Wave['clusterSelector'],
  { source, pointer }: Place,
  catalog: Catalog,
  findings: Findings,
): readonly string[] {
  if (selector === undefined) return [];
  const selected = catalog.select(selector);
  if (selected.length === 0) {
    addNoMatch(selector, { source, pointer: `${pointer}/clusterSelector` }, catalog, findings);
  }
  return selected.map(({ name }) => name);
}

interface PartCheck {
  readonly part: Part;
  readonly at: Place;
  readonly taken: ReadonlyMap<string, Taking>;
}

/** Which clusters these are is known at run time only, so nothing is taken from later waves. */
function checkPart(wave: Wave, { part, at, taken }: PartCheck, catalog: Catalog, findings: Findings): void {
  const { name, clusters, share } = wave;
  const beside = part === 'count' && share !== undefined ? 'share' : 'clusters';
  if (beside === 'share' || clusters !== undefined) {
    const place = { source: at.source, pointer: `${at.pointer}/${part}` };
    findings.add('FS2100', place, `wave ${name} has ${part} beside ${beside}`);
    return;
  }
  const all = selectedBy(wave.clusterSelector ?? {}, at, catalog, findings);
  if (all.length === 0 || all.some((cluster) => !taken.has(cluster))) return;
  findings.add('FS2101', at, `earlier waves have taken all the clusters of wave ${name}`);
}
