import { describe, expect, it } from 'vitest';
import { explainLock } from '../../../src/lock/explain.ts';
import { fillLock } from '../../../src/lock/fill.ts';
import { slotHash } from '../../../src/net/allocate.ts';
import { FOUR, plan, SIX } from './support.ts';

const SMALL = plan('10.64.0.0/21', 24);
const MEMBERS = ['a', 'b', 'c', 'd'];

describe('explaining a lock', () => {
  it('adds up to the whole subnet', () => {
    const request = { slice: 'pay', subnets: [FOUR, SIX], members: ['fra', 'iad'] };
    const { entries } = fillLock({ ...request, members: ['fra', 'gone', 'iad'] }, []);
    const explained = explainLock(request, entries);
    expect(explained.map(({ subnet }) => subnet)).toEqual(['10.64.0.0/16', 'fd00:64::/48']);
    for (const { blocks, ownUse, members, reserved, free } of explained) {
      expect({ ownUse, members, reserved }).toEqual({ ownUse: 2, members: 2, reserved: 1 });
      expect(ownUse + members + reserved + free).toBe(blocks);
    }
  });

  it('shows where each search began, and what it passed', () => {
    const request = { slice: 'pay', subnets: [SMALL], members: [...MEMBERS, 'e', 'f'] };
    const [{ entries } = { entries: [] }] = explainLock(request, fillLock(request, []).entries);
    expect(entries.map(({ slot }) => slot)).toEqual(
      entries.map(({ slot }) => slot).toSorted((a, b) => a - b),
    );
    for (const { cluster, slot, start, probes, inTheWay } of entries) {
      expect(start).toBe(slotHash(`pay/${cluster}`) % 8);
      expect((start + probes) % 8).toBe(slot);
      expect(inTheWay).toHaveLength(probes);
      expect(inTheWay.map(({ holder }) => holder)).not.toContain('nobody');
    }
    expect(entries.some(({ probes }) => probes > 0)).toBe(true);
  });

  it('tells clusters that left, what has become free, and second blocks', () => {
    const request = { slice: 'pay', subnets: [SMALL], members: MEMBERS };
    const filled = fillLock({ ...request, growing: ['a'] }, fillLock(request, []).entries).entries;
    const [subnet] = explainLock({ ...request, members: ['a', 'b', 'c'] }, filled);
    expect(subnet).toMatchObject({ members: 4, reserved: 1, free: 1 });
    expect(subnet?.entries.filter(({ state }) => state === 'reserved').map(({ cluster }) => cluster)).toEqual(
      ['d'],
    );
    const starts = subnet?.entries.filter(({ cluster }) => cluster === 'a').map(({ start }) => start);
    expect(new Set(starts)).toEqual(new Set([slotHash('pay/a') % 8, slotHash('pay/a#2') % 8]));
  });

  it("names a block that has become free since as nobody's", () => {
    const request = { slice: 'pay', subnets: [SMALL], members: [...MEMBERS, 'e', 'f'] };
    const { entries } = fillLock(request, []);
    const passed = explainLock(request, entries)[0]?.entries.flatMap(({ inTheWay }) => inTheWay) ?? [];
    const freed = passed.find(({ holder }) => request.members.includes(holder))?.holder;
    const rest = entries.filter(({ cluster }) => cluster !== freed);
    const holders = explainLock(request, rest)[0]?.entries.flatMap(({ inTheWay }) => inTheWay);
    expect(holders?.map(({ holder }) => holder)).toContain('nobody');
  });
});
