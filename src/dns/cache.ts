/** A map that forgets: bounded by the bytes of what it holds, so that nobody can fill the memory with made-up names. */
export interface Cache<T extends Sized> {
  get(key: string): T | undefined;
  /** Adds a value, or counts again one that has grown. */
  set(key: string, value: T): void;
}

export interface Sized {
  readonly bytes: number;
}

/** What an entry costs beside its own bytes: key, map slot and objects, roughly as measured. */
const OVERHEAD = 400;

/**
 * Two generations: when the young one is full it becomes the old one, whose entries die unless they are asked for
 * again. Holds at most twice `budget` bytes, and costs nothing to keep in order.
 */
export function createCache<T extends Sized>(budget: number): Cache<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let used = 0;

  function set(key: string, value: T): void {
    if (used > budget) {
      old = young;
      young = new Map();
      used = 0;
    }
    young.set(key, value);
    used += value.bytes + OVERHEAD;
  }

  function get(key: string): T | undefined {
    const fresh = young.get(key);
    if (fresh !== undefined) return fresh;
    const kept = old.get(key);
    if (kept !== undefined) set(key, kept);
    return kept;
  }

  return { get, set };
}
