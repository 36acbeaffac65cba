/** What a directory store does to the file system, and what the file system may do to it. */
import { execFile } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDirectoryStore } from '../../../src/store/directory.ts';
import type { Store } from '../../../src/store/port.ts';
import {
  ABSENT,
  ANY,
  bytesOf,
  control,
  east,
  factsOf,
  indexOf,
  keys,
  objectOf,
  statusOf,
  textOf,
} from './samples.ts';

let base: string;
let root: string;
let store: Store;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'fstest-store-'));
  root = join(base, 'far', 'store');
  store = await openDirectoryStore(root);
});
afterEach(() => rm(base, { recursive: true, force: true }));

test('the layout is fixed, and nobody else may look inside', async () => {
  for (const key of keys) await store.put(key, bytesOf('x'), ANY);
  const files = [
    'control.json',
    'fleet.json',
    'east/index.json',
    'east/slices/blue-aaaaaaaaaaaa.json',
    'east/facts/node-1.json',
    'east/status/node-1.json',
  ];
  for (const file of files) expect(await modeOf(file)).toBe(0o600);
  for (const folder of ['', 'east', 'east/slices', 'east/facts', 'east/status', '.lock', 'east/.lock']) {
    expect(await modeOf(folder)).toBe(0o700);
  }
  const names = (await readdir(root, { recursive: true })).filter((name) => !name.includes('.lock'));
  expect(names.toSorted()).toEqual([...files, 'east', 'east/facts', 'east/slices', 'east/status'].toSorted());
});

test('works where paths are longer than the name of a socket may be', async () => {
  const deep = await openDirectoryStore(join(base, 'x'.repeat(200), 'y'.repeat(200)));
  await Promise.all([deep.put(control, bytesOf('one'), ANY), deep.put(control, bytesOf('one'), ANY)]);
  expect(textOf((await deep.get(control))?.bytes)).toBe('one');
});

describe('files of others', () => {
  const file = (): string => join(root, 'control.json');
  const corrupt = { code: 'store-corrupt' };
  beforeEach(() => mkdir(root, { recursive: true }));

  test('torn or foreign bytes come as they are, with a version to replace them by', async () => {
    await writeFile(file(), '{"format":');
    const torn = await store.get(control);
    expect(textOf(torn?.bytes)).toBe('{"format":');
    await store.put(control, bytesOf('{}'), { kind: 'version', version: torn?.version ?? '' });
    expect(await readFile(file(), 'utf8')).toBe('{}');
  });

  test('a file of a gigabyte is refused without reading it', async () => {
    await writeFile(file(), '');
    await truncate(file(), 2 ** 30);
    const begun = performance.now();
    await expect(store.get(control)).rejects.toMatchObject(corrupt);
    expect(performance.now() - begun).toBeLessThan(200);
  });

  test('a symlink is not followed, and a put replaces it', async () => {
    await writeFile(join(base, 'secret'), 'secret');
    await symlink(join(base, 'secret'), file());
    await expect(store.get(control)).rejects.toMatchObject(corrupt);
    await expect(store.put(control, bytesOf('x'), ABSENT)).rejects.toMatchObject({ code: 'store-conflict' });
    await store.put(control, bytesOf('x'), ANY);
    expect(textOf((await store.get(control))?.bytes)).toBe('x');
    expect(await readFile(join(base, 'secret'), 'utf8')).toBe('secret');
  });

  test('neither a pipe nor a folder is read', async () => {
    await promisify(execFile)('mkfifo', [file()]);
    await expect(store.get(control)).rejects.toMatchObject(corrupt);
    await rm(file());
    await mkdir(file());
    await expect(store.get(control)).rejects.toMatchObject(corrupt);
    await expect(store.put(control, bytesOf('x'), ANY)).rejects.toMatchObject({ code: 'store-io' });
  });

  test('foreign names are not listed', async () => {
    await store.put(factsOf(east), bytesOf('x'), ANY);
    await store.put(objectOf(east, 'blue', 'a'), bytesOf('x'), ANY);
    for (const name of ['UPPER', '.hidden', 'a_b', 'a'.repeat(64), 'empty'])
      await mkdir(join(root, name, 'facts'), { recursive: true });
    for (const name of ['UPPER', '.hidden']) await writeFile(join(root, name, 'facts', 'node-1.json'), '');
    await symlink(join(root, 'east'), join(root, 'linked'));
    await writeFile(join(root, 'file'), '');
    const reports = ['..json', '.json', 'node-1', 'node-1.json~', 'NODE.json', 'node-1.json.tmp'];
    for (const name of reports) await writeFile(join(root, 'east', 'facts', name), '');
    await mkdir(join(root, 'east', 'facts', 'folder.json'));
    await symlink('node-1.json', join(root, 'east', 'facts', 'linked.json'));
    const objects = [
      'blue-aaaaaaaaaaa.json',
      'blue-AAAAAAAAAAAA.json',
      '-aaaaaaaaaaaa.json',
      'blue.json',
      '..-aaaaaaaaaaaa.json',
    ];
    for (const name of objects) await writeFile(join(root, 'east', 'slices', name), '');
    expect(await store.clusters()).toEqual(['east']);
    expect((await store.reports('facts')).map(({ key }) => key)).toEqual([factsOf(east)]);
    expect(await store.objects(east)).toEqual([{ slice: 'blue', digest12: 'aaaaaaaaaaaa' }]);
  });

  test('a store that cannot be read is a failure, not an empty one', async () => {
    await rm(root, { recursive: true });
    await symlink('store', root);
    await expect(store.get(control)).rejects.toMatchObject({ code: 'store-corrupt' });
    await expect(store.clusters()).rejects.toMatchObject({ code: 'store-io' });
  });
});

