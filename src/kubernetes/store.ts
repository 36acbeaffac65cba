/** The store on a Kubernetes API server: Secrets for what the hub publishes, ConfigMaps for what is reported. */
import type { Clock } from '../loop/loop.ts';
import { Failure } from '../model/errors.ts';
import { type ClusterName, isLabel } from '../model/ids.ts';
import { alreadyThere, type Current, type Put } from '../store/expectation.ts';
import {
  checkSize,
  type Expectation,
  type Report,
  type ReportKind,
  type Store,
  StoreConflict,
  StoreCorrupt,
  type Stored,
  type StoredObject,
  type StoreKey,
  StoreLimit,
  type WatchScope,
} from '../store/port.ts';
import { openApiServer } from './client.ts';
import { clustersIn, objectsIn, reportsIn } from './listing.ts';
import { HUB_NAMESPACE, LONGEST_HUB_NAMESPACE, placeOf } from './names.ts';
import { createNamespaces, type Namespaces } from './namespaces.ts';
import { createObjects, type Held, type Objects } from './objects.ts';
import { isProblem } from './problem.ts';
import { createOverview, type Overview } from './overview.ts';

export interface KubernetesOptions {
  /** Path of a kubeconfig; absent: the usual one, or the account of the pod. */
  readonly kubeconfig?: string;
  /** The namespace of the hub, and the beginning of those of clusters; `fleetslice` unless told. */
  readonly namespace?: string;
  readonly clock: Clock;
  /** How long one request may take, in milliseconds; 20,000 unless told. */
  readonly timeout?: number;
  /** How long a watch may be silent before it counts as dead, in milliseconds; 130,000 unless told. */
  readonly silence?: number;
}

/** Twice what passes between two bookmarks, and a little. */
const SILENCE = 130_000;
/** How often a put that expects nothing is tried again when somebody else is faster. */
const MOST_TRIES = 20;

/** Throws Failure when there is no kubeconfig to be read. The server need not be there. */
export async function openKubernetesStore(options: KubernetesOptions): Promise<Store> {
  const hub = options.namespace ?? HUB_NAMESPACE;
  if (!isLabel(hub) || hub.length > LONGEST_HUB_NAMESPACE)
    throw new Failure(
      'kubernetes-config',
      `${JSON.stringify(hub)} is no namespace of a hub: a DNS label of at most ${LONGEST_HUB_NAMESPACE} characters`,
    );
  const api = openApiServer(options);
  return new KubernetesStore({
    hub,
    objects: createObjects(api, hub),
    namespaces: createNamespaces(api, hub),
    overview: createOverview({ api, clock: options.clock, silence: options.silence ?? SILENCE }, hub),
  });
}

interface Parts {
  readonly hub: string;
  readonly objects: Objects;
  readonly namespaces: Namespaces;
  readonly overview: Overview;
}

class KubernetesStore implements Store {
  readonly #hub: string;
  readonly #objects: Objects;
  readonly #namespaces: Namespaces;
  readonly #overview: Overview;

  constructor({ hub, objects, namespaces, overview }: Parts) {
    this.#hub = hub;
    this.#objects = objects;
    this.#namespaces = namespaces;
    this.#overview = overview;
  }

  async get(key: StoreKey): Promise<Stored | undefined> {
    const known = this.#overview.recall(key);
    if (known !== undefined) return known;
    const held = await this.#objects.read(key);
    if (held === undefined) return undefined;
    const stored = { bytes: held.bytes, version: held.version };
    this.#namespaces.seen(placeOf(this.#hub, key).namespace);
    this.#overview.remember(key, stored);
    return stored;
  }

  async put(key: StoreKey, bytes: Uint8Array, expected: Expectation): Promise<Stored> {
    checkSize(key, bytes.length);
    try {
      const write = (): Promise<Held> => this.#put({ key, bytes, expected });
      return this.#noted(key, await this.#namespaces.within(key, write));
    } catch (thrown) {
      // Whatever is there now, it may not be what we remember.
      this.#overview.forget(key);
      if (thrown instanceof Failure && isProblem(thrown, 'kubernetes-too-large'))
        throw new StoreLimit(thrown.message);
      throw thrown;
    }
  }

  async remove(key: StoreKey): Promise<void> {
    this.#overview.forget(key);
    const uid = await this.#objects.remove(key, this.#overview.isWhole(key));
    this.#overview.removed(key, uid);
  }

  async clusters(): Promise<readonly ClusterName[]> {
    const [published, reported] = await Promise.all([this.#overview.published(), this.#overview.reported()]);
    return clustersIn([...published, ...reported]);
  }

  async objects(cluster: ClusterName): Promise<readonly StoredObject[]> {
    return objectsIn(await this.#overview.published(cluster), cluster);
  }

  async reports(kind: ReportKind): Promise<readonly Report[]> {
    return reportsIn(await this.#overview.reported(), kind);
  }

  watch(scope: WatchScope, wake: () => void): Promise<() => void> {
    return this.#overview.watch(scope, wake);
  }

  #put(put: Put): Promise<Held> {
    const { key, bytes, expected } = put;
    if (key.kind === 'object') return this.#putObject(put);
    switch (expected.kind) {
      case 'absent':
        return this.#objects.create(key, bytes);
      case 'version':
        return this.#objects.replace(key, bytes, expected.version);
      default:
        return this.#putAny(put);
    }
  }

  /** Most are new: what is there is read only when something is. */
  async #putObject(put: Put): Promise<Held> {
    try {
      return await this.#objects.create(put.key, put.bytes);
    } catch (thrown) {
      if (!(thrown instanceof StoreConflict)) throw thrown;
      const current = await this.#current(put.key);
      if (current === undefined) return this.#putAnew(put);
      if (current === 'corrupt' || alreadyThere(put, current) === undefined) throw thrown;
      return current;
    }
  }

  /** Parts of an object that never became whole, or is being removed, are in the way. */
  async #putAnew({ key, bytes }: Put): Promise<Held> {
    await this.#objects.remove(key);
    return this.#objects.create(key, bytes);
  }

  async #putAny(put: Put): Promise<Held> {
    const { key, bytes } = put;
    for (let tries = 1; ; tries += 1) {
      const current = await this.#current(key);
      if (current !== 'corrupt' && current !== undefined && alreadyThere(put, current)) return current;
      try {
        if (current === undefined) return await this.#objects.create(key, bytes);
        if (current !== 'corrupt') return await this.#objects.replace(key, bytes, current.version);
        await this.#objects.remove(key);
      } catch (thrown) {
        if (!(thrown instanceof StoreConflict) || tries >= MOST_TRIES) throw thrown;
      }
    }
  }

  async #current(key: StoreKey): Promise<Held | Exclude<Current, Stored>> {
    try {
      return await this.#objects.read(key);
    } catch (thrown) {
      if (thrown instanceof StoreCorrupt) return 'corrupt';
      throw thrown;
    }
  }

  #noted(key: StoreKey, { bytes, version, entry }: Held): Stored {
    const stored = { bytes, version };
    this.#namespaces.seen(placeOf(this.#hub, key).namespace);
    this.#overview.remember(key, stored);
    if (entry !== undefined) this.#overview.wrote(entry);
    return stored;
  }
}
