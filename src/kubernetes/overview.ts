/**
 * What a store knows without asking: while somebody watches, reflectors keep what is there, and listings and values that
 * have not changed come from them. Without a watch, and while one is broken, the server is asked.
 */
import type { ClusterName } from '../model/ids.ts';
import type { Stored, StoreKey, WatchScope } from '../store/port.ts';
import { createMemory } from './memory.ts';
import type { Entry } from './metadata.ts';
import { type Meaning, partOf, type Place, placeOf } from './names.ts';
import {
  listPage,
  type Reflector,
  type ReflectorPorts,
  type Selection,
  startReflector,
} from './reflector.ts';
import { publishedOf, selectionOf } from './selections.ts';

export interface Overview {
  /** Indexes and objects, of one cluster or of all. */
  published(cluster?: ClusterName): Promise<Iterable<Entry>>;
  /** Facts, status and control. */
  reported(): Promise<Iterable<Entry>>;
  watch(scope: WatchScope, wake: () => void): Promise<() => void>;
  /** The value, when it is known to be what is there. */
  recall(key: StoreKey): Stored | undefined;
  remember(key: StoreKey, stored: Stored): void;
  forget(key: StoreKey): void;
  wrote(entry: Entry): void;
  /** The uid, where the server told it. */
  removed(key: StoreKey, uid: string | undefined): void;
  /** Whether an object is known to be in one part; undefined when that is not known. */
  isWhole(key: StoreKey): boolean | undefined;
}

/** How long a watch waits to see what is there, in milliseconds: without a server it begins all the same. */
const FIRST_LOOK = 2000;
/** How long a listing waits for a reflector that was only started. */
const FIRST_LIST = 20_000;
const LISTED_AT_ONCE = 500;

export function createOverview(ports: ReflectorPorts, hub: string): Overview {
  return new WatchedOverview(ports, hub);
}

/** A reflector, and who is woken by it. */
interface Watching {
  readonly reflector: Reflector;
  readonly covers: (meaning: Meaning) => boolean;
  readonly wakes: Set<() => void>;
}

const PUBLISHED = 'published';
const REPORTS = 'reports';

class WatchedOverview implements Overview {
  readonly #ports: ReflectorPorts;
  readonly #hub: string;
  readonly #watching = new Map<string, Watching>();
  readonly #memory = createMemory();
  #byCluster: { readonly generation: number; readonly reflector: Reflector; readonly of: Groups } | undefined;

  constructor(ports: ReflectorPorts, hub: string) {
    this.#ports = ports;
    this.#hub = hub;
  }

