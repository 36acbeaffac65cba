import { decodeFacts, decodeIndex, decodeSlice } from '../desired/codec.ts';
import { inParallel } from '../loop/parallel.ts';
import { messageOf } from '../model/errors.ts';
import type { WireFacts, WireFleet, WireIndex, WireSlice, WireStatus } from '../model/generated/types.ts';
import type { ClusterName, Digest, SliceName } from '../model/ids.ts';
import { decodeStatus } from '../status/codec.ts';
import { decodeFleet } from '../status/fleet.ts';
import type { Reported } from '../status/reported.ts';
import { describeKey, type Store, type StoreKey } from '../store/port.ts';

export interface Reading {
  readonly reported: Reported;
  /** What could not be read, one line each; the rest is shown all the same. */
  readonly problems: readonly string[];
}

const READS_AT_ONCE = 32;

/** Everything a store holds; slice objects, which are many, only where they are needed. */
export async function readReported(store: Store, readsObjects: boolean): Promise<Reading> {
  const problems: string[] = [];
  const read: Read = (keys, decode) => readAll({ store, problems }, keys, decode);
  const clusters = await store.clusters();
  const indexes = await read<WireIndex>(
    clusters.map((cluster) => ({ kind: 'index', cluster })),
    (bytes) => decodeIndex(bytes),
  );
  const [statuses, facts, objects] = await Promise.all([
    read<WireStatus>(await keysOf(store, 'status'), (bytes) => decodeStatus(bytes)),
    read<WireFacts>(await keysOf(store, 'facts'), (bytes) => decodeFacts(bytes)),
    read<WireSlice>(readsObjects ? indexes.flatMap(objectsOf) : [], decodeObject),
  ]);
  return { reported: { indexes, statuses, facts, objects }, problems: problems.toSorted() };
}

/** What the hub tells about itself; both absent when no hub has written to this store. */
export interface FleetReading {
  readonly fleet?: WireFleet;
  /** Why it cannot be read, in one line. */
  readonly problem?: string;
}

export async function readFleet(store: Store): Promise<FleetReading> {
  const { value, problem } = await readOne(store, { kind: 'fleet' }, decodeFleet);
  return { ...(value === undefined ? {} : { fleet: value }), ...(problem === undefined ? {} : { problem }) };
}

/** One document that is about nothing but itself. */
export async function readOne<T>(
  store: Store,
  key: StoreKey,
  decode: (bytes: Uint8Array) => T,
): Promise<{ readonly value?: T; readonly problem?: string }> {
  try {
    const stored = await store.get(key);
    return stored === undefined ? {} : { value: decode(stored.bytes) };
  } catch (thrown) {
    return { problem: unreadable(key, thrown) };
  }
}

function unreadable(key: StoreKey, thrown: unknown): string {
  return `${describeKey(key)} cannot be read: ${messageOf(thrown)}`;
}

type Decode<T> = (bytes: Uint8Array, key: StoreKey) => T;
type Read = <T extends Owned>(keys: readonly StoreKey[], decode: Decode<T>) => Promise<readonly T[]>;

interface Owned {
  readonly cluster: string;
  readonly agent?: string;
  readonly slice?: string;
}

interface Source {
  readonly store: Store;
  readonly problems: string[];
}

async function readAll<T extends Owned>(
  { store, problems }: Source,
  keys: readonly StoreKey[],
  decode: Decode<T>,
): Promise<readonly T[]> {
  const found: T[] = [];
  await inParallel(keys, READS_AT_ONCE, async (key) => {
    try {
      const stored = await store.get(key);
      if (stored === undefined) return;
      const value = decode(stored.bytes, key);
      if (!isAbout(key, value)) throw new Error('it is about something else');
      found.push(value);
    } catch (thrown) {
      problems.push(unreadable(key, thrown));
    }
  });
  return found;
}

/** A document under the key of another one would be counted twice, or for the wrong cluster. */
function isAbout(key: StoreKey, value: Owned): boolean {
  return Object.entries({ agent: undefined, slice: undefined, ...key }).every(
    ([field, wanted]) =>
      wanted === undefined ||
      field === 'kind' ||
      field === 'digest' ||
      value[field as keyof Owned] === wanted,
  );
}

async function keysOf(store: Store, kind: 'facts' | 'status'): Promise<readonly StoreKey[]> {
  return (await store.reports(kind)).map(({ key }) => key);
}

function objectsOf({ cluster, slices }: WireIndex): readonly StoreKey[] {
  return Object.entries(slices).map(([slice, digest]) => ({
    kind: 'object',
    cluster: cluster as ClusterName,
    slice: slice as SliceName,
    digest: digest as Digest,
  }));
}

function decodeObject(bytes: Uint8Array, key: StoreKey): WireSlice {
  return decodeSlice(bytes, key.kind === 'object' ? key.digest : ('' as Digest));
}
