import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLock, type LockEntry, type ParsedLock, parseLock } from '../../../src/lock/lock.ts';
import { type LockUpdate, type UpdatedLock, updateLock } from '../../../src/lock/update.ts';
import { formatPrefix } from '../../../src/net/ip.ts';
import { diff, entry, FOUR, plan, SIX } from './support.ts';

const PATH = 'locks/pay.lock.yaml';

function update(change: Partial<LockUpdate>, text?: string): UpdatedLock {
  const request = { slice: 'pay', subnets: [FOUR], members: ['fra', 'iad'], ...change };
  return updateLock(request, text === undefined ? undefined : parseLock(PATH, text));
}

const locked = (change: Partial<LockUpdate> = {}): string => update(change).text ?? '';
const entriesOf = (parsed: ParsedLock): readonly LockEntry[] => (parsed.ok ? parsed.lock.entries : []);
const linesOf = (text: string | undefined): readonly string[] =>
  entriesOf(parseLock(PATH, text ?? '')).map(({ block, cluster }) => `${formatPrefix(block)} ${cluster}`);

describe('updating a lock', () => {
  it('leaves an up-to-date file alone', () => {
    expect(update({}, locked())).toEqual({ path: PATH, changes: [], unplaced: [] });
    expect(update({ members: [] })).toEqual({ path: PATH, changes: [], unplaced: [] });
  });

  it('adds exactly the lines of a new member, one for each subnet', () => {
    const subnets = [FOUR, SIX];
    const before = locked({ subnets });
    const { text = '', changes } = update({ subnets, members: ['fra', 'iad', 'sin'] }, before);
    const added = diff(before, text);
    expect(added).toHaveLength(2);
    for (const line of added) expect(line).toMatch(/^\+ {2}\S+: sin$/);
    expect(changes.map(({ kind, cluster }) => `${kind} ${cluster}`)).toEqual(['given sin', 'given sin']);
  });

  it('keeps the line of a cluster that left, and gives its block to nobody', () => {
    const before = locked();
    expect(update({ members: ['fra'] }, before).text).toBeUndefined();
    const all = Array.from({ length: 13 }, (_, number) => `c${number}`);
    const [full = ''] = [update({ members: ['fra', ...all.slice(1)] }, before).text];
    expect(linesOf(full).filter((line) => line.endsWith(' iad'))).toHaveLength(1);
  });

  it('releases what is asked for, and nothing of a member', () => {
    const before = locked();
    const { text, changes } = update({ members: ['fra'], released: ['iad', 'fra'] }, before);
    expect(diff(before, text ?? '')).toEqual([expect.stringMatching(/^- {2}\S+: iad$/)]);
    expect(changes).toMatchObject([{ kind: 'released', cluster: 'iad' }]);
  });

  it('gives a released block to nobody in the same run, unless there is no other', () => {
    const small = plan('10.64.0.0/21', 24);
    const before = locked({ subnets: [small], members: ['a', 'b', 'c', 'd', 'e'] });
    const roomy = update({ subnets: [small], members: ['a', 'b', 'c', 'd', 'new'], released: ['e'] }, before);
    const freed = linesOf(before)
      .find((line) => line.endsWith(' e'))
      ?.split(' ')[0];
    expect(linesOf(roomy.text).map((line) => line.split(' ')[0])).not.toContain(freed);
    const full = locked({ subnets: [small], members: ['a', 'b', 'c', 'd', 'e', 'f'] });
    const members = ['a', 'b', 'c', 'd', 'f', 'new'];
    expect(update({ subnets: [small], members }, full).unplaced).toMatchObject([{ cluster: 'new' }]);
    const tight = update({ subnets: [small], members, released: ['e'] }, full);
    expect(tight.unplaced).toEqual([]);
    expect(linesOf(tight.text)).toContain(`${freed} new`);
  });

  it('gives a cluster that grows a second block, in the family that is full first', () => {
    const subnets = [FOUR, SIX];
    const before = locked({ subnets });
    const { text = '' } = update({ subnets, growing: ['fra'] }, before);
    expect(diff(before, text)).toEqual([expect.stringMatching(/^\+ {2}10\.64\.\d+\.0\/20: fra$/)]);
    expect(update({ subnets }, text).text).toBeUndefined();
    const third = update({ subnets, growing: ['fra'] }, text).text ?? '';
    expect(linesOf(third).filter((line) => line.endsWith(' fra'))).toHaveLength(4);
  });

  it('says who must go without when a subnet is full', () => {
    const small = plan('10.64.0.0/22', 24);
    const request = { subnets: [small], members: ['a', 'b'] };
    expect(update({ ...request, growing: ['a'] }, locked(request)).unplaced).toMatchObject([
      { cluster: 'a' },
    ]);
  });

  it('drops what is no block of the slice and says so', () => {
    const text = formatLock('pay', [entry('10.65.0.0/20', 'fra'), entry('10.64.48.0/20', 'iad')]);
    const { changes } = update({}, text);
    expect(changes.map(({ kind, cluster }) => `${kind} ${cluster}`)).toEqual(['dropped fra', 'given fra']);
  });
});

