import { openKubernetesStore } from '../../../src/kubernetes/store.ts';
import { realClock } from '../../../src/cli/process.ts';
import { StandIn } from '../kubernetes/stand-in.ts';
import { storeContract } from './store-contract.ts';

storeContract('Kubernetes (stand-in)', async () => {
  const server = await StandIn.start();
  const options = { kubeconfig: server.kubeconfig, clock: realClock };
  return {
    store: await openKubernetesStore(options),
    reopen: () => openKubernetesStore(options),
    close: () => server.stop(),
  };
});
