import { beforeEach, describe, expect, it } from 'vitest';
import { decodeSlice } from '../../../src/desired/codec.ts';
import type { HubContext } from '../../../src/hub/context.ts';
import { runHubTurn } from '../../../src/hub/hub.ts';
import type { WireSlice } from '../../../src/model/generated/types.ts';
import type { Digest } from '../../../src/model/ids.ts';
import { clusterName, factsOf, type FleetShape, filesOf, readFiles, sliceName } from '../../fakes/fleets.ts';
import { memoryStore } from '../../fakes/store.ts';
import { HubLab } from '../../fakes/hub-lab.ts';

const SHAPE: FleetShape = {
  clusters: { a: {}, b: {}, c: {} },
  slices: { blue: { members: ['a', 'b'], exports: ['web'] }, red: { members: ['b', 'c'] } },
};
const BLUE_GOES = ['slice-removal Slice/blue', 'cluster-removal Cluster/a'];
const GOOD = filesOf(SHAPE);
const FLEET = readFiles(GOOD).fleet;
const BAD = new Map([...GOOD, ['0.yaml', 'apiVersion: fleetslice.io/v1alpha1\nkind: Cluster\n']]);
const MORE = filesOf(
  { ...SHAPE, slices: { ...SHAPE.slices, red: { members: ['b', 'c'], mtu: 1300 } } },
  GOOD,
);

let lab: HubLab;
let hub: HubContext;

beforeEach(() => {
  lab = new HubLab();
  hub = lab.restart();
  lab.git.push(GOOD);
});

const turn = (): ReturnType<typeof runHubTurn> => runHubTurn(hub, true);
const settledTurn = async (): Promise<void> => {
  await turn();
  for (const name of ['a', 'b', 'c']) await lab.report(factsOf(FLEET, name, { workloads: 1 }));
  await turn();
  for (const name of ['a', 'b', 'c']) await lab.confirm(name);
  await turn();
  lab.writes();
};

async function objectOf(cluster: string, slice: string): Promise<WireSlice> {
  const digest = (await lab.index(cluster))?.slices[slice] as Digest;
  const key = { kind: 'object', cluster: clusterName(cluster), slice: sliceName(slice), digest } as const;
  const stored = await memoryStore(lab.memory).get(key);
  if (stored === undefined) throw new Error(`${cluster} has no object of ${slice}`);
  return decodeSlice(stored.bytes, digest);
}

const gatewaysOf = async (cluster: string, slice: string, peer: string): Promise<number | undefined> =>
  (await objectOf(cluster, slice)).peers.find((each) => each.cluster === peer)?.gateways.length;

