/** The real hub, killed at every stage of a turn; whatever it leaves, agents can obey, and the next hub goes on from it. */
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createRandom } from '../../simulation/random.ts';
import { digestsAt, type HubLab, openHubLab, writeFacts } from './hub-lab.ts';
import { type HubProcess, startHub } from './hub-process.ts';
import { type Witness, watchIndexes } from './witness.ts';

const PATIENCE = 30_000;
const SEED = 20_261_121;
const KILLS = 15;

let lab: HubLab;
let witness: Witness;
let hub: HubProcess;
let version = 0;
/** Kills after which some clusters were told of the new commit and others were not. */
let halfway = 0;

beforeAll(async () => {
  lab = await openHubLab();
  await writeFacts(lab.stored);
  witness = watchIndexes(lab.store, lab.clusters);
  await lab.push(version);
  hub = startHub(lab);
  await settled();
}, 60_000);

afterAll(async () => {
  await hub.stop();
  witness.stop();
  await lab.close();
});

/** Every cluster is told of the version, and of nothing else. */
async function settled(): Promise<void> {
  const expected = digestsAt(version);
  await vi.waitFor(
    () => {
      const told = [...witness.indexes].map(([cluster, { slices }]) => [cluster, slices] as const);
      expect(new Map(told)).toEqual(expected);
    },
    { timeout: PATIENCE, interval: 20 },
  );
  witness.look();
}

async function pushNext(): Promise<void> {
  version += 1;
  await lab.push(version);
}

async function killed(): Promise<void> {
  await hub.kill();
  halfway += new Set(witness.look().values()).size > 1 ? 1 : 0;
}

interface Stage {
  readonly name: string;
  /** What to watch, and what to see there. */
  readonly folders: () => readonly string[];
  readonly sign: (name: string) => boolean;
  /** How many of these signs. */
  readonly count?: number;
}

const clone = (folder: string): string => {
  const [name = ''] = readdirSync(join(lab.state, 'clones'));
  return join(lab.state, 'clones', name, 'clone.git', folder);
};
const ofClusters = (folder: string): readonly string[] =>
  lab.clusters.map((cluster) => join(lab.store, cluster, folder));
const isIndex = (name: string): boolean => name === 'index.json';

const STAGES: readonly Stage[] = [
  { name: 'a pack comes', folders: () => [clone('objects/pack')], sign: () => true },
  {
    name: 'the pack has its index',
    folders: () => [clone('objects/pack')],
    sign: (name) => name.endsWith('.idx'),
  },
  {
    name: 'the clone points to the commit',
    folders: () => [clone('refs/fleetslice')],
    sign: (name) => name === 'head',
  },
  {
    name: 'control says what runs',
    folders: () => [lab.store],
    sign: (name) => name === 'control.json',
  },
  {
    name: 'the first object is there',
    folders: () => ofClusters('slices'),
    sign: (name) => name.endsWith('.json'),
  },
  { name: 'one cluster has its index', folders: () => ofClusters(''), sign: isIndex },
  { name: 'half of the clusters have', folders: () => ofClusters(''), sign: isIndex, count: 12 },
  { name: 'everybody is told', folders: () => [lab.store], sign: (name) => name === 'fleet.json' },
];

describe('killed the moment that', () => {
  test.each(STAGES)('$name', { timeout: 60_000 }, async (stage) => {
    await pushNext();
    const reached = untilSeen(stage);
    await hub.deliver();
    await reached;
    await killed();
    hub = startHub(lab);
    await hub.listening;
    await settled();
    expect(witness.violations).toEqual([]);
  });
});

/** Resolves within the very event, so that the kill comes as soon as can be. */
function untilSeen({ name, folders, sign, count = 1 }: Stage): Promise<void> {
  let watchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let left = count;
  const seen = new Promise<void>((resolve, reject) => {
    watchers = folders().map((folder) =>
      watch(folder, (_, file) => {
        if (file !== null && sign(file)) left -= 1;
        if (left === 0) resolve();
      }),
    );
    timer = setTimeout(() => reject(new Error(`never seen: ${name}\n${hub.log()}`)), PATIENCE);
  });
  return seen.finally(() => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  });
}

test(`killed ${KILLS} times at any moment (seed ${SEED})`, { timeout: 600_000 }, async () => {
  const random = createRandom(SEED);
  await pushNext();
  let started = performance.now();
  await hub.deliver();
  await settled();
  const turn = performance.now() - started;
  await hub.stop();
  await pushNext();
  started = performance.now();
  hub = startHub(lab);
  await settled();
  const start = performance.now() - started;
  for (let kill = 0; kill < KILLS; kill++) {
    await pushNext();
    if (kill % 3 === 0) {
      await hub.listening;
      void hub.deliver();
      await delay(random.next() * turn);
      await killed();
    } else {
      await hub.kill();
      hub = startHub(lab);
      await delay(start * (0.3 + 0.7 * random.next()));
      await killed();
    }
    hub = startHub(lab);
    // Two killed one after the other, some of the time.
    if (random.chance(0.7)) await settled();
  }
  await settled();
  expect(witness.violations).toEqual([]);
  // Else nothing above was interrupted where it matters.
  expect(halfway).toBeGreaterThan(0);
});
