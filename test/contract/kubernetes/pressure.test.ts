/** A real API server that has had enough: too many at once, a full database, and one that is not the one we mean. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realClock } from '../../../src/cli/process.ts';
import { openKubernetesStore } from '../../../src/kubernetes/store.ts';
import { type ApiServer, startApiServer } from '../../clusters/api-server.ts';
import { ANY, bytesOf, control, east, factsOf, indexOf, objectOf } from '../store/samples.ts';
import { wantsClusters } from '../../clusters/programs.ts';

describe.runIf(wantsClusters())('a real API server under pressure', () => {
  let busy: ApiServer;
  let full: ApiServer;

  beforeAll(async () => {
    const fewAtOnce = ['--max-requests-inflight=2', '--max-mutating-requests-inflight=1'];
    busy = await startApiServer({
      flags: { apiServer: [...fewAtOnce, '--enable-priority-and-fairness=false'] },
    });
    full = await startApiServer({ flags: { etcd: ['--quota-backend-bytes=16777216'] } });
  }, 120_000);
  afterAll(async () => {
    await busy.stop();
    await full.stop();
  });

  test('a server that takes few requests at once gets all of them', async () => {
    const { kubeconfig } = busy;
    const store = await openKubernetesStore({ kubeconfig, clock: realClock });
    await store.put(indexOf(east), bytesOf('x'), ANY);
    const keys = Array.from({ length: 40 }, (_, index) => factsOf(east, `node-${index}`));
    await Promise.all(keys.map((key) => store.put(key, bytesOf('x'), ANY)));
    expect(await store.reports('facts')).toHaveLength(40);
  }, 60_000);

  test('a full database is told as such, and reading goes on', async () => {
    const store = await openKubernetesStore({ kubeconfig: full.kubeconfig, clock: realClock });
    await store.put(indexOf(east), bytesOf('x'), ANY);
    const fill = async (): Promise<void> => {
      for (let count = 0; count < 40; count += 1)
        await store.put(objectOf(east, `slice-${count}`, 'a'), randomBytes(2 ** 19), ANY);
    };
    await expect(fill()).rejects.toMatchObject({ code: 'kubernetes-full' });
    expect((await store.get(indexOf(east)))?.bytes.length).toBe(1);
  }, 60_000);

  test('credentials for another cluster', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fstest-kubernetes-'));
    try {
      const confused = (await readFile(busy.kubeconfig, 'utf8')).replaceAll(busy.url, full.url);
      const kubeconfig = join(folder, 'kubeconfig');
      await writeFile(kubeconfig, confused);
      const store = await openKubernetesStore({ kubeconfig, clock: realClock });
      await expect(store.get(control)).rejects.toMatchObject({ code: 'kubernetes-certificate' });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
