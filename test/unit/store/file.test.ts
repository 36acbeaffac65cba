import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStored, replaceFile, versionAt } from '../../../src/store/file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fstest-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the version that is written is the one that is read and listed', async () => {
  const path = join(folder, 'a.json');
  const written = await replaceFile(path, folder, Buffer.from('one'));
  expect(versionAt(path)).toBe(written.version);
  expect((await readStored(path, 3))?.version).toBe(written.version);
  await expect(readStored(path, 2)).rejects.toMatchObject({ code: 'store-corrupt' });
});

test('the fraction of the modification time tells the bytes, so that quick changes have versions of their own', async () => {
  const fractionOf = async (name: string, text: string): Promise<number> => {
    await replaceFile(join(folder, name), folder, Buffer.from(text));
    return (await stat(join(folder, name))).mtimeMs % 1000;
  };
  const one = await fractionOf('a', 'one');
  expect(await fractionOf('b', 'one')).toBe(one);
  expect(await fractionOf('a', 'two')).not.toBe(one);
});
