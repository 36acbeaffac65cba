import { isSelected } from '../fleet/labels.ts';
import type { Labels, Wave } from '../model/generated/types.ts';
import type { ClusterName } from '../model/ids.ts';

/** One wave and the clusters that are in it, sorted by name. */
export interface FilledWave {
  readonly spec: Wave;
  readonly clusters: readonly ClusterName[];
}

const REST: Wave = { name: 'rest' };

/** Every cluster is in the first wave that names or selects it; those in none come last. Empty waves are left out. */
export function wavesOf(
  waves: readonly Wave[],
  clusters: ReadonlyMap<ClusterName, { readonly labels: Labels }>,
): readonly FilledWave[] {
  const all = [...waves, REST];
  const filled = new Map<Wave, ClusterName[]>(all.map((wave) => [wave, []]));
  for (const [name, { labels }] of clusters) {
    const wave = waves.find((candidate) => isIn(candidate, name, labels)) ?? REST;
    filled.get(wave)?.push(name);
  }
  return [...filled]
    .filter(([, members]) => members.length > 0)
    .map(([spec, members]) => ({ spec, clusters: members }));
}

function isIn({ clusters = [], clusterSelector }: Wave, name: ClusterName, labels: Labels): boolean {
  return clusters.includes(name) || (clusterSelector !== undefined && isSelected(clusterSelector, labels));
}
