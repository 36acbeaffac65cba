import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentCodes } from '../../../src/documents/codes.ts';
import { fleetCodes } from '../../../src/fleet/codes.ts';

const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => /^\| [CU]\d\d \|/.test(line));
const named = new Set(page.match(/FS\d{4}/g));

describe('docs/rules.md', () => {
  it('has each rule of KubeSlice once, in order', () => {
    const wanted = [
      ...Array.from({ length: 37 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`),
      ...Array.from({ length: 11 }, (_, index) => `U${String(index + 1).padStart(2, '0')}`),
    ];
    expect(rows.map((row) => row.slice(2, 5))).toEqual(wanted);
  });

  it('says of each what becomes of it', () => {
    for (const row of rows) {
      expect(row).toMatch(/FS\d{4}|live|does not apply: |update rule: |every commit is checked whole/);
    }
  });

  it('names only codes that exist', () => {
    const known = new Set([...Object.keys(documentCodes), ...Object.keys(fleetCodes)]);
    expect([...named].filter((code) => !known.has(code))).toEqual([]);
  });

  it('names every rule across documents', () => {
    const rules = Object.keys(fleetCodes).filter((code) => code.startsWith('FS2'));
    expect(rules.filter((code) => !named.has(code))).toEqual([]);
  });
});
