import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeKeyring } from '../../../src/git/keyring.ts';
import { readKeys } from '../../../src/git/keys.ts';
import { createRunner } from '../../../src/process/runner.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fstest-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('keys', () => {
  test('without a name of their own are known by their file, and sign for git alone', async () => {
    const file = write('ada l.pub', `# ours\n\n${KEY} ada@host\r\n`);
    const { signers } = await readKeys(file, NOW);
    expect(signers).toEqual([`"ada-l.pub" namespaces="git" ${KEY}`]);
  });

  test.each([
    ['valid-before="20260301Z"', false],
    ['valid-before="20260302Z"', true],
    ['valid-before="202603011201Z"', true],
    ['valid-before="20260301115959Z"', false],
    ['valid-after="20260301Z"', true],
    ['valid-after="202603011201Z"', false],
    ['namespaces="git,file",valid-after="20250101",valid-before="20270101"', true],
    ['cert-authority', true],
  ])('with %s: valid %j', async (options, isValid) => {
    const { signers, outdated } = await readKeys(write('signers', `ada@x,eve@x ${options} ${KEY}\n`), NOW);
    expect(signers).toEqual(isValid ? [`ada@x,eve@x ${options} ${KEY}`] : []);
    expect(outdated.size).toBe(isValid ? 0 : 1);
  });

  test('of a folder: each file, without what mounting adds, and what changes changes the revision', async () => {
    write('ada.pub', KEY);
    write('.hidden', 'nothing of ours');
    const before = await readKeys(folder, NOW);
    expect(before.signers).toHaveLength(1);
    expect((await readKeys(folder, NOW)).revision).toBe(before.revision);
    write('revoked_keys', KEY);
    expect((await readKeys(folder, NOW)).revision).not.toBe(before.revision);
  });

  test.each([
    ['nowhere', undefined, 'cannot be read'],
    ['empty', '', 'holds no keys'],
    ['text', 'hello world', 'text:1'],
    ['id', `-----BEGIN OPENSSH PRIVATE KEY-----`, 'private key'],
    ['large', 'x'.repeat(1024 * 1024 + 1), 'larger'],
  ])('%s is refused', async (name, text, words) => {
    const path = text === undefined ? join(folder, name) : write(name, text);
    const refusal = await readKeys(path, NOW).catch((thrown: unknown) => thrown);
    expect(refusal).toMatchObject({ code: 'git-bad-keys', message: expect.stringContaining(words) });
  });

  test('of OpenPGP need gpg, and its absence names the package', async () => {
    write('pat.asc', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n');
    const keys = await readKeys(folder, NOW);
    const real = createRunner();
    const runner = { ...real, run: () => real.run(['no-such-gpg']) };
    await expect(makeKeyring(keys, join(folder, 'state'), runner)).rejects.toMatchObject({
      code: 'git-unsupported',
      message: expect.stringContaining('install the package gnupg'),
    });
  });
});
