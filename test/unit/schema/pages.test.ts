import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf, generatePages } from '../../../scripts/generate/pages.ts';
import { readFormats, readSchemas } from '../../../scripts/generate/schemas.ts';
import { parseFile } from '../../../src/documents/parse.ts';
import { fleetCodes } from '../../../src/fleet/codes.ts';
import { parseLock } from '../../../src/lock/lock.ts';

const ROOT = join(import.meta.dirname, '../../..');
const kinds = await readSchemas(join(ROOT, 'schema'));
const pages = generatePages(kinds, await readFormats(join(ROOT, 'schema')));
const KINDS = pages.filter(([path]) => /^docs\/kinds\/[a-z]+\.md$/.test(path));

const examplesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, example = '']) => example);

describe('pages of kinds and formats', () => {
  it('are there as generated, and no others', () => {
    const stale = pages.filter(([path, text]) => readFileSync(join(ROOT, path), 'utf8') !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
    const files = ['docs/kinds', 'docs/formats'].flatMap((folder) =>
      readdirSync(join(ROOT, folder)).map((file) => `${folder}/${file}`),
    );
    expect(files.toSorted()).toEqual(pages.map(([path]) => path).toSorted());
  });

  it.each(KINDS)('%s has an example that is right, and a row for every field', (path, text) => {
    const [example = ''] = examplesIn(text);
    const { documents, diagnostics } = parseFile(path, Buffer.from(example));
    expect(diagnostics).toEqual([]);
    expect(documents).toHaveLength(1);
    for (const [, place = ''] of text.matchAll(/^### `(.+)`$/gm)) {
      expect(text).toContain(`[fields](#${place.toLowerCase().replaceAll(/[^a-z]/g, '')})`);
    }
  });

  it('the lock has an example that is right', () => {
    const [, text = ''] = pages.find(([path]) => path === 'docs/formats/slicelock.md') ?? [];
    const [example = ''] = examplesIn(text);
    expect(parseLock('locks/payments.lock.yaml', example)).toMatchObject({ ok: true });
  });

  it('link to pages that exist', () => {
    const targets = pages.flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)#]+\.md)\)/g)].map(([, target = '']) => join(ROOT, path, '..', target)),
    );
    expect(targets.length).toBeGreaterThan(100);
    for (const target of new Set(targets)) expect(readFileSync(target, 'utf8')).not.toBe('');
  });

  it('name every rule across documents for the kind that it is about', () => {
    const named = new Set(KINDS.flatMap(([, text]) => text.match(/\bFS\d{4}\b/g) ?? []));
    expect(Object.keys(fleetCodes).filter((code) => !named.has(code))).toEqual([]);
    expect(findingsOf('Slice')).toContain('FS3001');
  });
});
