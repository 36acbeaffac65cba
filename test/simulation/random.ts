/**
 * simulation/ — the whole ring in one thread: Git, hubs, a store that fails, agents and kernels, all real except for
 * the outermost doors. Everything that may happen is drawn from a seed, and after every operation the promises of the
 * project are checked. docs/decisions/0017 says why it is built like this.
 */

/** Everything that a seed decides. The same seed gives the same draws on every machine. */
export interface Random {
  /** 0 (included) to 1 (excluded). */
  readonly next: () => number;
  /** A whole number from 0 to `limit` - 1. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** Mulberry32: small, fast, and good enough for choosing what happens next. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}
