import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { pack } from 'tar-stream';
import { afterAll, expect, it } from 'vitest';
import { unpack } from '../../../src/artifact/archive.ts';
import type { Unpacked } from '../../../src/artifact/folder.ts';
import { compareText } from '../../../src/model/diagnostic.ts';
import { Blocked } from '../../../src/model/errors.ts';

const root = mkdtempSync(join(tmpdir(), 'fleetslice-archive-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const LIMITS = { download: 1e6, unpacked: 1e7, contents: 1e6, entries: 1_000 };
/** Milliseconds after which a reading has lost its way. */
const LOST = 8_000;

async function read(tarball: Uint8Array, folder = ''): Promise<Unpacked | undefined> {
  const file = join(root, 'tarball');
  writeFileSync(file, tarball);
  const signal = AbortSignal.timeout(LOST);
  return unpack(file, { folder, limits: LIMITS, signal, known: () => undefined });
}

async function tarballOf(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of files) archive.entry({ name }, content);
  archive.finalize();
  return gzipSync(await buffer(archive));
}

/** Folders and files have names of their own, so that none is both. */
const path = fc
  .tuple(
    fc.array(fc.constantFrom('d', 'envs', 'Prod', 'ü'), { maxLength: 40 }),
    fc.stringMatching(/^f[a-zA-Z0-9 ._é-]{0,40}\.yaml$/),
  )
  .map(([folders, name]) => [...folders, name].join('/'));
const tree = fc
  .uniqueArray(fc.tuple(path, fc.uint8Array({ maxLength: 2_000 })), {
    selector: ([name]) => name,
    maxLength: 30,
  })
  .map((entries) => new Map(entries));

it('what is packed comes out, in each folder', async () => {
  await fc.assert(
    fc.asyncProperty(tree, fc.constantFrom('', 'd', 'envs'), async (files, folder) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      const below = [...files].filter(([name]) => name.startsWith(prefix));
      const unpacked = await read(await tarballOf(files), folder);
      expect(unpacked === undefined).toBe(below.length === 0 && folder !== '');
      const expected = below.map(([name, content]) => ({
        path: name.slice(prefix.length),
        blob: createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex'),
        mode: 'file',
      }));
      if (unpacked === undefined) return;
      expect(unpacked.files).toEqual(expected.toSorted((a, b) => compareText(a.path, b.path)));
      for (const [name, content] of below) {
        const file = unpacked.files.find((each) => `${prefix}${each.path}` === name);
        expect(Buffer.from(unpacked.contents.get(file?.blob ?? ('' as never)) ?? [])).toEqual(
          Buffer.from(content),
        );
      }
    }),
    { numRuns: 50 },
  );
});

it('whatever is wrong in an archive is refused or read, and ends', async () => {
  const files = new Map([
    ['a/b.yaml', Buffer.from('1'.repeat(700))],
    [`${'long/'.repeat(40)}ü.yaml`, Buffer.from('2')],
    ['c.yaml', Buffer.alloc(0)],
  ]);
  const archive = gunzipSync(await tarballOf(files));
  const change = fc.tuple(
    fc.nat(archive.length - 1),
    fc.oneof(fc.nat(255), fc.constantFrom(0, 45, 48, 55, 128, 255)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (changes, isMended) => {
        const harmed = Buffer.from(archive);
        for (const [at, byte] of changes) harmed[at] = byte;
        if (isMended) mendChecksums(harmed);
        const outcome = await read(gzipSync(harmed)).catch((thrown: unknown) => thrown);
        const isRefused = outcome instanceof Blocked && /^artifact-(?:refused|too-large)$/.test(outcome.code);
        expect(isRefused || !(outcome instanceof Error)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

/** So that what is wrong in a header gets past the library. */
function mendChecksums(archive: Buffer): void {
  for (let at = 0; at + 512 <= archive.length; at += 512) {
    const header = archive.subarray(at, at + 512);
    if (header.toString('latin1', 257, 262) !== 'ustar') continue;
    header.fill(' ', 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  }
}
