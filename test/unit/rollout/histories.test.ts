import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Wave } from '../../../src/model/generated/types.ts';
import type { ClusterName } from '../../../src/model/ids.ts';
import { NO_CONTROL, pause, proceed, promote } from '../../../src/rollout/control.ts';
import { commitsInUse } from '../../../src/rollout/rollout.ts';
import { MINUTE, NAMES } from './support.ts';
import {
  apply,
  type Commit,
  createWorld,
  goTo,
  positionOf,
  push,
  refusals,
  settle,
  shaOf,
  turn,
  type World,
} from './world.ts';

const name = fc.constantFrom(...NAMES);
const cluster = fc.record({ content: fc.nat(2), block: fc.nat(2) });
const commit: fc.Arbitrary<Commit> = fc.record(
  { ams: cluster, fra: cluster, iad: cluster, sin: cluster },
  { requiredKeys: ['fra', 'iad'] },
);
const wave: fc.Arbitrary<Wave> = fc.oneof(
  fc.record(
    {
      name: fc.constant('named'),
      clusters: fc.subarray([...NAMES]),
      maxParallel: fc.integer({ min: 1, max: 3 }),
      soak: fc.constantFrom('1s', '2m'),
      pause: fc.boolean(),
    },
    { requiredKeys: ['name', 'clusters'] },
  ),
  fc.record({ name: fc.constant('some'), count: fc.constantFrom(1, 2) }),
  fc.record({ name: fc.constant('half'), share: fc.constant(0.5), pause: fc.boolean() }),
);
const waves = fc.array(wave, { maxLength: 3 });

/** What may happen; most of it is clusters that get on with their work. */
const event: fc.Arbitrary<(world: World) => void> = fc.oneof(
  { weight: 8, arbitrary: name.map((one) => (world: World) => apply(world, one)) },
  { weight: 4, arbitrary: fc.constant((world: World) => void turn(world)) },
  {
    weight: 3,
    arbitrary: fc.nat(3).map((minutes) => (world: World) => void (world.now += minutes * MINUTE)),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(commit, waves).map((pushed) => (world: World) => push(world, ...pushed)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(9), waves).map(
      ([back, then]) =>
        (world: World) =>
          goTo(world, shaOf(back % world.commits.size), then),
    ),
  },
  { weight: 1, arbitrary: name.map((one) => (world: World) => fall(world, world.sick, one)) },
  { weight: 1, arbitrary: name.map((one) => (world: World) => void world.sick.delete(one)) },
  { weight: 1, arbitrary: name.map((one) => (world: World) => fall(world, world.suspended, one)) },
  { weight: 1, arbitrary: name.map((one) => (world: World) => void world.suspended.delete(one)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(proceed, promote, (control: Parameters<typeof pause>[0]) =>
        pause(control, { who: 'ops', why: 'a fire', at: new Date(0).toISOString() }),
      )
      .map((decide) => (world: World) => operate(world, decide)),
  },
);

function fall(world: World, into: Set<ClusterName>, one: ClusterName): void {
  into.add(one);
  world.exempt.add(one);
}

function operate(world: World, decide: typeof proceed): void {
  world.state = decide({ ...NO_CONTROL, rollout: world.state }).rollout ?? world.state;
}

/** Everybody is well and does as told, and an operator lets everything go on. */
function recover(world: World): string {
  world.sick.clear();
  world.suspended.clear();
  let message = '';
  for (let round = 0; round < 16; round++) {
    operate(world, proceed);
    operate(world, promote);
    world.now += 3 * MINUTE;
    message = settle(world);
    for (const one of NAMES) apply(world, one);
  }
  return message;
}

it('whatever happens, clusters only go to the newest target, and all get there', () => {
  fc.assert(
    fc.property(commit, fc.array(event, { maxLength: 60 }), (first, events) => {
      const world = createWorld(first);
      for (const happen of events) {
        const before = NAMES.map((one) => positionOf(world, one));
        happen(world);
        turn(world);
        for (const [index, one] of NAMES.entries()) {
          expect([before[index], world.state.target]).toContain(positionOf(world, one));
        }
        expect(refusals(world)).toEqual([]);
      }
      expect(recover(world)).toBe('done');
      expect(world.state).toMatchObject({ from: {}, phase: 'done' });
      expect(commitsInUse(world.state)).toEqual([world.state.target]);
    }),
    { numRuns: 150 },
  );
});

it('a turn at the same time with nothing new changes nothing', () => {
  fc.assert(
    fc.property(commit, fc.array(event, { maxLength: 40 }), (first, events) => {
      const world = createWorld(first);
      for (const happen of events) {
        happen(world);
        const message = settle(world);
        expect(turn(world)).toEqual({ isSame: true, message });
      }
    }),
    { numRuns: 50 },
  );
});
