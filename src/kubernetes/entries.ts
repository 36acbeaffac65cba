/**
 * What is there, as lists and watches tell it and as we have written it ourselves: whichever came first. An own write is
 * never forgotten for an older list or event, and an own removal never undone by one.
 */
import type { Entry } from './metadata.ts';
import { compareVersions } from './version.ts';

export interface Entries {
  /** A list begins; what was there stays until it is complete. */
  begin(): void;
  page(entries: readonly Entry[]): void;
  /** All pages have come; true when anything is other than before. */
  complete(version: string): boolean;
  /** An event, or what an own write came to; true when that is news. */
  present(entry: Entry): boolean;
  /** An event, or an own removal; true when that is news. */
  deleted(entry: Pick<Entry, 'id' | 'uid'>): boolean;
  get(id: string): Entry | undefined;
  all(): Iterable<Entry>;
  /** Grows with every change. */
  readonly generation: number;
}

export function createEntries(): Entries {
  return new KeptEntries();
}

class KeptEntries implements Entries {
  #entries = new Map<string, Entry>();
  /** Of the list that is being read. */
  #pages = new Map<string, Entry>();
  /** Own writes and what events told since the list began: it may be older. */
  #since = new Map<string, Entry>();
  /** By uid, what was removed since the list before, and since the one that is being read: older news may still come. */
  #dead = new Set<string>();
  #deadSince = new Set<string>();
  #generation = 0;

  get generation(): number {
    return this.#generation;
  }

  begin(): void {
    this.#pages = new Map();
    this.#since = new Map();
    this.#deadSince = new Set();
  }

  page(entries: readonly Entry[]): void {
    for (const entry of entries) this.#pages.set(entry.id, entry);
  }

  complete(version: string): boolean {
    const before = this.#entries;
    this.#entries = this.#pages;
    this.#dead = this.#deadSince;
    for (const [id, { uid }] of this.#entries) if (this.#dead.has(uid)) this.#entries.delete(id);
    for (const entry of this.#since.values()) {
      const isNewer = compareVersions(entry.version, version) > 0;
      if (isNewer && !this.#dead.has(entry.uid)) this.#entries.set(entry.id, entry);
    }
    this.begin();
    return this.#changed(!isSame(before, this.#entries));
  }

  present(entry: Entry): boolean {
    if (this.#dead.has(entry.uid)) return false;
    this.#since.set(entry.id, entry);
    const current = this.#entries.get(entry.id);
    if (current !== undefined && compareVersions(entry.version, current.version) <= 0) return false;
    this.#entries.set(entry.id, entry);
    return this.#changed(true);
  }

  deleted({ id, uid }: Pick<Entry, 'id' | 'uid'>): boolean {
    this.#dead.add(uid);
    this.#deadSince.add(uid);
    if (this.#entries.get(id)?.uid !== uid) return false;
    return this.#changed(this.#entries.delete(id));
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  all(): Iterable<Entry> {
    return this.#entries.values();
  }

  #changed(isChanged: boolean): boolean {
    if (isChanged) this.#generation += 1;
    return isChanged;
  }
}

function isSame(a: ReadonlyMap<string, Entry>, b: ReadonlyMap<string, Entry>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, { version, uid }] of a) {
    const other = b.get(id);
    if (other?.version !== version || other.uid !== uid) return false;
  }
  return true;
}
