import { isSelected } from '../fleet/labels.ts';
import type { Wave } from '../model/generated/types.ts';
import type { ClusterName } from '../model/ids.ts';
import type { RolloutCluster } from './rollout.ts';

/** One wave and the clusters that are in it, sorted by name. */
export interface FilledWave {
  readonly spec: Wave;
  readonly clusters: readonly ClusterName[];
}

export interface WavesInput {
  readonly waves: readonly Wave[];
  /** Sorted by name. */
  readonly clusters: ReadonlyMap<ClusterName, Pick<RolloutCluster, 'labels' | 'standing' | 'isSuspended'>>;
  /** The clusters that the commit changes: `count` and `share` are taken from these. */
  readonly changed: ReadonlySet<string>;
}

const REST: Wave = { name: 'rest' };

/**
 * As many waves as are declared, also those with nobody in them, and at the end the rest: who is in no other. Every
 * cluster is in the first wave that takes it.
 */
export function wavesOf({ waves, clusters, changed }: WavesInput): readonly FilledWave[] {
  const left = new Set(clusters.keys());
  const filled = [...waves, REST].map((spec) => {
    const chosen = spec === REST ? [...left] : chosenBy(spec, left, { clusters, changed });
    for (const name of chosen) left.delete(name);
    return { spec, clusters: chosen };
  });
  return filled;
}

function chosenBy(
  wave: Wave,
  left: ReadonlySet<ClusterName>,
  { clusters, changed }: Pick<WavesInput, 'clusters' | 'changed'>,
): readonly ClusterName[] {
  const isPart = wave.count !== undefined || wave.share !== undefined;
  const { clusters: names, clusterSelector: selector = isPart ? {} : undefined } = wave;
  const named = new Set<string>(names);
  const eligible = [...left].filter((name) => {
    const isChosen = selector !== undefined && isSelected(selector, clusters.get(name)?.labels ?? {});
    return named.has(name) || isChosen;
  });
  if (!isPart) return eligible;
  // Who is suspended or was never heard of proves nothing about the commit, and neither does who does not get it.
  const proving = eligible.filter((name) => {
    const cluster = clusters.get(name);
    return changed.has(name) && cluster?.isSuspended === false && cluster.standing !== 'silent';
  });
  return proving.slice(0, wave.count ?? Math.ceil((wave.share ?? 1) * proving.length));
}
