/** Reading and writing single values on an API server. */
import { Failure } from '../model/errors.ts';
import {
  describeKey,
  MOST_BYTES,
  StoreConflict,
  StoreCorrupt,
  type Stored,
  type StoreKey,
  StoreLimit,
} from '../store/port.ts';
import { type Data, PART_BYTES, PARTS, packed, partsOf, unpacked } from './content.ts';
import { FIELD_MANAGER, manifestOf } from './manifest.ts';
import { type Entry, entryOf } from './metadata.ts';
import { type Place, partOf, placeOf } from './names.ts';
import type { ApiServer } from './port.ts';
import { isProblem, isUncertain } from './problem.ts';
import { isVersion } from './version.ts';

/** What was found or written, and how a listing tells it. */
export interface Held extends Stored {
  readonly entry: Entry | undefined;
}

export interface Objects {
  /** Throws StoreCorrupt when what is there cannot be ours. */
  read(key: StoreKey): Promise<Held | undefined>;
  /** Throws StoreConflict when there is something. */
  create(key: StoreKey, bytes: Uint8Array): Promise<Held>;
  /** Throws StoreConflict unless this version is there. */
  replace(key: StoreKey, bytes: Uint8Array, version: string): Promise<Held>;
  /** The uid of what was removed, where the server tells it. `isWhole`: it is known to have no further parts. */
  remove(key: StoreKey, isWhole?: boolean): Promise<string | undefined>;
}

export function createObjects(api: ApiServer, hub: string): Objects {
  return new ApiObjects(api, hub);
}

/** As far as we read one. */
interface Found {
  readonly metadata?: { readonly resourceVersion?: unknown } | null;
  readonly data?: Data | null;
  readonly binaryData?: Data | null;
}

class ApiObjects implements Objects {
  readonly #api: ApiServer;
  readonly #hub: string;

  constructor(api: ApiServer, hub: string) {
    this.#api = api;
    this.#hub = hub;
  }

