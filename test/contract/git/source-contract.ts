/** What every GitSource does, whichever adapter brings the objects: run on each of them against a real server. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitFiles } from '../../../src/lab/git-commits.ts';
import type { CommitSha } from '../../../src/model/ids.ts';
import { type Adapter, contents, numbered, useLab } from './source-lab.ts';

export function describeSource(adapter: Adapter): void {
  describe(`a git source over ${adapter.name}`, () => {
    const lab = useLab(adapter);

    test('clones, lists and reads the tip', async () => {
      const sha = await lab.commit(
        { 'fleet.yaml': 'a: 1\n', 'clusters/east.yaml': 'b: 2\n' },
        'first commit\n\nbody',
      );
      const source = await lab.open();
      expect(await source.sync()).toBe(sha);
      const files = await source.files(sha);
      expect(files.map(({ path, mode }) => [path, mode])).toEqual([
        ['clusters/east.yaml', 'file'],
        ['fleet.yaml', 'file'],
      ]);
      expect(await contents(source, files)).toEqual(['b: 2\n', 'a: 1\n']);
      const info = await source.info(sha);
      expect(info).toMatchObject({
        sha,
        subject: 'first commit',
        author: 'fleetslice lab <lab@fleetslice.example>',
      });
      expect(Math.abs(info.committedAt - Date.now() / 1000)).toBeLessThan(60);
    });

    test('asks for the ref and nothing else while it stays', async () => {
      await lab.commit({ 'a.yaml': '1' });
      const source = await lab.open();
      const sha = await source.sync();
      const [before, listed] = [lab.server.requests, await source.files(sha)];
      expect(await source.sync()).toBe(sha);
      // One question in protocol 2: what can you do, and then ls-refs. A local path needs no server at all.
      expect(lab.server.requests - before).toBeLessThanOrEqual(2);
      expect(lab.packs()).toHaveLength(1);
      expect(await source.files(sha)).toBe(listed);
    });

    test('fetches only what is new after a push', async () => {
      await lab.commit(numbered(200, 'one'));
      const source = await lab.open();
      const first = await source.sync();
      const before = await source.files(first);
      const second = await lab.commit({ 'folder7/file7.yaml': 'changed' });
      expect(await source.sync()).toBe(second);
      expect(lab.packs()).toHaveLength(2);
      // The binary adds the bases of a thin pack, one for each tree on the way.
      expect(
        packedObjects(join(lab.root, 'state/clone.git')) - objectsOf(lab.author.folder),
      ).toBeLessThanOrEqual(2);
      const known = new Set(before.map(({ blob }) => blob));
      const changed = (await source.files(second)).filter(({ blob }) => !known.has(blob));
      expect(changed.map(({ path }) => path)).toEqual(['folder7/file7.yaml']);
      expect(await contents(source, changed)).toEqual(['changed']);
      expect(await source.files(first)).toEqual(before);
      expect(await source.descends(second, first)).toBe(true);
    });

    test('lists one folder when the fleet is one', async () => {
      const sha = await lab.commit({ 'envs/prod/a.yaml': '1', 'envs/test/b.yaml': '2', 'c.yaml': '3' });
      const source = await lab.open({ path: './envs/prod/' });
      await source.sync();
      expect((await source.files(sha)).map(({ path }) => path)).toEqual(['a.yaml']);
      const missing = await lab.open({ path: 'envs/none', state: 'other' });
      await expect(missing.sync()).rejects.toMatchObject({ name: 'Blocked', code: 'git-path-missing' });
      const again = await lab.commit({ 'envs/none/d.yaml': '4' });
      expect(await missing.sync()).toBe(again);
    });

    test('tells the way back from a commit, newest first', async () => {
      const first = await lab.commit({ 'a.yaml': '1' }, 'first');
      const second = await lab.commit({ 'a.yaml': '2' }, 'second line one\nline two\n\nbody');
      const third = await lab.commit({ 'a.yaml': '3' }, `third ${'long '.repeat(500)}`);
      const source = await lab.open();
      await source.sync();
      const shas = async (since: CommitSha | undefined, most: number): Promise<readonly CommitSha[]> =>
        (await source.log(third, since, most)).map(({ sha }) => sha);
      expect(await shas(undefined, 9)).toEqual([third, second, first]);
      expect(await shas(first, 9)).toEqual([third, second]);
      expect(await shas(third, 9)).toEqual([]);
      expect(await shas(undefined, 2)).toEqual([third, second]);
      expect(await shas('f'.repeat(40) as CommitSha, 2)).toEqual([third, second]);
      const [newest, older] = await source.log(third, undefined, 2);
      expect(newest?.subject.length).toBeLessThanOrEqual(500);
      expect(newest?.subject).toMatch(/^third long /);
      expect(older).toEqual(await source.info(second));
      expect(older).toMatchObject({
        subject: 'second line one line two',
        author: expect.stringContaining('<lab@'),
      });
      await expect(source.log('f'.repeat(40) as CommitSha, first, 2)).rejects.toMatchObject({
        name: 'Failure',
      });
    });

    test('tells of a merge its own side only, also of one the other way round', async () => {
      const base = await lab.commit({ 'a.yaml': '1' });
      const [left = '', right = ''] = ['left', 'right'].map((message) =>
        lab.git('commit-tree', `${base}^{tree}`, '-p', base, '-m', message),
      ) as CommitSha[];
      const parents = ['-p', left, '-p', right];
      const merge = lab.git('commit-tree', `${base}^{tree}`, ...parents, '-m', 'merge') as CommitSha;
      lab.moveMain(merge);
      const source = await lab.open();
      await source.sync();
      for (const since of [left, right, base]) {
        const shas = (await source.log(merge, since as CommitSha, 9)).map(({ sha }) => sha);
        expect(shas).toEqual(since === left ? [merge] : [merge, left]);
      }
    });

    test('starts from the clone it left', async () => {
      const sha = await lab.commit({ 'a.yaml': '1' });
      await (await lab.open()).sync();
      const source = await lab.open();
      await expect(source.files(sha)).resolves.toHaveLength(1);
      const before = lab.server.requests;
      expect(await source.sync()).toBe(sha);
      expect(lab.server.requests - before).toBeLessThanOrEqual(2);
    });

    test('makes a new clone for another address', async () => {
      await lab.commit({ 'a.yaml': '1' });
      await (await lab.open()).sync();
      await lab.server.createRepository('other.git');
      const sha = await commitFiles({ folder: lab.server.folder('other.git') }, { 'b.yaml': '2' }, 'other');
      const source = await lab.open({ repository: 'other.git' });
      expect(await source.sync()).toBe(sha);
      expect(lab.packs()).toHaveLength(1);
    });

    test.each(['commit', 'blob'])('makes a new clone for one that lost a pack with a %s', async (lost) => {
      await lab.commit({ 'a.yaml': 'good' });
      const before = await lab.open();
      await before.sync();
      const [older = ''] = lab.packs();
      const sha = await lab.commit({ 'b.yaml': 'new' });
      await before.sync();
      const newer = lab.packs().find((pack) => pack !== older) ?? '';
      rmSync(join(lab.root, 'state/clone.git/objects/pack', lost === 'blob' ? older : newer));
      const source = await lab.open();
      expect(await source.sync()).toBe(sha);
      expect(await contents(source, await source.files(sha))).toEqual(['good', 'new']);
    });

    test('notices a damaged object when it reads it, and repairs the clone', async () => {
      const sha = await lab.commit(Object.fromEntries([['a.yaml', 'x'.repeat(9000)]]));
      const source = await lab.open();
      await source.sync();
      const files = await source.files(sha);
      emptyPacks(join(lab.root, 'state/clone.git/objects/pack'));
      await expect(contents(source, files)).rejects.toMatchObject({ code: 'git-corrupt' });
      expect(await source.sync()).toBe(sha);
      expect(await contents(source, files)).toEqual(['x'.repeat(9000)]);
    });

    test('survives an empty repository and a server that is gone', async () => {
      const source = await lab.open();
      await expect(source.sync()).rejects.toMatchObject({ name: 'Failure', code: 'git-ref-missing' });
      const sha = await lab.commit({ 'a.yaml': '1' });
      expect(await source.sync()).toBe(sha);
      const folder = lab.server.folder('fleet.git');
      renameSync(folder, `${folder}.away`);
      await expect(source.sync()).rejects.toMatchObject({ name: 'Failure', code: 'git-not-found' });
      expect(await contents(source, await source.files(sha))).toEqual(['1']);
      renameSync(`${folder}.away`, folder);
      expect(await source.sync()).toBe(sha);
    });

    test('reads branches with slashes, tags and annotated tags', async () => {
      const sha = await lab.commit({ 'a.yaml': '1' });
      lab.git('branch', 'team/blue', sha);
      lab.git('tag', 'plain', sha);
      lab.git('tag', '-a', '-m', 'signed off', 'v1.0', sha);
      for (const [index, ref] of ['team/blue', 'plain', 'v1.0', 'refs/tags/v1.0', 'HEAD'].entries()) {
        const source = await lab.open({ ref, state: `state-${index}` });
        expect(await source.sync()).toBe(sha);
        expect(await source.sync()).toBe(sha);
      }
    });

    test('resolves commits that are present, and other branches of the remote', async () => {
      const first = await lab.commit({ 'a.yaml': '1' });
      const source = await lab.open();
      const main = await source.sync();
      const feature = await commitFiles(
        { ...lab.author, branch: 'feature', rewrite: true },
        { 'b.yaml': '2' },
        'feature',
      );
      expect(await source.resolve(first)).toBe(first);
      expect(await source.resolve('main')).toBe(main);
      expect(await source.resolve('feature')).toBe(feature);
      expect((await source.files(feature)).map(({ path }) => path)).toEqual(['b.yaml']);
      await expect(source.resolve('nowhere')).rejects.toMatchObject({ code: 'git-ref-missing' });
      await expect(source.resolve('--upload-pack=touch x')).rejects.toMatchObject({ code: 'git-bad-ref' });
      expect(await source.sync()).toBe(main);
    });

    test('T-20: takes no more bytes than it may, and keeps nothing of them', async () => {
      const source = await lab.open({ maxFetch: 3_000_000 });
      const first = await lab.commit({ 'a.yaml': '1' });
      await source.sync();
      const large = await lab.commit({ 'b.bin': randomBytes(20_000_000) });
      const refusal = { name: 'Blocked', code: 'git-too-large', data: { commit: large } };
      await expect(source.sync()).rejects.toMatchObject(refusal);
      expect(lab.packs()).toHaveLength(1);
      expect(await contents(source, await source.files(first))).toEqual(['1']);
      lab.git('branch', '-f', 'large', large);
      lab.moveMain(first);
      const next = await lab.commit({ 'a.yaml': '2' });
      expect(await source.sync()).toBe(next);
    });

    test('T-20: a ref to an object that is not there moves nothing', async () => {
      const sha = await lab.commit({ 'a.yaml': '1' });
      const source = await lab.open();
      await source.sync();
      writeFileSync(join(lab.author.folder, 'refs/heads/main'), `${'e'.repeat(40)}\n`);
      await expect(source.sync()).rejects.toMatchObject({ code: expect.stringMatching(/^git-/) });
      expect(await contents(source, await source.files(sha))).toEqual(['1']);
      lab.moveMain(sha);
      expect(await source.sync()).toBe(sha);
    });

    test('does not let packs pile up', async () => {
      await lab.commit({ 'a.yaml': '1' });
      const source = await lab.open();
      await source.sync();
      addPacks(join(lab.root, 'state/clone.git/objects/pack'), 49);
      const sha = await lab.commit({ 'b.yaml': '2' });
      expect(await source.sync()).toBe(sha);
      expect(lab.packs()).toHaveLength(1);
      expect(await contents(source, await source.files(sha))).toEqual(['1', '2']);
    });
  });
}

/** What as many fetches leave behind: here, copies of the one pack. */
function addPacks(folder: string, count: number): void {
  const files = readdirSync(folder);
  for (let index = 0; index < count; index += 1) {
    for (const file of files)
      copyFileSync(
        join(folder, file),
        join(folder, file.replace(/^pack-\w{8}/, `pack-${10_000_000 + index}`)),
      );
  }
}

function packedObjects(gitdir: string): number {
  return countOf(gitdir, 'in-pack');
}

function objectsOf(gitdir: string): number {
  return countOf(gitdir, 'count') + countOf(gitdir, 'in-pack');
}

function countOf(gitdir: string, field: string): number {
  const output = execFileSync('git', ['-C', gitdir, 'count-objects', '-v'], { encoding: 'utf8' });
  return Number(new RegExp(`^${field}: (\\d+)$`, 'm').exec(output)?.[1]);
}

/** Overwrites what the packs hold and keeps their length. */
function emptyPacks(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.pack'))) {
    const path = join(folder, file);
    execFileSync('sh', [
      '-c',
      'size=$(stat -c %s "$1"); chmod u+w "$1"; head -c "$size" /dev/zero | dd of="$1" conv=notrunc status=none',
      'sh',
      path,
    ]);
  }
}
