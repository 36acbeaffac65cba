import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/documents/parse.ts';
import { editDistance } from '../../../src/documents/suggest.ts';
import { compareDiagnostics } from '../../../src/model/diagnostic.ts';
import { SUBNETS, parse, slice } from './support.ts';

const good = slice(
  `${SUBNETS}\n  clusters:\n    - fra\n    - iad\n  tunnel: {driver: wireguard, mtu: 1400}\n  qos:\n    ceiling: 1G`,
  '  name: payments\n  labels:\n    stage: prod',
);

/** What holds for any input whatever. */
function expectBounds(bytes: Uint8Array): void {
  const { documents, rejected, foreign, diagnostics } = parseFile('a.yaml', bytes);
  const lines = Buffer.from(bytes).toString('latin1').split('\n').length;
  expect(diagnostics.length).toBeLessThanOrEqual(101);
  expect(documents.length + rejected.length + foreign).toBeLessThanOrEqual(lines + 1);
  const listed = diagnostics.filter(({ code }) => code !== 'FS1022');
  expect(listed).toEqual(listed.toSorted(compareDiagnostics));
  for (const { line, column, message, hint, pointer } of diagnostics) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message.length).toBeLessThan(600);
    expect(hint.length).toBeLessThan(400);
    expect(`${message}${hint}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(pointer === '' || pointer.startsWith('/')).toBe(true);
  }
}

const fragment = fc.constantFrom(
  '&a ',
  '*a',
  '!!str ',
  '<<: ',
  '{{ x }}',
  '\t',
  '\n',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '- ',
  '? ',
  ': ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|\n',
  '>\n',
  '#',
  '\0',
  '\uFEFF',
  '\r\n',
  '\u2028',
  '__proto__: ',
  'constructor: ',
  '9007199254740993',
  '.inf',
  '0755',
  'null',
  '@',
  '`',
  '~',
  '=======\n',
  'é',
  '😀',
);

describe('whatever the bytes are', () => {
  const text = fc.array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 });
  const edit = fc.record({
    at: fc.nat(good.length),
    cut: fc.nat(12),
    put: fc.oneof(fragment, fc.string({ maxLength: 4 })),
  });
  const mutated = fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) => {
    return edits.reduce((whole, { at, cut, put }) => whole.slice(0, at) + put + whole.slice(at + cut), good);
  });

  it.each([
    ['random bytes', fc.uint8Array({ maxLength: 400 })],
    ['random pieces of YAML', text.map((parts) => Buffer.from(parts.join('')))],
    ['mutations of a good document', mutated.map((whole) => Buffer.from(whole))],
  ])('%s give findings within bounds, never an exception', (_, bytes) => {
    expect.hasAssertions();
    fc.assert(fc.property(bytes, expectBounds), { numRuns: 300 });
  });

  it('the same bytes give the same result', () => {
    const damaged = good.replace('wireguard', 'wiregard').replace('fra', '"fra"\n    - fra');
    expect(parse(damaged)).toEqual(parse(damaged));
    expect(parse(damaged).diagnostics).toHaveLength(2);
  });
});

describe('hostile files', () => {
  const units = [
    '[',
    ']',
    '[]',
    '[?',
    '- - \n',
    '"',
    '%\n',
    '& ',
    '!a ',
    ',',
    '{a: ',
    '--- a\n',
    'a: b: ',
    '\\',
    'eyJ',
    '-----BEGIN A ',
  ];

  it.each(units)('made of %j are refused or read', (unit) => {
    expect.hasAssertions();
    expectBounds(Buffer.from(unit.repeat((64 * 1024) / unit.length)));
  });

  it('T-08: with very many keys are no slower by the square', () => {
    const keys = Array.from({ length: 15_000 }, (_, index) => `    k${index}: x`).join('\n');
    const started = performance.now();
    const { diagnostics } = parse(slice(SUBNETS, `  name: a\n  labels:\n${keys}`));
    expect(diagnostics.map(({ code }) => code)).toEqual(['FS1207']);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('edit distance', () => {
  it('is symmetric, and 0 for the same text only', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
