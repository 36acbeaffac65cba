import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LockCode, lockCodes } from '../../../src/lock/codes.ts';
import { parseLock } from '../../../src/lock/lock.ts';
import { strayLocks } from '../../../src/lock/stray.ts';

const PATH = 'locks/pay.lock.yaml';
const HEAD = 'apiVersion: fleetslice.io/v1alpha1\nkind: SliceLock\nslice: pay\n';
const GOOD = `${HEAD}blocks:\n  10.64.32.0/20: fra\n  10.64.48.0/20: iad\n`;
const blocks = (...lines: readonly string[]): string => `${HEAD}blocks:\n  ${lines.join('\n  ')}\n`;

/** Findings as `code line:column`. */
function findings(text: string): readonly string[] {
  const parsed = parseLock(PATH, text);
  return parsed.ok ? [] : parsed.findings.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

type Case = readonly [what: string, text: string, finding: string];

const FIRES: Readonly<Record<Exclude<LockCode, 'FS3011'>, readonly Case[]>> = {
  FS3002: [
    ['an empty file', '', 'FS3002 1:1'],
    ['a text', 'nothing', 'FS3002 1:1'],
    ['another kind', GOOD.replace('SliceLock', 'Slice'), 'FS3002 1:1'],
    ['a field in the wrong case', GOOD.replace('blocks:', 'Blocks:'), 'FS3002 4:1'],
    ['blocks in a list', `${HEAD}blocks: [10.0.0.0/20]\n`, 'FS3002 4:1'],
    ['blocks as text', `${HEAD}blocks: none\n`, 'FS3002 4:9'],
    ['a list of slices', GOOD.replace('slice: pay', 'slice: pay\nslice: card'), 'FS3002 4:1'],
    ['an anchor', blocks('10.64.32.0/20: &a fra'), 'FS3002 5:21'],
    ['a second document', `${GOOD}---\n${GOOD}`, 'FS3002 7:1'],
    [
      'a conflict whose sides are no lock',
      `${HEAD}blocks:\n<<<<<<< a\n  10.64.32.0/20: Fra\n=======\n>>>>>>> b\n`,
      'FS3002 5:1',
    ],
  ],
  FS3004: [
    ['both sides', GOOD.replace('  10.64.48', '<<<<<<< a\n=======\n>>>>>>> b\n  10.64.48'), 'FS3004 6:1'],
    [
      'in CRLF',
      GOOD.replace('  10', '<<<<<<< a\n=======\n>>>>>>> b\n  10').replaceAll('\n', '\r\n'),
      'FS3004 5:1',
    ],
    ['a marker that was left', `${GOOD}=======\n`, 'FS3004 7:1'],
  ],
  FS3005: [
    ['another name', GOOD.replace('slice: pay', 'slice: card'), 'FS3005 3:8'],
    ['the name in another case', GOOD.replace('slice: pay', 'slice: Pay'), 'FS3005 3:8'],
    ['no name', GOOD.replace('slice: pay\n', ''), 'FS3005 1:1'],
  ],
  FS3006: [
    ['host bits', blocks('10.64.32.1/20: fra'), 'FS3006 5:18'],
    ['upper case', blocks('FD00:64::/64: fra'), 'FS3006 5:17'],
    ['zeros', blocks('fd00:0064::/64: fra'), 'FS3006 5:19'],
    ['an IPv4 address inside an IPv6 one', blocks('"::ffff:10.64.32.0/116": fra'), 'FS3006 5:28'],
    ['a leading zero', blocks('010.64.32.0/20: fra'), 'FS3006 5:19'],
    ['a number', blocks('1: fra'), 'FS3006 5:6'],
  ],
  FS3007: [
    ['upper case', blocks('10.64.32.0/20: FRA'), 'FS3007 5:18'],
    ['nothing', blocks('10.64.32.0/20:'), 'FS3007 5:3'],
    ['a number', blocks('10.64.32.0/20: 1'), 'FS3007 5:18'],
    ['a list', blocks('10.64.32.0/20: [fra, iad]'), 'FS3007 5:3'],
  ],
  FS3008: [
    ['two clusters', blocks('10.64.32.0/20: fra', '10.64.32.0/20: iad'), 'FS3008 6:3'],
    ['quoted once', blocks('10.64.32.0/20: fra', '"10.64.32.0/20": iad'), 'FS3008 6:3'],
    ['on one line', `${HEAD}blocks: {10.0.0.0/20: a, 10.0.0.0/20: b}\n`, 'FS3008 4:26'],
  ],
  FS3009: [
    ['a block in a block', blocks('10.64.0.0/16: fra', '10.64.16.0/20: iad'), 'FS3009 6:18'],
    ['of one cluster', blocks('10.64.0.0/16: fra', '10.64.16.0/20: fra'), 'FS3009 6:18'],
    ['everything', blocks('"::/0": fra', 'fd00::/64: iad'), 'FS3009 6:14'],
  ],
  FS3010: [['a long comment', `${GOOD}# ${'x'.repeat(256 * 1024)}\n`, 'FS3010 1:1']],
};

/** What a lock is made of, and what breaks it. */
const PIECES = [
  '<<<<<<< a\n',
  '=======\n',
  '>>>>>>> b\n',
  '||||||| c\n',
  '  10.0.16.0/20: a\n',
  '  10.0.0.0/16: b\n',
  '  ::ffff:10.0.0.0/96: c\n',
  HEAD,
  'blocks:',
  ' {',
  '}\n',
  '\t',
  '\r\n',
  '\u0000',
  '- ',
  '? ',
  '&a ',
  '*a',
];

describe('codes of locks', () => {
  it.each(Object.values(FIRES).flat())('%s is one finding, at its place', (_, text, finding) => {
    expect(findings(text)).toEqual([finding]);
  });

  it.each([
    ['as it is written', GOOD],
    ['comments', `# a\n${GOOD}  # b\n# c\n`],
    ['markers in a comment', `# <<<<<<< HEAD\n${GOOD}`],
    ['quotes', GOOD.replace('10.64.32.0/20: fra', '"10.64.32.0/20": \'fra\' # since 2026')],
    ['neighbours', blocks('10.64.0.0/17: fra', '10.64.128.0/17: iad', 'fd00::/64: fra')],
    ['almost too much', `${GOOD}# ${'x'.repeat(255 * 1024)}\n`],
    ['one line', `${HEAD}blocks: {10.0.0.0/20: a}\n`],
    ['CRLF', GOOD.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${GOOD}`],
    ['no blocks', `${HEAD}blocks:\n`],
  ])('nothing is wrong with %s', (_, text) => {
    expect(findings(text)).toEqual([]);
  });

  it('tells everything at once, with the other place that belongs to it', () => {
    const text = blocks('10.64.0.0/16: fra', '10.64.16.0/20: iad', '10.64.1.0/20: sin', '10.65.0.0/20: X');
    const parsed = parseLock(PATH, text);
    if (parsed.ok) throw new Error('it was read');
    expect(parsed.findings).toMatchObject([
      {
        code: 'FS3009',
        line: 6,
        related: [{ line: 5, column: 17 }],
        message: expect.stringContaining('10.64.0.0/16'),
      },
      { code: 'FS3006', line: 7 },
      { code: 'FS3007', line: 8 },
    ]);
    expect(parsed.claims).toBeUndefined();
  });

  it('FS3011: a lock whose slice nobody declares, and not when it is there', () => {
    const locks = [parseLock(PATH, GOOD), parseLock('locks/Pay.lock.yaml', GOOD)];
    expect(strayLocks(locks, new Set(['pay']))).toMatchObject([
      { code: 'FS3011', severity: 'warning', file: 'locks/Pay.lock.yaml', line: 1, column: 1 },
    ]);
    expect(strayLocks(locks.slice(0, 1), new Set(['pay']))).toEqual([]);
  });

  it('whatever bytes a lock has, it is read or has findings with a place', () => {
    const pieces = fc.constantFrom(...PIECES);
    const text = fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        const parsed = parseLock(PATH, parts.join(''));
        if (parsed.ok) return;
        expect(parsed.findings.length).toBeGreaterThan(0);
        for (const { code, line, column } of parsed.findings) {
          expect(lockCodes).toHaveProperty(code);
          expect(Math.min(line, column)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
