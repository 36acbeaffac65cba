import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GitSource } from '../../../src/git/port.ts';
import { openSource } from '../../../src/git/source.ts';
import { commitFiles, type CommitTarget } from '../../../src/lab/git-commits.ts';
import { type GitServer, startGitServer } from '../../../src/lab/git-server.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { type HostileServer, type Spoiling, startHostileServer } from './hostile-server.ts';
import { contents, numbered } from './source-lab.ts';

describe('T-20: a git source over HTTP, from a server that fails or lies', () => {
  let root: string;
  let server: GitServer;
  let hostile: HostileServer;
  let author: CommitTarget;
  const opened: GitSource[] = [];

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'fstest-git-'));
    server = await startGitServer({ root: join(root, 'server') });
    hostile = await startHostileServer(`http://127.0.0.1:${server.port}`);
    await server.createRepository('fleet.git');
    author = { folder: server.folder('fleet.git') };
    await commitFiles(author, numbered(40, 'one'), 'first');
  });

  afterEach(async () => {
    for (const source of opened.splice(0)) await source.close();
    await hostile.close();
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  async function open(
    options: { url?: string; ref?: string; state?: string; timeout?: number; maxFetch?: number } = {},
  ): Promise<GitSource> {
    const source = await openSource({
      url: options.url ?? `${hostile.url}/fleet.git`,
      ref: options.ref ?? 'main',
      path: '',
      directory: join(root, options.state ?? 'state'),
      runner: createRunner(),
      timeout: options.timeout ?? 5_000,
      ...(options.maxFetch === undefined ? {} : { maxFetch: options.maxFetch }),
    });
    opened.push(source);
    return source;
  }

  const spoilings: readonly Spoiling[] = [
    'empty pack',
    'cut pack',
    'cut answer',
    'flipped bytes',
    'wrong checksum',
  ];

  test.each(spoilings)(
    '%s: the pointer stays, nothing of it is kept, and the next sync is well',
    async (spoiling) => {
      const source = await open();
      const first = await source.sync();
      const files = await source.files(first);
      const second = await commitFiles(author, numbered(40, 'two'), 'second');
      hostile.spoiling = spoiling;
      for (let attempt = 0; attempt < 2; attempt += 1) {
        await expect(source.sync()).rejects.toMatchObject({
          name: 'Failure',
          code: expect.stringMatching(/^git-(?:corrupt|protocol)$/),
        });
      }
      expect(await source.files(first)).toEqual(files);
      expect(await contents(source, files.slice(0, 1))).toEqual([expect.stringContaining('one')]);
      const packs = readdirSync(join(root, 'state/clone.git/objects/pack')).filter((file) =>
        file.endsWith('.pack'),
      );
      expect(packs).toHaveLength(1);
      hostile.spoiling = 'honest';
      expect(await source.sync()).toBe(second);
      expect(await contents(source, (await source.files(second)).slice(0, 1))).toEqual([
        expect.stringContaining('two'),
      ]);
    },
  );

  test.each(['empty pack', 'cut answer'] as const)('%s: no clone is made of it', async (spoiling) => {
    hostile.spoiling = spoiling;
    const source = await open();
    await expect(source.sync()).rejects.toMatchObject({ name: 'Failure' });
    expect(existsSync(join(root, 'state/clone.git'))).toBe(false);
    hostile.spoiling = 'honest';
    const sha = await source.sync();
    await expect(source.files(sha)).resolves.toHaveLength(40);
  });

  test.each(['endless', 'silent', 'drip'] as const)('%s: the deadline ends it', async (spoiling) => {
    const source = await open({ timeout: 1_000 });
    const first = await source.sync();
    const second = await commitFiles(author, { 'a.yaml': '1' }, 'second');
    hostile.spoiling = spoiling;
    const started = Date.now();
    await expect(source.sync()).rejects.toMatchObject({ name: 'Failure', code: 'git-timeout' });
    expect(Date.now() - started).toBeLessThan(4_000);
    await expect(source.files(first)).resolves.toHaveLength(40);
    hostile.spoiling = 'honest';
    expect(await source.sync()).toBe(second);
  });

  test.each(['flood', 'bomb'] as const)('%s: the limit ends it', async (spoiling) => {
    const source = await open({ maxFetch: 8 * 1024 * 1024, timeout: 20_000 });
    const first = await source.sync();
    const second = await commitFiles(author, { 'a.yaml': '1' }, 'second');
    hostile.spoiling = spoiling;
    await expect(source.sync()).rejects.toMatchObject({ name: 'Blocked', code: 'git-too-large' });
    await expect(source.files(first)).resolves.toHaveLength(40);
    expect(readdirSync(join(root, 'state/clone.git/objects/pack'))).toHaveLength(2);
    hostile.spoiling = 'honest';
    // The same would come again; another commit, or a start, is another try.
    await expect(source.sync()).rejects.toMatchObject({ code: 'git-too-large' });
    expect(await (await open()).sync()).toBe(second);
  });

  test.each(['endless refs', 'endless', 'flood', 'bomb', 'silent', 'drip'] as const)(
    '%s, when it is asked for its refs: it ends',
    async (spoiling) => {
      const source = await open({ timeout: 2_000, maxFetch: 4 * 1024 * 1024 });
      const first = await source.sync();
      Object.assign(hostile, { spoiling, spoilsAll: true });
      const started = Date.now();
      await expect(source.sync()).rejects.toMatchObject({
        code: expect.stringMatching(/^git-(?:protocol|timeout|too-large)$/),
      });
      expect(Date.now() - started).toBeLessThan(6_000);
      await expect(source.files(first)).resolves.toHaveLength(40);
      hostile.spoilsAll = false;
      expect(await source.sync()).toBe(first);
    },
  );

  test('a list of refs that is cut off is no list: nothing is taken for gone', async () => {
    for (const name of ['v1.0.0', 'v1.1.0', 'v1.2.0'])
      execFileSync('git', ['-C', author.folder, 'tag', name, 'refs/heads/main']);
    const source = await open({ ref: 'semver:*' });
    const first = await source.sync();
    hostile.spoiling = 'cut list';
    hostile.spoilsAll = true;
    for (const each of [source, await open({ state: 'other' })])
      await expect(each.sync(first)).rejects.toMatchObject({ name: 'Failure', code: 'git-protocol' });
    hostile.spoilsAll = false;
    expect(await source.sync()).toBe(first);
  });

  test('a whole pack without one of the blobs: the pointer stays', async () => {
    const source = await open();
    const first = await source.sync();
    const second = await commitFiles(author, { 'a.yaml': '1', 'b.yaml': '2' }, 'second');
    const git = (argv: readonly string[], input = ''): Buffer =>
      execFileSync('git', ['-C', author.folder, ...argv], { input });
    const ids = git(['rev-list', '--objects', `${first}..${second}`])
      .toString()
      .trim()
      .split('\n');
    hostile.pack = git(['pack-objects', '--stdout', '-q'], ids.slice(0, -1).join('\n'));
    hostile.spoiling = 'other pack';
    await expect(source.sync()).rejects.toMatchObject({ name: 'Failure', code: 'git-corrupt' });
    await expect(source.files(first)).resolves.toHaveLength(40);
    hostile.spoiling = 'honest';
    expect(await source.sync()).toBe(second);
  });

  test('a server that is down, and back', async () => {
    const source = await open();
    const first = await source.sync();
    const { port } = server;
    await server.close();
    await hostile.close();
    await expect(source.sync()).rejects.toMatchObject({ name: 'Failure', code: 'git-unreachable' });
    await expect(source.files(first)).resolves.toHaveLength(40);
    server = await startGitServer({ root: join(root, 'server'), port });
    hostile = await startHostileServer(`http://127.0.0.1:${server.port}`);
    await expect((await open()).sync()).resolves.toBe(first);
  });

  test('a password in the URL is used and never shown', async () => {
    const token = 'canary-5f1e';
    hostile.authorization = `Basic ${Buffer.from(`lab:${token}`).toString('base64')}`;
    const address = hostile.url.replace('http://', `http://lab:${token}@`);
    const source = await open({ url: `${address}/fleet.git` });
    const sha = await source.sync();
    await expect(source.files(sha)).resolves.toHaveLength(40);
    const wrong = await open({ url: `${address.replace(token, 'canary-wrong')}/fleet.git` });
    const refusal: unknown = await wrong.sync().catch((thrown: unknown) => thrown);
    expect(refusal).toMatchObject({ name: 'Blocked', code: 'git-unauthorized' });
    await hostile.close();
    const failure: unknown = await source.sync().catch((thrown: unknown) => thrown);
    for (const thrown of [refusal, failure]) expect(everythingIn(thrown)).not.toContain('canary');
    expect(readAll(join(root, 'state'))).not.toContain('canary');
    hostile = await startHostileServer(`http://127.0.0.1:${server.port}`);
  });

  test('T-17: a redirect is refused and named, and nobody asks there', async () => {
    hostile.redirect = server.url('fleet.git');
    const source = await open({ url: `${hostile.url.replace('http://', 'http://lab:canary@')}/fleet.git` });
    const refusal: unknown = await source.sync().catch((thrown: unknown) => thrown);
    expect(refusal).toMatchObject({ name: 'Blocked', code: 'git-redirected' });
    expect(String(refusal)).toContain(server.url('fleet.git'));
    expect(everythingIn(refusal)).not.toContain('canary');
    expect(server.requests).toBe(0);
  });

  test.each([
    'http://169.254.169.254/latest/fleet.git',
    'http://2852039166/fleet.git',
    'http://0xa9.0xfe.0xa9.0xfe/fleet.git',
    'https://[fe80::1]/fleet.git',
    'http://[::ffff:169.254.169.254]/fleet.git',
    'http://[fd00:ec2::254]/fleet.git',
  ])('T-17: nobody is asked at %s', async (url) => {
    const source = await open({ url, timeout: 60_000 });
    await expect(source.sync()).rejects.toMatchObject({ name: 'Blocked', code: 'git-bad-url' });
  });

  test('closing ends what runs', async () => {
    hostile.spoiling = 'silent';
    const source = await open({ timeout: 60_000 });
    const ended = source.sync().catch((thrown: unknown) => thrown);
    await source.close();
    expect(await ended).toMatchObject({ code: 'git-closed' });
  });
});

function everythingIn(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return [thrown.stack, JSON.stringify(thrown), everythingIn(thrown.cause ?? '')].join('\n');
}

function readAll(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1')).join('\n');
}
