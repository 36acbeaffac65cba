import { describe, expect, it } from 'vitest';
import { compileFleet, type Desired } from '../../../src/desired/compile.ts';
import type { Digest, SliceName } from '../../../src/model/ids.ts';
import { type PublishedCluster, planPublish, type Publisher } from '../../../src/publish/plan.ts';
import {
  clusterName,
  factsByCluster,
  factsOf,
  type FleetShape,
  fleetOf,
  sliceName,
} from '../../fakes/fleets.ts';
import { PUBLISHER, World } from './world.ts';

const A = clusterName('a');
const BLUE = sliceName('blue');
const SHAPE: FleetShape = { clusters: { a: {}, b: {} }, slices: { blue: { members: ['a', 'b'] } } };
const EMPTY: FleetShape = { clusters: { a: {}, b: {} }, slices: {} };

function desiredOf(shape: FleetShape): Desired {
  const fleet = fleetOf(shape);
  const facts = [...fleet.clusters.keys()].map((name) => factsOf(fleet, name));
  return compileFleet({ fleet, facts: factsByCluster(facts), published: () => undefined });
}

/** Cluster a as it was published and has reported, and its index taken away. */
function robbed(hub = PUBLISHER.hub): PublishedCluster {
  const world = new World();
  world.publish(desiredOf(SHAPE));
  world.settle('a');
  const { index: _, ...rest } = world.clusters.get(A) ?? {
    objects: [],
    report: { sequence: 0, applied: new Map() },
  };
  return { ...rest, report: { ...rest.report, hub } };
}

function planFor(known: PublishedCluster, shape: FleetShape, publisher: Partial<Publisher> = {}): unknown {
  const changes = planPublish(desiredOf(shape), new Map([[A, known]]), { ...PUBLISHER, ...publisher });
  const change = changes.find(({ cluster }) => cluster === A);
  return change?.index && { slices: Object.keys(change.index.slices), removed: change.index.removed };
}

describe('a cluster whose index is gone', () => {
  it('is told to remove what it still has and no commit gives it', () => {
    expect(planFor(robbed(), EMPTY)).toEqual({ slices: [], removed: { blue: 2 } });
  });

  it('keeps what it has from another hub', () => {
    expect(planFor(robbed('b'.repeat(64)), EMPTY)).toEqual({ slices: [], removed: {} });
  });

  it('is told what it has of a suspended slice, or nothing at all when that is gone', () => {
    const suspendedSlices = (): Set<SliceName> => new Set([BLUE]);
    expect(planFor(robbed(), EMPTY, { suspendedSlices })).toEqual({ slices: ['blue'], removed: {} });
    expect(planFor({ ...robbed(), objects: [] }, SHAPE, { suspendedSlices })).toBeUndefined();
    const unknown = {
      ...robbed(),
      report: { ...robbed().report, applied: new Map([[BLUE, ['' as Digest]]]) },
    };
    expect(planFor(unknown, SHAPE, { suspendedSlices })).toBeUndefined();
  });

  it('keeps a suspended slice as it is when somebody has put an index from before it back', () => {
    const world = new World();
    world.publish(desiredOf(EMPTY));
    const { objects, report } = robbed();
    const known = {
      objects,
      report: { ...report, sequence: 2 },
      index: { ...world.index('a'), removed: { blue: 1 } },
    };
    const suspendedSlices = (): Set<SliceName> => new Set([BLUE]);
    expect(planFor(known, SHAPE, { suspendedSlices })).toEqual({ slices: ['blue'], removed: {} });
    expect(planFor({ ...known, objects: [] }, SHAPE, { suspendedSlices })).toBeUndefined();
  });

  it('is left alone when the fleet has no such cluster and it has nothing of ours', () => {
    const known = { ...robbed(), report: { sequence: 3, applied: new Map() } };
    expect(planFor(known, { clusters: { b: {} }, slices: {} })).toBeUndefined();
  });
});

describe('a sequence', () => {
  it('rises above what the cluster reports and what was ever given, also when nothing else changes', () => {
    const world = new World();
    world.publish(desiredOf(SHAPE));
    world.report('a', 7, new Map());
    expect(world.publish(desiredOf(SHAPE)).map(({ index }) => index?.sequence)).toEqual([8]);
    expect(world.publish(desiredOf(SHAPE))).toEqual([]);
    const known = world.clusters.get(A);
    if (known !== undefined) world.clusters.set(A, { ...known, sequence: 20 });
    expect(world.publish(desiredOf(SHAPE)).map(({ index }) => index?.sequence)).toEqual([21]);
  });
});