describe('commits', () => {
  it('are published, objects before the index, and a turn that changes nothing writes nothing', async () => {
    const report = await turn();
    expect(report).toMatchObject({ objects: 4, indexes: 3, clusters: 3 });
    const ofB = lab.written.filter((line) => line.endsWith(' b'));
    expect(ofB).toEqual(['put object b', 'put object b', 'put index b']);
    lab.writes();
    expect(await turn()).toMatchObject({ objects: 0, indexes: 0 });
    expect(lab.writes()).toEqual([]);
  });

  it('write only what they concern', async () => {
    await settledTurn();
    lab.git.push(MORE);
    await turn();
    expect(lab.writes()).toEqual(['put index b', 'put index c', 'put object b', 'put object c']);
    expect((await lab.index('a'))?.commit).not.toBe((await lab.index('b'))?.commit);
  });

  it('are refused whole when they are bad: what was published stays and facts still reach everybody', async () => {
    await settledTurn();
    const bad = lab.git.push(BAD);
    const report = await turn();
    expect(report.head?.commit).toBe(bad);
    expect(report.head?.findings[0]).toMatchObject({ file: '0.yaml', line: 1, column: 1 });
    expect(lab.writes()).toEqual([]);
    await lab.report(factsOf(FLEET, 'a', { generation: 1 }));
    await turn();
    expect(lab.writes()).toEqual(['put index b', 'put object b']);
    expect(lab.metrics.counts.get('commit refused')).toBe(1);
  });

  it('are refused once, and are good again when the head goes back', async () => {
    await settledTurn();
    lab.git.push(BAD);
    await turn();
    await turn();
    lab.git.push(GOOD);
    expect((await turn()).head?.outcome).toBe('accepted');
    expect(lab.metrics.counts.get('commit refused')).toBe(1);
    expect(lab.writes()).toEqual([]);
  });

  it('are refused after a restart too, and the last good one goes on', async () => {
    await settledTurn();
    const bad = lab.git.push(BAD);
    hub = lab.restart();
    const report = await turn();
    expect(report.head?.commit).toBe(bad);
    expect(lab.writes()).toEqual([]);
    await lab.report(factsOf(FLEET, 'a', { generation: 1 }));
    await turn();
    expect(lab.writes()).toEqual(['put index b', 'put object b']);
  });

  it('publish nothing when the very first one is bad', async () => {
    lab.git.push(BAD);
    expect((await turn()).head?.outcome).toBe('refused');
    expect(lab.writes()).toEqual([]);
  });

  it('do nothing when a file cannot be read: it is not taken for empty', async () => {
    await settledTurn();
    const text = MORE.get('4.yaml') ?? '';
    lab.git.push(MORE);
    lab.git.lose(text);
    await expect(turn()).rejects.toThrow('4.yaml');
    expect(lab.writes()).toEqual([]);
  });

  it('read only the blobs that changed', async () => {
    await settledTurn();
    lab.git.asked.splice(0);
    lab.git.push(MORE);
    await turn();
    expect(lab.git.asked).toHaveLength(1);
  });
});

describe('facts', () => {
  it('of one cluster write only what depends on them', async () => {
    await settledTurn();
    await lab.report(factsOf(FLEET, 'a', { workloads: 1, generation: 1 }));
    await turn();
    expect(lab.writes()).toEqual(['put index b', 'put object b']);
  });

  it('are published while Git is away, and the failure is told', async () => {
    await settledTurn();
    lab.git.isAway = true;
    await lab.report(factsOf(FLEET, 'c', { workloads: 1, generation: 1 }));
    await expect(turn()).rejects.toThrow('away');
    expect(lab.writes()).toEqual(['put index b', 'put object b']);
  });

  it('are published by a hub that starts while Git is away', async () => {
    await settledTurn();
    hub = lab.restart();
    lab.git.isAway = true;
    await lab.report(factsOf(FLEET, 'c', { workloads: 1, generation: 1 }));
    await expect(turn()).rejects.toThrow('away');
    expect(lab.writes()).toEqual(['put index b', 'put object b']);
  });

  it('that are torn keep the ones before', async () => {
    await settledTurn();
    await lab.putReport('facts', 'a', Buffer.from('{"format":1,"clus'));
    await turn();
    expect(lab.writes()).toEqual([]);
    expect(lab.log.lines.filter((line) => line.includes('facts refused'))).not.toEqual([]);
  });

  it('of another agent under this name are refused', async () => {
    await settledTurn();
    const other = factsOf(FLEET, 'b', { generation: 1 });
    await lab.putReport('facts', 'a', Buffer.from(JSON.stringify(other)));
    await turn();
    expect(lab.writes()).toEqual([]);
  });

  it('that are gone, or torn, after a restart keep the published peer', async () => {
    await settledTurn();
    await memoryStore(lab.memory).remove({ kind: 'facts', cluster: clusterName('a'), agent: 'a' as never });
    await lab.putReport('facts', 'c', Buffer.from('{'));
    hub = lab.restart();
    await turn();
    expect(lab.writes()).toEqual([]);
    expect(await gatewaysOf('b', 'blue', 'a')).toBe(1);
    expect(await gatewaysOf('b', 'red', 'c')).toBe(1);
  });

  it('that say too much are told once', async () => {
    await settledTurn();
    const facts = factsOf(FLEET, 'a', { workloads: 1 });
    const slices = facts.slices.map((slice) => ({ ...slice, links: ['10.64.0.9'] }));
    await lab.report({ ...facts, slices });
    await turn();
    await turn();
    expect(lab.metrics.counts.get('facts refused')).toBe(1);
  });

  it('of a slice that was away for a while do not bring back what was published before', async () => {
    await settledTurn();
    await memoryStore(lab.memory).remove({ kind: 'facts', cluster: clusterName('a'), agent: 'a' as never });
    hub = lab.restart();
    await turn();
    expect(await gatewaysOf('b', 'blue', 'a')).toBe(1);
    lab.git.push(
      filesOf({ ...SHAPE, slices: { red: { members: ['b', 'c'] } }, acknowledge: BLUE_GOES }, GOOD),
    );
    await turn();
    lab.git.push(GOOD);
    await turn();
    expect(await gatewaysOf('b', 'blue', 'a')).toBe(0);
  });
});

