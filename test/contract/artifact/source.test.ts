import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CommitSha } from '../../../src/model/ids.ts';
import { contentsOf, digestOf, refusalOf, useArtifactLab } from './artifact-lab.ts';
import { tarballOf } from './tarballs.ts';

const lab = useArtifactLab();

function kept(): readonly string[] {
  return readdirSync(join(lab.current.root, 'state')).filter((name) => name.endsWith('.tar.gz'));
}

describe('an artifact', () => {
  test('is the commit of its revision, with the files of the fleet path named as git names them', async () => {
    const commit = await lab.current.publish({
      'envs/prod/fleet.yaml': 'a',
      'envs/prod/net/b.yaml': 'b',
      'README.md': 'c',
    });
    const source = await lab.current.open({ path: 'envs/prod/' });
    expect(await source.sync()).toBe(commit);
    expect(await contentsOf(source, commit)).toEqual({ 'fleet.yaml': 'a', 'net/b.yaml': 'b' });
    const [first] = await source.files(commit);
    const asGit = execFileSync('git', ['hash-object', '--stdin'], { input: 'a' }).toString().trim();
    expect(first).toEqual({ path: 'fleet.yaml', blob: asGit, mode: 'file' });
    expect(await contentsOf(source, commit, '')).toMatchObject({ 'README.md': 'c' });
    expect(await source.info(commit)).toEqual({
      sha: commit,
      author: 'an artifact',
      subject: `main@sha1:${commit}`,
      committedAt: Date.UTC(2026, 0, 2, 3, 4, 5) / 1000,
    });
    expect(await source.log(commit, undefined, 10)).toHaveLength(1);
    expect(await source.log(commit, commit, 10)).toEqual([]);
  });

  test('is fetched when its digest changes, and not before', async () => {
    const first = await lab.current.publish({ 'a.yaml': '1' });
    const source = await lab.current.open();
    await source.sync();
    await source.sync();
    expect(lab.current.asked).toHaveLength(1);
    const second = await lab.current.publish({ 'a.yaml': '2' });
    expect(await source.sync()).toBe(second);
    expect(lab.current.asked).toHaveLength(2);
    expect(await contentsOf(source, first)).toEqual({ 'a.yaml': '1' });
    expect(await contentsOf(source, second)).toEqual({ 'a.yaml': '2' });
  });

  test('with the bytes of the one before is another commit, and is not fetched', async () => {
    const bytes = await tarballOf({ 'a.yaml': '1' });
    await lab.current.publish(bytes);
    const source = await lab.current.open();
    await source.sync();
    await lab.current.publish(bytes, { revision: `main@sha1:${'5'.repeat(40)}` });
    const second = await source.sync();
    expect(second).toBe('5'.repeat(40));
    expect(lab.current.asked).toHaveLength(1);
    expect(await contentsOf(source, second)).toEqual({ 'a.yaml': '1' });
  });

  test('of the same commit with other bytes goes by its digest', async () => {
    const revision = `main@sha1:${'5'.repeat(40)}`;
    await lab.current.publish({ 'a.yaml': '1' }, { revision });
    const source = await lab.current.open();
    expect(await source.sync()).toBe('5'.repeat(40));
    const bytes = await tarballOf({ 'a.yaml': '2' });
    await lab.current.publish(bytes, { revision });
    const other = await source.sync();
    expect(other).toBe(digestOf(bytes).slice(7, 47));
    expect(await contentsOf(source, other)).toEqual({ 'a.yaml': '2' });
    expect(await source.sync()).toBe(other);
  });

  test.each(['sha256', 'sha384', 'sha512'])('may have a digest made with %s', async (algorithm) => {
    const bytes = await tarballOf({ 'a.yaml': '1' });
    const commit = await lab.current.publish(bytes, { digest: digestOf(bytes, algorithm) });
    expect(await (await lab.current.open()).sync()).toBe(commit);
  });

  test('may be named by a document behind HTTP, whose user and password go to that server alone', async () => {
    const commit = await lab.current.publish({ 'a.yaml': '1' });
    const text = readFileSync(lab.current.document);
    lab.current.answer('/source.json?x=1', (_, response) => response.end(text));
    const document = `${lab.current.url.replace('//', '//lab:canary@')}/source.json?x=1`;
    expect(await (await lab.current.open({ document })).sync()).toBe(commit);
    const said = lab.current.asked.map(({ headers }) => headers.authorization);
    expect(said).toEqual([`Basic ${Buffer.from('lab:canary').toString('base64')}`, undefined]);
  });

  test('without the fleet path, or without files there, is refused, and looked at once', async () => {
    await lab.current.publish({ 'a.yaml': '1' });
    const source = await lab.current.open({ path: 'envs' });
    const data = { author: 'an artifact', commit: expect.any(String) };
    const missing = { name: 'Blocked', code: 'git-path-missing', data };
    expect(await refusalOf(source.sync())).toMatchObject(missing);
    expect(await refusalOf(source.sync())).toMatchObject(missing);
    expect(lab.current.asked).toHaveLength(1);
    await lab.current.publish(await tarballOf({}));
    const empty = await lab.current.open({ directory: join(lab.current.root, 'other') });
    expect(await refusalOf(empty.sync())).toMatchObject({ name: 'Blocked', code: 'git-empty-tree' });
  });

  test('counts only when what its fleet includes is there', async () => {
    const first = await lab.current.publish({ 'own/a.yaml': '1', 'base/b.yaml': '1' });
    const source = await lab.current.open({
      path: 'own',
      verify: async (files, commit) => {
        expect(await files.files(commit)).toHaveLength(1);
        return files.files(commit, 'base');
      },
    });
    expect(await source.sync()).toBe(first);
    await lab.current.publish({ 'own/a.yaml': '2' });
    expect(await refusalOf(source.sync())).toMatchObject({ code: 'git-path-missing' });
    expect(await contentsOf(source, first, 'base')).toEqual({ 'b.yaml': '1' });
    expect(kept()).toHaveLength(1);
  });

  test('a file over 256 KiB comes as one byte more, and keeps its name', async () => {
    const large = 'x'.repeat(300_000);
    const commit = await lab.current.publish({ 'a.yaml': large });
    const source = await lab.current.open();
    await source.sync();
    const [file] = await source.files(commit);
    const asGit = execFileSync('git', ['hash-object', '--stdin'], { input: large }).toString().trim();
    expect(file?.blob).toBe(asGit);
    expect((await contentsOf(source, commit))['a.yaml']).toHaveLength(256 * 1024 + 1);
  });
});

