/** The store on a real API server. */
import { afterAll, beforeAll, describe } from 'vitest';
import { realClock } from '../../../src/cli/process.ts';
import { type KubernetesOptions, openKubernetesStore } from '../../../src/kubernetes/store.ts';
import { type ApiServer, startApiServer } from '../../clusters/api-server.ts';
import { storeContract } from './store-contract.ts';
import { wantsClusters } from '../../clusters/programs.ts';

describe.runIf(wantsClusters())('on a real API server', () => {
  let cluster: ApiServer;
  let opened = 0;

  beforeAll(async () => {
    cluster = await startApiServer();
  }, 120_000);
  afterAll(() => cluster.stop());

  storeContract('Kubernetes', async () => {
    const options = freshOptions();
    return {
      store: await openKubernetesStore(options),
      reopen: () => openKubernetesStore(options),
      close: async () => undefined,
    };
  });

  storeContract('Kubernetes, watched as by a hub,', async () => {
    const options = freshOptions();
    const store = await openKubernetesStore(options);
    const stop = await store.watch({ kind: 'reports' }, () => undefined);
    await store.clusters();
    return { store, reopen: () => openKubernetesStore(options), close: async () => stop(), isWatched: true };
  });

  /** A fleet of its own for each test. */
  function freshOptions(): KubernetesOptions {
    opened += 1;
    return { kubeconfig: cluster.kubeconfig, namespace: `fleet-${opened}`, clock: realClock };
  }
});
