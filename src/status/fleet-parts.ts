import type { CommitText } from '../model/generated/types.ts';
import { summarizeClusters } from './clusters.ts';
import { type Reported, type Standing, standingOf, statusesByCluster } from './reported.ts';

export interface Subject {
  readonly kind: 'Cluster' | 'Slice';
  readonly name: string;
}

/** How far one cluster is: with everything, or with one slice. */
export interface Part extends Standing {
  readonly cluster: string;
  /** The commit of its index. */
  readonly commit: CommitText;
}

/** The clusters that a cluster or a slice is made of, as far as anything is published for them. */
export function partsOf({ kind, name }: Subject, reported: Reported): readonly Part[] {
  return kind === 'Cluster' ? clusterParts(name, reported) : sliceParts(name, reported);
}

function clusterParts(name: string, reported: Reported): readonly Part[] {
  return summarizeClusters(reported).flatMap(({ name: cluster, commit, current, ready, message }) =>
    cluster === name && commit !== undefined ? [{ cluster, commit, isCurrent: current, ready, message }] : [],
  );
}

function sliceParts(name: string, reported: Reported): readonly Part[] {
  const statuses = statusesByCluster(reported);
  return reported.indexes.flatMap(({ cluster, commit, slices }) => {
    const digest = slices[name];
    if (digest === undefined) return [];
    return [{ cluster, commit, ...standingOf(digest, name, statuses.get(cluster) ?? []) }];
  });
}
