/** Stable allocation of numbered slots: who has a slot keeps it, and most newcomers do not meet. */

export interface Pool {
  /** Slots are numbered from 0; at most 2^48 of them. */
  readonly slots: number;
  /** Slots nobody may have. */
  readonly reserved?: readonly number[];
}

export interface Allocation {
  readonly assigned: ReadonlyMap<string, number>;
  /** Owners, sorted, for whom the pool has no slot left. */
  readonly unplaced: readonly string[];
}

const MOST_SLOTS = 2 ** 48;

/**
 * Keeps what is `held` and gives every other owner a free slot: the search starts at `slotHash(owner)` modulo `slots`
 * and goes on by one, round the end. Owners are taken in sorted order, so their order does not matter. Held slots of
 * others stay taken. Of two that hold one slot the first by name keeps it; a slot outside the pool is not held.
 */
export function allocate(
  pool: Pool,
  held: ReadonlyMap<string, number>,
  owners: readonly string[],
): Allocation {
  checkPool(pool);
  const free = new FreeSlots(pool.slots);
  for (const slot of pool.reserved ?? []) free.take(slot);
  const kept = takeHeld(free, held);
  const assigned = new Map<string, number>();
  const unplaced: string[] = [];
  let previous: string | undefined;
  for (const owner of owners.toSorted()) {
    if (owner === previous) continue;
    previous = owner;
    const slot = kept.get(owner) ?? free.takeFrom(slotHash(owner) % pool.slots);
    if (slot === undefined) unplaced.push(owner);
    else assigned.set(owner, slot);
  }
  return { assigned, unplaced };
}

/**
 * Where the search for a slot starts, 0 to 2^48 - 1. Part of our format for ever: 64-bit FNV-1a over the UTF-8 bytes,
 * as halves `high` and `low`; then 2^32 * (m(high ^ low) mod 2^16) + m(high), where m is the 32-bit finalizer of
 * MurmurHash3. Without m, names that differ only in their last letters would crowd.
 * Vectors: "" 280862730463707, "a" 98025635314551, "foobar" 64847959081608, "zürich" 12135146736379.
 */
export function slotHash(owner: string): number {
  const bytes = utf8(owner);
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < bytes.length; index += 1) {
    low ^= bytes.charCodeAt(index);
    // Times the FNV prime 2^40 + 0x1b3, modulo 2^64, in steps that stay exact in 32 bits.
    const bottom = (low & 0xffff) * 0x1b3;
    const middle = (low >>> 16) * 0x1b3 + (bottom >>> 16);
    high = (Math.imul(high, 0x1b3) + (low << 8) + (middle >>> 16)) | 0;
    low = (middle << 16) | (bottom & 0xffff);
  }
  return (mix(high ^ low) & 0xffff) * 2 ** 32 + mix(high);
}

/** The UTF-8 bytes as characters; almost every owner is ASCII and its own answer, which halves the time. */
function utf8(text: string): string {
  return ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}

const ASCII = /^[ -~]*$/;

function mix(half: number): number {
  let mixed = half;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function checkPool(pool: Pool): void {
  if (!Number.isInteger(pool.slots) || pool.slots < 0 || pool.slots > MOST_SLOTS) {
    throw new RangeError(`a pool cannot have ${pool.slots} slots`);
  }
}

function takeHeld(free: FreeSlots, held: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const holders = new Map<number, string>();
  for (const [owner, slot] of held) {
    const other = holders.get(slot);
    if (other === undefined || owner < other) holders.set(slot, owner);
  }
  const kept = new Map<string, number>();
  for (const [slot, owner] of holders) {
    if (free.take(slot)) kept.set(owner, slot);
  }
  return kept;
}

/** Free slots of a ring, with a union-find over the taken ones: a crowded ring costs no more than an empty one. */
class FreeSlots {
  readonly #slots: number;
  /** Taken slot -> a slot at or before the next free one. */
  readonly #next = new Map<number, number>();

  constructor(slots: number) {
    this.#slots = slots;
  }

  /** False when the slot is taken or does not exist. */
  take(slot: number): boolean {
    if (!Number.isInteger(slot) || slot < 0 || slot >= this.#slots || this.#next.has(slot)) return false;
    this.#occupy(slot);
    return true;
  }

  /** Takes the first free slot at or after `start`. */
  takeFrom(start: number): number | undefined {
    if (this.#next.size >= this.#slots) return undefined;
    const slot = this.#find(start);
    this.#occupy(slot);
    return slot;
  }

  #occupy(slot: number): void {
    this.#next.set(slot, slot + 1 === this.#slots ? 0 : slot + 1);
  }

  #find(start: number): number {
    let free = start;
    for (let next = this.#next.get(free); next !== undefined; next = this.#next.get(free)) free = next;
    for (let slot = start; slot !== free; ) {
      const next = this.#next.get(slot) ?? free;
      this.#next.set(slot, free);
      slot = next;
    }
    return free;
  }
}
