import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningAgent, startAgent } from '../../../src/agent/run.ts';
import type { AttachRequest } from '../../../src/agent/workloads.ts';
import { AgentLab } from '../../fakes/agent-lab.ts';
import { settle } from '../../fakes/agent.ts';
import type { FleetShape } from '../../fakes/fleets.ts';

const SHAPE: FleetShape = {
  clusters: { a: {}, b: {} },
  slices: {
    blue: { members: ['a', 'b'], subnets: ['10.64.0.0/16', 'fd00:64::/48'] },
    red: { members: ['a', 'b'] },
    far: { members: ['a'], subnets: ['10.99.0.0/16'] },
  },
};
const WEB: AttachRequest = {
  slice: 'blue',
  namespace: 'shop',
  name: 'web-0',
  service: 'web',
  ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
  place: { kind: 'netns', name: 'web' },
};

let lab: AgentLab;
let agent: RunningAgent;

beforeEach(async () => {
  lab = new AgentLab('a');
  await lab.publish(SHAPE);
  agent = await startAgent(lab.ports(), lab.options());
  await lab.clock.advance(10);
});

afterEach(() => agent.stop());

/** Lets time go on until the promise is settled. */
async function during<T>(promise: Promise<T>): Promise<T> {
  const settled = promise.then(
    () => true,
    () => true,
  );
  for (let round = 0; round < 200; round += 1) {
    const isSettled = await Promise.race([settled, lab.clock.advance(50).then(() => false)]);
    if (isSettled) return promise;
  }
  throw new Error('it never came to an end');
}

const attach = (changes: Partial<AttachRequest> = {}): ReturnType<RunningAgent['attach']> =>
  during(agent.attach({ ...WEB, ...changes }));

describe('attach', () => {
  it('gives an address of each family, resolver and search, and a link into the slice', async () => {
    const result = await attach();
    expect(result.addresses).toHaveLength(2);
    expect(result.resolver).toEqual(['10.64.0.1', 'fd00:64::1']);
    expect(result.search[0]).toBe('shop.svc.slice.local');
    const [link] = [...lab.system.kernel.netns('web').links.values()].filter(({ name }) => name !== 'lo');
    expect([...(link?.addresses ?? [])].join()).toContain(result.addresses[0]);
    expect((await lab.facts()).slices.find(({ slice }) => slice === 'blue')?.workloads).toMatchObject([
      { name: 'web-0', namespace: 'shop', service: 'web', addresses: result.addresses },
    ]);
  });

  it('again is the same workload with the same address, also in another place', async () => {
    const first = await attach();
    expect(await attach()).toEqual(first);
    expect(await attach({ place: { kind: 'netns', name: 'db' } })).toEqual(first);
    expect(agent.workloads()).toHaveLength(1);
    expect(lab.system.kernel.netns('web').links.size).toBe(1);
  });

  it('of one that belongs to no service is no fact', async () => {
    await attach({ service: '' });
    expect((await lab.facts()).slices.flatMap(({ workloads }) => workloads)).toEqual([]);
  });

  it.each<[string, Partial<AttachRequest>, string]>([
    ['an unknown slice', { slice: 'green' }, 'attach-slice'],
    ['a slice that is a property of every object', { slice: 'constructor' }, 'attach-slice'],
    ['a bad name', { name: 'Web_0' }, 'attach-name'],
    ['an empty name', { name: '' }, 'attach-name'],
    ['a bad namespace', { namespace: '../shop' }, 'attach-name'],
    ['a bad service', { service: '-' }, 'attach-name'],
    ['a network namespace with a path', { place: { kind: 'netns', name: '../web' } }, 'attach-place'],
  ])('refuses %s and remembers nothing', async (_, changes, code) => {
    await expect(attach(changes)).rejects.toMatchObject({ code });
    expect(agent.workloads()).toEqual([]);
    expect(lab.disk.memory.workloads).toEqual([]);
  });

  it('refuses a second workload of a slice in one place', async () => {
    await attach();
    await expect(attach({ name: 'web-1' })).rejects.toMatchObject({ code: 'attach-place' });
    await attach({ name: 'web-1', slice: 'red' });
    expect(agent.workloads()).toHaveLength(2);
  });

  it('refuses the host in a second slice only when the addresses overlap', async () => {
    const host = { place: { kind: 'host' } } as const;
    await attach(host);
    await expect(attach({ ...host, slice: 'red' })).rejects.toMatchObject({ code: 'attach-overlap' });
    await attach({ ...host, slice: 'far' });
    expect(agent.workloads().map(({ slice }) => slice)).toEqual(['blue', 'far']);
  });

  it('of a place that is not there fails with the reason, and is found within 30 s, or at once when asked again', async () => {
    const gone = { place: { kind: 'netns', name: 'later' } } as const;
    await expect(attach(gone)).rejects.toMatchObject({ code: 'attach-failed' });
    lab.system.kernel.namespaces.set('later', structuredClone(lab.system.kernel.netns('db')));
    for (let round = 0; round < 61; round += 1) await lab.clock.advance(500);
    expect(lab.system.kernel.netns('later').links.size).toBe(2);
    lab.system.kernel.deleteNetns('later');
    await expect(attach(gone)).rejects.toThrow('network namespace later is not there');
    lab.system.kernel.namespaces.set('later', structuredClone(lab.system.kernel.netns('db')));
    expect((await attach(gone)).addresses).toHaveLength(2);
    expect(lab.system.kernel.netns('later').links.size).toBe(2);
  });

  it('ends with the reason when the turn itself fails', async () => {
    const ports = lab.ports();
    const broken = await startAgent(
      { ...ports, state: { ...ports.state, save: () => Promise.reject(new Error('disk full')) } },
      lab.options(),
    );
    await expect(during(broken.attach(WEB))).rejects.toThrow('disk full');
    await broken.stop();
    const stuck = await startAgent(
      {
        ...ports,
        metrics: Object.assign(lab.metrics, {
          applied: () => {
            throw new Error('no metrics');
          },
        }),
      },
      lab.options(),
    );
    await expect(during(stuck.attach(WEB))).rejects.toThrow('no metrics');
    await stuck.stop();
  });
});

