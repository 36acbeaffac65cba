/** A directory store between processes, some of which die. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDirectoryStore } from '../../../src/store/directory.ts';
import { withMutex } from '../../../src/store/mutex.ts';
import type { Store } from '../../../src/store/port.ts';
import { ANY, bytesOf, control, textOf } from './samples.ts';

let folder: string;
let writer: string;
let path: string;
let store: Store;
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fstest-store-'));
  writer = join(folder, 'writer.mjs');
  const entry = join(import.meta.dirname, 'writer.ts');
  await build({ entryPoints: [entry], outfile: writer, bundle: true, platform: 'node', format: 'esm' });
});
beforeEach(async () => {
  path = await mkdtemp(join(folder, 'store-'));
  store = await openDirectoryStore(path);
});
afterEach(async () => {
  await Promise.all(children.splice(0).map(kill));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('50 writers in 5 processes lose no update', async () => {
  const codes = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const [code] = await once(start('count', path, '10'), 'exit');
      return code;
    }),
  );
  expect(codes).toEqual([0, 0, 0, 0, 0]);
  expect(textOf((await store.get(control))?.bytes)).toBe('50');
  expect((await readdir(join(path, '.lock'))).length).toBeLessThan(12);
});

test('a reader never sees a torn value while two processes write', async () => {
  await Promise.all([ready(start('loop', path)), ready(start('loop', path))]);
  const versions = new Set<string>();
  const torn: number[] = [];
  while (versions.size < 200) {
    const stored = await store.get(control);
    if (!isWhole(stored?.bytes)) torn.push(stored?.bytes.length ?? -1);
    versions.add(stored?.version ?? 'absent');
  }
  expect(torn).toEqual([]);
});

test('kill -9 at any point leaves a whole value and no lasting lock', async () => {
  for (let round = 0; round < 25; round += 1) {
    const child = start('loop', path);
    await ready(child);
    await pause(Math.random() * 25);
    await kill(child);
    expect(isWhole((await store.get(control))?.bytes)).toBe(true);
    const begun = performance.now();
    await store.put(control, bytesOf('x'.repeat(round + 1)), ANY);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect((await readdir(join(path, '.lock'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }
});

test('a living holder is never robbed, not even a stopped one; a dead one is at once', async () => {
  const lock = join(path, '.lock');
  const holder = start('hold', lock);
  await ready(holder);
  holder.kill('SIGSTOP');
  const impatient = await openDirectoryStore(path, { patience: 300 });
  await expect(impatient.put(control, bytesOf('one'), ANY)).rejects.toMatchObject({ code: 'store-busy' });
  const waiting = store.put(control, bytesOf('two'), ANY);
  await expect(impatient.put(control, bytesOf('one'), ANY)).rejects.toMatchObject({ code: 'store-busy' });
  holder.kill('SIGKILL');
  await waiting;
  expect(textOf((await store.get(control))?.bytes)).toBe('two');
});

test('a process that sleeps at any point while it takes a lock never shares it', async () => {
  const contenders = Array.from({ length: 3 }, () => start('contend', path));
  await Promise.all(contenders.map(ready));
  const said: string[] = [];
  for (const child of contenders) child.stdout?.on('data', (data: Buffer) => said.push(data.toString()));
  for (let round = 0; round < 60; round += 1) {
    const sleeper = contenders[round % contenders.length];
    sleeper?.kill('SIGSTOP');
    await pause(25);
    sleeper?.kill('SIGCONT');
    await pause(Math.random() * 10);
  }
  expect(said).toEqual([]);
});

test('a lock serves only one at a time, and outlives the removal of its folder', async () => {
  const lock = join(path, '.lock');
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await mkdir(join(path, 'x'), { recursive: true });
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 100 }, () => withMutex(lock, 10_000, work)));
  expect([inside, most]).toEqual([0, 1]);
  await rm(lock, { recursive: true });
  await withMutex(lock, 1000, work);
  expect(inside).toBe(0);
});

function start(...argv: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [writer, ...argv], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

async function ready(child: ChildProcess): Promise<void> {
  if (child.stdout) await once(child.stdout, 'data');
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

function isWhole(bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && bytes.length > 0 && bytes.every((byte) => byte === bytes[0]);
}
