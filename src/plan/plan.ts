import { compileFleet, type Desired } from '../desired/compile.ts';
import type { Fleet, FleetSlice } from '../fleet/fleet.ts';
import { compareText } from '../model/diagnostic.ts';
import { blockEffects } from './blocks.ts';
import { clusterEffects } from './clusters.ts';
import type { PlanEffect } from './effects.ts';
import { exportEffects } from './exports.ts';
import { type PlanInterruption, interruptionsOf } from './interruptions.ts';
import { linkEffects } from './links.ts';
import { nameEffects } from './names.ts';
import { policyEffects } from './policies.ts';
import { isSameSlice, membersOf, type SlicePair } from './slice-pair.ts';
import { sliceEffects } from './slices.ts';

/** What happens when a fleet becomes another one. */
export interface Plan {
  /** Clusters first, then slice by slice. */
  readonly effects: readonly PlanEffect[];
  readonly interruptions: readonly PlanInterruption[];
}

/** Compares two Fleets. Slices that are made from the same documents and lock are not looked at. */
export function planFleets(base: Fleet, head: Fleet): Plan {
  const pairs = changedSlices(base, head);
  const found = pairs.flatMap((pair) => [
    ...sliceEffects(pair),
    ...blockEffects(pair),
    ...linkEffects(pair),
    ...policyEffects(pair),
    ...exportEffects(pair),
    ...nameEffects(pair),
  ]);
  const known = [...clusterEffects(base, head), ...found];
  const effects = withHeld([...known, ...unexplained(base, head, pairs, known)], head);
  return { effects, interruptions: interruptionsOf(effects) };
}

/** Slices of either fleet that are not made from the same, by name. */
export function changedSlices(base: Fleet, head: Fleet): readonly SlicePair[] {
  const names = [...new Set([...base.slices.keys(), ...head.slices.keys()])].toSorted(compareText);
  return names
    .map((name) => ({ name, base: base.slices.get(name), head: head.slices.get(name) }))
    .filter((pair) => !isSameSlice(pair));
}

/** What is compiled for a cluster differs, and no effect says why: nothing may change in silence. */
function unexplained(
  base: Fleet,
  head: Fleet,
  pairs: readonly SlicePair[],
  known: readonly PlanEffect[],
): readonly PlanEffect[] {
  const explained = new Set(
    known.flatMap(({ slice = '', clusters }) => clusters.map((each) => `${slice}/${each}`)),
  );
  const before = compiledSlices(
    base,
    pairs.map((pair) => pair.base),
  );
  const after = compiledSlices(
    head,
    pairs.map((pair) => pair.head),
  );
  return pairs.flatMap(({ name, base: was, head: is }) => {
    const clusters = [...new Set([...membersOf(was), ...membersOf(is)])].filter(
      (cluster) =>
        !explained.has(`${name}/${cluster}`) &&
        !explained.has(`/${cluster}`) &&
        before.get(name)?.objects.get(cluster)?.digest !== after.get(name)?.objects.get(cluster)?.digest,
    );
    if (clusters.length === 0) return [];
    const subject = 'desired state';
    const common = { kind: 'desired', action: 'change', slice: name, subject } as const;
    return [{ ...common, clusters: clusters.toSorted(compareText), count: 1 }];
  });
}

/** The desired state of some slices, as far as it is known without any cluster. */
function compiledSlices(fleet: Fleet, some: readonly (FleetSlice | undefined)[]): Desired['compiled'] {
  const slices = new Map(
    some.flatMap((slice) => (slice === undefined ? [] : [[slice.name, slice] as const])),
  );
  return compileFleet({ fleet: { ...fleet, slices }, facts: new Map(), published: () => undefined }).compiled;
}

/** What the head suspends keeps what it has; what is removed from the fleet goes all the same. */
function withHeld(effects: readonly PlanEffect[], head: Fleet): readonly PlanEffect[] {
  const clusters = new Set<string>(
    [...head.clusters.values()].filter((each) => each.suspended).map(({ name }) => name),
  );
  const slices = new Set<string>(
    [...head.slices.values()].filter((each) => each.suspended).map(({ name }) => name),
  );
  if (clusters.size === 0 && slices.size === 0) return effects;
  return effects.map((effect) => {
    const isAll = effect.slice !== undefined && slices.has(effect.slice);
    const held = effect.clusters.filter((cluster) => isAll || clusters.has(cluster));
    return held.length === 0 || effect.field === 'suspended' ? effect : { ...effect, held };
  });
}
