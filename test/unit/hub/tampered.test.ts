import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { encodeWire } from '../../../src/desired/codec.ts';
import { identityOf, signIndex } from '../../../src/desired/signature.ts';
import type { HubContext, Look } from '../../../src/hub/context.ts';
import { runHubTurn } from '../../../src/hub/hub.ts';
import type { WireIndex } from '../../../src/model/generated/types.ts';
import { clusterName, factsOf, filesOf, readFiles } from '../../fakes/fleets.ts';
import { HubLab } from '../../fakes/hub-lab.ts';
import { memoryStore } from '../../fakes/store.ts';

const SHAPE = {
  clusters: { a: {}, b: {}, c: {} },
  slices: { blue: { members: ['a', 'b'] }, red: { members: ['b', 'c'] } },
};
const FILES = filesOf(SHAPE);
const NAMES = ['a', 'b', 'c'];
const BLUE_GOES = ['slice-removal Slice/blue', 'cluster-removal Cluster/a'];
const ALL_GOES = ['slice-removal Slice/blue', 'slice-removal Slice/red'];

let lab: HubLab;
let hub: HubContext;

beforeEach(async () => {
  lab = new HubLab();
  hub = lab.restart();
  lab.git.push(FILES);
  const { fleet } = readFiles(FILES);
  for (const name of NAMES) await lab.report(factsOf(fleet, name));
  await turn();
  for (const name of NAMES) await lab.confirm(name);
  await turn();
  lab.writes();
});

const turn = (look?: Look): ReturnType<typeof runHubTurn> => runHubTurn(hub, true, look);

async function indexOf(name: string): Promise<WireIndex> {
  const index = await lab.index(name);
  if (index === undefined) throw new Error(`nothing published for ${name}`);
  return index;
}

async function overwrite(name: string, index: WireIndex): Promise<void> {
  const key = { kind: 'index', cluster: clusterName(name) } as const;
  await memoryStore(lab.memory).put(key, Buffer.from(encodeWire(index)), { kind: 'any' });
}

/** All slices of a cluster buried by somebody who has a key of his own. */
async function forge(name: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { fingerprint, key } = identityOf(createPublicKey(privateKey));
  const { signature: _, ...index } = await indexOf(name);
  const sequence = index.sequence + 1;
  const removed = Object.fromEntries(Object.keys(index.slices).map((slice) => [slice, sequence]));
  const forged = { ...index, hub: fingerprint, hubKey: key, sequence, slices: {}, removed };
  await overwrite(name, signIndex(forged, privateKey));
}

