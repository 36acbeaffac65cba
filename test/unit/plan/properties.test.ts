import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFleet } from '../../../src/desired/compile.ts';
import type { Fleet } from '../../../src/fleet/fleet.ts';
import type { WireSlice } from '../../../src/model/generated/types.ts';
import type { EffectKind, PlanEffect } from '../../../src/plan/effects.ts';
import { countAll } from '../../../src/plan/groups.ts';
import { planFleets } from '../../../src/plan/plan.ts';
import { fleets } from '../../fakes/fleet-arbitraries.ts';
import { createReader, type FleetFiles, filesOf, fleetOf, readFiles, sliceName } from '../../fakes/fleets.ts';

/** Two commits, of which the second keeps the lock of the first as far as it can. */
const commits = fc.tuple(fleets, fleets, fc.boolean()).map(([first, second, isRelocked]) => {
  const base = filesOf(first);
  return { base, head: filesOf(second, isRelocked ? new Map() : base) };
});

describe('a plan', () => {
  it('of a commit with itself is empty, whoever has read it', () => {
    fc.assert(
      fc.property(fleets, (shape) => {
        const files = filesOf(shape);
        expect(planFleets(readFiles(files).fleet, readFiles(files).fleet)).toEqual({
          effects: [],
          interruptions: [],
        });
      }),
      { numRuns: 15 },
    );
  });

  it('the other way round makes what was removed and removes what was made', () => {
    fc.assert(
      fc.property(commits, ({ base, head }) => {
        const there = countAll(plan(base, head).effects);
        const back = countAll(plan(head, base).effects);
        expect({ ...back, create: back.delete, delete: back.create }).toEqual(there);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the files, nor on what was read before', () => {
    fc.assert(
      fc.property(commits, ({ base, head }) => {
        const read = createReader();
        const warm = planFleets(read(base).fleet, read(head).fleet);
        expect(warm).toEqual(plan(new Map([...base].toReversed()), new Map([...head].toReversed())));
      }),
      { numRuns: 40 },
    );
  });

  it('tells every difference of what is compiled, by an effect of the right kind', () => {
    fc.assert(
      fc.property(commits, ({ base, head }) => {
        const { effects } = plan(base, head);
        const [before, after] = [compiled(base), compiled(head)];
        for (const key of new Set([...before.keys(), ...after.keys()])) {
          expect({ key, silent: silentFields(before.get(key), after.get(key), effects) }).toEqual({
            key,
            silent: [],
          });
        }
        expect(effects.filter(({ kind }) => kind === 'desired')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has a net for differences that nobody thought of', () => {
    const fleet = fleetOf({
      clusters: { a: {}, b: {}, c: {} },
      slices: { blue: { members: ['a', 'b', 'c'] } },
    });
    const blue = fleet.slices.get(sliceName('blue'));
    if (blue === undefined) throw new Error('there is no slice');
    const other = { ...blue, members: blue.members.toReversed(), inputs: [] };
    const head: Fleet = { ...fleet, slices: new Map([[blue.name, other]]) };
    expect(planFleets(fleet, head).effects).toEqual([
      {
        kind: 'desired',
        action: 'change',
        slice: 'blue',
        subject: 'desired state',
        clusters: ['a', 'b', 'c'],
        count: 1,
      },
    ]);
  });
});

function plan(base: FleetFiles, head: FleetFiles): ReturnType<typeof planFleets> {
  return planFleets(readFiles(base).fleet, readFiles(head).fleet);
}

/** Desired objects by `cluster/slice`. */
function compiled(files: FleetFiles): ReadonlyMap<string, WireSlice> {
  const { fleet } = readFiles(files);
  const { clusters } = compileFleet({ fleet, facts: new Map(), published: () => undefined });
  return new Map(
    [...clusters].flatMap(([cluster, slices]) =>
      [...slices].map(([slice, { object }]) => [`${cluster}/${slice}`, object] as const),
    ),
  );
}

/** Which effects explain a field of the desired state. */
const EXPLAINS: Readonly<Record<string, readonly EffectKind[]>> = {
  subnets: ['slice'],
  routers: ['slice'],
  vips: ['slice'],
  blocks: ['block'],
  mtu: ['tunnel'],
  driver: ['tunnel'],
  portRange: ['cluster'],
  peers: ['link', 'peer'],
  exports: ['export'],
};

/** Fields that differ and that no effect at this cluster explains. */
function silentFields(
  before: WireSlice | undefined,
  after: WireSlice | undefined,
  effects: readonly PlanEffect[],
): readonly string[] {
  const { slice = '', cluster = '' } = after ?? before ?? {};
  const kinds = new Set(
    effects
      .filter((effect) => effect.clusters.includes(cluster) && (effect.slice ?? slice) === slice)
      .map(({ kind }) => kind),
  );
  if (before === undefined || after === undefined) return kinds.has('member') ? [] : ['all'];
  return Object.keys({ ...before, ...after }).filter((field) => {
    const [was, is] = [before[field as keyof WireSlice], after[field as keyof WireSlice]];
    const isSame = JSON.stringify(was) === JSON.stringify(is);
    return !isSame && !(EXPLAINS[field] ?? []).some((kind) => kinds.has(kind));
  });
}
