import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { bundle } from './bundle.ts';
import { allFiles } from './compile/source.ts';
import { type FleetSize, referenceFleet } from './fleet.ts';
import { filesBelow } from './hub/disk.ts';
import { type HubLab, withHubLab } from './hub/lab.ts';
import { calm, type Scene } from './hub/rounds.ts';
import { type RunningHub, startHub } from './hub/process.ts';
import { reportApplied } from './hub/statuses.ts';
import { cpuSeconds } from './lab/usage.ts';
import { type BenchResult, byValue } from './result.ts';

const COMMITS = 30;
const WARM_UP = 5;
const BAR = 20;
const BYTES_OF_README = 100;

/** Commits that touch nothing of the fleet: what the hub writes for them, and what it computes beyond fetching them. */
export function benchHubNothing(size: FleetSize): () => Promise<readonly BenchResult[]> {
  return () => {
    const fleet = referenceFleet(size);
    return withHubLab(`hub-nothing-${size}`, fleet.facts, async (lab) => {
      await lab.push(Object.fromEntries(allFiles(fleet)));
      const scene = { lab, fleet, place: await lab.place('hub') };
      const hub = await startHub(lab, scene.place);
      const bare = await startSync(lab);
      try {
        await reportApplied(scene.place.store);
        await calm(hub);
        return await measure(scene, hub, bare, size);
      } finally {
        bare.kill('SIGKILL');
        await hub.stop();
      }
    });
  };
}

async function measure(
  { lab, place }: Scene,
  hub: RunningHub,
  bare: ChildProcess,
  size: FleetSize,
): Promise<readonly BenchResult[]> {
  const ours: number[] = [];
  const fetches: number[] = [];
  const before = new Map<string, string>();
  for (let commit = -WARM_UP; commit < COMMITS; commit++) {
    if (commit === 0) for (const { path, written } of filesBelow(place.store)) before.set(path, written);
    await lab.push({ 'README.md': `${commit}`.padEnd(BYTES_OF_README, '.') });
    const hubSpent = await spent(hub.pid, () => hub.deliver());
    const bareSpent = await spent(bare.pid, () => synced(bare));
    if (commit < 0) continue;
    ours.push(hubSpent);
    fetches.push(bareSpent);
  }
  const changed = filesBelow(place.store).filter(({ path, written }) => before.get(path) !== written);
  const names = [...new Set(changed.map(({ path }) => path.slice(place.store.length + 1)))];
  const [value, baseline] = [mean(ours), mean(fetches)];
  const note = `mean of ${COMMITS}, ${value.toFixed(1)} ms of the hub; baseline: a process that only fetches them; written: ${names.join(', ') || 'nothing'}`;
  const measured = { value: value - baseline, unit: 'ms of CPU', baseline, note };
  const writes = names.filter((name) => name.includes('/')).length;
  return [
    byValue({ name: `hub-nothing-${size}`, ...measured }, '<=', BAR),
    byValue(
      {
        name: `hub-nothing-${size}-writes`,
        value: writes,
        unit: 'files',
        baseline: COMMITS,
        note: 'objects and indexes; baseline: commits',
      },
      '<=',
      0,
    ),
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Milliseconds of processor time until a second after it is done: what follows a turn counts as well. */
async function spent(pid: number | undefined, work: () => Promise<unknown>): Promise<number> {
  const before = cpuSeconds(pid ?? 0);
  await work();
  await delay(1000);
  return 1000 * (cpuSeconds(pid ?? 0) - before);
}

async function synced(bare: ChildProcess): Promise<void> {
  bare.send('sync');
  await once(bare, 'message');
}

async function startSync({ folder, url }: HubLab): Promise<ChildProcess> {
  const script = join(folder, 'sync.mjs');
  await bundle('hub/sync.ts', script);
  const bare = fork(script, [url, join(folder, 'bare')], { execArgv: [] });
  await synced(bare);
  return bare;
}
