/** A process that writes to a directory store; the tests start several and kill some. */
import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openDirectoryStore } from '../../../src/store/directory.ts';
import { withMutex } from '../../../src/store/mutex.ts';
import { ANY, control, increment } from './samples.ts';

const [mode, path = '', count = '0'] = process.argv.slice(2);

switch (mode) {
  case 'count':
    await countUp(Number(count));
    break;
  case 'loop':
    await writeForEver();
    break;
  case 'hold':
    await withMutex(path, 1000, async () => {
      console.log('ready');
      await new Promise(() => setInterval(() => undefined, 1000));
    });
    break;
  case 'contend':
    await contendForEver();
    break;
  default:
    throw new Error(`unknown mode ${mode}`);
}

async function countUp(writers: number): Promise<void> {
  const store = await openDirectoryStore(path);
  await Promise.all(Array.from({ length: writers }, () => increment(store, control)));
}

/** Values of many sizes, each of one byte repeated, so that a torn one shows. */
async function writeForEver(): Promise<void> {
  const store = await openDirectoryStore(path);
  for (let round = 0; ; round += 1) {
    await store.put(control, new Uint8Array(1 + ((round * 7919) % 300_000)).fill(round % 251), ANY);
    if (round === 0) console.log('ready');
  }
}

/** Takes and releases a mutex without pause, and says so when somebody else is inside. */
async function contendForEver(): Promise<void> {
  const mark = join(path, 'inside');
  const work = async (): Promise<void> => {
    await mkdir(mark).catch(() => console.log('violated'));
    await rmdir(mark).catch(() => console.log('violated'));
  };
  for (let round = 0; ; round += 1) {
    await withMutex(join(path, 'lock'), 10_000, work);
    if (round === 0) console.log('ready');
  }
}
