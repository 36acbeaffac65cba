import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDirectoryStore } from '../../../src/store/directory.ts';
import { storeContract } from './store-contract.ts';

storeContract('directory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fstest-store-'));
  const path = join(folder, 'not', 'there', 'yet');
  return {
    store: await openDirectoryStore(path),
    reopen: () => openDirectoryStore(path),
    close: () => rm(folder, { recursive: true, force: true }),
  };
});
