import { createMemory, memoryStore } from '../../fakes/store.ts';
import { storeContract } from './store-contract.ts';

storeContract('memory', async () => {
  const memory = createMemory();
  return {
    store: memoryStore(memory),
    reopen: async () => memoryStore(memory),
    close: async () => undefined,
  };
});
