import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSource } from '../../../src/git/source.ts';
import { commitFiles, type CommitTarget } from '../../../src/lab/git-commits.ts';
import { type GitServer, startGitServer } from '../../../src/lab/git-server.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { contents, numbered } from './source-lab.ts';

const PROGRAM = fileURLToPath(new URL('sync-process.ts', import.meta.url));

/** Moments to kill at, by what lies in the folder then. */
const MOMENTS: readonly (readonly [name: string, reached: (files: readonly string[]) => boolean])[] = [
  [
    'the first draft of a pack',
    (files) => files.some((file) => /(?:\.part|tmp_pack_\w+|tmp_idx_\w+)$/.test(file)),
  ],
  [
    'a pack without an index',
    (files) => files.some((file) => file.endsWith('.pack') && !files.includes(indexOf(file))),
  ],
  ['the pointer', (files) => files.some((file) => file.endsWith('fleetslice/head'))],
  ['the clone in its place', (files) => files.some((file) => file.startsWith('clone.git/'))],
];

describe.each(['http', 'path'] as const)('T-33: killed during a sync over %s', (transport) => {
  let root: string;
  let server: GitServer;
  let author: CommitTarget;
  let url: string;
  let directory: string;

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'fstest-git-'));
    directory = join(root, 'state');
    server = await startGitServer({ root: join(root, 'server') });
    await server.createRepository('fleet.git');
    author = { folder: server.folder('fleet.git') };
    url = transport === 'http' ? server.url('fleet.git') : server.folder('fleet.git');
  });

  afterEach(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  });

  async function syncedState(): Promise<unknown> {
    const source = await openSource({ url, ref: 'main', path: '', directory, runner: createRunner() });
    const sha = await source.sync();
    const texts = await contents(source, await source.files(sha));
    await source.close();
    return { sha, files: texts.length, versions: [...new Set(texts.map((text) => text.split(' ')[0]))] };
  }

  test.each(MOMENTS)('cloning, at %s: the next start has it all', async (_, reached) => {
    const sha = await commitFiles(author, numbered(150, 'one'), 'first');
    await killWhen(reached, [url, directory]);
    expect(await syncedState()).toEqual({ sha, files: 150, versions: ['one'] });
    // A git that outlives the killed process may hold its folder a little longer; a start removes what is left.
    const leftAfterStart = async (): Promise<readonly string[]> => {
      if (readdirSync(directory).length > 1) await syncedState();
      return readdirSync(directory);
    };
    await expect.poll(leftAfterStart).toEqual(['clone.git']);
  });

  test.each(MOMENTS.slice(0, 1))('fetching, at %s: the next start has it all', async (_, reached) => {
    await commitFiles(author, numbered(150, 'one'), 'first');
    const first = await openSource({ url, ref: 'main', path: '', directory, runner: createRunner() });
    await first.sync();
    await first.close();
    const sha = await commitFiles(author, numbered(150, 'two'), 'second');
    const before = new Set(filesBelow(directory));
    const isNew = (files: readonly string[]): boolean => reached(files.filter((file) => !before.has(file)));
    await killWhen(isNew, [url, directory]);
    expect(await syncedState()).toEqual({ sha, files: 150, versions: ['two'] });
  });
});

/** Starts the program and kills it as soon as its folder looks as asked; it may be done before. */
async function killWhen(
  reached: (files: readonly string[]) => boolean,
  argv: readonly [url: string, folder: string],
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, ...argv], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  while (isRunning(child) && !reached(filesBelow(argv[1])))
    await new Promise((resolve) => setImmediate(resolve));
  child.kill('SIGKILL');
  await ended;
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function filesBelow(folder: string): readonly string[] {
  try {
    return existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]) : [];
  } catch {
    return []; // It changed while it was read.
  }
}

function indexOf(pack: string): string {
  return pack.replace(/\.pack$/, '.idx');
}
