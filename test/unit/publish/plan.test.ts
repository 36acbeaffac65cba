import { describe, expect, it } from 'vitest';
import { compileFleet, type Desired } from '../../../src/desired/compile.ts';
import type { CommitSha, Digest, SliceName } from '../../../src/model/ids.ts';
import {
  clusterName,
  factsByCluster,
  factsOf,
  type FleetShape,
  fleetOf,
  sliceName,
} from '../../fakes/fleets.ts';
import { World } from './world.ts';

const SHAPE: FleetShape = {
  clusters: { a: {}, b: {}, c: {} },
  slices: { blue: { members: ['a', 'b'] }, red: { members: ['b', 'c'] } },
};

function desiredOf(shape: FleetShape, mtu: Readonly<Record<string, number>> = {}): Desired {
  const fleet = fleetOf(shape);
  const facts = [...fleet.clusters.keys()].map((name) => factsOf(fleet, name, { mtu: mtu[name] ?? 1420 }));
  return compileFleet({ fleet, facts: factsByCluster(facts), published: () => undefined });
}

const without = (slice: string): FleetShape => ({
  ...SHAPE,
  slices: Object.fromEntries(Object.entries(SHAPE.slices).filter(([name]) => name !== slice)),
});

function settled(shape = SHAPE): World {
  const world = new World();
  world.publish(desiredOf(shape));
  for (const cluster of ['a', 'b', 'c']) world.settle(cluster);
  return world;
}

