import { createPublicKey, sign, verify } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeyFiles } from '../../../src/keys/files.ts';
import { parsePublicKey, type SliceName } from '../../../src/model/ids.ts';

const BLUE = 'blue' as SliceName;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fstest-keys-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (): ReturnType<typeof openKeyFiles> => openKeyFiles(join(folder, 'keys'));

describe('keys in files', () => {
  it('are the same for ever, one for each slice and epoch', async () => {
    const first = await open().tunnelKey(BLUE, 1);
    expect(await open().tunnelKey(BLUE, 1)).toEqual(first);
    expect(parsePublicKey(first.publicKey)).toBe(first.publicKey);
    const others = await Promise.all([open().tunnelKey(BLUE, 2), open().tunnelKey('red' as SliceName, 1)]);
    expect(new Set([first, ...others].map(({ publicKey }) => publicKey)).size).toBe(3);
  });

  it('have the public key that RFC 7748 says', async () => {
    const { file } = await open().tunnelKey(BLUE, 1);
    // RFC 7748, 5.2: X25519 of the scalar 9 and the base point, after one iteration.
    writeFileSync(file, Buffer.concat([Buffer.of(9), Buffer.alloc(31)]).toString('base64'));
    const { publicKey } = await open().tunnelKey(BLUE, 1);
    const expected = '422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079';
    expect(Buffer.from(publicKey, 'base64').toString('hex')).toBe(expected);
  });

  it('made by several at once are one', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => open().tunnelKey(BLUE, 1)));
    expect(new Set(made.map(({ publicKey }) => publicKey)).size).toBe(1);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['blue-e1.key']);
  });

  it('are 0600 in 0700, whatever the umask', async () => {
    const umask = process.umask(0);
    try {
      const { file } = await open().tunnelKey(BLUE, 1);
      await open().signingKey();
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(join(folder, 'keys', 'hub-signing.pem')).mode & 0o777).toBe(0o600);
      expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
    } finally {
      process.umask(umask);
    }
  });

  it('of a slice are forgotten, and of no other one', async () => {
    const keys = open();
    for (const slice of ['blue', 'blue-e1', 'blu'] as SliceName[]) await keys.tunnelKey(slice, 1);
    await keys.tunnelKey(BLUE, 12);
    await keys.signingKey();
    await keys.removeSlice(BLUE);
    expect(readdirSync(join(folder, 'keys')).toSorted()).toEqual([
      'blu-e1.key',
      'blue-e1-e1.key',
      'hub-signing.pem',
    ]);
    await openKeyFiles(join(folder, 'nothing')).removeSlice(BLUE);
  });

  it('that are damaged are refused without being shown or replaced', async () => {
    const { file } = await open().tunnelKey(BLUE, 1);
    writeFileSync(file, 'c2VjcmV0LWNhbmFyeQ==\n');
    const thrown: unknown = await open()
      .tunnelKey(BLUE, 1)
      .catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: 'key-unreadable' });
    expect(inspect(thrown)).not.toContain('c2VjcmV0LWNhbmFyeQ');
    expect(readFileSync(file, 'utf8')).toContain('c2VjcmV0LWNhbmFyeQ');
  });

  it('sign as Ed25519, the same after a restart', async () => {
    const [first, second] = [await open().signingKey(), await open().signingKey()];
    const signature = sign(null, Buffer.from('index'), first);
    expect(verify(null, Buffer.from('index'), createPublicKey(second), signature)).toBe(true);
  });
});
