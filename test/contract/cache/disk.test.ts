import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDiskCache } from '../../../src/cache/disk.ts';
import type { CacheRecord, ParseCache } from '../../../src/cache/port.ts';
import type { BlobId } from '../../../src/model/ids.ts';
import { Lab } from '../checkout/lab.ts';

const UID = process.getuid?.() ?? 0;
const COUNT = 120;

function record(index: number, text = `Inhalt ${index} é\n`): CacheRecord {
  const blob = index.toString(16).padStart(40, '0') as BlobId;
  return { path: `a/${index}.yaml`, blob, line: `{"line":"${index} é"}`, bytes: () => Buffer.from(text) };
}

const RECORDS = Array.from({ length: COUNT }, (_, index) => record(index));

async function written(): Promise<{
  readonly file: string;
  readonly open: (version?: string) => Promise<ParseCache>;
}> {
  const file = join(new Lab().root, 'parsed', 'fleet');
  const open = (version = '1'): Promise<ParseCache> => openDiskCache({ file, version, uid: UID });
  await (await open()).save(RECORDS);
  return { file, open };
}

function foundIn(cache: ParseCache): number {
  return RECORDS.filter(({ path, blob }) => cache.find(path, blob) !== undefined).length;
}

describe('the cache on disk', () => {
  it('gives back lines and contents by path and blob', async () => {
    const { open } = await written();
    const cache = await open();
    for (const { path, blob, line, bytes } of RECORDS) {
      const found = cache.find(path, blob);
      expect(found?.line).toBe(line);
      expect(Buffer.from(found?.bytes() ?? [])).toEqual(bytes());
    }
    expect(cache.find('a/1.yaml', RECORDS[2]?.blob as BlobId)).toBeUndefined();
    expect(cache.find('b/1.yaml', RECORDS[1]?.blob as BlobId)).toBeUndefined();
  });

  it('is readable by its user only', async () => {
    const { file } = await written();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
  });

  it('is written anew when enough changed, and not for every edit', async () => {
    const { file, open } = await written();
    const before = readFileSync(file);
    await (await open()).save([...RECORDS.slice(1), record(COUNT)]);
    expect(readFileSync(file)).toEqual(before);
    const added = Array.from({ length: 60 }, (_, index) => record(COUNT + index));
    await (await open()).save([...RECORDS, ...added]);
    const cache = await open();
    expect(cache.find('a/170.yaml', added[50]?.blob as BlobId)).toBeDefined();
    await cache.save(added.slice(0, 1));
    expect(foundIn(await open())).toBe(0);
  });

  it.each<[string, (file: string) => void]>([
    ['is missing', (file) => writeFileSync(file, '')],
    ['was cut', (file) => writeFileSync(file, readFileSync(file).subarray(0, -1))],
    ['is no cache', (file) => writeFileSync(file, 'x'.repeat(4096))],
    [
      'is damaged',
      (file) => {
        const bytes = readFileSync(file);
        bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
    ['may be written by others', (file) => chmodSync(file, 0o622)],
    [
      'is a link',
      (file) => {
        renameSync(file, `${file}.other`);
        symlinkSync(`${file}.other`, file);
      },
    ],
  ])('counts as empty when it %s', async (_what, damage) => {
    const { file, open } = await written();
    expect(foundIn(await open())).toBe(COUNT);
    damage(file);
    expect(foundIn(await open())).toBe(0);
  });

  it('counts as empty for another program and another user', async () => {
    const { file, open } = await written();
    expect(foundIn(await open('2'))).toBe(0);
    expect(foundIn(await openDiskCache({ file, version: '1', uid: UID + 1 }))).toBe(0);
  });

  it('does without when it cannot be written', async () => {
    const root = new Lab({ file: '' }).root;
    const cache = await openDiskCache({ file: join(root, 'file', 'below'), version: '1', uid: UID });
    await expect(cache.save(RECORDS)).resolves.toBeUndefined();
  });

  it('keeps the fleets that were written last', async () => {
    const { file, open } = await written();
    const folder = join(file, '..');
    mkdirSync(folder, { recursive: true });
    for (let index = 0; index < 20; index++) {
      const old = join(folder, `old-${index}`);
      writeFileSync(old, '');
      utimesSync(old, 1000 + index, 1000 + index);
    }
    await (await open('2')).save(RECORDS);
    const left = readdirSync(folder);
    expect(left).toHaveLength(16);
    expect(left).toContain('fleet');
    expect(left).not.toContain('old-4');
  });
});
