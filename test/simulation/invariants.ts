/** The promises that hold after every operation, whatever goes wrong: one function each, and what it guards. */
import { createHash } from 'node:crypto';
import type { WireIndex, WireSlice } from '../../src/model/generated/types.ts';
import type { CommitSha } from '../../src/model/ids.ts';
import { netnsOf } from '../../src/steps/compile.ts';
import { decodeStatus } from '../../src/status/codec.ts';
import { type FleetShape, sliceName } from '../fakes/fleets.ts';
import { staysConnected } from './connectivity.ts';
import { type Effect, OUTSIDER } from './effect.ts';
import { blocksOf } from './fleets.ts';
import { commitOf, isMember, publishingOf, storedSlice } from './ledger.ts';
import { HUB_SECRET } from './keys.ts';
import { commitsGoForward, suspendedStay, wavesInOrder } from './rollouts.ts';
import type { World } from './world.ts';

export interface Invariant {
  readonly name: string;
  /** The sentence of DESIGN that it guards. */
  readonly promise: string;
  /** What is wrong after this effect; undefined when nothing is. */
  readonly check: (world: World, effect: Effect) => string | undefined;
}

export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'only-good-commits',
    promise: 'A bad commit never harms a running slice: it is refused whole, and the last good state stays.',
    check: onlyGoodCommits,
  },
  {
    name: 'commits-go-forward',
    promise: 'No cluster is taken back to an older commit, unless somebody has pinned it.',
    check: commitsGoForward,
  },
  {
    name: 'suspended-stay',
    promise: 'What an operator has suspended is left alone.',
    check: suspendedStay,
  },
  {
    name: 'waves-in-order',
    promise: 'Nobody gets a commit before the waves before its own have it and are well.',
    check: wavesInOrder,
  },
  {
    name: 'whole-states',
    promise: 'Objects are written before the index that names them and stay while it does.',
    check: wholeStates,
  },
  {
    name: 'sequences-rise',
    promise: 'The sequence of a cluster only rises, whatever hub writes it and whatever that hub has lost.',
    check: sequencesRise,
  },
  {
    name: 'gateways-stay',
    promise: 'Absence is never deletion: a peer that is not heard of keeps the gateways last published.',
    check: gatewaysStay,
  },
  {
    name: 'agents-obey-the-hub',
    promise:
      'Agents act on whole states of their own cluster, signed by their hub, that are not older than what they have.',
    check: agentsObeyTheHub,
  },
  {
    name: 'removal-needs-a-commit',
    promise: 'Nothing is removed unless a commit removed it and a tombstone of a higher sequence said so.',
    check: removalNeedsACommit,
  },
  {
    name: 'stays-connected',
    promise: 'Two clusters at different commits keep talking over a link that is the same in both.',
    check: staysConnected,
  },
  {
    name: 'no-private-key',
    promise: 'No private key ever leaves the machine it was born on.',
    check: noPrivateKey,
  },
];

function onlyGoodCommits(world: World, effect: Effect): string | undefined {
  const published = publishingOf(world, effect);
  if (published === undefined) return undefined;
  const { index } = published;
  const shape = commitOf(world, index)?.shape;
  if (shape === undefined) return `the index of ${index.cluster} comes from the bad commit ${index.commit}`;
  const slices = new Set([...Object.keys(shape.slices), ...Object.keys(index.slices)]);
  return firstOf([...slices], (slice) => againstCommit(world, index, { shape, slice }));
}

/** Suspended slices stay as they were, whatever the commit says of them. */
function againstCommit(
  world: World,
  { cluster, slices }: WireIndex,
  { shape, slice }: { readonly shape: FleetShape; readonly slice: string },
): string | undefined {
  const { members = [], suspended = false } = shape.slices[slice] ?? {};
  const digest = slices[slice];
  const isWanted = isMember(shape, cluster, slice);
  if (suspended || isKept(world, slice)) return undefined;
  if (isWanted !== (digest !== undefined))
    return `the index of ${cluster} ${isWanted ? 'lacks' : 'has'} slice ${slice}, against its commit`;
  const object = digest === undefined ? undefined : storedSlice(world, cluster, slice, digest);
  return object && wrongPeers(object, members);
}

/** An operator has suspended it, or the commit that all go to does. */
function isKept({ ledger, branch }: World, slice: string): boolean {
  const { decisions } = ledger;
  const target = branch.commits.get(decisions.control.rollout?.target as CommitSha)?.shape;
  return decisions.wasKept(slice) || target?.slices[slice]?.suspended === true;
}

function wrongPeers({ cluster, slice, peers }: WireSlice, members: readonly string[]): string | undefined {
  const expected = members.filter((member) => member !== cluster).toSorted();
  const found = peers.map((peer) => peer.cluster).toSorted();
  if (found.join() !== expected.join())
    return `slice ${slice} of ${cluster} has the peers ${found.join()}, not ${expected.join()}`;
  const wrong = peers.find((peer) => peer.blocks.join() !== blocksOf(slice, peer.cluster).join());
  return wrong && `slice ${slice} of ${cluster} gives ${wrong.cluster} the blocks ${wrong.blocks.join()}`;
}