describe('detach', () => {
  it('removes the link and frees the address', async () => {
    const { addresses } = await attach();
    await during(agent.detach(WEB));
    expect(agent.workloads()).toEqual([]);
    expect(lab.system.kernel.netns('web').links.size).toBe(1);
    expect((await lab.facts()).slices.flatMap(({ workloads }) => workloads)).toEqual([]);
    expect((await attach()).addresses).toEqual(addresses);
  });

  it('of an unknown workload is refused', async () => {
    await attach();
    for (const key of [
      { ...WEB, name: 'web-1' },
      { ...WEB, slice: 'red' },
      { ...WEB, namespace: 'x' },
    ])
      await expect(during(agent.detach(key))).rejects.toMatchObject({ code: 'detach-unknown' });
    expect(agent.workloads()).toHaveLength(1);
  });
});

describe('a running agent', () => {
  it('takes a new commit when the store wakes it', async () => {
    await lab.publish({ ...SHAPE, slices: { ...SHAPE.slices, green: { members: ['a'] } } });
    for (let round = 0; round < 5; round += 1) await lab.clock.advance(50);
    expect([...lab.system.kernel.namespaces.keys()]).toContain('fleetslice-green');
    expect(agent.isReady()).toBe(true);
  });

  it('repairs what the kernel tells of', async () => {
    lab.system.kernel.deleteNetns('fleetslice-red');
    lab.system.wake('fleetslice-red');
    for (let round = 0; round < 5; round += 1) await lab.clock.advance(50);
    expect([...lab.system.kernel.namespaces.keys()]).toContain('fleetslice-red');
  });

  it('takes a changed underlay, keeps the old one while there is none, and looks again after a failure', async () => {
    const { underlayNow } = lab.system;
    const wait = async (): Promise<number> => {
      lab.system.wake();
      for (let round = 0; round < 5; round += 1) await lab.clock.advance(50);
      return (await lab.facts()).mtu;
    };
    lab.system.underlayNow = { ...underlayNow, addresses: [], mtu: 0 };
    expect(await wait()).toBe(1420);
    lab.system.underlayNow = { ...underlayNow, mtu: 1400 };
    const underlay = lab.system.underlay.bind(lab.system);
    lab.system.underlay = () => Promise.reject(new Error('ip does not answer'));
    expect(await wait()).toBe(1420);
    lab.system.underlay = underlay;
    await attach();
    expect((await lab.facts()).mtu).toBe(1320);
  });

  it('may have its first turn before the kernel is watched', async () => {
    const other = new AgentLab('z');
    const watch = other.system.watch.bind(other.system);
    other.system.watch = async (wake) => {
      await settle();
      return watch(wake);
    };
    const quick = await startAgent(other.ports(), other.options());
    await other.clock.advance(10);
    await quick.stop();
    expect(other.metrics.counts.get('turn failed')).toBeUndefined();
  });

  it('ends what waits for it when it stops', async () => {
    const pending = agent.attach(WEB);
    const outcome = pending.then(
      () => 'attached',
      (thrown: Error) => thrown.message,
    );
    await Promise.all([agent.stop(), settle()]);
    expect(['attached', 'the agent is stopping']).toContain(await outcome);
  });
});