describe('a store that is not as the hub thinks', () => {
  it('somebody else wrote the index: the turn fails, the next one converges', async () => {
    await settledTurn();
    const other = lab.restart();
    lab.git.push(MORE);
    await runHubTurn(other, true);
    const foreign = await lab.index('b');
    lab.git.push(
      filesOf({ ...SHAPE, slices: { ...SHAPE.slices, red: { members: ['b', 'c'], mtu: 1290 } } }, GOOD),
    );
    await expect(turn()).rejects.toMatchObject({ code: 'store-conflict' });
    await turn();
    expect((await lab.index('b'))?.sequence).toBe((foreign?.sequence ?? 0) + 1);
    expect((await objectOf('b', 'red')).mtu).toBe(1290);
    lab.writes();
    await turn();
    expect(lab.writes()).toEqual([]);
  });

  it('one index that cannot be read stops its cluster only', async () => {
    await settledTurn();
    await memoryStore(lab.memory).put(
      { kind: 'index', cluster: clusterName('b') },
      Buffer.from('{"format":1'),
      { kind: 'any' },
    );
    hub = lab.restart();
    lab.git.push(MORE);
    await turn();
    expect(lab.writes()).toEqual(['put index c', 'put object c']);
    expect(lab.log.lines.filter((line) => line.includes('cannot be read'))).toHaveLength(1);
  });

  it('an object that must be taken over from and cannot be read stops its cluster only', async () => {
    await settledTurn();
    const digest = (await lab.index('b'))?.slices['blue'] as Digest;
    const key = { kind: 'object', cluster: clusterName('b'), slice: sliceName('blue'), digest } as const;
    await memoryStore(lab.memory).remove(key);
    await memoryStore(lab.memory).remove({ kind: 'facts', cluster: clusterName('a'), agent: 'a' as never });
    hub = lab.restart();
    lab.git.push(MORE);
    await turn();
    expect(lab.writes()).toEqual(['put index c', 'put object c']);
    await lab.report(factsOf(FLEET, 'a', { workloads: 1 }));
    await turn();
    expect(lab.writes()).toEqual(['put index b', 'put object b', 'put object b']);
    expect(await gatewaysOf('b', 'blue', 'a')).toBe(1);
  });

  it('clusters whose writes fail stop no other', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`k${index}`, {}]));
    const shape = {
      clusters: many,
      slices: { blue: { members: Object.keys(many), subnets: ['10.64.0.0/14'] } },
    };
    lab.git.push(filesOf(shape));
    const stuck = new Set(Object.keys(many).slice(0, 12));
    lab.fault = (operation, key) => {
      if (operation === 'put' && key?.kind === 'index' && stuck.has(key.cluster))
        throw new Error('disk full');
    };
    await expect(turn()).rejects.toThrow('disk full');
    for (const name of Object.keys(many)) expect((await lab.index(name)) === undefined).toBe(stuck.has(name));
  });
});
