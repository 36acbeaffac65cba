import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editLock } from '../../../src/lock/edit.ts';
import { formatLock, type LockEntry, parseLock } from '../../../src/lock/lock.ts';
import { blockAt, formatPrefix } from '../../../src/net/ip.ts';
import { entry, FOUR, SIX } from './support.ts';

const PATH = 'locks/pay.lock.yaml';
const FRA = entry('10.64.32.0/20', 'fra');
const IAD = entry('10.64.64.0/20', 'iad');
const SIN = entry('10.64.80.0/20', 'sin');
const HEAD = 'apiVersion: fleetslice.io/v1alpha1\nkind: SliceLock\nslice: pay\n';

const edit = (text: string, ...entries: readonly LockEntry[]): string => editLock(PATH, text, 'pay', entries);

const COMMENTED = `# Ours. Ask the network team.
kind: SliceLock
apiVersion: "fleetslice.io/v1alpha1"
slice: pay

blocks: # by address
    # Europe
    "10.64.32.0/20": fra   # since 2026

    # America
    10.64.64.0/20:  'iad'
    # the end
`;

describe('editing a lock', () => {
  it('keeps every byte of what stays, and adds lines in their place', () => {
    expect(edit(COMMENTED, FRA, IAD)).toBe(COMMENTED);
    expect(edit(COMMENTED, IAD, SIN, FRA, entry('10.64.48.0/20', 'nrt'))).toBe(
      COMMENTED.replace('since 2026\n', 'since 2026\n    10.64.48.0/20: nrt\n').replace(
        "'iad'\n",
        "'iad'\n    10.64.80.0/20: sin\n",
      ),
    );
  });

  it('takes out the line of an entry and no comment beside it', () => {
    expect(edit(COMMENTED, FRA)).toBe(COMMENTED.replace("    10.64.64.0/20:  'iad'\n", ''));
    expect(edit(COMMENTED, IAD)).toBe(COMMENTED.replace('    "10.64.32.0/20": fra   # since 2026\n', ''));
  });

  it('gives a block to another cluster on one line', () => {
    const given = entry('10.64.64.0/20', 'sin');
    expect(edit(formatLock('pay', [FRA, IAD]), FRA, given)).toBe(formatLock('pay', [FRA, given]));
  });

  it('puts lines in order, with the comments above them', () => {
    const text = `${HEAD}blocks:\n  # second\n  10.64.64.0/20: iad\n  # first\n  10.64.32.0/20: fra\n`;
    const sorted = `${HEAD}blocks:\n  # first\n  10.64.32.0/20: fra\n  # second\n  10.64.64.0/20: iad\n`;
    expect(edit(text, FRA, IAD)).toBe(sorted);
  });

  it.each([
    ['CRLF', `${HEAD}blocks:\n  10.64.32.0/20: fra\n`.replaceAll('\n', '\r\n'), '  10.64.64.0/20: iad\r\n'],
    ['no line end at the end', `${HEAD}blocks:\n  10.64.32.0/20: fra`, '\n  10.64.64.0/20: iad\n'],
  ])('keeps line ends: %s', (_, text, added) => {
    expect(edit(text, FRA)).toBe(text);
    expect(edit(text, FRA, IAD)).toBe(text + added);
  });

  it.each([
    ['blocks: {}', 'blocks:'],
    ['blocks: # none yet', 'blocks: # none yet'],
    ['blocks: null', 'blocks:'],
  ])('starts from an empty mapping: %s', (opening, written) => {
    expect(edit(`${HEAD}${opening}\n`, FRA)).toBe(`${HEAD}${written}\n  10.64.32.0/20: fra\n`);
    expect(edit(`${HEAD}${opening}\n`)).toBe(`${HEAD}${opening}\n`);
  });

  it('keeps fields that stand after the blocks', () => {
    const text =
      'kind: SliceLock\nblocks:\n  10.64.32.0/20: fra\napiVersion: fleetslice.io/v1alpha1\nslice: pay\n';
    expect(edit(text, FRA, IAD)).toBe(text.replace('fra\n', 'fra\n  10.64.64.0/20: iad\n'));
  });

  it('writes anew what does not stand in lines, and only when it must', () => {
    const text = `${HEAD}blocks: {10.64.32.0/20: fra}\n`;
    expect(edit(text, FRA)).toBe(text);
    expect(edit(text, FRA, IAD)).toBe(formatLock('pay', [FRA, IAD]));
  });

  it('always says what is wanted, and a second time changes nothing', () => {
    const plans = [FOUR, SIX];
    const entries = fc.uniqueArray(
      fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 2, max: 15 })).map(([index, slot]) => {
        const plan = plans[index] ?? FOUR;
        return { block: blockAt(plan.subnet, plan.clusterPrefix, slot), cluster: `c${slot}` };
      }),
      { selector: ({ block }) => formatPrefix(block), maxLength: 10 },
    );
    const noise = fc.array(fc.tuple(fc.nat(12), fc.constantFrom('', '# note', '    # deep')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(entries, entries, noise, fc.constantFrom('\n', '\r\n'), (before, after, comments, end) => {
        const lines = formatLock('pay', before).trimEnd().split('\n');
        for (const [index, comment] of comments) lines.splice(index, 0, comment);
        const text = `${lines.join(end)}${end}`;
        const edited = edit(text, ...after);
        const parsed = parseLock(PATH, edited);
        expect(parsed.ok && parsed.lock.entries.length).toBe(after.length);
        expect(edit(edited, ...after)).toBe(edited);
        expect(edit(text, ...before)).toBe(text);
        expect(edited.split(end).filter((line) => line.includes('# '))).toEqual(
          text.split(end).filter((line) => line.includes('# ')),
        );
      }),
    );
  });
});
