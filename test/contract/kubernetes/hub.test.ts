/** A hub on an API server: what it asks and writes, and no more. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fleetslice } from '../../unit/cli/command-line.ts';
import { StandIn } from './stand-in.ts';

let server: StandIn;
let folder: string;
let repository: string;

beforeEach(async () => {
  server = await StandIn.start();
  folder = await mkdtemp(join(tmpdir(), 'fstest-kubernetes-'));
  repository = join(folder, 'fleet');
  await run(['init', repository]);
  await commit('first');
});
afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a commit is exactly its objects and indexes, the same commit is nothing, and rest is silence', async () => {
  const stopping = new AbortController();
  const running = run(['hub', ...where(), '--interval', '100ms', '--listen', '127.0.0.1:0'], stopping.signal);
  await vi.waitUntil(() => indexes().length === 3, { timeout: 10_000 });
  await quiet();
  const first = writes();
  expect(first.filter((path) => path.endsWith('/secrets'))).toHaveLength(8);
  await pause(1000);
  expect(server.asked).toEqual([]);

  const file = join(repository, 'exports', 'payments', 'web.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/port: \d+/, 'port: 8099'));
  await commit('second');
  await vi.waitUntil(() => server.asked.some(({ path }) => path.endsWith('/index')), { timeout: 10_000 });
  await quiet();
  const second = writes().filter((path) => path.includes('/secrets'));
  expect(second.toSorted()).toEqual([
    'POST /api/v1/namespaces/fleetslice-fra/secrets',
    'POST /api/v1/namespaces/fleetslice-iad/secrets',
    'PUT /api/v1/namespaces/fleetslice-fra/secrets/index',
    'PUT /api/v1/namespaces/fleetslice-iad/secrets/index',
  ]);
  stopping.abort();
  expect(await running).toBe(0);

  await run(['hub', ...where(), '--once']);
  expect(writes()).toEqual([]);
}, 60_000);

test('two fleets share a server', async () => {
  const suspend = (store: string): Promise<number> =>
    run(['suspend', 'fleet', '--why', 'a test', '--store', `kube:${server.kubeconfig}${store}`]);
  expect(await suspend('#staging')).toBe(0);
  expect(writes()).toEqual([
    'POST /api/v1/namespaces/staging/configmaps',
    'POST /api/v1/namespaces',
    'POST /api/v1/namespaces/staging/configmaps',
  ]);
  expect(await suspend('#Not-A-Label')).toBe(1);
  expect(writes()).toEqual([]);
});

const where = (): readonly string[] => ['--source', repository, '--store', `kube:${server.kubeconfig}`];

const indexes = (): readonly string[] => [
  ...new Set(writes(false).filter((path) => /fleetslice-\w+\/secrets$/.test(path))),
];

/** What was written since the last time. */
function writes(isTaken = true): readonly string[] {
  const found = server.asked.filter(({ method }) => method !== 'GET');
  if (isTaken) server.asked.length = 0;
  return found.map(({ method, path }) => `${method} ${path}`);
}

/** Until the server was asked nothing for a while. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== server.asked.length; ) {
    before = server.asked.length;
    await pause(500);
  }
}

async function commit(message: string): Promise<void> {
  const who = ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com'];
  const git = (...words: readonly string[]): Promise<unknown> =>
    promisify(execFile)('git', ['-C', repository, ...who, ...words]);
  await git('add', '--all');
  await git('commit', '--quiet', '--no-verify', '--message', message);
}

async function run(argv: readonly string[], stopped?: AbortSignal): Promise<number> {
  const env = { HOME: folder, PATH: process.env['PATH'] };
  return (await fleetslice(argv, stopped === undefined ? { env } : { env, stopped })).code;
}
