/** Whose commits a source takes, whichever adapter brings the objects (T-22). */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GitSource, SignatureRule } from '../../../src/git/port.ts';
import type { Blocked } from '../../../src/model/errors.ts';
import type { CommitSha } from '../../../src/model/ids.ts';
import { makeCommit, makeTag, type Signer, Signers } from './signers.ts';
import { type Adapter, contents, useLab } from './source-lab.ts';

export function describeSignatures(adapter: Adapter): void {
  describe(`T-22: signatures over ${adapter.name}`, () => {
    const lab = useLab(adapter);
    let signers: Signers;
    let ada: Signer;
    let eve: Signer;
    let pat: ReturnType<Signers['openpgp']>;

    beforeAll(() => {
      signers = new Signers();
      ada = signers.ssh('ada');
      eve = signers.ssh('eve');
      pat = signers.openpgp('pat');
    });
    afterAll(() => signers.remove());

    let count = 0;
    /** A commit on top of main, or of `parents`. */
    function push(signer?: Signer, parents?: readonly string[], message?: string): CommitSha {
      const commit = makeCommit(lab.author.folder, {
        parents:
          parents ??
          lab.git('for-each-ref', '--format=%(objectname)', 'refs/heads/main').split('\n').filter(Boolean),
        text: `${(count += 1)}`,
        ...(signer === undefined ? {} : { signer }),
        ...(message === undefined ? {} : { message }),
      });
      lab.moveMain(commit);
      return commit;
    }

    function open(keys: string, mode: SignatureRule['mode'] = 'head', ref = 'main'): Promise<GitSource> {
      return lab.open({ signatures: { mode, keys }, ref });
    }

    test('by SSH and OpenPGP keys that are known, subkeys included', async () => {
      const source = await open(signers.keys({ 'ada.pub': ada.publicKey, 'pat.asc': pat.publicKey }));
      for (const signer of [ada, pat]) {
        const commit = push(signer);
        expect(await source.sync()).toBe(commit);
      }
    });

    test('none, of somebody unknown, or that do not fit: refused, and the last commit stays readable', async () => {
      const source = await open(signers.keys({ 'ada.pub': ada.publicKey }));
      const good = push(ada);
      await source.sync();
      const spoilt = (): CommitSha => {
        const text = lab.git('cat-file', 'commit', push(ada)).replace('Lab <lab@', 'Eve <lab@');
        writeFileSync(join(lab.root, 'spoilt'), `${text}\n`);
        const commit = lab.git('hash-object', '-t', 'commit', '-w', join(lab.root, 'spoilt'));
        lab.moveMain(commit as CommitSha);
        return commit as CommitSha;
      };
      for (const [make, code] of [
        [() => push(), 'git-unsigned'],
        [() => push(eve), 'git-unknown-key'],
        [() => push(pat), 'git-unknown-key'],
        [spoilt, 'git-bad-signature'],
      ] as const) {
        const commit = make();
        for (let attempt = 0; attempt < 2; attempt += 1) {
          await expect(source.sync()).rejects.toMatchObject({ name: 'Blocked', code, data: { commit } });
        }
        await expect(source.sync(good)).rejects.toThrow(commit);
        lab.moveMain(good);
      }
      expect(await contents(source, await source.files(good))).toHaveLength(1);
      expect(await source.sync()).toBe(good);
    });

    test('by keys that are revoked or expired: refused, and of the OpenPGP key with its revocation', async () => {
      const old = signers.openpgp(`old${count}`, '20200101', '2d');
      const [, type, blob] = /^(\S+) (\S+)/.exec(ada.publicKey) ?? [];
      for (const [signer, files, code] of [
        [ada, { 'ada.pub': ada.publicKey, revoked_keys: ada.publicKey }, 'git-revoked-key'],
        [eve, { 'eve.pub': eve.publicKey, revoked_keys: ada.publicKey }, undefined],
        [pat, { 'a.asc': pat.revocation, 'pat.asc': pat.publicKey }, 'git-revoked-key'],
        [old, { 'old.asc': old.publicKey }, 'git-expired-key'],
        [ada, { signers: `ada valid-before="20200101Z" ${type} ${blob}\n` }, 'git-expired-key'],
        [ada, { signers: `ada valid-after="20990101" ${type} ${blob}\n` }, 'git-expired-key'],
        [ada, { signers: `ada namespaces="git",valid-after="20200101" ${type} ${blob}\n` }, undefined],
        [ada, { signers: `ada namespaces="file" ${type} ${blob}\n` }, 'git-unknown-key'],
      ] as const) {
        const commit = push(signer);
        const source = await open(signers.keys(files));
        const outcome = await source.sync().catch(({ code: why }: Blocked) => why);
        expect(outcome).toEqual(code ?? commit);
        await source.close();
      }
    });

    test('keys that change are read anew, also for the commit in use', async () => {
      const keys = signers.keys({ 'eve.pub': eve.publicKey });
      const source = await open(keys);
      const commit = push(ada);
      await expect(source.sync()).rejects.toMatchObject({ code: 'git-unknown-key' });
      writeFileSync(join(keys, 'ada.pub'), ada.publicKey);
      expect(await source.sync()).toBe(commit);
      writeFileSync(join(keys, 'revoked_keys'), ada.publicKey);
      await expect(source.sync()).rejects.toMatchObject({ code: 'git-revoked-key' });
      rmSync(join(keys, 'revoked_keys'));
      expect(await source.sync()).toBe(commit);
    });

    test('a header of a signature inside the message is text', async () => {
      const signed = lab.git('cat-file', 'commit', push(ada));
      const header = signed.slice(signed.indexOf('gpgsig'), signed.indexOf('\n\n'));
      const source = await open(signers.keys({ 'ada.pub': ada.publicKey }));
      const faked = push(undefined, undefined, `a message\n\n${header}\n\nand more`);
      await expect(source.sync()).rejects.toMatchObject({ code: 'git-unsigned', data: { commit: faked } });
    });

    test('all since the last: each commit counts, also on the other side of a merge', async () => {
      const source = await open(signers.keys({ 'ada.pub': ada.publicKey }), 'all-since-last');
      push();
      const first = push(ada);
      expect(await source.sync()).toBe(first);
      push(ada);
      const second = push(ada);
      expect(await source.sync(first)).toBe(second);
      const side = push(undefined, [first]);
      const merge = push(ada, [second, side]);
      await expect(source.sync(second)).rejects.toMatchObject({
        code: 'git-unsigned',
        data: { commit: side },
      });
      const fixed = push(ada, [second]);
      expect(await source.sync(second)).toBe(fixed);
      expect(merge).not.toBe(fixed);
    });

    test('of a merge in mode head, its own', async () => {
      const source = await open(signers.keys({ 'ada.pub': ada.publicKey }));
      const first = push(ada);
      const side = push(ada, [first]);
      const merge = push(undefined, [first, side]);
      await expect(source.sync()).rejects.toMatchObject({ code: 'git-unsigned', data: { commit: merge } });
    });

    test('of a tag: it may name a commit without one, under its own name only', async () => {
      const commit = push();
      makeTag(lab.author.folder, 'v1', commit, ada);
      const keys = signers.keys({ 'ada.pub': ada.publicKey });
      const source = await open(keys, 'tag', 'v1');
      expect(await source.sync()).toBe(commit);
      makeTag(lab.author.folder, 'v1', commit, eve);
      await expect(source.sync()).rejects.toMatchObject({ code: 'git-unknown-key' });
      makeTag(lab.author.folder, 'v1', commit, ada);
      expect(await source.sync()).toBe(commit);
      lab.git('update-ref', 'refs/tags/v2', lab.git('rev-parse', 'v1'));
      await source.close();
      for (const [ref, code] of [
        ['v2', 'git-bad-signature'],
        ['main', 'git-unsigned'],
        ['plain', 'git-unsigned'],
        ['eves', 'git-unknown-key'],
      ] as const) {
        lab.git('tag', '-f', 'plain', commit);
        makeTag(lab.author.folder, 'eves', commit, eve);
        const other = await open(keys, 'tag', ref);
        await expect(other.sync()).rejects.toMatchObject({ name: 'Blocked', code });
      }
      const head = await open(keys, 'head', 'v1');
      await expect(head.sync()).rejects.toMatchObject({ code: 'git-unsigned' });
    });

    test('of a commit that is asked for by name: its own, whatever builds on it', async () => {
      const keys = signers.keys({ 'ada.pub': ada.publicKey });
      const source = await open(keys);
      const unsigned = push();
      const before = push(ada);
      const head = push(ada);
      await source.sync();
      lab.git('branch', 'other', makeCommit(lab.author.folder, { parents: [head], text: 'x' }));
      expect(await source.resolve(before)).toBe(before);
      for (const [revision, code] of [
        [unsigned, 'git-unsigned'],
        ['other', 'git-unsigned'],
      ] as const)
        await expect(source.resolve(revision)).rejects.toMatchObject({ name: 'Blocked', code });
      writeFileSync(join(keys, 'revoked_keys'), ada.publicKey);
      await expect(source.resolve(before)).rejects.toMatchObject({
        code: 'git-revoked-key',
        data: { commit: before, author: expect.stringContaining('@') },
      });
    });

    test('the one that runs is found again by a new hub when the head is refused', async () => {
      const keys = signers.keys({ 'ada.pub': ada.publicKey });
      const running = push(ada);
      const refused = push(eve);
      const source = await open(keys);
      await expect(source.sync(running)).rejects.toMatchObject({
        code: 'git-unknown-key',
        data: { commit: refused, author: expect.any(String), subject: expect.any(String) },
      });
      expect((await source.log(refused, running, 9)).map(({ sha }) => sha)).toEqual([refused]);
      const packs = lab.packs();
      expect(await source.resolve(running)).toBe(running);
      expect(lab.packs()).toEqual(packs);
      expect(await contents(source, await source.files(running))).toHaveLength(1);
      const next = push(ada, [running]);
      expect(await source.sync(running)).toBe(next);
    });

    test('in mode tag, one that any signed tag of the remote names', async () => {
      const before = push();
      makeTag(lab.author.folder, 'v1', before, ada);
      makeTag(lab.author.folder, 'eves', before, eve);
      const unnamed = push();
      const head = push();
      makeTag(lab.author.folder, 'v2', head, ada);
      const source = await open(signers.keys({ 'ada.pub': ada.publicKey }), 'tag', 'v2');
      expect(await source.sync()).toBe(head);
      expect(await source.resolve(before)).toBe(before);
      await expect(source.resolve(unnamed)).rejects.toMatchObject({ code: 'git-unsigned' });
      lab.git('tag', '-d', 'v1');
      await expect(source.resolve(before)).rejects.toMatchObject({ code: 'git-unknown-key' });
    });

    test.each([
      ['nothing', {}, 'no keys'],
      ['a private key', { id: '-----BEGIN OPENSSH PRIVATE KEY-----' }, 'private key'],
      ['text', { 'ada.pub': 'ssh-ed25519 is my favourite\n' }, 'ada.pub:1'],
      ['a broken block', { 'a.asc': '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n' }, 'gpg does not take'],
    ])('keys that are %s are refused before anything is asked', async (_, files, words) => {
      push(ada);
      const source = await open(signers.keys(files));
      await expect(source.sync()).rejects.toMatchObject({ name: 'Blocked', code: 'git-bad-keys' });
      await expect(source.sync()).rejects.toThrow(words);
    });
  });
}
