import { beforeEach, describe, expect, it } from 'vitest';
import { type AgentContext, runAgentTurn, type TurnReport } from '../../../src/agent/agent.ts';
import type { RegisteredWorkload } from '../../../src/state/port.ts';
import { AgentLab, AWAY } from '../../fakes/agent-lab.ts';
import { clusterName, factsOf, type FleetShape, fleetOf, sliceName } from '../../fakes/fleets.ts';
import { takeDown } from '../../fakes/kernel.ts';
import { memoryStore } from '../../fakes/store.ts';

const SHAPE: FleetShape = {
  clusters: { a: {}, b: {}, c: {} },
  slices: {
    blue: { members: ['a', 'b'], subnets: ['10.64.0.0/16', 'fd00:64::/48'], exports: ['web'] },
    red: { members: ['a', 'b', 'c'] },
  },
};
const ONLY_RED: FleetShape = { ...SHAPE, slices: { red: SHAPE.slices['red'] ?? { members: [] } } };
const WEB: RegisteredWorkload = {
  slice: sliceName('blue'),
  namespace: 'shop',
  name: 'web-0',
  service: 'web',
  ports: [],
  place: { kind: 'netns', name: 'web' },
};

let lab: AgentLab;
let agent: AgentContext;

beforeEach(async () => {
  lab = new AgentLab('a');
  lab.disk.memory = { ...lab.disk.memory, workloads: [WEB] };
  const fleet = fleetOf(SHAPE);
  for (const name of ['b', 'c']) await lab.hub.report(factsOf(fleet, name));
  await lab.publish(SHAPE);
  agent = await lab.start();
});

const turn = (): Promise<TurnReport> => runAgentTurn(agent);
const netns = (): readonly string[] =>
  [...lab.system.kernel.namespaces.keys()].filter((name) => name.startsWith('fleetslice-')).toSorted();

describe('a turn', () => {
  it('builds what is desired, and the second one does nothing', async () => {
    const first = await turn();
    expect(first.failed).toEqual([]);
    expect(first.steps).toBeGreaterThan(10);
    expect(netns()).toEqual(['fleetslice-blue', 'fleetslice-red']);
    const [after, writes] = [lab.system.kernel.print(), lab.written.length];
    expect(await turn()).toEqual({ steps: 0, applied: [], failed: [] });
    agent = await lab.start();
    expect(await turn()).toEqual({ steps: 0, applied: [], failed: [] });
    expect(lab.system.kernel.print()).toBe(after);
    expect(lab.written.slice(writes)).toEqual(['facts', 'status']);
  });

  it('does nothing while nothing was ever published', async () => {
    const stranger = new AgentLab('z');
    agent = await stranger.start();
    expect(await turn()).toEqual({ steps: 0, applied: [], failed: [] });
    expect(await stranger.status()).toMatchObject({ hub: '', sequence: 0, slices: [] });
  });

  it('repairs what somebody took away, at once when it is told and else within 30 s', async () => {
    await turn();
    const before = lab.system.kernel.print();
    const router = lab.system.kernel.netns('fleetslice-red');
    for (const device of router.links.keys()) if (device !== 'lo') takeDown(router, device);
    expect((await turn()).steps).toBe(0);
    await lab.clock.advance(30_000);
    expect((await turn()).steps).toBeGreaterThan(0);
    expect(lab.system.kernel.print()).toBe(before);
    expect([...lab.metrics.counts.keys()].filter((name) => name.startsWith('repaired'))).not.toEqual([]);
  });

  it('takes a change of the desired state', async () => {
    await turn();
    await lab.publish({ ...SHAPE, slices: { ...SHAPE.slices, red: { members: ['a', 'c'] } } });
    const report = await turn();
    expect(report.failed).toEqual([]);
    expect(report.applied.join('\n')).toContain('fleetslice-red');
    expect(report.applied.join('\n')).not.toContain('fleetslice-blue');
  });

  it('goes on alone: a restart without store and hub has 0 steps, and repairs', async () => {
    await turn();
    lab.fault = AWAY;
    agent = await lab.start();
    expect(await turn()).toEqual({ steps: 0, applied: [], failed: [] });
    lab.system.kernel.deleteNetns('fleetslice-red');
    agent = await lab.start();
    expect((await turn()).steps).toBeGreaterThan(0);
    expect(netns()).toEqual(['fleetslice-blue', 'fleetslice-red']);
  });

  it('recovers from a failure of any step, which stops its own slice only', async () => {
    const total = (await turn()).steps;
    const wanted = lab.system.kernel.print();
    for (let nth = 1; nth <= total; nth += 1) {
      const broken = new AgentLab('a');
      broken.disk.memory = { ...broken.disk.memory, workloads: [WEB] };
      Object.assign(broken.hub, { memory: lab.hub.memory });
      broken.system.failStep(nth);
      agent = await broken.start();
      const failed = await turn();
      expect(failed.failed).toHaveLength(1);
      const { slices } = await statusOf(broken);
      expect(slices.filter(({ ready }) => !ready)).toHaveLength(1);
      expect(slices.filter(({ problem }) => problem.includes('told to fail'))).toHaveLength(1);
      agent = nth % 2 === 0 ? agent : await broken.start();
      const repaired = await turn();
      expect(repaired.failed).toEqual([]);
      expect(broken.system.kernel.print()).toBe(wanted);
      expect((await turn()).steps).toBe(0);
    }
  });
});

