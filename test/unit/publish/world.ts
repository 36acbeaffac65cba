import type { Desired } from '../../../src/desired/compile.ts';
import type { WireIndex } from '../../../src/model/generated/types.ts';
import type { ClusterName, CommitSha, Digest, SliceName } from '../../../src/model/ids.ts';
import {
  type ClusterChange,
  planPublish,
  type PublishedCluster,
  type Publisher,
} from '../../../src/publish/plan.ts';
import { clusterName } from '../../fakes/fleets.ts';

export const PUBLISHER: Publisher = {
  fleet: 'acme',
  hub: 'a'.repeat(64),
  hubKey: 'key',
  term: 0,
  commitOf: () => '1'.repeat(40) as CommitSha,
  suspendedSlices: () => new Set(),
  suspendedClusters: new Set(),
};
/** A store and its agents, without bytes. */
export class World {
  readonly clusters: Map<ClusterName, PublishedCluster> = new Map();

  publish(desired: Desired, publisher: Partial<Publisher> = {}): readonly ClusterChange[] {
    const changes = planPublish(desired, this.clusters, { ...PUBLISHER, ...publisher });
    for (const change of changes) this.#apply(change);
    return changes;
  }

  index(cluster: string): WireIndex {
    const found = this.clusters.get(clusterName(cluster))?.index;
    if (found === undefined) throw new Error(`nothing published for ${cluster}`);
    return found;
  }

  objects(cluster: string): readonly string[] {
    const { objects = [] } = this.clusters.get(clusterName(cluster)) ?? {};
    return objects.map(({ slice, digest12 }) => `${slice}-${digest12}`);
  }

  /** The agent of a cluster has done what it was told, apart from the slices that it fails to remove. */
  settle(cluster: string, stuck: readonly string[] = []): void {
    const known = this.clusters.get(clusterName(cluster));
    if (known?.index === undefined) return;
    const { slices, removed, sequence } = known.index;
    const kept = [...known.report.applied].filter(([slice]) => !(slice in removed) || stuck.includes(slice));
    const now = (Object.entries(slices) as [SliceName, Digest][]).map(
      ([slice, digest]) => [slice, [digest]] as const,
    );
    this.report(cluster, sequence, new Map([...kept, ...now]));
  }

  report(cluster: string, sequence: number, applied: ReadonlyMap<SliceName, readonly Digest[]>): void {
    const { objects = [], index } = this.clusters.get(clusterName(cluster)) ?? {};
    this.clusters.set(clusterName(cluster), {
      objects,
      report: { sequence, applied },
      ...(index === undefined ? {} : { index }),
    });
  }

  #apply({ cluster, put, index, collect }: ClusterChange): void {
    const {
      objects = [],
      report = { sequence: 0, applied: new Map() },
      ...before
    } = this.clusters.get(cluster) ?? {};
    const gone = new Set(collect.map(({ slice, digest12 }) => `${slice}-${digest12}`));
    const fresh = put.map(({ slice, digest }) => ({ slice, digest12: digest.slice(0, 12) }));
    this.clusters.set(cluster, {
      ...before,
      objects: [...objects, ...fresh].filter(({ slice, digest12 }) => !gone.has(`${slice}-${digest12}`)),
      report,
      ...(index === undefined ? {} : { index: { ...index, signature: 'signed' } }),
    });
  }
}
