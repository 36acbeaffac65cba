import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, slotHash } from '../../../src/net/allocate.ts';

const none = new Map<string, number>();
const owners = fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 40 });
const pool = fc
  .tuple(fc.integer({ min: 0, max: 48 }), fc.array(fc.nat({ max: 60 }), { maxLength: 4 }))
  .map(([slots, reserved]) => ({ slots, reserved }));
const held = fc
  .array(fc.tuple(fc.string({ maxLength: 6 }), fc.integer({ min: -2, max: 60 })), { maxLength: 20 })
  .map((entries) => new Map(entries));

describe('slotHash', () => {
  test.each([
    ['', 280862730463707],
    ['a', 98025635314551],
    ['foobar', 64847959081608],
    ['zürich', 12135146736379],
  ])('%j is %i for ever', (text, hash) => {
    expect(slotHash(text)).toBe(hash);
  });

  test('is FNV-1a with the finalizer of MurmurHash3, computed another way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slotHash(text)).toBe(slowHash(text));
      }),
    );
  });

  test('spreads names that differ in their last digits', () => {
    const slots = new Set(
      Array.from({ length: 4096 }, (_, index) => slotHash(`blue/cluster-${index}`) % 4096),
    );
    // Random slots would fill 1 - 1/e = 0.632 of them.
    expect(slots.size / 4096).toBeGreaterThan(0.6);
  });
});

describe('allocate', () => {
  test('no two owners, nor a held one, share a slot; nobody has a reserved one', () => {
    fc.assert(
      fc.property(pool, held, owners, (pool, held, owners) => {
        const { assigned } = allocate(pool, held, owners);
        const slots = [...assigned.values()];
        expect(new Set(slots).size).toBe(slots.length);
        for (const slot of slots) {
          expect(slot >= 0 && slot < pool.slots && !pool.reserved.includes(slot)).toBe(true);
        }
        const absent = [...held].filter(([owner]) => !owners.includes(owner));
        for (const [, slot] of absent) {
          const taker = owners.find((owner) => assigned.get(owner) === slot);
          expect(taker === undefined || held.get(taker) === slot).toBe(true);
        }
      }),
    );
  });

  test('places everybody unless the pool is full', () => {
    fc.assert(
      fc.property(pool, held, owners, (pool, held, owners) => {
        const { assigned, unplaced } = allocate(pool, held, owners);
        expect([...assigned.keys(), ...unplaced].toSorted()).toEqual(owners.toSorted());
        const taken = new Set(
          [...assigned.values(), ...held.values(), ...pool.reserved].filter(isIn(pool.slots)),
        );
        expect(unplaced.length === 0 || taken.size === pool.slots).toBe(true);
      }),
    );
  });

  test('the order of owners, reserved slots and held entries does not matter', () => {
    fc.assert(
      fc.property(pool, held, owners, (pool, held, owners) => {
        const there = allocate(pool, held, owners);
        const reversed = { slots: pool.slots, reserved: pool.reserved.toReversed() };
        const back = allocate(reversed, new Map([...held].toReversed()), [...owners, ...owners].toReversed());
        expect(back).toEqual(there);
      }),
    );
  });

  test('adding and removing owners moves nobody', () => {
    fc.assert(
      fc.property(pool, owners, owners, (pool, some, others) => {
        const first = allocate(pool, none, some).assigned;
        const stay = some.filter((_, index) => index % 2 === 0);
        const then = allocate(pool, first, [...new Set([...stay, ...others])]).assigned;
        expect(stay.filter((owner) => first.has(owner) && first.get(owner) !== then.get(owner))).toEqual([]);
      }),
    );
  });

  test('most owners get the slot of their hash whoever else comes', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `cluster-${index}`);
    const { assigned } = allocate({ slots: 2 ** 20 }, none, names);
    expect(names.filter((name) => assigned.get(name) === slotHash(name) % 2 ** 20).length).toBeGreaterThan(
      990,
    );
  });

  test('of two that hold one slot the first by name keeps it', () => {
    const held = new Map([
      ['b', 3],
      ['a', 3],
    ]);
    const { assigned } = allocate({ slots: 8 }, held, ['b', 'a']);
    expect(assigned.get('a')).toBe(3);
    expect(assigned.get('b')).not.toBe(3);
  });

  test.each([8, -1, 0.5, Number.NaN])('a held slot %s is none of eight', (slot) => {
    const { assigned } = allocate({ slots: 8 }, new Map([['a', slot]]), ['a']);
    expect(assigned.get('a')).toBe(slotHash('a') % 8);
  });

  test('a full and an empty pool', () => {
    expect(allocate({ slots: 2, reserved: [0, 1] }, none, ['b', 'a'])).toEqual({
      assigned: none,
      unplaced: ['a', 'b'],
    });
    expect(allocate({ slots: 0 }, none, ['a']).unplaced).toEqual(['a']);
  });

  test.each([-1, 0.5, 2 ** 48 + 1, Number.NaN])('there is no pool of %s slots', (slots) => {
    expect(() => allocate({ slots }, none, [])).toThrow(RangeError);
  });

  test('fills a large pool to the last slot', () => {
    const slots = 2 ** 17;
    const names = Array.from({ length: slots }, (_, index) => `owner-${index}`);
    const { assigned, unplaced } = allocate({ slots }, none, names);
    // A plain linear probe would take 20 million steps here.
    expect([new Set(assigned.values()).size, unplaced.length]).toEqual([slots, 0]);
  });
});

function isIn(slots: number): (slot: number) => boolean {
  return (slot) => Number.isInteger(slot) && slot >= 0 && slot < slots;
}

function slowHash(text: string): number {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  const high = hash >> 32n;
  const low = hash & 0xffffffffn;
  return Number(((finalize(high ^ low) & 0xffffn) << 32n) | finalize(high));
}

function finalize(half: bigint): bigint {
  let mixed = half;
  mixed = BigInt.asUintN(32, (mixed ^ (mixed >> 16n)) * 0x85ebca6bn);
  mixed = BigInt.asUintN(32, (mixed ^ (mixed >> 13n)) * 0xc2b2ae35n);
  return mixed ^ (mixed >> 16n);
}
