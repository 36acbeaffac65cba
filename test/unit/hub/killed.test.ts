import { describe, expect, it } from 'vitest';
import { type Accepted, readDesired } from '../../../src/agent/desired.ts';
import { runHubTurn } from '../../../src/hub/hub.ts';
import { emptyDisk, fakeState } from '../../fakes/agent.ts';
import { clusterName, factsOf, type FleetFiles, filesOf, readFiles } from '../../fakes/fleets.ts';
import { memoryStore } from '../../fakes/store.ts';
import { HubLab } from '../../fakes/hub-lab.ts';

const CLUSTERS = { a: {}, b: {}, c: {} };
const GOOD = filesOf({
  clusters: CLUSTERS,
  slices: { blue: { members: ['a', 'b'], exports: ['web'] }, red: { members: ['a', 'b', 'c'] } },
});
const CHANGES: Readonly<Record<string, FleetFiles>> = {
  'two slices change': filesOf(
    {
      clusters: CLUSTERS,
      slices: { blue: { members: ['a', 'b'], mtu: 1300 }, red: { members: ['a', 'b', 'c'], mtu: 1300 } },
    },
    GOOD,
  ),
  'one goes and one comes': filesOf(
    {
      clusters: CLUSTERS,
      slices: { green: { members: ['a', 'b', 'c'] }, red: { members: ['a', 'b'] } },
      acknowledge: ['slice-removal Slice/blue', 'cluster-removal Cluster/c'],
    },
    GOOD,
  ),
  'a cluster goes': filesOf(
    {
      clusters: { a: {}, b: {} },
      slices: { red: { members: ['a', 'b'] } },
      acknowledge: ['slice-removal Slice/blue', 'cluster-removal Cluster/c'],
    },
    GOOD,
  ),
};

/** What an agent that starts now takes from the store. */
async function taken(lab: HubLab, name: string, current?: Accepted): Promise<Accepted> {
  const ports = { cluster: clusterName(name), store: memoryStore(lab.memory), state: fakeState(emptyDisk()) };
  const reading = await readDesired(ports, current, { sequence: current?.index.sequence ?? 0 });
  expect(reading.refusal).toBeUndefined();
  if (reading.accepted === undefined) throw new Error(`nothing for ${name}`);
  return reading.accepted;
}

const essence = ({ index: { sequence, slices, removed } }: Accepted): string =>
  JSON.stringify({ sequence, slices, removed });

async function settled(): Promise<HubLab> {
  const lab = new HubLab();
  const hub = lab.restart();
  const { fleet } = readFiles(GOOD);
  lab.git.push(GOOD);
  for (const name of ['a', 'b', 'c']) await lab.report(factsOf(fleet, name));
  await runHubTurn(hub, true);
  for (const name of ['a', 'b', 'c']) await lab.confirm(name);
  return lab;
}

/** Runs the change until it has written `limit` times, then the hub is dead. */
async function publishUntil(lab: HubLab, files: FleetFiles, limit: number): Promise<boolean> {
  let left = limit;
  lab.fault = (operation) => {
    if (operation !== 'put' && operation !== 'remove') return;
    left -= 1;
    if (left < 0) throw new Error('killed');
  };
  lab.git.push(files);
  const isWhole = await runHubTurn(lab.restart(), true).then(
    () => true,
    () => false,
  );
  lab.fault = () => undefined;
  return isWhole;
}

describe('a publish that is killed', () => {
  it.each(Object.entries(CHANGES))(
    'leaves every agent on one whole state, wherever it stops: %s',
    async (_, files) => {
      let limit = 0;
      for (let isWhole = false; !isWhole; limit += 1) {
        const lab = await settled();
        const names = ['a', 'b', 'c'];
        const before = await Promise.all(names.map((name) => taken(lab, name)));
        isWhole = await publishUntil(lab, files, limit);
        const during = await Promise.all(names.map((name, index) => taken(lab, name, before[index])));
        const anew = await Promise.all(names.map((name) => taken(lab, name)));
        await runHubTurn(lab.restart(), true);
        const after = await Promise.all(names.map((name) => taken(lab, name)));
        for (const index of names.keys()) {
          const whole = [before[index], after[index]].map((each) => essence(each as Accepted));
          expect(whole).toContain(essence(during[index] as Accepted));
          expect(whole).toContain(essence(anew[index] as Accepted));
        }
        lab.writes();
        await runHubTurn(lab.restart(), true);
        expect(lab.writes()).toEqual([]);
      }
      expect(limit).toBeGreaterThan(4);
    },
  );

  it('does not take away what an agent reads that is late', async () => {
    const lab = await settled();
    const before = await taken(lab, 'a');
    const files = CHANGES['two slices change'] ?? GOOD;
    await publishUntil(lab, files, 100);
    const hub = lab.restart();
    for (const name of ['b', 'c']) await lab.confirm(name);
    await runHubTurn(hub, true);
    const objects = await memoryStore(lab.memory).objects(clusterName('a'));
    for (const { digest } of before.slices.values())
      expect(objects.map(({ digest12 }) => digest12)).toContain(digest.slice(0, 12));
    await lab.confirm('a');
    await runHubTurn(hub, true);
    expect(await memoryStore(lab.memory).objects(clusterName('a'))).toHaveLength(2);
  });
});