describe('watching what comes and goes', () => {
  const stops: (() => void)[] = [];
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
  });

  test.each(['desired', 'reports'] as const)('%s: the store is deleted and made again', async (kind) => {
    const key = kind === 'desired' ? indexOf(east) : statusOf(east);
    const seen = await follow(kind === 'desired' ? { kind, cluster: east } : { kind });
    for (const doomed of [root, join(root, 'east'), join(base, 'far')]) {
      await wakesAfter(seen, () => store.put(key, bytesOf(doomed), ANY));
      await wakesAfter(seen, () => rm(doomed, { recursive: true, force: true }));
    }
    expect(await wakesAfter(seen, () => store.put(key, bytesOf('again'), ANY))).toBe(true);
  });

  test('a folder is moved away and another takes its place', async () => {
    await store.put(statusOf(east), bytesOf('old'), ANY);
    const seen = await follow({ kind: 'reports' });
    await wakesAfter(seen, () => rename(join(root, 'east'), join(base, 'east')));
    expect(await wakesAfter(seen, () => store.put(statusOf(east), bytesOf('new'), ANY))).toBe(true);
    expect(await wakesAfter(seen, () => store.put(statusOf(east), bytesOf('newer'), ANY))).toBe(true);
  });

  test('a folder is replaced at once by another', async () => {
    await store.put(statusOf(east), bytesOf('old'), ANY);
    const seen = await follow({ kind: 'reports' });
    await mkdir(join(base, 'new', 'status'), { recursive: true });
    await wakesAfter(seen, async () => {
      await rename(join(root, 'east'), join(base, 'gone'));
      await rename(join(base, 'new'), join(root, 'east'));
    });
    expect(await wakesAfter(seen, () => store.put(statusOf(east), bytesOf('new'), ANY))).toBe(true);
  });

  test('what the kernel does not report is found by looking', async () => {
    store = await openDirectoryStore(root, { safetyInterval: 50 });
    await store.put(indexOf(east), bytesOf('old'), ANY);
    const other = await openDirectoryStore(join(base, 'other', 'store'));
    await other.put(indexOf(east), bytesOf('new'), ANY);
    const seen = await follow({ kind: 'desired', cluster: east });
    await rename(join(base, 'far'), join(base, 'gone'));
    expect(await wakesAfter(seen, () => rename(join(base, 'other'), join(base, 'far')))).toBe(true);
    expect(await wakesAfter(seen, () => store.put(indexOf(east), bytesOf('newer'), ANY))).toBe(true);
  });

  test('a burst is few wakes', async () => {
    const seen = await follow({ kind: 'reports' });
    const begun = performance.now();
    const before = seen.wakes;
    const agents = Array.from({ length: 50 }, (_, index) => factsOf(east, `node-${index}`));
    await Promise.all(agents.map((key) => store.put(key, bytesOf('x'), ANY)));
    await vi.waitFor(() => expect(seen.wakes).toBeGreaterThan(before));
    expect(seen.wakes - before).toBeLessThanOrEqual((performance.now() - begun) / 20 + 1);
  });

  test('1,000 clusters are watched', async () => {
    const clusters = Array.from({ length: 1000 }, (_, index) => `cluster-${index}`);
    for (const cluster of clusters) {
      for (const kind of ['facts', 'status']) {
        await mkdir(join(root, cluster, kind), { recursive: true });
        await writeFile(join(root, cluster, kind, 'node-1.json'), '{}');
      }
    }
    const seen = await follow({ kind: 'reports' });
    expect(await store.reports('facts')).toHaveLength(1000);
    for (const cluster of ['cluster-0', 'cluster-999']) {
      const file = join(root, cluster, 'status', 'node-1.json');
      expect(await wakesAfter(seen, () => writeFile(file, '{"a":1}'))).toBe(true);
    }
  });

  async function follow(scope: Parameters<Store['watch']>[0]): Promise<{ wakes: number }> {
    const seen = { wakes: 0 };
    const wake = (): void => {
      seen.wakes += 1;
    };
    stops.push(await store.watch(scope, wake));
    return seen;
  }

  async function wakesAfter(seen: { wakes: number }, change: () => Promise<unknown>): Promise<boolean> {
    // Wakes of earlier changes are over when none came for a while.
    for (let last = -1; last !== seen.wakes; ) {
      last = seen.wakes;
      await new Promise((resolve) => {
        setTimeout(resolve, 60);
      });
    }
    const before = seen.wakes;
    await change();
    return vi.waitUntil(() => seen.wakes > before, { timeout: 1000, interval: 5 });
  }
});

async function modeOf(path: string): Promise<number> {
  return (await stat(join(root, path))).mode & 0o777;
}