/** A lock in which two sides each added a line at the same place. */
function conflict(first: string, second: string, base = ''): string {
  const [head = '', rest = ''] = locked().split('blocks:\n');
  const middle = base === '' ? '' : `||||||| base\n${base}`;
  return `${head}blocks:\n<<<<<<< ours\n${first}${middle}=======\n${second}>>>>>>> theirs\n${rest}`;
}

describe('a conflict', () => {
  const members = ['fra', 'iad', 'a', 'b'];
  const [A, B] = ['  10.64.32.0/20: a\n', '  10.64.32.0/20: b\n'];

  it('keeps the lines of both sides, and not what only the base has', () => {
    const text = conflict(A, '  10.64.48.0/20: b\n', '  10.64.80.0/20: gone\n');
    const { text: resolved, changes } = update({ members }, text);
    expect(linesOf(resolved)).toEqual(['10.64.32.0/20 a', '10.64.48.0/20 b', ...linesOf(locked())]);
    expect(changes).toEqual([]);
  });

  it('gives a block that both claim to the same cluster, whichever side is ours', () => {
    const [one, other] = [update({ members }, conflict(A, B)), update({ members }, conflict(B, A))];
    expect(one.text).toBe(other.text);
    expect(linesOf(one.text)).toContain('10.64.32.0/20 a');
    expect(one.changes).toMatchObject([
      { kind: 'yielded', cluster: 'b', to: 'a' },
      { kind: 'given', cluster: 'b' },
    ]);
  });

  it.each([
    ['the cluster that has it in the base commit', { base: [entry('10.64.32.0/20', 'b')] }, 'b'],
    ['a member before one that left', { members: ['fra', 'iad', 'b'] }, 'b'],
    ['the first by name', {}, 'a'],
  ])('is settled for %s', (_, change, winner) => {
    const { text } = update({ members, ...change }, conflict(A, B));
    expect(linesOf(text)).toContain(`10.64.32.0/20 ${winner}`);
  });

  it('keeps comments of both sides once', () => {
    const { text = '' } = update({ members }, conflict(`  # note\n${A}`, `  # note\n  10.64.48.0/20: b\n`));
    expect(text.match(/# note/g)).toHaveLength(1);
  });

  it('always ends in one owner for each block, with nobody else moved', () => {
    const line = fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom('a', 'b', 'c'))
      .map(([slot, name]) => `  10.64.${slot * 16}.0/20: ${name}\n`);
    const side = fc
      .uniqueArray(line, { maxLength: 3, selector: (text) => text.split(': ')[0] })
      .map((lines) => lines.join(''));
    fc.assert(
      fc.property(side, side, (first, second) => {
        const request = { members: ['fra', 'iad', 'a', 'b', 'c'] };
        const { text = '' } = update(request, conflict(first, second));
        const blocks = linesOf(text).map((found) => found.split(' ')[0]);
        expect(new Set(blocks).size).toBe(blocks.length);
        for (const name of request.members)
          expect(linesOf(text).some((found) => found.endsWith(` ${name}`))).toBe(true);
        expect(linesOf(text)).toEqual(expect.arrayContaining([...linesOf(locked())]));
        expect(update(request, text).text).toBeUndefined();
      }),
    );
  });
});

it('fills the lock of 8,000 clusters in time that grows with them', () => {
  const wide = plan('10.0.0.0/8', 24);
  const names = Array.from({ length: 8000 }, (_, number) => `c${number}`);
  const time = (count: number): number => {
    const started = performance.now();
    const request = { slice: 'pay', subnets: [wide], members: names.slice(0, count) };
    const { text = '' } = updateLock(request, undefined);
    expect(text.split('\n').filter((line) => line.startsWith('  '))).toHaveLength(count);
    return performance.now() - started;
  };
  time(1000);
  expect(time(8000)).toBeLessThan(Math.max(time(1000) * 24, 400));
});
