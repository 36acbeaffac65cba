import { allFiles } from './compile/source.ts';
import { referenceFleet } from './fleet.ts';
import { mebibytesBelow } from './hub/disk.ts';
import { withHubLab } from './hub/lab.ts';
import { startHub } from './hub/process.ts';
import { pushOneFile, type Scene } from './hub/rounds.ts';
import { reportApplied } from './hub/statuses.ts';
import { memoryOf } from './lab/usage.ts';
import { type BenchResult, byRatio, byValue, withoutBar } from './result.ts';
import { median, slope } from './statistics.ts';

/** A day of pushes every 10 seconds; as many of them as the time allows. */
const DAY = 8640;
const MOST_MINUTES = 5;
const SAMPLE_EVERY = 10;
const FETCH_WINDOW = 50;
const FETCH_BAR = 1.3;
const PEAK_BAR = 512;

/** Sizes in MiB. */
interface Sample {
  readonly pushes: number;
  readonly memory: number;
  /** The least since the sample before: what is in use, without what only waits to be collected. */
  readonly heap: number;
  readonly clone: number;
  readonly store: number;
}

/** Pushes one after another, each reported as applied: what grows with them. */
export function benchHubSoak(size: 'S' | 'L'): () => Promise<readonly BenchResult[]> {
  return () => {
    const fleet = referenceFleet(size);
    return withHubLab(`hub-soak-${size}`, fleet.facts, async (lab) => {
      await lab.push(Object.fromEntries(allFiles(fleet)));
      const scene = { lab, fleet, place: await lab.place('hub') };
      const hub = await startHub(lab, scene.place);
      try {
        await reportApplied(scene.place.store);
        return resultsOf(size, await pushOn(scene, hub));
      } finally {
        await hub.stop();
      }
    });
  };
}

interface Soaked {
  readonly samples: readonly Sample[];
  /** MiB. */
  readonly peak: number;
  /** Milliseconds that each push took to be fetched. */
  readonly fetches: readonly number[];
}

async function pushOn(scene: Scene, hub: Parameters<typeof pushOneFile>[1]): Promise<Soaked> {
  const { place } = scene;
  const until = performance.now() + MOST_MINUTES * 60_000;
  const samples: Sample[] = [];
  const fetches: number[] = [];
  let heap = Number.POSITIVE_INFINITY;
  while (fetches.length < DAY && performance.now() < until) {
    const pushes = fetches.length;
    const { stages, clusters } = await pushOneFile(scene, hub, pushes);
    fetches.push(stages.sync);
    await reportApplied(place.store, clusters);
    heap = Math.min(heap, ((await hub.metrics()).get(HEAP) ?? 0) / MEBIBYTE);
    if (pushes % SAMPLE_EVERY !== 0) continue;
    const [clone, store] = [mebibytesBelow(place.state), mebibytesBelow(place.store)];
    samples.push({ pushes, memory: memoryOf(hub.pid).now, heap, clone, store });
    heap = Number.POSITIVE_INFINITY;
  }
  return { samples, fetches, peak: memoryOf(hub.pid).peak };
}

const HEAP = 'nodejs_heap_size_used_bytes';
const MEBIBYTE = 2 ** 20;

/** The first quarter is warming up: code is compiled, and memory grows to what it needs. */
function resultsOf(size: 'S' | 'L', { samples, fetches, peak }: Soaked): readonly BenchResult[] {
  const settled = samples.slice(Math.floor(samples.length / 4));
  const growth = (name: string, of: (sample: Sample) => number): BenchResult => {
    const values = settled.map(of);
    const perPush = slope(
      settled.map(({ pushes }) => pushes),
      values,
    );
    const note = `${fetches.length} pushes, from ${values[0]?.toFixed(1)} to ${values.at(-1)?.toFixed(1)} MiB; a day of pushes every 10 s is ${DAY}; baseline: median`;
    const measured = { value: 1000 * perPush, unit: 'MiB per 1,000 pushes', baseline: median(values), note };
    return withoutBar({ name: `hub-soak-${size}-${name}`, ...measured });
  };
  const [last, first] = [median(fetches.slice(-FETCH_WINDOW)), median(fetches.slice(0, FETCH_WINDOW))];
  const note = `the last ${FETCH_WINDOW} of ${fetches.length} pushes; baseline: the first ${FETCH_WINDOW}`;
  const fetch = { name: `hub-soak-${size}-fetch`, value: last, unit: 'ms', baseline: first, note };
  return [
    byRatio(fetch, '<=', FETCH_BAR),
    byValue(
      {
        name: `hub-soak-${size}-peak`,
        value: peak,
        unit: 'MiB',
        baseline: PEAK_BAR,
        note: 'baseline: the bar',
      },
      '<=',
      PEAK_BAR,
    ),
    growth('memory', ({ memory }) => memory),
    growth('heap', ({ heap }) => heap),
    growth('clone', ({ clone }) => clone),
    growth('store', ({ store }) => store),
  ];
}
