/** What the store leaves on a real API server, and what it makes of what others do there. */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { realClock } from '../../../src/cli/process.ts';
import { openKubernetesStore } from '../../../src/kubernetes/store.ts';
import type { ClusterName } from '../../../src/model/ids.ts';
import { Waiting } from '../../../src/model/errors.ts';
import type { Store, StoreKey, WatchScope } from '../../../src/store/port.ts';
import { type ApiServer, startApiServer } from '../../clusters/api-server.ts';
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
  west,
} from '../store/samples.ts';
import { wantsClusters } from '../../clusters/programs.ts';

describe.runIf(wantsClusters())('a store on a real API server', () => {
  let cluster: ApiServer;
  let hub = '';
  let store: Store;
  let opened = 0;
  const stops: (() => void)[] = [];

  beforeAll(async () => {
    cluster = await startApiServer({ users: { worker: ['workers'] } });
  }, 120_000);
  afterAll(() => cluster.stop());
  beforeEach(async () => {
    opened += 1;
    hub = `fleet-${opened}`;
    store = await open();
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
  });

  const open = (user = 'admin'): Promise<Store> =>
    openKubernetesStore({ kubeconfig: cluster.kubeconfigOf(user), namespace: hub, clock: realClock });
  const read = async (...words: readonly string[]): Promise<Json> =>
    JSON.parse(await cluster.kubectl(['get', '--show-managed-fields', '-o', 'json', ...words])) as Json;

  interface Json {
    readonly items: readonly Json[];
    readonly metadata: {
      readonly name: string;
      readonly labels: object;
      readonly managedFields: readonly { readonly manager: string }[];
    };
    readonly type: string;
    readonly immutable?: boolean;
  }

  async function follow(scope: WatchScope): Promise<{ wakes: number }> {
    const seen = { wakes: 0 };
    stops.push(
      await store.watch(scope, () => {
        seen.wakes += 1;
      }),
    );
    return seen;
  }

  test('names, labels, types and who wrote it', async () => {
    for (const key of keys) await store.put(key, bytesOf('x'), ANY);
    const found = await read('secrets,configmaps', '-A', '-l', `fleetslice.io/store=${hub}`);
    const told = found.items.map(({ metadata, type, immutable }) => [metadata.name, type, immutable]);
    expect(told.toSorted(([a = ''], [b = '']) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ['blue-aaaaaaaaaaaa', 'fleetslice.io/desired-state', true],
      ['control', undefined, undefined],
      ['facts-node-1', undefined, undefined],
      ['fleet', undefined, undefined],
      ['index', 'fleetslice.io/desired-state', undefined],
      ['status-node-1', undefined, undefined],
    ]);
    for (const { metadata } of found.items) {
      expect(metadata.managedFields.map(({ manager }) => manager)).toEqual(['fleetslice']);
      expect(metadata.labels).toMatchObject({ 'app.kubernetes.io/managed-by': 'fleetslice' });
    }
    const object = await read('secret', '-n', `${hub}-east`, 'blue-aaaaaaaaaaaa');
    expect(object.metadata.labels).toMatchObject({
      'fleetslice.io/cluster': 'east',
      'fleetslice.io/slice': 'blue',
    });
    const namespace = await read('namespace', `${hub}-east`);
    expect(namespace.metadata.labels).toMatchObject({ 'fleetslice.io/cluster': 'east' });
  });

  test('an object that is too large for one Secret is several, and goes as one', async () => {
    const key = objectOf(east, 'blue', 'a');
    const bytes = randomBytes(3 * 2 ** 20);
    await store.put(key, bytes, ANY);
    await store.put(key, bytes, ANY);
    expect(Buffer.compare((await store.get(key))?.bytes ?? bytes.subarray(1), bytes)).toBe(0);
    expect(await store.objects(east)).toEqual([{ slice: 'blue', digest12: 'aaaaaaaaaaaa' }]);
    expect((await read('secrets', '-n', `${hub}-east`)).items).toHaveLength(4);
    await expect(store.put(key, randomBytes(3 * 2 ** 20), ANY)).rejects.toMatchObject({
      code: 'store-conflict',
    });
    await store.remove(key);
    expect((await read('secrets', '-n', `${hub}-east`)).items).toEqual([]);
  });

  test('without its last part an object is not there, and can be put again', async () => {
    const key = objectOf(east, 'blue', 'a');
    const bytes = randomBytes(2 * 2 ** 20);
    await store.put(key, bytes, ANY);
    await cluster.kubectl(['delete', 'secret', '-n', `${hub}-east`, 'blue-aaaaaaaaaaaa.2']);
    expect(await store.get(key)).toBeUndefined();
    await store.put(key, bytes, ANY);
    expect((await store.get(key))?.bytes.length).toBe(bytes.length);
  });

  test('what is left of an object that never became whole is replaced, and removed', async () => {
    const key = objectOf(east, 'blue', 'a');
    const part = 'blue-aaaaaaaaaaaa.1';
    await store.put(indexOf(east), bytesOf('x'), ANY);
    await cluster.kubectl([
      'create',
      'secret',
      'generic',
      part,
      '-n',
      `${hub}-east`,
      '--from-literal=content=old',
    ]);
    expect(await store.get(key)).toBeUndefined();
    const bytes = randomBytes(2 * 2 ** 20);
    await store.put(key, bytes, ANY);
    expect((await store.get(key))?.bytes.length).toBe(bytes.length);
    await cluster.kubectl(['delete', 'secret', '-n', `${hub}-east`, 'blue-aaaaaaaaaaaa']);
    await store.remove(key);
    expect((await read('secrets', '-n', `${hub}-east`)).items.map(({ metadata }) => metadata.name)).toEqual([
      'index',
    ]);
  });

  test('what changes must fit into one object', async () => {
    const put = store.put(factsOf(east), randomBytes(2 ** 20), ANY);
    await expect(put).rejects.toMatchObject({ code: 'store-limit' });
  });

  test('cluster names that are too long for a namespace', async () => {
    const long = ['a', 'b'].map((last) => `${'x'.repeat(62)}${last}` as ClusterName);
    for (const name of long) await store.put(indexOf(name), bytesOf(name), ABSENT);
    for (const name of long) expect(textOf((await store.get(indexOf(name)))?.bytes)).toBe(name);
    expect(await store.clusters()).toEqual(long);
  });

  test('by hand: a foreign Secret under our name is named, and replaced', async () => {
    await store.put(indexOf(west), bytesOf('x'), ANY);
    await cluster.kubectl(['delete', 'secret', 'index', '-n', `${hub}-west`]);
    await cluster.kubectl([
      'create',
      'secret',
      'generic',
      'index',
      '-n',
      `${hub}-west`,
      '--from-literal=a=b',
    ]);
    await expect(store.get(indexOf(west))).rejects.toMatchObject({ code: 'store-corrupt' });
    await expect(store.put(indexOf(west), bytesOf('y'), ABSENT)).rejects.toMatchObject({
      code: 'store-conflict',
    });
    await store.put(indexOf(west), bytesOf('y'), ANY);
    expect(textOf((await store.get(indexOf(west)))?.bytes)).toBe('y');
  });

  test('by hand: an edited index wakes, and a write from before it is a conflict', async () => {
    const before = await store.put(indexOf(east), bytesOf('one'), ABSENT);
    const seen = await follow({ kind: 'desired', cluster: east });
    const { wakes } = seen;
    const patch = JSON.stringify({ data: { content: Buffer.from('edited').toString('base64') } });
    await cluster.kubectl(['patch', 'secret', 'index', '-n', `${hub}-east`, '-p', patch]);
    await vi.waitUntil(() => seen.wakes > wakes, { timeout: 2000, interval: 5 });
    expect(textOf((await store.get(indexOf(east)))?.bytes)).toBe('edited');
    const put = store.put(indexOf(east), bytesOf('two'), { kind: 'version', version: before.version });
    await expect(put).rejects.toMatchObject({ code: 'store-conflict' });
  });

  test('a namespace that is deleted: Waiting', async () => {
    await store.put(indexOf(east), bytesOf('x'), ANY);
    await cluster.kubectl(['delete', 'namespace', `${hub}-east`, '--wait=false']);
    const put = store.put(objectOf(east, 'blue', 'a'), bytesOf('x'), ANY);
    await expect(put).rejects.toBeInstanceOf(Waiting);
    await expect(put).rejects.toMatchObject({ code: 'kubernetes-terminating' });
  });

  test('a worker needs no more than its own namespace, and cannot make another', async () => {
    for (const key of [indexOf(east), objectOf(east, 'blue', 'a'), indexOf(west)])
      await store.put(key, bytesOf('x'), ANY);
    const words = ['--namespace', `${hub}-east`];
    const roles = [
      ['role', 'read', '--verb=get,list,watch', '--resource=secrets'],
      ['role', 'report', '--verb=get,create,update', '--resource=configmaps'],
      ['rolebinding', 'read', '--role=read', '--user=worker'],
      ['rolebinding', 'report', '--role=report', '--user=worker'],
    ];
    for (const role of roles) await cluster.kubectl(['create', ...role, ...words]);
    const worker = await open('worker');
    await vi.waitUntil(() => worker.get(indexOf(east)).catch(() => undefined), { timeout: 5000 });
    const seen = { wakes: 0 };
    stops.push(
      await worker.watch({ kind: 'desired', cluster: east }, () => {
        seen.wakes += 1;
      }),
    );
    const { wakes } = seen;
    await store.put(indexOf(east), bytesOf('y'), ANY);
    await vi.waitUntil(() => seen.wakes > wakes, { timeout: 2000, interval: 5 });
    expect(textOf((await worker.get(indexOf(east)))?.bytes)).toBe('y');
    expect(textOf((await worker.get(objectOf(east, 'blue', 'a')))?.bytes)).toBe('x');
    await worker.put(factsOf(east), bytesOf('one'), ANY);
    await worker.put(factsOf(east), bytesOf('two'), ANY);
    const forbidden: readonly StoreKey[] = [indexOf(west), control, statusOf(west)];
    for (const key of forbidden)
      await expect(worker.get(key)).rejects.toMatchObject({ code: 'kubernetes-forbidden' });
    const foreign = [indexOf(east), statusOf(west), statusOf('north' as ClusterName), control];
    for (const key of foreign)
      await expect(worker.put(key, bytesOf('z'), ANY)).rejects.toMatchObject({
        code: 'kubernetes-forbidden',
      });
    await expect(worker.clusters()).rejects.toMatchObject({ code: 'kubernetes-forbidden' });
  });

  test('an API server that hangs, is killed and comes back', async () => {
    await store.put(indexOf(east), bytesOf('x'), ANY);
    const seen = await follow({ kind: 'desired', cluster: east });
    cluster.apiServer.signal('SIGSTOP');
    const waiting = store.put(indexOf(east), bytesOf('after a pause'), ANY);
    await pause(1000);
    cluster.apiServer.signal('SIGCONT');
    await waiting;
    await cluster.apiServer.stop();
    await expect(store.get(factsOf(east))).rejects.toMatchObject({ code: 'kubernetes-unreachable' });
    await cluster.apiServer.start();
    await store.put(indexOf(east), bytesOf('after a death'), ANY);
    const { wakes } = seen;
    await (await open()).put(indexOf(east), bytesOf('of another'), ANY);
    await vi.waitUntil(() => seen.wakes > wakes, { timeout: 20_000, interval: 20 });
    expect(textOf((await store.get(indexOf(east)))?.bytes)).toBe('of another');
  }, 90_000);
});
