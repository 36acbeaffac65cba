/** A store in memory with the semantics of a real one, and a place to make it fail. */
import { compareText } from '../../src/model/diagnostic.ts';
import type { ClusterName } from '../../src/model/ids.ts';
import { alreadyThere } from '../../src/store/expectation.ts';
import {
  checkSize,
  type Expectation,
  type Report,
  type ReportKind,
  type Store,
  type Stored,
  type StoredObject,
  type StoreKey,
  type WatchScope,
} from '../../src/store/port.ts';

/** What several stores see together, as several processes see one folder. */
export interface Memory {
  readonly entries: Map<string, { readonly key: StoreKey; readonly stored: Stored }>;
  readonly watchers: Set<{ readonly scope: WatchScope; readonly wake: () => void }>;
  writes: number;
}

export type StoreOperation = 'get' | 'put' | 'remove' | 'list' | 'watch';

/** Called before each operation; what it throws is what the caller gets. A promise delays the operation. */
export type Fault = (operation: StoreOperation, key: StoreKey | undefined) => void | Promise<void>;

export function createMemory(): Memory {
  return { entries: new Map(), watchers: new Set(), writes: 0 };
}

export function memoryStore(memory: Memory = createMemory(), fault: Fault = () => undefined): Store {
  return new MemoryStore(memory, fault);
}

class MemoryStore implements Store {
  readonly #memory: Memory;
  readonly #fault: Fault;

  constructor(memory: Memory, fault: Fault) {
    this.#memory = memory;
    this.#fault = fault;
  }

  async get(key: StoreKey): Promise<Stored | undefined> {
    await this.#fault('get', key);
    const stored = this.#memory.entries.get(nameOf(key))?.stored;
    return stored && { ...stored, bytes: stored.bytes.slice() };
  }

  async put(key: StoreKey, bytes: Uint8Array, expected: Expectation): Promise<Stored> {
    await this.#fault('put', key);
    checkSize(key, bytes.length);
    const there = alreadyThere({ key, bytes, expected }, this.#memory.entries.get(nameOf(key))?.stored);
    if (there) return there;
    this.#memory.writes += 1;
    const stored = { bytes: bytes.slice(), version: String(this.#memory.writes) };
    this.#memory.entries.set(nameOf(key), { key, stored });
    this.#wake(key);
    return stored;
  }

  async remove(key: StoreKey): Promise<void> {
    await this.#fault('remove', key);
    if (this.#memory.entries.delete(nameOf(key))) this.#wake(key);
  }

  async clusters(): Promise<readonly ClusterName[]> {
    await this.#fault('list', undefined);
    const names = this.#keys().flatMap((key) => ('cluster' in key ? [key.cluster] : []));
    return [...new Set(names)].toSorted(compareText);
  }

  async objects(cluster: ClusterName): Promise<readonly StoredObject[]> {
    await this.#fault('list', undefined);
    return this.#keys()
      .filter((key) => key.kind === 'object')
      .filter((key) => key.cluster === cluster)
      .map((key) => ({ slice: key.slice, digest12: key.digest.slice(0, 12) }))
      .toSorted((a, b) => compareText(a.slice, b.slice) || compareText(a.digest12, b.digest12));
  }

  async reports(kind: ReportKind): Promise<readonly Report[]> {
    await this.#fault('list', undefined);
    return [...this.#memory.entries.values()]
      .flatMap(({ key, stored }) =>
        isReport(key) && key.kind === kind ? [{ key, version: stored.version }] : [],
      )
      .toSorted((a, b) => compareText(a.key.cluster, b.key.cluster) || compareText(a.key.agent, b.key.agent));
  }

  async watch(scope: WatchScope, wake: () => void): Promise<() => void> {
    await this.#fault('watch', undefined);
    const watcher = { scope, wake };
    this.#memory.watchers.add(watcher);
    wake();
    return () => this.#memory.watchers.delete(watcher);
  }

  #keys(): readonly StoreKey[] {
    return [...this.#memory.entries.values()].map(({ key }) => key);
  }

  #wake(key: StoreKey): void {
    const concerned = [...this.#memory.watchers].filter(({ scope }) => inScope(key, scope));
    // Later, as a real store does: a caller never finds its own stack in a wake.
    for (const watcher of concerned) {
      setImmediate(() => {
        if (this.#memory.watchers.has(watcher)) watcher.wake();
      });
    }
  }
}

function inScope(key: StoreKey, scope: WatchScope): boolean {
  if (scope.kind === 'reports') return key.kind === 'control' || isReport(key);
  if (scope.kind === 'fleet') return key.kind === 'fleet';
  return key.kind === 'index' && key.cluster === scope.cluster;
}

function isReport(key: StoreKey): key is Report['key'] {
  return key.kind === 'facts' || key.kind === 'status';
}

function nameOf(key: StoreKey): string {
  switch (key.kind) {
    case 'control':
    case 'fleet':
      return key.kind;
    case 'index':
      return `${key.cluster}/index`;
    case 'object':
      return `${key.cluster}/slices/${key.slice}-${key.digest.slice(0, 12)}`;
    default:
      return `${key.cluster}/${key.kind}/${key.agent}`;
  }
}
