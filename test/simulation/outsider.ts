import { createPublicKey } from 'node:crypto';
import { encodeWire } from '../../src/desired/codec.ts';
import { identityOf, signIndex } from '../../src/desired/signature.ts';
import type { WireIndex } from '../../src/model/generated/types.ts';
import { clusterName } from '../fakes/fleets.ts';
import { OUTSIDER } from './effect.ts';
import { STRANGER_KEY } from './keys.ts';
import type { TurnOptions } from './processes.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

const STRANGER = identityOf(createPublicKey(STRANGER_KEY));

/** Somebody who can write to the store, but has no key of ours, puts another index there, with its objects. */
export async function meddle(world: World, random: Random): Promise<void> {
  // An agent obeys the first hub that it meets (docs/decisions/0004): only from then on can it tell.
  const known = [...world.hosts.values()].flatMap(({ cluster, isPinned }) => (isPinned ? [cluster] : []));
  if (known.length === 0) return;
  const cluster = random.pick(known);
  const index = random.pick(FORGERIES)(world, cluster, random);
  const text = encodeWire(index);
  world.schedule.trace?.(`   an outsider writes the index of ${cluster}: ${text}`);
  for (const { key, bytes } of world.ledger.objectsOf(index))
    await world.bus.put(OUTSIDER, key, bytes, { kind: 'any' });
  const key = { kind: 'index', cluster: clusterName(cluster) } as const;
  await world.bus.put(OUTSIDER, key, Buffer.from(text), { kind: 'any' });
  // The store tells its agent at once.
  world.agents.find(({ host }) => host.cluster === cluster)?.begin(ALL_OF_IT);
}

const ALL_OF_IT: TurnOptions = { isPolling: true, look: 'store' };

type Forgery = (world: World, cluster: string, random: Random) => WireIndex;

const FORGERIES: readonly Forgery[] = [
  signedByStranger,
  signedByNobody,
  ofAnotherCluster,
  ofYesterday,
  ofYesterday,
];

function signedByStranger(world: World, cluster: string): WireIndex {
  return signIndex(buried(world, cluster, STRANGER), STRANGER_KEY);
}

function signedByNobody(world: World, cluster: string): WireIndex {
  return { ...last(world, cluster), ...buried(world, cluster) };
}

function ofAnotherCluster(world: World, _: string, random: Random): WireIndex {
  return random.pick([...world.hosts.keys()].flatMap((name) => world.ledger.published(name))).index;
}

function ofYesterday(world: World, cluster: string, random: Random): WireIndex {
  return random.pick(world.ledger.published(cluster)).index;
}

/** An index that would remove everything. */
function buried(world: World, cluster: string, by?: typeof STRANGER): Omit<WireIndex, 'signature'> {
  const { signature: _, ...index } = last(world, cluster);
  const sequence = index.sequence + 1;
  const removed = Object.fromEntries(Object.keys(index.slices).map((slice) => [slice, sequence]));
  const who = by === undefined ? {} : { hub: by.fingerprint, hubKey: by.key };
  return { ...index, ...who, sequence, slices: {}, removed };
}

function last(world: World, cluster: string): WireIndex {
  const index = world.ledger.published(cluster).at(-1)?.index;
  if (index === undefined) throw new RangeError(`nothing was published for ${cluster}`);
  return index;
}
