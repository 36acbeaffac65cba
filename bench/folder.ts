import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sweepRuns } from '../src/demo/run.ts';

const RUNS = join(tmpdir(), 'fleetslice-bench');

/** Works in a folder of its own, which is gone afterwards; what a crashed run left is swept first. */
export async function inFolder<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  await sweepRuns(RUNS);
  const folder = join(RUNS, `${name}-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
