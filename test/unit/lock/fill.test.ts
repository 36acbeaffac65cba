import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillLock, type FilledLock, isBlockOf } from '../../../src/lock/fill.ts';
import { formatLock, type LockEntry, parseLock } from '../../../src/lock/lock.ts';
import { formatPrefix, overlaps } from '../../../src/net/ip.ts';
import type { SubnetPlan } from '../../../src/net/slice-plan.ts';
import { FOUR, plan, prefix, SIX } from './support.ts';

const names = fc.uniqueArray(
  fc.integer({ min: 0, max: 30 }).map((number) => `c${number}`),
  { maxLength: 12 },
);
const subnets = fc.constantFrom([FOUR], [SIX], [FOUR, SIX]);

function fill(
  members: readonly string[],
  plans: readonly SubnetPlan[] = [FOUR],
  current: readonly LockEntry[] = [],
): FilledLock {
  return fillLock({ slice: 'pay', subnets: plans, members }, current);
}

const text = (filled: FilledLock): string => formatLock('pay', filled.entries);
const blocksOf = (filled: FilledLock, cluster: string): readonly string[] =>
  filled.entries.filter((entry) => entry.cluster === cluster).map(({ block }) => formatPrefix(block));

describe('fillLock', () => {
  it('gives every member a block of each subnet, never a reserved one', () => {
    const filled = fill(['fra', 'iad'], [FOUR, SIX]);
    expect(filled.unplaced).toEqual([]);
    expect(filled.entries).toHaveLength(4);
    for (const { block } of filled.entries)
      expect([FOUR, SIX].some((each) => isBlockOf(each, block))).toBe(true);
  });

  it('keeps what is there, also of clusters that left', () => {
    const current = [
      { cluster: 'gone', block: prefix('10.64.32.0/20') },
      { cluster: 'fra', block: prefix('10.64.240.0/20') },
    ];
    const filled = fill(['fra', 'iad'], [FOUR], current);
    expect(blocksOf(filled, 'gone')).toEqual(['10.64.32.0/20']);
    expect(blocksOf(filled, 'fra')).toEqual(['10.64.240.0/20']);
    expect(blocksOf(filled, 'iad')).toHaveLength(1);
  });

  it('drops entries that are no cluster blocks of the slice', () => {
    const wrong = ['10.65.0.0/20', '10.64.32.0/21', '10.64.0.0/20', '10.64.16.0/20', 'fd00:64:0:5::/64'];
    const filled = fill(
      [],
      [FOUR],
      wrong.map((block) => ({ cluster: 'fra', block: prefix(block) })),
    );
    expect(filled.entries).toEqual([]);
  });

  it('reports members for whom a full subnet has no block', () => {
    const small = plan('10.64.0.0/22', 24);
    const filled = fill(['a', 'b', 'c', 'd'], [small, SIX]);
    expect(filled.unplaced).toHaveLength(2);
    expect(filled.unplaced.every(({ subnet }) => subnet === small.subnet)).toBe(true);
    expect(filled.entries.filter(({ block }) => block.family === 6)).toHaveLength(4);
  });

  it('never gives one block to two clusters', () => {
    fc.assert(
      fc.property(names, names, subnets, (first, second, plans) => {
        const filled = fill(second, plans, fill(first, plans).entries);
        for (const [index, { block }] of filled.entries.entries())
          for (const other of filled.entries.slice(index + 1))
            expect(overlaps(block, other.block)).toBe(false);
      }),
    );
  });

  it('moves nobody when members come and go', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), subnets, (history, plans) => {
        let current: readonly LockEntry[] = [];
        for (const members of history) {
          const filled = fill(members, plans, current);
          expect(filled.entries).toEqual(expect.arrayContaining([...current]));
          current = filled.entries;
        }
      }),
    );
  });

  it('does not depend on the order of members or entries', () => {
    fc.assert(
      fc.property(names, names, subnets, fc.integer(), (left, members, plans, seed) => {
        const current = fill(left, plans).entries;
        const shuffled = fc.sample(fc.shuffledSubarray([...current], { minLength: current.length }), {
          seed,
          numRuns: 1,
        });
        expect(text(fill(members.toReversed(), plans, shuffled[0]))).toBe(
          text(fill(members, plans, current)),
        );
      }),
    );
  });

  it('fills the families without regard to each other', () => {
    fc.assert(
      fc.property(names, (members) => {
        const both = fill(members, [FOUR, SIX]).entries;
        expect(both).toEqual([...fill(members, [FOUR]).entries, ...fill(members, [SIX]).entries]);
      }),
    );
  });

  it('is finished after one pass, and its file reads back', () => {
    fc.assert(
      fc.property(names, subnets, (members, plans) => {
        const filled = fill(members, plans);
        const parsed = parseLock('locks/pay.lock.yaml', text(filled));
        if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
        expect(text(fill(members, plans, parsed.lock.entries))).toBe(text(filled));
      }),
    );
  });
});
