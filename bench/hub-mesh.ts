import { allFiles } from './compile/source.ts';
import { meshFleet, type ReferenceFleet } from './fleet.ts';
import { indexesWritten } from './hub/indexes.ts';
import { type HubLab, withHubLab } from './hub/lab.ts';
import { calm } from './hub/rounds.ts';
import { startHub } from './hub/process.ts';
import { type BenchResult, byRatio, byValue } from './result.ts';
import { median, spread } from './statistics.ts';

const ROUNDS = 5;
const BAR = 3000;
const GROWTH_BAR = 4.5;
const [HALF, WHOLE] = [100, 200];

/** A full mesh that appears in one commit: from the webhook to the last of its indexes. Twice the clusters, four times the links. */
export async function benchHubMesh(): Promise<readonly BenchResult[]> {
  const half = await timesOf(HALF);
  const whole = await timesOf(WHOLE);
  const [value, baseline] = [median(whole), median(half)];
  const note = `${spread(half, 0)}; baseline: ${WHOLE} clusters`;
  const growth = `${spread(whole, 0)}; baseline: ${HALF} clusters; the links are 4.02 times as many`;
  return [
    byValue({ name: 'hub-mesh-M', value: baseline, unit: 'ms', baseline: value, note }, '<=', BAR),
    byRatio({ name: `hub-mesh-${WHOLE}`, value, unit: 'ms', baseline, note: growth }, '<=', GROWTH_BAR),
  ];
}

/** A hub and a store of its own for each round: what was published once is there. */
function timesOf(clusters: number): Promise<readonly number[]> {
  const fleet = meshFleet(clusters);
  return withHubLab(`hub-mesh-${clusters}`, fleet.facts, async (lab) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await publishAll(lab, fleet, round));
    return times;
  });
}

async function publishAll(lab: HubLab, fleet: ReferenceFleet, round: number): Promise<number> {
  const files = [...allFiles(fleet)];
  const isCluster = ([path]: readonly [string, string]): boolean => path.startsWith('clusters/');
  const slices = files.filter((file) => !isCluster(file));
  await lab.push({
    ...Object.fromEntries(files.filter(isCluster)),
    ...Object.fromEntries(slices.map(([path]) => [path, null])),
  });
  const place = await lab.place(`round-${round}`);
  const hub = await startHub(lab, place);
  try {
    await lab.push(Object.fromEntries(slices));
    await calm(hub);
    const written = indexesWritten(place.store, fleet.slices[0]?.members ?? []);
    const started = performance.now();
    await hub.deliver();
    return (await written) - started;
  } finally {
    await hub.stop();
  }
}