  async published(cluster?: ClusterName): Promise<Iterable<Entry>> {
    // Whoever watches the reports is a hub, and will ask again and again.
    if (this.#watching.has(REPORTS) && !this.#watching.has(PUBLISHED))
      this.#start(PUBLISHED, publishedOf(this.#hub), ({ kind }) => kind === 'index' || kind === 'object');
    const reflector = await this.#current(PUBLISHED);
    if (reflector === undefined) return this.#list(publishedOf(this.#hub, cluster));
    return cluster === undefined ? reflector.entries.all() : (this.#grouped(reflector).get(cluster) ?? []);
  }

  async reported(): Promise<Iterable<Entry>> {
    const reflector = await this.#current(REPORTS);
    return reflector?.entries.all() ?? this.#list(selectionOf(this.#hub, { kind: 'reports' }));
  }

  async watch(scope: WatchScope, wake: () => void): Promise<() => void> {
    const name = scope.kind === 'desired' ? `desired ${scope.cluster}` : scope.kind;
    const watching =
      this.#watching.get(name) ?? this.#start(name, selectionOf(this.#hub, scope), inScope(scope));
    // The same function may watch twice.
    const woken = (): void => wake();
    watching.wakes.add(woken);
    await this.#patiently(watching.reflector, FIRST_LOOK);
    if (watching.wakes.has(woken)) wake();
    return () => {
      watching.wakes.delete(woken);
      if (watching.wakes.size === 0) this.#stop(name, watching);
    };
  }

  recall(key: StoreKey): Stored | undefined {
    const id = idOf(placeOf(this.#hub, key));
    const stored = this.#memory.get(id);
    if (stored === undefined) return undefined;
    const isThere = this.#all().some(
      ({ reflector }) => reflector.isCurrent() && reflector.entries.get(id)?.version === stored.version,
    );
    return isThere ? stored : undefined;
  }

  remember(key: StoreKey, stored: Stored): void {
    this.#memory.remember(key, idOf(placeOf(this.#hub, key)), stored);
  }

  forget(key: StoreKey): void {
    this.#memory.forget(idOf(placeOf(this.#hub, key)));
  }

  wrote(entry: Entry): void {
    for (const { reflector, covers } of this.#all()) if (covers(entry.meaning)) reflector.wrote(entry);
  }

  removed(key: StoreKey, told: string | undefined): void {
    const id = idOf(placeOf(this.#hub, key));
    for (const { reflector } of this.#all()) {
      const uid = told ?? reflector.entries.get(id)?.uid;
      if (uid !== undefined) reflector.removed({ id, uid });
    }
  }

  isWhole(key: StoreKey): boolean | undefined {
    const reflector = this.#watching.get(PUBLISHED)?.reflector;
    if (key.kind !== 'object' || reflector?.isCurrent() !== true) return undefined;
    return reflector.entries.get(idOf(partOf(placeOf(this.#hub, key), 1))) === undefined;
  }

  #all(): readonly Watching[] {
    return [...this.#watching.values()];
  }

  #start(name: string, selection: Selection, covers: Watching['covers']): Watching {
    const wakes = new Set<() => void>();
    const reflector = startReflector(this.#ports, selection, () => {
      for (const wake of wakes) wake();
    });
    const watching = { reflector, covers, wakes };
    this.#watching.set(name, watching);
    return watching;
  }

  #stop(name: string, watching: Watching): void {
    watching.reflector.stop();
    if (this.#watching.get(name) !== watching) return;
    this.#watching.delete(name);
    const published = this.#watching.get(PUBLISHED);
    if (name === REPORTS && published !== undefined) this.#stop(PUBLISHED, published);
  }

  /** Undefined when nothing watches, or what is there is not known. */
  async #current(name: string): Promise<Reflector | undefined> {
    const reflector = this.#watching.get(name)?.reflector;
    if (reflector === undefined) return undefined;
    await this.#patiently(reflector, FIRST_LIST);
    return reflector.isCurrent() ? reflector : undefined;
  }

  async #patiently({ tried }: Reflector, milliseconds: number): Promise<void> {
    const done = new AbortController();
    await Promise.race([tried, this.#ports.clock.delay(milliseconds, done.signal)]);
    done.abort();
  }

  async #list(selection: Selection): Promise<readonly Entry[]> {
    const entries: Entry[] = [];
    for (let from: string | undefined = ''; from !== undefined; ) {
      const page = await listPage(this.#ports.api, selection, {
        limit: LISTED_AT_ONCE,
        from: from === '' ? undefined : from,
      });
      entries.push(...page.entries);
      from = page.next === '' ? undefined : page.next;
    }
    return entries;
  }

  /** A hub asks for one cluster after the other while nothing changes. */
  #grouped(reflector: Reflector): Groups {
    const { generation } = reflector.entries;
    if (this.#byCluster?.generation !== generation || this.#byCluster.reflector !== reflector)
      this.#byCluster = { generation, reflector, of: groupsOf(reflector.entries.all()) };
    return this.#byCluster.of;
  }
}

type Groups = ReadonlyMap<ClusterName, readonly Entry[]>;

function groupsOf(entries: Iterable<Entry>): Groups {
  const groups = new Map<ClusterName, Entry[]>();
  for (const entry of entries) {
    if (!('cluster' in entry.meaning)) continue;
    const group = groups.get(entry.meaning.cluster);
    if (group === undefined) groups.set(entry.meaning.cluster, [entry]);
    else group.push(entry);
  }
  return groups;
}

function inScope(scope: WatchScope): (meaning: Meaning) => boolean {
  return (meaning) => {
    if (scope.kind === 'fleet') return meaning.kind === 'fleet';
    if (scope.kind === 'desired') return meaning.kind === 'index' && meaning.cluster === scope.cluster;
    return meaning.kind === 'control' || meaning.kind === 'facts' || meaning.kind === 'status';
  };
}

function idOf({ namespace, name }: Place): string {
  return `${namespace}/${name}`;
}