describe('planPublish', () => {
  it('publishes every cluster once, and then nothing', () => {
    const world = new World();
    expect(world.publish(desiredOf(SHAPE)).map(({ cluster }) => cluster)).toEqual(['a', 'b', 'c']);
    expect(world.publish(desiredOf(SHAPE), { commitOf: () => '2'.repeat(40) as CommitSha, term: 9 })).toEqual(
      [],
    );
  });

  it('has zero changes for a cluster that a commit does not concern', () => {
    const world = settled();
    const changed = desiredOf({
      ...SHAPE,
      slices: { ...SHAPE.slices, red: { members: ['b', 'c'], mtu: 1300 } },
    });
    const changes = world.publish(changed, { commitOf: () => '2'.repeat(40) as CommitSha });
    expect(changes.map(({ cluster }) => cluster)).toEqual(['b', 'c']);
    expect(changes[0]?.put.map(({ slice }) => slice)).toEqual(['red']);
    expect(world.index('a').commit).toBe('1'.repeat(40));
  });

  it('buries a removed slice, keeps the sequence of its tombstone, and lets it go when that is confirmed', () => {
    const world = settled();
    world.publish(desiredOf(without('red')));
    expect(world.index('b')).toMatchObject({ sequence: 2, removed: { red: 2 } });
    expect(Object.keys(world.index('b').slices)).toEqual(['blue']);
    world.publish(desiredOf({ ...without('red'), slices: { blue: { members: ['a', 'b'], mtu: 1300 } } }));
    expect(world.index('b')).toMatchObject({ sequence: 3, removed: { red: 2 } });
    world.settle('b', ['red']);
    expect(
      world
        .publish(desiredOf({ ...without('red'), slices: { blue: { members: ['a', 'b'], mtu: 1300 } } }))
        .filter(({ index }) => index),
    ).toEqual([]);
    world.settle('b');
    world.publish(desiredOf({ ...without('red'), slices: { blue: { members: ['a', 'b'], mtu: 1300 } } }));
    expect(world.index('b')).toMatchObject({ sequence: 4, removed: {} });
  });

  it('does not take an old report for a confirmation', () => {
    const world = settled();
    world.report('b', 1, new Map());
    world.publish(desiredOf(without('red')));
    world.publish(desiredOf(without('red')));
    expect(world.index('b').removed).toEqual({ red: 2 });
  });

  it('takes the tombstone of a slice that comes back', () => {
    const world = settled();
    world.publish(desiredOf(without('red')));
    world.publish(desiredOf(SHAPE));
    expect(world.index('c')).toMatchObject({ sequence: 3, removed: {} });
    expect(Object.keys(world.index('c').slices)).toEqual(['red']);
  });

  it('publishes tombstones only for a cluster that was deleted, and at last an empty index', () => {
    const world = settled();
    const smaller = desiredOf({
      clusters: { a: {}, b: {} },
      slices: { blue: { members: ['a', 'b'] }, red: { members: ['b'] } },
    });
    world.publish(smaller);
    expect(world.index('c')).toMatchObject({ slices: {}, removed: { red: 2 } });
    expect(world.publish(smaller)).toEqual([]);
    world.settle('c');
    world.publish(smaller);
    expect(world.index('c')).toMatchObject({ sequence: 3, slices: {}, removed: {} });
    world.settle('c');
    world.publish(smaller);
    expect(world.objects('c')).toEqual([]);
    expect(world.publish(smaller)).toEqual([]);
  });

  it('leaves a cluster alone that only reports', () => {
    const world = new World();
    world.report('stranger', 5, new Map());
    expect(world.publish(desiredOf(SHAPE)).map(({ cluster }) => cluster)).not.toContain('stranger');
  });

  it('goes on after the sequence that a cluster reports, when the store has lost its own', () => {
    const world = new World();
    world.report('a', 41, new Map());
    world.publish(desiredOf(SHAPE));
    expect(world.index('a').sequence).toBe(42);
    expect(world.index('b').sequence).toBe(1);
  });

  it('leaves suspended clusters as they are, whatever changes', () => {
    const world = settled();
    const before = world.index('b');
    const suspendedClusters = new Set([clusterName('b')]);
    const changes = world.publish(desiredOf(without('red'), { a: 1300 }), { suspendedClusters });
    expect(changes.map(({ cluster }) => cluster)).toEqual(['a', 'c']);
    expect(world.index('b')).toBe(before);
  });

  it('leaves suspended slices as they are, also for a member that leaves, and never publishes a new one', () => {
    const world = settled();
    const suspendedSlices = (): Set<SliceName> => new Set([sliceName('red'), sliceName('new')]);
    const changed = desiredOf({
      ...SHAPE,
      slices: { ...SHAPE.slices, red: { members: ['b'], mtu: 1300 }, new: { members: ['a'] } },
    });
    expect(world.publish(changed, { suspendedSlices })).toEqual([]);
    expect(Object.keys(world.index('c').slices)).toEqual(['red']);
  });

  it('does not try to write an object of a suspended slice that it cannot make any more', () => {
    const world = settled();
    const { report, index } = world.clusters.get(clusterName('c')) ?? {
      report: { sequence: 0, applied: new Map() },
    };
    world.clusters.set(clusterName('c'), { objects: [], report, ...(index === undefined ? {} : { index }) });
    const changed = desiredOf({
      ...SHAPE,
      slices: { ...SHAPE.slices, red: { members: ['b', 'c'], mtu: 1300 } },
    });
    expect(world.publish(changed, { suspendedSlices: () => new Set([sliceName('red')]) })).toEqual([]);
  });

  it('writes an object again that the index names and the store has lost', () => {
    const world = settled();
    const { report, index } = world.clusters.get(clusterName('c')) ?? {
      report: { sequence: 0, applied: new Map() },
    };
    world.clusters.set(clusterName('c'), { objects: [], report, ...(index === undefined ? {} : { index }) });
    const [change] = world.publish(desiredOf(SHAPE));
    expect(change).toMatchObject({ cluster: 'c', put: [{ slice: 'red' }] });
    expect(change?.index).toBeUndefined();
  });

  it('collects what no index names, once the cluster has caught up and uses it no more', () => {
    const world = settled();
    const [old] = world.objects('a');
    const changed = desiredOf({
      ...SHAPE,
      slices: { ...SHAPE.slices, blue: { members: ['a', 'b'], mtu: 1300 } },
    });
    world.publish(changed);
    expect(world.publish(changed)).toEqual([]);
    const current = world.index('a').slices['blue'] as Digest;
    const before = settled().index('a').slices['blue'] as Digest;
    world.report('a', 2, new Map([[sliceName('blue'), [before]]]));
    expect(world.publish(changed)).toEqual([]);
    world.report('a', 2, new Map([[sliceName('blue'), [current]]]));
    expect(world.publish(changed).map(({ cluster, collect }) => `${cluster} ${collect.length}`)).toEqual([
      'a 1',
    ]);
    expect(world.objects('a')).not.toContain(old);
  });

  it('takes over from another hub with a higher sequence', () => {
    const world = settled();
    const changes = world.publish(desiredOf(SHAPE), { hub: 'b'.repeat(64) });
    expect(changes.map(({ index }) => index?.sequence)).toEqual([2, 2, 2]);
  });
});
