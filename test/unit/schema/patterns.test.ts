import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SCHEMAS = join(import.meta.dirname, '../../../schema');

interface Place {
  readonly path: string;
  readonly pattern: string;
  readonly maxLength: unknown;
}

const places = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => placesOf(JSON.parse(readFileSync(join(SCHEMAS, file), 'utf8')), file));
const patterns = [...new Set(places.map(({ pattern }) => pattern))];

/** Every pattern of a schema, wherever it stands. */
function placesOf(value: unknown, path: string): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const { pattern, maxLength } = value as { readonly pattern?: unknown; readonly maxLength?: unknown };
  const own = typeof pattern === 'string' ? [{ path, pattern, maxLength }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => placesOf(child, `${path}/${key}`))];
}

/** Milliseconds for one text; the best of three, as other programs run on this machine as well. */
function timeOf(expression: RegExp, text: string): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    expression.test(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** Texts that make a pattern try again and again: long runs of what it accepts, with an end that it does not. */
const RUNS = [
  'a',
  'A',
  '0',
  '-',
  '.',
  ':',
  '/',
  '_',
  '*',
  'a-',
  'a.',
  'a/',
  'a.-',
  '0.',
  '0:',
  '1/',
  'aA_',
  'a.a',
  '10m',
];

describe('patterns of schemas', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(15);
  });

  it('have a length limit beside them', () => {
    expect(places.filter(({ maxLength }) => typeof maxLength !== 'number')).toEqual([]);
  });

  it('cover the whole text and repeat nothing without bound', () => {
    const bare = patterns.map((pattern) => pattern.replaceAll(/\[[^\]]*\]|\\./g, ''));
    expect(bare.filter((pattern) => /[*+]|,\}/.test(pattern))).toEqual([]);
    expect(patterns.filter((pattern) => !pattern.startsWith('^') || !pattern.endsWith('$'))).toEqual([]);
  });

  it.each(patterns)('take linear time: %s', (pattern) => {
    const expression = new RegExp(pattern, 'u');
    for (const run of RUNS) {
      for (const end of ['!', '\n', '-']) {
        expect(timeOf(expression, run.repeat(100_000) + end)).toBeLessThan(50);
        expect(timeOf(expression, `a.${run.repeat(126)}${end}`)).toBeLessThan(5);
      }
    }
  });
});