describe('an index that is not ours', () => {
  it.each(['the hub that wrote the right one', 'a new hub'])('is written over by %s', async (who) => {
    const before = await indexOf('b');
    await forge('b');
    if (who === 'a new hub') hub = lab.restart();
    await turn('store');
    const after = await indexOf('b');
    expect(after).toMatchObject({ hub: before.hub, slices: before.slices, removed: {} });
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it('does not get its tombstones signed, not even those of slices that stay as they are', async () => {
    await forge('b');
    lab.git.push(
      filesOf(
        { ...SHAPE, slices: { ...SHAPE.slices, red: { members: ['b', 'c'], suspended: true } } },
        FILES,
      ),
    );
    hub = lab.restart();
    await turn();
    expect(await indexOf('b')).toMatchObject({ slices: { red: expect.any(String) }, removed: {} });
  });

  it('that is an older one of ours is replaced', async () => {
    const old = await indexOf('b');
    lab.git.push(
      filesOf({ ...SHAPE, slices: { ...SHAPE.slices, red: { members: ['b', 'c'], mtu: 1300 } } }, FILES),
    );
    await turn();
    const current = await indexOf('b');
    await overwrite('b', old);
    await turn();
    expect(await indexOf('b')).toEqual(old);
    await turn('store');
    expect(await indexOf('b')).toMatchObject({ sequence: current.sequence + 2, slices: current.slices });
    lab.writes();
    await turn('store');
    expect(lab.writes()).toEqual([]);
  });

  it('and that nobody can read is looked at again in each turn', async () => {
    const right = await indexOf('b');
    const key = { kind: 'index', cluster: clusterName('b') } as const;
    await memoryStore(lab.memory).put(key, Buffer.from('{'), { kind: 'any' });
    await turn('store');
    await turn();
    expect(lab.log.lines.filter((line) => line.includes('index cannot be read'))).toHaveLength(1);
    await overwrite('b', right);
    lab.git.push(
      filesOf({ ...SHAPE, slices: { ...SHAPE.slices, red: { members: ['b', 'c'], mtu: 1300 } } }, FILES),
    );
    await turn();
    expect((await indexOf('b')).sequence).toBe(right.sequence + 1);
  });
});

describe('a store that has lost everything', () => {
  it('is filled again, with higher sequences', async () => {
    const before = await Promise.all(NAMES.map(indexOf));
    lab.memory.entries.clear();
    await turn('store');
    const after = await Promise.all(NAMES.map(indexOf));
    for (const [index, { sequence, slices }] of before.entries()) {
      expect(after[index]?.slices).toEqual(slices);
      expect(after[index]?.sequence).toBeGreaterThan(sequence);
    }
    expect(lab.writes().filter((line) => line.startsWith('put object'))).toHaveLength(4);
  });

  it('is believed by a new hub only as far as clusters do not report more', async () => {
    const { sequence, slices } = await indexOf('b');
    lab.memory.entries.delete('b/index');
    const smaller = { ...SHAPE, slices: { red: SHAPE.slices.red }, acknowledge: BLUE_GOES };
    lab.git.push(filesOf(smaller, FILES));
    hub = lab.restart();
    await turn();
    const after = await indexOf('b');
    expect(after).toMatchObject({ sequence: sequence + 1, removed: { blue: sequence + 1 } });
    expect(after.slices['red']).toBe(slices['red']);
  });
});

describe('reports that the store does not give', () => {
  it('keep a new hub from publishing for their cluster and those that share a slice with it', async () => {
    lab.git.push(
      filesOf({ ...SHAPE, slices: { ...SHAPE.slices, blue: { members: ['a', 'b'], mtu: 1300 } } }, FILES),
    );
    hub = lab.restart();
    lab.fault = (operation, key) => {
      if (operation === 'get' && key?.kind === 'facts' && key.cluster === 'a') throw new Error('no answer');
    };
    await expect(turn()).rejects.toMatchObject({ code: 'hub-reports' });
    expect(lab.writes()).toEqual([]);
    lab.fault = () => undefined;
    await turn();
    expect(lab.writes()).toEqual(['put index a', 'put index b', 'put object a', 'put object b']);
  });

  it('are those before, for a hub that has heard them already', async () => {
    await lab.report({ ...factsOf(readFiles(FILES).fleet, 'a', { generation: 1 }) });
    lab.fault = (operation, key) => {
      if (operation === 'get' && key?.kind === 'facts') throw new Error('no answer');
    };
    await turn();
    expect(lab.writes()).toEqual([]);
  });
});

describe('an agent that has seen another index of the same sequence', () => {
  it('gets one that is higher', async () => {
    const { sequence } = await indexOf('a');
    await lab.confirm('a');
    const key = { kind: 'status', cluster: clusterName('a'), agent: 'a' as never } as const;
    const stored = await memoryStore(lab.memory).get(key);
    const status = JSON.parse(Buffer.from(stored?.bytes ?? []).toString('utf8')) as Parameters<
      typeof lab.report
    >[0];
    await lab.report({ ...status, refusals: [{ code: 'index-reused', message: 'twice' }] });
    await turn();
    expect((await indexOf('a')).sequence).toBe(sequence + 2);
  });
});

describe('a commit that cannot be remembered', () => {
  it('is not published: a hub that starts anew would fall back behind it', async () => {
    lab.fault = (operation, key) => {
      if (operation === 'put' && key?.kind === 'control') throw new Error('disk full');
    };
    lab.git.push(filesOf({ ...SHAPE, slices: {}, acknowledge: ALL_GOES }, FILES));
    await expect(turn()).rejects.toThrow('disk full');
    expect(lab.writes()).toEqual([]);
    await expect(turn()).rejects.toThrow('disk full');
    lab.fault = () => undefined;
    await turn();
    expect(lab.writes()).not.toEqual([]);
  });
});