describe('after a restart', () => {
  test('the artifacts before are there, whoever is away', async () => {
    const first = await lab.current.publish({ 'a.yaml': '1' });
    const before = await lab.current.open();
    await before.sync();
    const second = await lab.current.publish({ 'a.yaml': '2' });
    await before.sync(first);
    await before.close();
    lab.current.away();
    const source = await lab.current.open();
    expect(await source.sync(first)).toBe(second);
    expect(await source.resolve(first)).toBe(first);
    expect(await contentsOf(source, first)).toEqual({ 'a.yaml': '1' });
    rmSync(lab.current.document);
    expect(await refusalOf(source.sync())).toMatchObject({ name: 'Failure', code: 'artifact-unreachable' });
    expect(await contentsOf(source, second)).toEqual({ 'a.yaml': '2' });
  });

  test.each([
    ['damaged', (file: string) => writeFileSync(file, 'x', { flag: 'r+' })],
    ['cut', (file: string) => truncateSync(file, 20)],
    ['gone', (file: string) => rmSync(file)],
  ])('a tarball that is %s is not read, and fetched again', async (_, harm) => {
    const commit = await lab.current.publish({ 'a.yaml': '1' });
    const before = await lab.current.open();
    await before.sync();
    await before.close();
    for (const name of kept()) harm(join(lab.current.root, 'state', name));
    const source = await lab.current.open();
    expect(await refusalOf(source.files(commit))).toMatchObject({
      name: 'Failure',
      code: 'artifact-corrupt',
    });
    expect(await source.sync()).toBe(commit);
    expect(await contentsOf(source, commit)).toEqual({ 'a.yaml': '1' });
    expect(lab.current.asked).toHaveLength(2);
  });

  test('what is not kept cannot be asked for, and a damaged list is as good as none', async () => {
    const commit = await lab.current.publish({ 'a.yaml': '1' });
    const before = await lab.current.open();
    await before.sync();
    await before.close();
    writeFileSync(join(lab.current.root, 'state', 'artifacts.json'), '[{"commit":"x"}]');
    writeFileSync(join(lab.current.root, 'state', 'left.draft'), 'x');
    const source = await lab.current.open();
    expect(readdirSync(join(lab.current.root, 'state'))).toEqual(['artifacts.json']);
    const missing = { name: 'Blocked', code: 'artifact-missing' };
    expect(await refusalOf(source.resolve(commit))).toMatchObject(missing);
    expect(await refusalOf(source.resolve('main'))).toMatchObject(missing);
    expect(await refusalOf(source.files(commit))).toMatchObject(missing);
    expect(await source.sync()).toBe(commit);
  });

  test('the last 50 are kept, and with them the one that runs', async () => {
    const runs = await lab.current.publish({ 'a.yaml': 'runs' });
    const source = await lab.current.open();
    await source.sync();
    const later: CommitSha[] = [];
    for (let count = 0; count < 55; count += 1) {
      later.push(await lab.current.publish({ 'a.yaml': String(count) }));
      await source.sync(runs);
    }
    expect(kept()).toHaveLength(50);
    expect(await contentsOf(source, runs)).toEqual({ 'a.yaml': 'runs' });
    expect(await refusalOf(source.info(later[0] as CommitSha))).toMatchObject({ code: 'artifact-missing' });
  });
});
