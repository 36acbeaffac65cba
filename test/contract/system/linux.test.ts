import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ObservedRouter } from '../../../src/steps/observed.ts';
import type { NetnsRef, Step } from '../../../src/steps/step.ts';
import { inNetns, makeRouters, makeWorld, ping, pings, run, type World } from './fixture.ts';
import { linkAddresses, workloadAddresses, workloadNetns } from './routers.ts';
import { sandboxed } from './sandbox.ts';

sandboxed(import.meta.url, () => {
  let world: World;
  let before: string;

  beforeAll(async () => {
    world = await makeWorld();
    before = await everything();
    await makeRouters(world);
  });

  afterAll(async () => rm(world.directory, { recursive: true }));

  test('capabilities name what this host has', async () => {
    const wireguard = expect.stringMatching(/kernel|userspace/) as string;
    expect(await world.system.capabilities()).toEqual({ wireguard, nft: true, problems: [] });
  });

  test('traffic crosses the tunnel over both families', async () => {
    for (const address of workloadAddresses(world.right)) expect(await pings(world.left, address)).toBe(true);
  });

  test('the tunnel keeps its encrypted socket in the host', async () => {
    expect(await run('ss', '-Huln')).toMatch(/:51001 /);
    expect(await run(...inNetns(world.routers[0].netns, 'ss', '-Huln'))).not.toMatch(/:51001 /);
  });

  test('routers are listed with their marks', async () => {
    expect(await world.system.routers()).toEqual(world.routers.map(({ netns, mark }) => ({ netns, mark })));
  });

  test('observing shows what was made', async () => {
    const observed = await observe();
    expect(observed).toMatchObject({ netns: router().netns, mark: router().mark, forwarding: true });
    const [tunnel] = router().tunnels;
    const [workload] = router().workloads;
    expect(observed.links).toMatchObject([
      { name: 'lo', up: true, addresses: ['10.64.0.1/32', '127.0.0.1/8', '::1/128', 'fd64::1/128'] },
      { name: tunnel!.device, up: true, mtu: 1380, addresses: hostPrefixes(linkAddresses(world.left)) },
      { name: workload!.outer, kind: 'veth', up: true, mtu: 1380, mac: workload!.outerMac, addresses: [] },
    ]);
    expect(observed.tunnels).toMatchObject([
      {
        device: tunnel!.device,
        publicKey: world.left.publicKey,
        port: world.left.port,
        peers: [{ publicKey: world.right.publicKey, endpoint: '127.0.0.1:51002', keepalive: 25 }],
      },
    ]);
    expect(observed.tunnels[0]!.peers[0]!.allowed).toEqual([...tunnel!.peers[0]!.allowed].toSorted());
    expect(observed.workloads).toMatchObject([
      {
        id: 'default/left',
        reachable: true,
        link: { name: workload!.inner, up: true, mac: workload!.innerMac },
        routes: [
          { to: '10.64.0.0/16', via: '10.64.0.1', mtu: 1380 },
          { to: 'fd64::/48', via: 'fd64::1', mtu: 1380 },
        ],
      },
    ]);
    expect(observed.firewall?.comment).toMatch(/[0-9a-f]{64}$/);
  });

  test('observing twice shows the same firewall, though packets were counted between', async () => {
    const first = await observe();
    await pings(world.left, '10.64.0.1');
    expect((await observe()).firewall).toEqual(first.firewall);
  });

  test('observing runs one ip, one nft, one wg and one ip for each workload, and nothing that changes anything', async () => {
    world.started.length = 0;
    await observe();
    const { netns, workloads } = router();
    expect(world.started.toSorted()).toEqual(
      [
        `ip -n ${netns} -j -d -batch -`,
        `ip -n ${workloadNetns(world.left)} -j -d -batch -`,
        `nsenter --net=/run/netns/${netns} nft --stateless --numeric list table inet fleetslice`,
        'wg show all dump',
      ].toSorted(),
    );
    expect(workloads).toHaveLength(1);
  });

  test('an absent router is observed as absent', async () => {
    expect(await world.system.observe('fleetslice-fstest-g2-nobody', [])).toBeUndefined();
  });

  test('a workload whose namespace has gone is not reachable', async () => {
    const gone = { ...router().workloads[0]!, place: { kind: 'netns', name: 'fstest-g2-gone' } as const };
    const dead = { ...gone, place: { kind: 'process', pid: 4_194_000 } as const };
    const observed = await world.system.observe(router().netns, [gone, dead]);
    expect(observed?.workloads.map(({ reachable }) => reachable)).toEqual([false, false]);
  });

  test('the memory of the tunnel is that of its process', async () => {
    const bytes = await world.system.memoryOf(router().tunnels[0]!.device);
    expect(bytes).toBeGreaterThan(1024 * 1024);
  });

  test('a failing step is named, what came before stays done, what comes after is not tried', async () => {
    const here = { kind: 'router', name: router().netns } as const;
    const route = (to: string, device: string): Step => ({
      kind: 'route.set',
      in: here,
      route: { to, device, mtu: 1380 },
    });
    const [tunnel] = router().tunnels;
    const steps = [
      route('10.99.0.0/24', tunnel!.device),
      route('10.99.1.0/24', 'nothing'),
      route('10.99.2.0/24', tunnel!.device),
    ];
    const applied = await world.system.apply(steps);
    expect(applied).toEqual({
      done: steps.slice(0, 1),
      failed: { step: steps[1], message: 'Cannot find device "nothing"' },
    });
    const undo = steps.map((step): Step => ({ ...step, kind: 'route.remove' }) as Step);
    expect((await world.system.apply([undo[0]!, undo[2]!])).failed).toBeUndefined();
  });

  test('removing what is not there is done', async () => {
    const here = { kind: 'router', name: router().netns } as const;
    const device = router().tunnels[0]!.device;
    const steps: readonly Step[] = [
      { kind: 'route.remove', in: here, route: { to: '10.98.0.0/24', device, mtu: 1380 } },
      { kind: 'route.remove', in: here, route: { to: 'fd98::/64', device, mtu: 1380 } },
      { kind: 'address.remove', in: here, device, address: '10.98.0.1/32' },
      { kind: 'address.remove', in: here, device, address: 'fd98::1/128' },
      { kind: 'neighbour.remove', in: here, device, address: '10.98.0.1', mac: '02:00:00:00:00:01' },
      { kind: 'workload.delete', in: here, device: 'fwnothing' },
      { kind: 'peer.remove', netns: router().netns, device, publicKey: world.left.publicKey },
      { kind: 'tunnel.delete', netns: router().netns, device: 'fs00000000e1' },
    ];
    expect(await world.system.apply(steps)).toEqual({ done: steps });
  });

  test('a word that could become a second command is refused', async () => {
    const step: Step = {
      kind: 'address.remove',
      in: { kind: 'host' },
      device: 'lo',
      address: '127.0.0.1/8\nlink delete lo',
    };
    expect((await world.system.apply([step])).failed?.message).toMatch(/cannot be given to ip/);
  });

  describe('the firewall', () => {
    test('lets a workload speak with its own address only', async () => {
      const netns = workloadNetns(world.left);
      const [inner] = router().workloads.map((workload) => workload.inner);
      await run('ip', '-n', netns, 'address', 'add', '10.64.1.66/32', 'dev', inner!);
      const [target] = workloadAddresses(world.right);
      expect(await ping(world.left, '-I', '10.64.1.66', target!)).toBe(false);
      expect(await pings(world.left, target!)).toBe(true);
      await run('ip', '-n', netns, 'address', 'delete', '10.64.1.66/32', 'dev', inner!);
    });

    test('hides link addresses from workloads', async () => {
      for (const address of [...linkAddresses(world.left), ...linkAddresses(world.right)]) {
        expect(await ping(world.left, address)).toBe(false);
      }
    });

    test('answers a ping of the router address', async () => {
      expect(await pings(world.left, '10.64.0.1')).toBe(true);
      expect(await pings(world.left, 'fd64::1')).toBe(true);
    });
  });

  describe('sockets', () => {
    test('are opened inside the router and answer from here', async () => {
      const { netns, routers } = router();
      const opened = await world.system.openSockets(netns, {
        dns: routers,
        probe: linkAddresses(world.left),
        probePort: 7471,
      });
      const { dnsUdp, dnsTcp, probes } = opened;
      expect([dnsUdp.length, dnsTcp.length, probes.length]).toEqual([2, 2, 2]);
      expect(probes.map((socket) => socket.address().port)).toEqual([7471, 7471]);
      const heard = new Promise<string>((resolve) =>
        dnsUdp[0]!.once('message', (text) => resolve(text.toString())),
      );
      const ask = `require('node:dgram').createSocket('udp4').send('question', 53, '10.64.0.1', () => process.exit())`;
      await run(...inNetns(workloadNetns(world.left), process.execPath, '-e', ask));
      expect(await heard).toBe('question');
      expect(await run('ss', '-Huln')).not.toMatch(/:7471 /);
      for (const handle of [...dnsUdp, ...dnsTcp, ...probes]) handle.close();
    });
  });

  test('removal leaves everything as it was', async () => {
    const steps = world.routers.flatMap(({ netns, workloads, tunnels }): readonly Step[] => [
      ...workloads.map(({ outer }) => deletion({ kind: 'router', name: netns }, outer)),
      ...tunnels.map(({ device }): Step => ({ kind: 'tunnel.delete', netns, device })),
      { kind: 'netns.delete', netns },
    ]);
    expect(await world.system.apply(steps)).toEqual({ done: steps });
    expect(await everything()).toBe(before);
  });

  function router() {
    return world.routers[0];
  }

  async function observe(): Promise<ObservedRouter> {
    return (await world.system.observe(router().netns, router().workloads))!;
  }
});

function deletion(place: NetnsRef, device: string): Step {
  return { kind: 'workload.delete', in: place, device };
}

function hostPrefixes(addresses: readonly string[]): readonly string[] {
  return addresses.map((address) => `${address}/${address.includes(':') ? 128 : 32}`).toSorted();
}

/** What a removal must leave as it was. */
async function everything(): Promise<string> {
  const names = await run('ip', 'netns', 'list');
  const links = await run('ip', '-br', 'link');
  const processes = (await run('ps', '-eo', 'args'))
    .split('\n')
    .filter((line) => /wireguard|monitor/.test(line));
  return [
    names.replaceAll(/ \(id: \d+\)/g, ''),
    links,
    processes.join('\n'),
    await run('ls', '/run/wireguard'),
  ].join('---\n');
}
