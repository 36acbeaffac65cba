import type { ClusterName } from '../../src/model/ids.ts';
import type {
  Expectation,
  Report,
  ReportKind,
  Store,
  Stored,
  StoredObject,
  StoreKey,
} from '../../src/store/port.ts';
import { describeKey } from '../../src/store/port.ts';
import { createMemory, type Memory, memoryStore } from '../fakes/store.ts';
import type { Note } from './effect.ts';
import { type Disturbance, lifeOf, type Process, type Schedule } from './schedule.ts';

/** States of the store that are kept for stale reads. */
const MOST_PAST = 6;

/** The store that all processes of a history share, each through a connection that fails as it is told to. */
export class Bus {
  readonly memory: Memory = createMemory();
  readonly #schedule: Schedule;
  readonly #note: Note;
  #past: readonly Memory['entries'][] = [];

  constructor(schedule: Schedule, note: Note) {
    this.#schedule = schedule;
    this.#note = note;
  }

  connect(process: Process): Store {
    return new Connection(this, this.#schedule, process);
  }

  /** Holds what another one holds. */
  copy(other: Bus): void {
    for (const [name, entry] of other.memory.entries) this.memory.entries.set(name, entry);
    this.memory.writes = other.memory.writes;
  }

  /** What is there now may be what somebody reads later. */
  remember(): void {
    this.#past = [...this.#past, new Map(this.memory.entries)].slice(-MOST_PAST);
  }

  /** The store as a disturbed reader sees it. */
  seen({ isStale, random }: Disturbance): Store {
    if (!isStale || this.#past.length === 0) return memoryStore(this.memory);
    return memoryStore({ ...createMemory(), entries: new Map(random.pick(this.#past)) });
  }

  heard(by: string, bytes: Uint8Array): void {
    this.#note({ kind: 'heard', by, bytes });
  }

  async put(by: string, key: StoreKey, bytes: Uint8Array, expected: Expectation): Promise<Stored> {
    const { writes } = this.memory;
    const stored = await memoryStore(this.memory).put(key, bytes, expected);
    if (this.memory.writes > writes) this.#note({ kind: 'stored', key, bytes: stored.bytes, by });
    return stored;
  }

  async remove(by: string, key: StoreKey): Promise<void> {
    const { size } = this.memory.entries;
    await memoryStore(this.memory).remove(key);
    if (this.memory.entries.size < size) this.#note({ kind: 'removed', key, by });
  }
}

class Connection implements Store {
  readonly #bus: Bus;
  readonly #schedule: Schedule;
  readonly #process: Process;

  constructor(bus: Bus, schedule: Schedule, process: Process) {
    this.#bus = bus;
    this.#schedule = schedule;
    this.#process = process;
  }

  async get(key: StoreKey): Promise<Stored | undefined> {
    const stored = await this.#take(key);
    if (stored !== undefined && key.kind === 'control') this.#bus.heard(lifeOf(this.#process), stored.bytes);
    return stored;
  }

  #take(key: StoreKey): Promise<Stored | undefined> {
    return this.#read(`reads ${describeKey(key)}`, async (disturbance) => {
      // What everybody agrees on by comparing is read as it is, or nobody could agree on anything.
      const isAgreed = key.kind === 'control' || key.kind === 'fleet';
      const stored = await this.#bus
        .seen(isAgreed ? { ...disturbance, isStale: false } : disturbance)
        .get(key);
      // Facts that make no sense hold up nobody, so that no cluster can stop the others: they come whole, as stores promise.
      if (stored === undefined || !disturbance.isTorn || key.kind === 'facts') return stored;
      return { ...stored, bytes: stored.bytes.subarray(0, disturbance.random.below(stored.bytes.length)) };
    });
  }

  put(key: StoreKey, bytes: Uint8Array, expected: Expectation): Promise<Stored> {
    const by = lifeOf(this.#process);
    return this.#write(`writes ${describeKey(key)}`, () => this.#bus.put(by, key, bytes, expected));
  }

  remove(key: StoreKey): Promise<void> {
    const by = lifeOf(this.#process);
    return this.#write(`removes ${describeKey(key)}`, () => this.#bus.remove(by, key));
  }

  clusters(): Promise<readonly ClusterName[]> {
    return this.#read('lists the clusters', (disturbance) => this.#bus.seen(disturbance).clusters());
  }

  objects(cluster: ClusterName): Promise<readonly StoredObject[]> {
    return this.#read(`lists the objects of ${cluster}`, (disturbance) =>
      this.#bus.seen(disturbance).objects(cluster),
    );
  }

  reports(kind: ReportKind): Promise<readonly Report[]> {
    return this.#read(`lists the ${kind}`, (disturbance) => this.#bus.seen(disturbance).reports(kind));
  }

  /** Turns come when the simulation wants them, so nobody needs to be woken. */
  watch(): Promise<() => void> {
    return Promise.reject(new Error('nothing is watched in a simulation'));
  }

  #read<T>(label: string, work: (disturbance: Disturbance) => Promise<T>): Promise<T> {
    return this.#schedule.pass({ process: this.#process, label, kind: 'read', work });
  }

  #write<T>(label: string, work: () => Promise<T>): Promise<T> {
    return this.#schedule.pass({ process: this.#process, label, kind: 'write', work });
  }
}
