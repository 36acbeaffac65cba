import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { decodeIndex, decodeSlice } from '../../../src/desired/codec.ts';
import { isSigned } from '../../../src/desired/signature.ts';
import type { WireIndex, WireSlice } from '../../../src/model/generated/types.ts';
import type { ClusterName, Digest } from '../../../src/model/ids.ts';

/** Reads what clusters are told whenever it changes, as their agents do, and keeps a list of what they would refuse. */
export interface Witness {
  /** Reads all of it now; by cluster the MTU of its slices, which tells the version it was told. */
  look(): ReadonlyMap<ClusterName, number>;
  /** By cluster; absent before its first index. */
  readonly indexes: ReadonlyMap<ClusterName, WireIndex>;
  readonly violations: readonly string[];
  stop(): void;
}

/** The folders of the clusters must be there. */
export function watchIndexes(store: string, clusters: readonly ClusterName[]): Witness {
  const indexes = new Map<ClusterName, WireIndex>();
  const violations: string[] = [];
  const read = (cluster: ClusterName): number | undefined => {
    try {
      const index = readIndex(store, cluster);
      if (index === undefined) return undefined;
      violations.push(...refusalsOf(index, indexes.get(cluster)));
      indexes.set(cluster, index);
      const versions = new Set(slicesOf(store, index).map(({ mtu }) => mtu));
      if (versions.size > 1)
        violations.push(`${cluster} is told of several commits: ${[...versions].join(' ')}`);
      return [...versions][0];
    } catch (thrown) {
      violations.push(`${cluster}: ${String(thrown)}`);
      return undefined;
    }
  };
  const watchers = clusters.map((cluster) =>
    watch(join(store, cluster), (_, name) => void (name === 'index.json' && read(cluster))),
  );
  return {
    look: () => new Map(clusters.flatMap((cluster) => entryOf(cluster, read(cluster)))),
    indexes,
    violations,
    stop: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}

function entryOf(
  cluster: ClusterName,
  version: number | undefined,
): readonly (readonly [ClusterName, number])[] {
  return version === undefined ? [] : [[cluster, version]];
}

function readIndex(store: string, cluster: ClusterName): WireIndex | undefined {
  try {
    return decodeIndex(readFileSync(join(store, cluster, 'index.json')));
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return undefined;
    throw thrown;
  }
}

function refusalsOf(index: WireIndex, before: WireIndex | undefined): readonly string[] {
  const { cluster, sequence } = index;
  const last = before?.sequence ?? 0;
  const isOther = sequence === last && JSON.stringify(index) !== JSON.stringify(before);
  return [
    ...(isSigned(index) ? [] : [`${cluster}: the signature of ${sequence} is wrong`]),
    ...(sequence < last ? [`${cluster}: ${sequence} came after ${last}`] : []),
    ...(isOther ? [`${cluster}: ${sequence} stands for two indexes`] : []),
  ];
}

/** Throws where an object is not there, or not what the index says. */
function slicesOf(store: string, { cluster, slices }: WireIndex): readonly WireSlice[] {
  return Object.entries(slices).map(([slice, digest]) => {
    const file = join(store, cluster, 'slices', `${slice}-${digest.slice(0, 12)}.json`);
    return decodeSlice(readFileSync(file), digest as Digest);
  });
}