function firstOf<T>(items: readonly T[], check: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const message = check(item);
    if (message !== undefined) return message;
  }
  return undefined;
}

function wholeStates(world: World, effect: Effect): string | undefined {
  if (effect.kind !== 'stored' && effect.kind !== 'removed') return undefined;
  const { key } = effect;
  if (key.kind !== 'index' && key.kind !== 'object') return undefined;
  const published = world.ledger.published(key.cluster).at(-1);
  const missing = Object.entries(published?.index.slices ?? {}).find(([slice, digest]) => {
    if (storedSlice(world, key.cluster, slice, digest) !== undefined) return false;
    // Two hubs at a time, or a request of a dead one that comes late: the hub that lives puts it back when it looks again.
    const remover = world.ledger.removerOf(key.cluster, slice, digest);
    return remover === undefined || remover === published?.by;
  });
  return missing && `the index of ${key.cluster} names slice ${missing[0]}, whose object is not there`;
}

function sequencesRise(world: World, effect: Effect): string | undefined {
  const published = publishingOf(world, effect);
  if (published?.before === undefined) return undefined;
  const { index, before } = published;
  // Where somebody else has taken the last index away, what the cluster reports is all there is to go by.
  const least = world.ledger.isRobbed(index.cluster)
    ? reportedSequence(world, index.cluster)
    : before.sequence;
  if (index.sequence > least) return undefined;
  return `the sequence of ${index.cluster} goes from ${least} to ${index.sequence}`;
}

function reportedSequence(world: World, cluster: string): number {
  const entry = world.bus.memory.entries.get(`${cluster}/status/${cluster}`);
  return entry === undefined ? 0 : decodeStatus(entry.stored.bytes).sequence;
}

function gatewaysStay(world: World, effect: Effect): string | undefined {
  const published = publishingOf(world, effect);
  // Where somebody else has taken the last index away, nobody knows what was published.
  if (published?.before === undefined || world.ledger.isRobbed(published.index.cluster)) return undefined;
  const { index, before } = published;
  for (const [slice, digest] of Object.entries(index.slices)) {
    const earlier = storedSlice(world, index.cluster, slice, before.slices[slice] ?? '');
    const now = storedSlice(world, index.cluster, slice, digest);
    const lost = now?.peers.find(
      (peer) =>
        peer.gateways.length === 0 &&
        earlier?.peers.some((known) => known.cluster === peer.cluster && known.gateways.length > 0),
    );
    if (lost !== undefined) return `slice ${slice} of ${index.cluster} loses the gateways of ${lost.cluster}`;
  }
  return undefined;
}

function agentsObeyTheHub(world: World, effect: Effect): string | undefined {
  if (effect.kind !== 'accepted') return undefined;
  const { cluster, disk, obeyed } = effect.host;
  if (disk.index === undefined) return undefined;
  const { bytes, index } = disk.index;
  if (world.ledger.find(bytes) === undefined)
    return `agent ${cluster} took an index that no hub has published`;
  if (index.cluster !== cluster) return `agent ${cluster} took the index of ${index.cluster}`;
  if (index.sequence < obeyed)
    return `agent ${cluster} went back from sequence ${obeyed} to ${index.sequence}`;
  effect.host.obeyed = index.sequence;
  const torn = Object.entries(index.slices).find(([, digest]) => {
    const object = disk.objects.get(digest);
    return object === undefined || createHash('sha256').update(object).digest('hex') !== digest;
  });
  return torn && `agent ${cluster} kept slice ${torn[0]} torn`;
}

function removalNeedsACommit(world: World, effect: Effect): string | undefined {
  if (effect.kind !== 'stepped' || effect.step.kind !== 'netns.delete') return undefined;
  const { netns } = effect.step;
  const { cluster, disk } = effect.host;
  const removed = Object.entries(disk.index?.index.removed ?? {});
  const tombstone = removed.find(([slice]) => netnsOf(sliceName(slice)) === netns);
  if (tombstone === undefined) return `${netns} on ${cluster} went without a tombstone`;
  const [slice, since] = tombstone;
  if (isBuried(world, { cluster, slice, since })) return undefined;
  return `slice ${slice} of ${cluster} went by tombstone ${since}, which no commit asked for`;
}

interface Burial {
  readonly cluster: string;
  readonly slice: string;
  readonly since: number;
}

/** The index that brought the tombstone comes from a commit in which the cluster is not in the slice. */
function isBuried(world: World, { cluster, slice, since }: Burial): boolean {
  const index = world.ledger.published(cluster).findLast((each) => each.index.sequence === since)?.index;
  const shape = index === undefined ? undefined : commitOf(world, index)?.shape;
  return shape !== undefined && !isMember(shape, cluster, slice);
}

function noPrivateKey(world: World, effect: Effect): string | undefined {
  if (effect.kind !== 'stored' || effect.by === OUTSIDER) return undefined;
  const text = Buffer.from(effect.bytes).toString('utf8');
  const secrets = [HUB_SECRET, ...[...world.hosts.values()].flatMap(({ vault }) => vault.secrets)];
  return secrets.some((secret) => text.includes(secret)) ? `${effect.by} wrote a private key` : undefined;
}
