import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFleet, type Desired } from '../../../src/desired/compile.ts';
import { fleets, reports } from '../../fakes/fleet-arbitraries.ts';
import type { SliceName } from '../../../src/model/ids.ts';
import { type ClusterChange, planPublish } from '../../../src/publish/plan.ts';
import { factsByCluster, factsOf, filesOf, readFiles, sliceName } from '../../fakes/fleets.ts';
import { PUBLISHER, World } from './world.ts';

const moves = fc.array(
  fc.record({
    shape: fleets,
    told: reports,
    settled: fc.subarray(['a', 'b', 'c', 'd']),
    stuck: fc.subarray(['blue']),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('over any history', () => {
  it('sequences rise by one, indexes name what is stored, and nothing a cluster has is forgotten', () => {
    fc.assert(
      fc.property(moves, (history) => {
        const world = new World();
        let files: ReturnType<typeof filesOf> = new Map();
        for (const { shape, told, settled, stuck } of history) {
          files = filesOf(shape, files);
          const { fleet } = readFiles(files);
          const facts = Object.entries(told).map(([name, report]) => factsOf(fleet, name, report));
          const desired = compileFleet({ fleet, facts: factsByCluster(facts), published: () => undefined });
          expect(shortWay(world, desired)).toEqual(longWay(world, desired));
          expect(wrongSequences(world, desired)).toEqual([]);
          expect(
            [...world.clusters.keys()].flatMap((cluster) => wrongState(world, desired, cluster)),
          ).toEqual([]);
          expect(
            world.publish(desired).filter(({ index, put }) => index !== undefined || put.length > 0),
          ).toEqual([]);
          for (const cluster of settled) world.settle(cluster, stuck);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function shortWay({ clusters }: World, desired: Desired): readonly ClusterChange[] {
  return planPublish(desired, clusters, PUBLISHER);
}

/** A slice that nobody has is suspended: no cluster counts as settled at the first glance. */
function longWay({ clusters }: World, desired: Desired): readonly ClusterChange[] {
  const suspendedSlices = (): ReadonlySet<SliceName> => new Set([sliceName('nobodys')]);
  return planPublish(desired, clusters, { ...PUBLISHER, suspendedSlices });
}

function wrongSequences(world: World, desired: Desired): readonly string[] {
  const before = new Map(world.clusters);
  return world.publish(desired).flatMap(({ cluster, index }) => {
    const known = before.get(cluster);
    const expected = 1 + Math.max(known?.index?.sequence ?? 0, known?.report.sequence ?? 0);
    return index === undefined || index.sequence === expected ? [] : [`${cluster}: ${index.sequence}`];
  });
}

function wrongState(
  world: World,
  desired: Desired,
  cluster: Parameters<World['clusters']['get']>[0],
): readonly string[] {
  const { index, report } = world.clusters.get(cluster) ?? {};
  if (index === undefined) return [];
  const wanted = desired.clusters.get(cluster) ?? new Map<string, { readonly digest: string }>();
  const named = Object.entries(index.slices);
  const stored = world.objects(cluster);
  return [
    ...[...wanted]
      .filter(([slice, { digest }]) => index.slices[slice] !== digest)
      .map(([slice]) => `${slice} is old`),
    ...named
      .filter(([slice]) => ![...wanted.keys()].includes(slice as never))
      .map(([slice]) => `${slice} is too much`),
    ...named.filter(([slice]) => slice in index.removed).map(([slice]) => `${slice} is buried alive`),
    ...named
      .filter(([slice, digest]) => !stored.includes(`${slice}-${digest.slice(0, 12)}`))
      .map(([slice]) => `${slice} is not stored`),
    ...[...(report?.applied.keys() ?? [])]
      .filter((slice) => !(slice in index.slices) && !(slice in index.removed))
      .map((slice) => `${slice} is forgotten`),
  ];
}
