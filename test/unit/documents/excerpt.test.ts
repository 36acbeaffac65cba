import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../../src/documents/excerpt.ts';
import { toDiagnostics } from '../../../src/documents/position.ts';
import type { Excerpt } from '../../../src/model/diagnostic.ts';
import { SUBNETS, parse, slice } from './support.ts';

const excerpts = (text: string): readonly (Excerpt | undefined)[] =>
  parse(text).diagnostics.map(({ excerpt }) => excerpt);
const TOKEN = `ghp_${'a'.repeat(36)}`;

describe('the excerpt of a finding', () => {
  it.each([
    ['a key', `${SUBNETS}\n  subnet: 1`, '  subnet: 1', 6],
    ['a value', `${SUBNETS}\n  qosProfile: Best_Effort # why`, '  qosProfile: Best_Effort # why', 11],
    ['a value in quotes', `${SUBNETS}\n  qosProfile: "A B"`, '  qosProfile: "A B"', 5],
    ['a mapping, at its key', `${SUBNETS}\n  clusters:\n    a: b`, '  clusters:', 8],
    ['text over several lines', `${SUBNETS}\n  qosProfile: "a\n    b"`, '  qosProfile: "a', 2],
    ['tabs and what nobody sees', `${SUBNETS}\n  "a\u200b\u202e":\t1`, '  "a\uFFFD\uFFFD": 1', 5],
  ])('is the line with the length of %s', (_, spec, text, length) => {
    expect(excerpts(slice(spec))).toEqual([{ text, length }]);
  });

  it('is there for bad YAML too, without the end of a CRLF line', () => {
    expect(excerpts('a: b: c\r\n')).toEqual([{ text: 'a: b: c', length: 1 }]);
  });

  it('is cut at 160 units, and absent where a cut line would not show the place', () => {
    const [cut] = excerpts(slice(`${SUBNETS}\n  qosProfile: "${'x'.repeat(500)}"`));
    expect(cut?.text).toHaveLength(160);
    expect(cut?.text.at(-1)).toBe('…');
    expect(excerpts(slice(`${SUBNETS}\n  qosProfile: ${' '.repeat(200)}Best_Effort`))).toEqual([undefined]);
    expect(excerpts('')).toEqual([]);
    expect(excerptsOf('\nb')({ start: 0, end: 1 })).toBeUndefined();
  });

  it('is never there for a secret, its line, and what follows in its document', () => {
    expect(excerpts(slice(`${SUBNETS}\n  privateKey: hunter2`))).toEqual([undefined]);
    expect(excerpts(slice(`${SUBNETS}\n  notes: ${TOKEN}\n  subnet: 1`))).toEqual([undefined, undefined]);
    expect(excerpts(slice(`${SUBNETS}\n  tunnel: {drivr: x, password: hunter2}`))).toEqual([
      undefined,
      undefined,
    ]);
    const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqh: kiG9w0BAQ: EFAASCBK\n';
    expect(excerpts(`privateKey: ${pem}`)).toEqual([undefined]);
  });

  it('is there again in the next document, and before the secret', () => {
    const text = `${slice(`${SUBNETS}\n  subnet: 1\n  notes: ${TOKEN}`)}---\nkind: Slice\n`;
    expect(excerpts(text).map((excerpt) => excerpt?.text)).toEqual(['  subnet: 1', undefined, 'kind: Slice']);
  });

  it('is added to findings of rules by the same law', () => {
    const at = (text: string) => {
      const source = { file: 'a.yaml', text, index: 0 };
      const finding = { code: 'FS2010', severity: 'error', message: 'm', hint: '' } as const;
      return toDiagnostics([{ ...finding, source, pointer: '/spec/clusters/1' }])[0]?.excerpt;
    };
    const text = slice(`${SUBNETS}\n  clusters: [fra, madrid]`);
    expect(at(text)).toEqual({ text: '  clusters: [fra, madrid]', length: 6 });
    expect(at(text.replace('payments', `payments # ${TOKEN}`))).toBeUndefined();
  });
});
