/** The promises about who gets a commit, and when. */
import type { RolloutState, WireIndex } from '../../src/model/generated/types.ts';
import type { CommitSha } from '../../src/model/ids.ts';
import type { FleetShape } from '../fakes/fleets.ts';
import type { Effect } from './effect.ts';
import { commitOf, isMember, type Publishing, publishingOf } from './ledger.ts';
import type { World } from './world.ts';

/** An index goes back to an older commit when somebody has pinned one of the two, and never by itself. */
export function commitsGoForward(world: World, effect: Effect): string | undefined {
  const published = publishingOf(world, effect);
  if (published?.before === undefined || isDisputed(world, published)) return undefined;
  const { index, before } = published;
  const { decisions } = world.ledger;
  if (world.ledger.isRobbed(index.cluster) || decisions.wasPinnedTo(before.commit)) return undefined;
  const [earlier = 0, now = 0] = [before, index].map((each) => commitOf(world, each)?.number);
  return now >= earlier
    ? undefined
    : `the index of ${index.cluster} goes back from commit ${earlier} to ${now}`;
}

/** Two hubs that have asked Git at different times disagree for a while, and a pin may go anywhere. */
function isDisputed({ hubs, ledger }: World, { by }: Publishing): boolean {
  return hubs.length > 1 || ledger.decisions.wasPinned(by);
}

/** Who was suspended before the hub looked is not written to. */
export function suspendedStay(world: World, effect: Effect): string | undefined {
  const published = publishingOf(world, effect);
  if (published === undefined) return undefined;
  const { index, by } = published;
  const { decisions } = world.ledger;
  const isSuspended = decisions.isSuspended(['Fleet', `Cluster/${index.cluster}`], by, world.now);
  return isSuspended ? `the index of ${index.cluster}, which is suspended, is written` : undefined;
}

/** Nobody gets a commit before all of the waves before its own have it and say that they are well. */
export function wavesInOrder(world: World, effect: Effect): string | undefined {
  const published = publishingOf(world, effect);
  const { rollout } = world.ledger.decisions.control;
  if (published === undefined || rollout === undefined || !isNewTo(world, published, rollout))
    return undefined;
  const { cluster, commit } = published.index;
  const shape = commitOf(world, published.index)?.shape;
  if (shape === undefined || !isNews(world, cluster, shape)) return undefined;
  const earlier = earlierThan(cluster, shape);
  const early = earlier.find((other) => isAwaited(world, other, { published, shape, rollout }));
  return early && `${cluster} gets commit ${commit.slice(0, 8)} before ${early} is well with it`;
}

/** The first index of the target, from a hub that nobody disputes it with. */
function isNewTo({ hubs }: World, { index, before }: Publishing, { target }: RolloutState): boolean {
  return hubs.length === 1 && index.commit === target && before !== undefined && before.commit !== target;
}

/** The clusters of the waves before that of this one. */
function earlierThan(cluster: string, { waves = [] }: FleetShape): readonly string[] {
  const own = waves.findIndex(({ clusters }) => clusters?.includes(cluster));
  return waves.slice(0, own === -1 ? undefined : own).flatMap(({ clusters = [] }) => clusters);
}

/** The target changes what the cluster was at, or on the way to, when the rollout began. */
function isNews(world: World, cluster: string, shape: FleetShape): boolean {
  const past = positionOf(world.ledger.decisions.before, cluster);
  const base = past === undefined ? undefined : world.branch.commits.get(past as CommitSha)?.shape;
  return base !== undefined && isChanged(world, [base, shape], cluster);
}

function positionOf(rollout: RolloutState | undefined, cluster: string): string | undefined {
  return rollout?.from[cluster] ?? rollout?.target;
}

/** What two fleets say about one cluster, but for slices that stay, or have stayed, as they are: these follow all at once. */
function isChanged({ ledger }: World, [a, b]: readonly [FleetShape, FleetShape], cluster: string): boolean {
  const names = [...new Set([...Object.keys(a.slices), ...Object.keys(b.slices)])];
  const moving = names.filter(
    (name) =>
      !ledger.decisions.wasKept(name) && ![a, b].some(({ slices }) => slices[name]?.suspended === true),
  );
  return moving.some((name) => viewOf(a, cluster, name) !== viewOf(b, cluster, name));
}

function viewOf(shape: FleetShape, cluster: string, slice: string): string {
  const { members, mtu, exports } = shape.slices[slice] ?? {};
  return isMember(shape, cluster, slice) ? JSON.stringify([members, mtu, exports]) : '';
}

interface Awaiting {
  readonly published: Publishing;
  readonly shape: FleetShape;
  readonly rollout: RolloutState;
}

/** It is told of the commit and has not said that it is well with it, or is not even told. */
function isAwaited(world: World, other: string, { published, shape, rollout }: Awaiting): boolean {
  const { decisions } = world.ledger;
  const isThere = decisions.isHeard(other) && other in shape.clusters && isNews(world, other, shape);
  if (!isThere || isExcused(world, other, published) || rollout.ailing.includes(other)) return false;
  if (other in rollout.from) return true;
  const first = world.ledger.published(other).find(({ index }) => index.commit === rollout.target)?.index;
  return first !== undefined && !decisions.isConfirmed(first);
}

/** Suspended by an operator or by Git, nobody waits for it. */
function isExcused(world: World, other: string, { by, index }: Publishing): boolean {
  const { decisions } = world.ledger;
  if (decisions.wasSuspended(['Fleet', `Cluster/${other}`], by)) return true;
  const last = world.ledger.published(other).at(-1)?.index;
  return [index, last].some((each) => isSuspendedIn(world, each, other));
}

function isSuspendedIn(world: World, index: WireIndex | undefined, cluster: string): boolean {
  return index !== undefined && commitOf(world, index)?.shape?.clusters[cluster]?.suspended === true;
}
