/** What a hub keeps beside the store can be rebuilt; and when the store is lost as well, what clusters report is enough. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeWire } from '../../../src/desired/codec.ts';
import type { WireIndex, WireStatus } from '../../../src/model/generated/types.ts';
import type { AgentName, ClusterName } from '../../../src/model/ids.ts';
import { digestsAt, fingerprint, type HubLab, openHubLab, writeFacts } from './hub-lab.ts';
import { type HubProcess, startHub } from './hub-process.ts';
import { type Witness, watchIndexes } from './witness.ts';

const PATIENCE = 30_000;
const LIMIT = { timeout: 90_000 };

let lab: HubLab;
let hub: HubProcess;
let witness: Witness | undefined;
/** Requests of the first clone. */
let cloning: number;

beforeEach(async () => {
  lab = await openHubLab();
  await writeFacts(lab.stored);
  await lab.push(1);
  await startedHub();
  cloning = lab.server.requests;
}, 60_000);

afterEach(async () => {
  await hub.stop();
  witness?.stop();
  await lab.close();
});

/** Resolves when every cluster is told of version 1. */
async function startedHub(): Promise<Witness> {
  witness?.stop();
  const fresh = watchIndexes(lab.store, lab.clusters);
  witness = fresh;
  hub = startHub(lab);
  await hub.listening;
  await vi.waitFor(async () => expect(await hub.isReady()).toBe(true), { timeout: PATIENCE, interval: 50 });
  await until(() => {
    fresh.look();
    const told = [...fresh.indexes].map(([cluster, { slices }]) => [cluster, slices] as const);
    expect(new Map(told)).toEqual(digestsAt(1));
  });
  return fresh;
}

async function until(check: () => void): Promise<void> {
  await vi.waitFor(check, { timeout: PATIENCE, interval: 50 });
}

/** All but the key that the clusters know the hub by. */
function loseDisk(): void {
  for (const name of readdirSync(lab.state)) {
    if (name !== 'keys') rmSync(join(lab.state, name), { recursive: true });
  }
}

function loseStore(): void {
  for (const name of readdirSync(lab.store)) rmSync(join(lab.store, name), { recursive: true });
}

test('a hub without its disk fetches once and writes nothing', LIMIT, async () => {
  await hub.stop();
  loseDisk();
  const before = fingerprint(lab.store);
  const requests = lab.server.requests;
  await startedHub();
  await hub.stop();
  expect(lab.server.requests - requests).toBe(cloning);
  expect(fingerprint(lab.store)).toEqual(before);
});

describe('without disk and store', () => {
  const REPORTED = 41;
  let told: ReadonlyMap<ClusterName, WireIndex>;

  beforeEach(async () => {
    await hub.stop();
    told = new Map(witness?.indexes);
    loseDisk();
    loseStore();
    await writeFacts(lab.stored);
  });

  /** As its agent writes it again, having applied what it was told. */
  async function report(cluster: ClusterName): Promise<void> {
    const index = told.get(cluster);
    const status: WireStatus = {
      format: 1,
      cluster,
      agent: cluster,
      version: 'test',
      reads: [1],
      hub: index?.hub ?? '',
      sequence: REPORTED,
      slices: Object.entries(index?.slices ?? {}).map(([slice, digest]) => ({
        slice,
        digest,
        ready: true,
        problem: '',
        tunnels: [],
      })),
      refusals: [],
      appliedAt: '2026-11-21T00:00:00Z',
    };
    const key = { kind: 'status', cluster, agent: cluster as string as AgentName } as const;
    await lab.stored.put(key, Buffer.from(encodeWire(status)), { kind: 'any' });
  }

  test('sequences go on from what clusters report', LIMIT, async () => {
    await Promise.all(lab.clusters.map(report));
    const { indexes } = await startedHub();
    const sequences = [...indexes.values()].map(({ sequence }) => sequence);
    expect(sequences).toEqual(lab.clusters.map(() => REPORTED + 1));
  });

  test('a cluster that reports late gets an index that it can take', LIMIT, async () => {
    const { indexes } = await startedHub();
    const [late] = lab.clusters;
    if (late === undefined) throw new Error('no cluster');
    expect(indexes.get(late)?.sequence).toBe(1);
    await report(late);
    await until(() => expect(indexes.get(late)?.sequence).toBe(REPORTED + 1));
    const others = [...indexes].filter(([cluster]) => cluster !== late);
    expect(others.map(([, { sequence }]) => sequence)).toEqual(others.map(() => 1));
  });
});