async function statusOf(broken: AgentLab): ReturnType<AgentLab['status']> {
  const store = memoryStore(lab.hub.memory);
  const stored = await store.get({
    kind: 'status',
    cluster: clusterName('a'),
    agent: broken.options().agent,
  });
  return JSON.parse(Buffer.from(stored?.bytes ?? []).toString('utf8')) as Awaited<
    ReturnType<AgentLab['status']>
  >;
}

describe('removal', () => {
  it('happens on a tombstone, takes the keys along, and is confirmed', async () => {
    await turn();
    await lab.publish(ONLY_RED);
    const report = await turn();
    expect(report.failed).toEqual([]);
    expect(netns()).toEqual(['fleetslice-red']);
    expect((await lab.status()).slices.map(({ slice }) => slice)).toEqual(['red']);
    expect(Object.keys(lab.disk.memory.slices)).toEqual(['red']);
    expect((lab.keys as unknown as { readonly removed: readonly string[] }).removed).toEqual(['blue']);
    expect(lab.system.kernel.netns('web').links.size).toBe(1);
    await lab.turnHub();
    expect((await lab.hub.index('a'))?.removed).toEqual({});
  });

  it('does not happen because an index says nothing of a slice', async () => {
    await turn();
    const index = agent.accepted?.index;
    if (index === undefined || agent.accepted === undefined) throw new Error('nothing accepted');
    const { blue: _, ...slices } = index.slices;
    const kept = new Map([...agent.accepted.slices].filter(([name]) => name !== 'blue'));
    agent.accepted = { index: { ...index, slices }, slices: kept };
    expect(await turn()).toEqual({ steps: 0, applied: [], failed: [] });
    expect(netns()).toEqual(['fleetslice-blue', 'fleetslice-red']);
  });

  it('that fails is not confirmed, also after a restart, and is tried again', async () => {
    await turn();
    await lab.publish(ONLY_RED);
    agent = await lab.start();
    lab.system.failStep(1);
    expect((await turn()).failed).toHaveLength(1);
    expect((await lab.status()).slices.find(({ slice }) => slice === 'blue')).toMatchObject({ ready: false });
    await lab.turnHub();
    expect((await lab.hub.index('a'))?.removed).toHaveProperty('blue');
    expect((await turn()).failed).toEqual([]);
    expect(netns()).toEqual(['fleetslice-red']);
    await lab.turnHub();
    expect((await lab.hub.index('a'))?.removed).toEqual({});
  });

  it('leaves a namespace of that name alone that is not ours', async () => {
    await turn();
    lab.system.kernel.netns('fleetslice-blue').mark = 'fleetslice:z:blue';
    await lab.publish(ONLY_RED);
    await turn();
    expect(netns()).toEqual(['fleetslice-blue', 'fleetslice-red']);
  });

  it('of everything happens when the cluster is deleted', async () => {
    await turn();
    await lab.publish({ clusters: { b: {}, c: {} }, slices: { red: { members: ['b', 'c'] } } });
    expect((await turn()).failed).toEqual([]);
    expect(netns()).toEqual([]);
  });
});

