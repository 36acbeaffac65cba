import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/documents/parse.ts';
import { parseLock } from '../../../src/lock/lock.ts';
import { SUBNETS, parse, slice } from './support.ts';

/** Runs it, and fails when it took longer than a person waits. */
function inTime<T>(milliseconds: number, run: () => T): T {
  const started = performance.now();
  const result = run();
  expect(performance.now() - started).toBeLessThan(milliseconds);
  return result;
}

const codes = (text: string): readonly string[] => [
  ...new Set(parse(text).diagnostics.map(({ code }) => code)),
];

/** Ten levels of ten: 10^10 values in 500 bytes. */
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, index) => {
    const [name, before] = ['bcdefghij'.charAt(index), 'abcdefghi'.charAt(index)];
    return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

describe('T-09: an alias bomb', () => {
  it('is refused in a document of ours, once for each alias and at most a hundred times', () => {
    const text = slice(`${SUBNETS}\n  x:\n${BOMB.replaceAll(/^/gm, '    ')}`);
    const { diagnostics } = inTime(2000, () => parse(text));
    expect(diagnostics.filter(({ code }) => code === 'FS1014').length).toBeGreaterThan(90);
    expect(diagnostics.length).toBeLessThanOrEqual(101);
  });

  it('is counted and never unfolded in a document of others, alone or in a List', () => {
    const foreign = `apiVersion: v1\nkind: ConfigMap\n${BOMB}\n`;
    expect(inTime(2000, () => parse(foreign))).toMatchObject({ foreign: 1, diagnostics: [] });
    const list = `apiVersion: v1\nkind: List\nitems:\n  -\n${foreign.replaceAll(/^(?=.)/gm, '    ')}`;
    expect(inTime(2000, () => parse(list))).toMatchObject({ foreign: 1, diagnostics: [] });
  });

  it('is refused in a lock', () => {
    const parsed = inTime(2000, () => parseLock('locks/payments.lock.yaml', BOMB));
    expect(parsed.ok).toBe(false);
  });
});

describe('T-10: nesting', () => {
  it.each(['[', '{a: '])('of 60,000 %j ends in one finding', (unit) => {
    const { diagnostics } = inTime(10_000, () => parse(unit.repeat(60_000)));
    expect(diagnostics.map(({ code }) => code)).toEqual(['FS1019']);
  });
});

describe('T-11: YAML that two programs read in two ways has a verdict of its own', () => {
  it.each([
    ['a duplicate key', slice(`${SUBNETS}\n${SUBNETS}`), 'FS1017'],
    ['a duplicate key, once in quotes', slice(`${SUBNETS}\n  "subnets": []`), 'FS1017'],
    ['a merge', slice(`${SUBNETS}\n  <<: {suspend: true}`), 'FS1016'],
    ['a tag of a program', slice(`${SUBNETS}\n  suspend: !!js/function "function () {}"`), 'FS1015'],
    ['a tag of Python', slice(`${SUBNETS}\n  suspend: !!python/object/apply:os.system [id]`), 'FS1015'],
    ['binary', slice(`${SUBNETS}\n  qosProfile: !!binary aGk=`), 'FS1015'],
    ['a set', slice(`${SUBNETS}\n  clusters: !!set {fra}`), 'FS1015'],
    ['a key that is a list', slice(`${SUBNETS}\n  ? [a]\n  : b`), 'FS1018'],
    ['a byte order mark', `\uFEFF${slice(SUBNETS)}`, 'FS1004'],
    ['NUL', slice(`${SUBNETS}\n  qosProfile: a\0b`), 'FS1005'],
    ['an escape', slice(`${SUBNETS}\n  qosProfile: \u001b[31m`), 'FS1005'],
    ['a tab as indentation', slice(`${SUBNETS}\n  tunnel:\n\t\tmtu: 1400`), 'FS1011'],
    ['a directive', `%YAML 1.1\n---\n${slice(SUBNETS)}`, 'FS1013'],
    [
      'a directive after a document',
      `${slice(SUBNETS)}...\n%TAG ! tag:x,2000:\n---\n${slice(SUBNETS)}`,
      'FS1013',
    ],
    ['an octal number', slice(`${SUBNETS}\n  clusterPrefix: {ipv4: 024}`), 'FS1020'],
    ['a truth value of YAML 1.1', slice(SUBNETS, '  name: a\n  labels: {critical: yes}'), 'FS1025'],
  ])('%s', (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('UTF-16 and UTF-32 are named', () => {
    for (const [encoding, mark] of [['utf16le', [0xff, 0xfe]]] as const) {
      const bytes = Buffer.concat([Buffer.from(mark), Buffer.from(slice(SUBNETS), encoding)]);
      expect(parseFile('a.yaml', bytes).diagnostics.map(({ code }) => code)).toEqual(['FS1003']);
    }
  });

  it('line ends of any kind are no matter', () => {
    const text = `${slice(SUBNETS)}---\n${slice(SUBNETS, '  name: b')}`;
    expect(parse(text.replaceAll('\n', '\r\n')).documents).toHaveLength(2);
  });

  it('a separator in text starts no document', () => {
    const { documents, diagnostics } = parse(
      slice(SUBNETS, '  name: a\n  annotations:\n    note: |\n      ---\n      kind: Cluster\n      ...\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(documents).toHaveLength(1);
  });
});

describe('T-12: names of JavaScript', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is a name like others as name, key or field, and never reaches a prototype',
    (name) => {
      const texts = [
        slice(`${SUBNETS}\n  ${name}: {polluted: true}`),
        slice(SUBNETS, `  name: a\n  labels: {${name}: polluted}`),
        slice(SUBNETS, `  name: ${name}`),
        slice(`${SUBNETS}\n  clusters: [${name}]`),
        `apiVersion: fleetslice.io/v1alpha1\nkind: ${name}\n`,
        `${name}: 1\napiVersion: ${name}\n`,
      ];
      for (const text of texts) expect(() => parse(text)).not.toThrow();
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
  );
});

describe('T-13: patterns', () => {
  const folder = new URL('../../../schema/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  const patterns = new Set(
    files.flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(
        ([, text = '""']) => JSON.parse(text) as string,
      ),
    ),
  );

  it.each([...patterns])('%s of a schema is linear', (pattern) => {
    expect.hasAssertions();
    const expression = new RegExp(pattern, 'u');
    for (const unit of [
      'a',
      'a-',
      '-',
      '0',
      '0:',
      ':',
      '.',
      'a.',
      '0.',
      '1/',
      'A',
      '/',
      '_',
      ' ',
      'f',
      '::',
      '9',
      '*.',
    ]) {
      for (const tail of ['', '!', '\n']) {
        const text = `${unit.repeat(200_000 / unit.length)}${tail}`;
        inTime(1000, () => expression.test(text));
      }
    }
  });

  it('of secrets and ambiguous scalars are linear', () => {
    expect.hasAssertions();
    for (const unit of [
      '_',
      '1_',
      '12:',
      '0x_',
      'eyJ',
      '-----BEGIN A ',
      'token',
      "'token'",
      'A',
      'yes ',
      'ghp_',
    ]) {
      const value = `${unit.repeat(200_000 / unit.length)}!`;
      inTime(5000, () => parse(slice(SUBNETS, `  name: a\n  annotations: {note: ${value}}\n  x: 1`)));
      inTime(5000, () => parse(slice(SUBNETS, `  name: a\n  labels: {"${value}": 1}`)));
    }
  });
});

describe('T-06: a Git LFS pointer', () => {
  it('is called that, whatever else the file would be', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n';
    expect(codes(pointer)).toEqual(['FS1006']);
  });
});

describe('T-08: a file that is too large', () => {
  it('is refused before it is read as YAML', () => {
    const bytes = Buffer.alloc(100_000_000, 'a: &x [*x]\n');
    const { diagnostics } = inTime(500, () => parseFile('a.yaml', bytes));
    expect(diagnostics.map(({ code }) => code)).toEqual(['FS1001']);
  });

  it('of a hundred thousand documents has bounded findings', () => {
    const { diagnostics } = inTime(10_000, () => parse('---\nkind: x\n'.repeat(21_000)));
    expect(diagnostics).toHaveLength(101);
  });
});
