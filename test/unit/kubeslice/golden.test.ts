import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatReport, REPORT_PATH } from '../../../src/kubeslice/report.ts';
import { codesOf, errorsOf, FIXTURES, importFolder } from './support.ts';

const GOLDEN = join(FIXTURES, 'shop-fleet');

describe('the fixture of a whole project', () => {
  it('becomes the fleet repo beside it, byte for byte', () => {
    const imported = importFolder('shop');
    const written = new Map([...imported.files, [REPORT_PATH, formatReport(imported)]]);
    const expected = readdirSync(GOLDEN, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(GOLDEN.length + 1));
    expect([...written.keys()].toSorted()).toEqual(expected.toSorted());
    for (const [path, text] of written) expect(text).toBe(readFileSync(join(GOLDEN, path), 'utf8'));
  });

  it('validates, and has the findings it was made for', () => {
    const imported = importFolder('shop');
    expect(errorsOf(imported)).toEqual([]);
    expect(codesOf(imported)).toEqual(['FS5012', 'FS5004', 'FS5013', 'FS5010', 'FS5017']);
  });
});