  async read(key: StoreKey): Promise<Held | undefined> {
    const place = placeOf(this.#hub, key);
    const first = await this.#find(place, key);
    if (first === undefined) return undefined;
    try {
      const count = partsOf(dataOf(first));
      const rest = await Promise.all(
        Array.from({ length: count - 1 }, (_, index) => this.#find(partOf(place, index + 1), key)),
      );
      // Whoever removes an object takes the first part first.
      if (rest.includes(undefined)) return undefined;
      const bytes = unpacked([first, ...rest].map(dataOf), MOST_BYTES[key.kind]);
      return this.#held(key, bytes, first);
    } catch (thrown) {
      if (!(thrown instanceof StoreCorrupt)) throw thrown;
      throw new StoreCorrupt(`${describeKey(key)} is not ours: ${thrown.message}`);
    }
  }

  async create(key: StoreKey, bytes: Uint8Array): Promise<Held> {
    const place = placeOf(this.#hub, key);
    const [first, ...rest] = this.#packed(key, bytes);
    // The first part is what makes the others an object, so it comes last.
    for (const [index, data] of rest.entries()) await this.#createPart(key, partOf(place, index + 1), data);
    try {
      return this.#held(key, bytes, await this.#post(key, place, first));
    } catch (thrown) {
      if (!isProblem(thrown, 'kubernetes-exists')) throw thrown;
      return await this.#ours(key, bytes, thrown);
    }
  }

  async replace(key: StoreKey, bytes: Uint8Array, version: string): Promise<Held> {
    if (!isVersion(version)) throw changed(key);
    const place = placeOf(this.#hub, key);
    const [data] = this.#packed(key, bytes);
    const body = manifestOf({ hub: this.#hub, key, place, data, version });
    try {
      const found = await this.#api.call({
        method: 'PUT',
        path: pathOf(place),
        query: { fieldManager: FIELD_MANAGER },
        body,
        doing: `cannot write ${describeKey(key)}`,
      });
      return this.#held(key, bytes, found);
    } catch (thrown) {
      if (!isProblem(thrown, 'kubernetes-conflict', 'kubernetes-absent')) throw thrown;
      return await this.#ours(key, bytes, thrown);
    }
  }

  async remove(key: StoreKey, isWhole = key.kind !== 'object'): Promise<string | undefined> {
    const place = placeOf(this.#hub, key);
    const parts = isWhole ? [] : await this.#furtherParts(key, place);
    const uid = await this.#delete(key, place);
    // From the last to the second, so that what is left by one that is interrupted can be found by counting.
    for (const part of parts.toReversed()) await this.#delete(key, part);
    return uid;
  }

  async #furtherParts(key: StoreKey, place: Place): Promise<readonly Place[]> {
    const parts: Place[] = [];
    const first = await this.#find(place, key);
    const isKnown = first !== undefined && dataOf(first)?.[PARTS] === undefined;
    if (isKnown) return parts;
    for (let part = partOf(place, 1); (await this.#find(part, key)) !== undefined; ) {
      parts.push(part);
      part = partOf(place, parts.length + 1);
    }
    return parts;
  }

  /** What an attempt before, whose answer was lost, may have written: then the bytes are the same. */
  async #ours(key: StoreKey, bytes: Uint8Array, thrown: unknown): Promise<Held> {
    const there = isUncertain(thrown) ? await this.read(key) : undefined;
    if (there !== undefined && Buffer.compare(there.bytes, bytes) === 0) return there;
    throw changed(key);
  }

  #packed(key: StoreKey, bytes: Uint8Array): readonly [Data, ...Data[]] {
    const parts = packed(bytes);
    // Only what never changes can be in several objects: no two of them change at the same time.
    if (parts.length === 1 || key.kind === 'object') return parts;
    throw new StoreLimit(
      `${describeKey(key)} would have more than ${PART_BYTES} bytes, even compressed: an API server does not take it`,
    );
  }

  async #createPart(key: StoreKey, place: Place, data: Data): Promise<void> {
    try {
      await this.#post(key, place, data);
    } catch (thrown) {
      if (!isProblem(thrown, 'kubernetes-exists')) throw thrown;
      const found = dataOf(await this.#find(place, key));
      const isSame = Object.entries(data).every(([name, text]) => found?.[name] === text);
      if (!isSame) throw new StoreConflict(`${describeKey(key)} exists with other bytes`);
    }
  }

  #post(key: StoreKey, place: Place, data: Data): Promise<unknown> {
    return this.#api.call({
      method: 'POST',
      path: `/api/v1/namespaces/${place.namespace}/${place.resource}`,
      query: { fieldManager: FIELD_MANAGER },
      body: manifestOf({ hub: this.#hub, key, place, data }),
      doing: `cannot write ${describeKey(key)}`,
    });
  }

  async #find(place: Place, key: StoreKey): Promise<Found | undefined> {
    const doing = `cannot read ${describeKey(key)}`;
    const value = await orAbsent(this.#api.call({ method: 'GET', path: pathOf(place), doing }));
    return typeof value === 'object' && value !== null ? value : undefined;
  }

  /** Undefined when there was nothing. */
  async #delete(key: StoreKey, place: Place): Promise<string | undefined> {
    const doing = `cannot remove ${describeKey(key)}`;
    const value = await orAbsent(this.#api.call({ method: 'DELETE', path: pathOf(place), doing }));
    return value === undefined ? undefined : uidOf(value);
  }

  #held(key: StoreKey, bytes: Uint8Array, found: unknown): Held {
    const { resource } = placeOf(this.#hub, key);
    const version = isFound(found) ? found.metadata?.resourceVersion : undefined;
    if (!isVersion(version))
      throw new Failure('kubernetes-garbled', `the API server gives ${describeKey(key)} no version`);
    return { bytes, version, entry: entryOf({ hub: this.#hub, resource }, found) };
  }
}

function changed(key: StoreKey): StoreConflict {
  return new StoreConflict(`${describeKey(key)} was changed by somebody else`);
}

function pathOf({ namespace, resource, name }: Place): string {
  return `/api/v1/namespaces/${namespace}/${resource}/${name}`;
}

function dataOf(found: Found | undefined): Data | undefined {
  return found?.data ?? found?.binaryData ?? undefined;
}

function isFound(value: unknown): value is Found {
  return typeof value === 'object' && value !== null;
}

/** A Status with the uid of what it removed; empty when the server does not tell it. */
function uidOf(value: unknown): string {
  const { details } = value as { readonly details?: { readonly uid?: unknown } | null };
  return typeof details?.uid === 'string' ? details.uid : '';
}

async function orAbsent(asking: Promise<unknown>): Promise<unknown> {
  try {
    return await asking;
  } catch (thrown) {
    if (isProblem(thrown, 'kubernetes-absent', 'kubernetes-no-namespace')) return undefined;
    throw thrown;
  }
}