describe('trouble in one slice', () => {
  it('a slice that cannot be prepared does not stop the others', async () => {
    const keys = lab.keys;
    lab.keys = {
      ...keys,
      tunnelKey: (slice, epoch) =>
        slice === 'blue' ? Promise.reject(new Error('no space left')) : keys.tunnelKey(slice, epoch),
    };
    agent = await lab.start();
    expect((await turn()).failed).toEqual(['no space left']);
    expect(netns()).toEqual(['fleetslice-red']);
    expect((await lab.facts()).slices.map(({ slice }) => slice)).toEqual(['red']);
    expect((await lab.status()).slices.map(({ slice, ready }) => `${slice} ${ready}`)).toEqual([
      'blue false',
      'red true',
    ]);
  });

  it('a place that is gone does not stop its slice', async () => {
    lab.system.kernel.deleteNetns('web');
    // A new router cannot know that before it is there.
    expect((await turn()).failed.join()).toContain('web');
    expect((await turn()).failed).toEqual([]);
    expect(netns()).toEqual(['fleetslice-blue', 'fleetslice-red']);
    expect(lab.system.kernel.netns('fleetslice-blue').firewall).toBeDefined();
  });

  it('a long complaint of a tool does not make the status invalid', async () => {
    const observe = lab.system.observe.bind(lab.system);
    lab.system.observe = async (name, workloads) => {
      if (name === 'fleetslice-red') throw new Error('x'.repeat(10_000));
      return observe(name, workloads);
    };
    await turn();
    expect((await lab.status()).slices.find(({ slice }) => slice === 'red')?.problem).toHaveLength(4096);
  });
});

describe('reports', () => {
  it('are written once a change, and again after 30 s', async () => {
    await turn();
    expect(lab.written.splice(0)).toEqual(['facts', 'status']);
    await turn();
    expect(lab.written.splice(0)).toEqual([]);
    lab.system.kernel.deleteNetns('fleetslice-red');
    agent.routers.forEach((live) => {
      live.isStale = true;
    });
    await turn();
    expect(lab.written.splice(0)).toEqual([]);
    await lab.clock.advance(30_000);
    await turn();
    expect(lab.written.splice(0)).toEqual(['facts', 'status']);
  });

  it('that could not be written are written later', async () => {
    lab.fault = (operation) => {
      if (operation === 'put') throw new Error('read only');
    };
    expect((await turn()).failed).toEqual([]);
    lab.fault = () => undefined;
    lab.written.splice(0);
    await turn();
    expect(lab.written).toEqual(['facts', 'status']);
  });

  it('facts tell keys, ports, links and workloads, and neither times nor counters', async () => {
    await turn();
    const facts = await lab.facts();
    const [blue] = facts.slices;
    expect(facts).toMatchObject({
      cluster: 'a',
      agent: 'a',
      reads: [1],
      endpoints: ['192.0.2.1'],
      mtu: 1420,
    });
    expect(Object.keys(facts).toSorted()).toEqual([
      'agent',
      'cluster',
      'endpoints',
      'format',
      'mtu',
      'reads',
      'slices',
    ]);
    expect(Object.keys(blue ?? {}).toSorted()).toEqual(['links', 'slice', 'tunnels', 'workloads']);
    expect(blue?.workloads).toEqual([expect.objectContaining({ name: 'web-0', service: 'web' })]);
    expect(blue?.workloads[0]?.addresses).toHaveLength(2);
    await lab.clock.advance(1_000_000);
    agent = await lab.start();
    await turn();
    expect(await lab.facts()).toEqual(facts);
  });

  it('close the ring: the other side learns the key, and the next turn changes nothing', async () => {
    await turn();
    await lab.turnHub();
    const digest = (await lab.hub.index('b'))?.slices['blue'] ?? '';
    const stored = await memoryStore(lab.hub.memory).objects(clusterName('b'));
    expect(stored.map(({ digest12 }) => digest12)).toContain(digest.slice(0, 12));
    await turn();
    await lab.turnHub();
    expect((await turn()).steps).toBe(0);
  });
});
