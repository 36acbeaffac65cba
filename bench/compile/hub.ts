import { compileFleet, type Desired } from '../../src/desired/compile.ts';
import type { FleetReading } from '../../src/fleet/assemble.ts';
import { hasErrors } from '../../src/model/diagnostic.ts';
import type { ClusterName, CommitSha } from '../../src/model/ids.ts';
import { type ClusterChange, planPublish, type PublishedCluster } from '../../src/publish/plan.ts';
import type { ReferenceFleet } from '../fleet.ts';

export interface Compiled {
  readonly desired: Desired;
  readonly changes: readonly ClusterChange[];
}

/** What a hub does with a commit after Git and before the store. Throws when the fleet is not sound. */
export function compileAndPlan(
  reading: FleetReading,
  facts: ReferenceFleet['facts'],
  before?: { readonly desired: Desired; readonly published: ReadonlyMap<ClusterName, PublishedCluster> },
): Compiled {
  const [finding] = reading.diagnostics;
  if (hasErrors(reading.diagnostics)) throw new Error(`not a sound fleet: ${finding?.message}`);
  const input = { fleet: reading.fleet, facts, published: () => undefined };
  const desired = compileFleet(input, before?.desired);
  return { desired, changes: planPublish(desired, before?.published ?? new Map(), PUBLISHER) };
}

const PUBLISHER = {
  fleet: 'reference',
  hub: '0'.repeat(64),
  hubKey: '',
  term: 0,
  commitOf: () => '0'.repeat(40) as CommitSha,
  suspendedSlices: () => new Set<never>(),
  suspendedClusters: new Set<never>(),
};

/** What the store holds after everything was published and applied. */
export function publishedOf({ desired, changes }: Compiled): ReadonlyMap<ClusterName, PublishedCluster> {
  return new Map(
    changes.flatMap(({ cluster, index }) => {
      if (index === undefined) return [];
      const slices = [...(desired.clusters.get(cluster) ?? [])];
      const published: PublishedCluster = {
        index: { ...index, signature: '' },
        objects: slices.map(([slice, { digest }]) => ({ slice, digest12: digest.slice(0, 12) })),
        report: {
          sequence: index.sequence,
          applied: new Map(slices.map(([slice, { digest }]) => [slice, [digest]])),
        },
      };
      return [[cluster, published] as const];
    }),
  );
}
