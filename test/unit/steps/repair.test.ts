import { describe, expect, test } from 'vitest';
import { formatStep, planRouter } from '../../../src/steps/plan.ts';
import type { Router } from '../../../src/steps/router.ts';
import { type FakeKernel, type FakeNetns, takeDown } from '../../fakes/kernel.ts';
import { Host, routerOf } from './slices.ts';

const BLUE = 'fleetslice-blue';
const TUNNEL = 'fs16477688e1';
const OUTER = 'fw82b3ade9d0';
const INNER = 'fs16477688';

/** The kinds of the steps, each run of equals once, after somebody has changed a settled slice. */
function repair(damage: (kernel: FakeKernel, blue: FakeNetns) => void, wanted: Router = routerOf()): string {
  const host = new Host();
  host.turn(wanted);
  const whole = host.kernel.print();
  damage(host.kernel, host.kernel.netns(BLUE));
  const kinds = host.turn(wanted).map((step) => step.kind);
  expect(host.kernel.print()).toBe(whole);
  expect(host.plan(wanted).steps).toEqual([]);
  return kinds.filter((kind, index) => kind !== kinds[index - 1]).join(' ');
}

describe('what somebody deletes comes back', () => {
  test.each<[string, (kernel: FakeKernel, blue: FakeNetns) => void, string]>([
    ['a route', (_, blue) => void blue.routes.pop(), 'route.set'],
    ['a neighbour', (_, blue) => void blue.neighbours.pop(), 'neighbour.set'],
    ['the router address', (_, blue) => blue.links.get('lo')?.addresses.clear(), 'address.add'],
    ['the link address', (_, blue) => blue.links.get(TUNNEL)?.addresses.clear(), 'address.add'],
    ['a peer', (_, blue) => blue.links.get(TUNNEL)?.tunnel?.peers.clear(), 'peer.set'],
    ['the firewall', (_, blue) => delete blue.firewall, 'firewall.replace'],
    ['forwarding', (_, blue) => void (blue.forwarding = false), 'forwarding.enable'],
    [
      'the tunnel',
      (kernel) => kernel.deleteLink(BLUE, TUNNEL),
      'tunnel.create address.add link.set peer.set route.set',
    ],
    [
      'the outer end of a workload link',
      (kernel) => kernel.deleteLink(BLUE, OUTER),
      'workload.create link.set neighbour.set route.set address.add link.set neighbour.set route.set',
    ],
    ['a route inside a workload', (kernel) => void kernel.netns('web').routes.pop(), 'route.set'],
    ['a neighbour inside a workload', (kernel) => void kernel.netns('web').neighbours.pop(), 'neighbour.set'],
    [
      'the address of a workload',
      (kernel) => kernel.netns('web').links.get(INNER)?.addresses.clear(),
      'address.add',
    ],
  ])('%s', (_, damage, steps) => {
    expect(repair(damage)).toBe(steps);
  });

  test('the whole namespace, though it leaves nothing behind', () => {
    expect(repair((kernel) => kernel.deleteNetns(BLUE))).toMatch(
      /^netns\.create forwarding\.enable tunnel\.create/,
    );
  });
});

describe('what somebody changes is set right', () => {
  test.each<[string, (kernel: FakeKernel, blue: FakeNetns) => void, string]>([
    ['a tunnel that is down', (_, blue) => takeDown(blue, TUNNEL), 'link.set route.set'],
    ['an MTU', (_, blue) => Object.assign(blue.links.get(TUNNEL) ?? {}, { mtu: 1500 }), 'link.set'],
    [
      'a port',
      (_, blue) => Object.assign(blue.links.get(TUNNEL)?.tunnel ?? {}, { port: 1 }),
      'tunnel.configure',
    ],
    [
      'a key',
      (_, blue) => Object.assign(blue.links.get(TUNNEL)?.tunnel ?? {}, { publicKey: 'x' }),
      'tunnel.configure',
    ],
    [
      'the rules of the firewall',
      (_, blue) => Object.assign(blue.firewall ?? {}, { text: 'open' }),
      'firewall.replace',
    ],
    [
      'a route that leads elsewhere',
      (_, blue) => Object.assign(blue.routes[0] ?? {}, { device: OUTER }),
      'route.set',
    ],
    [
      'a neighbour with another MAC',
      (_, blue) => Object.assign(blue.neighbours[0] ?? {}, { mac: 'x' }),
      'neighbour.set',
    ],
  ])('%s', (_, damage, steps) => {
    expect(repair(damage)).toBe(steps);
  });

  test('a device of another kind under the name of a tunnel is replaced', () => {
    const steps = repair((kernel, blue) => {
      kernel.deleteLink(BLUE, TUNNEL);
      blue.links.set(TUNNEL, {
        name: TUNNEL,
        kind: 'bridge',
        up: true,
        mtu: 1420,
        mac: '',
        addresses: new Set(),
      });
    });
    expect(steps).toBe('tunnel.delete tunnel.create address.add link.set peer.set route.set');
  });

  test.each([
    ['outer', BLUE, OUTER],
    ['inner', 'web', INNER],
  ])('a workload link whose %s end has another MAC is made anew', (_, netns, device) => {
    const steps = repair((kernel) =>
      Object.assign(kernel.netns(netns).links.get(device) ?? {}, { mac: '02:00:00:00:00:01' }),
    );
    expect(steps).toMatch(/^workload\.delete workload\.create link\.set/);
  });

  test('half a link is made anew, whichever half it is', () => {
    expect(repair((kernel) => void kernel.netns('web').links.delete(INNER))).toMatch(
      /^workload\.delete workload\.create/,
    );
    expect(repair((_, blue) => void blue.links.delete(OUTER))).toMatch(/^workload\.delete workload\.create/);
  });

  test('things of ours that nobody wants go', () => {
    const steps = repair((kernel, blue) => {
      blue.routes.push({ to: '10.99.0.0/16', device: TUNNEL, mtu: 1420, protocol: 171 });
      blue.neighbours.push({ address: '10.99.0.1', device: OUTER, mac: 'x' });
      blue.links.get('lo')?.addresses.add('10.99.0.1/32');
      kernel.netns('web').routes.push({ to: '10.99.0.0/16', device: INNER, mtu: 1420, protocol: 171 });
      blue.links
        .get(TUNNEL)
        ?.tunnel?.peers.set('x', { publicKey: 'x', allowed: ['10.99.0.0/16'], keepalive: 0 });
      const stray = 'fw0000000000';
      blue.links.set(stray, {
        name: stray,
        kind: 'veth',
        up: true,
        mtu: 1420,
        mac: 'y',
        addresses: new Set(),
      });
    });
    expect(steps).toBe(
      'workload.delete route.remove peer.remove neighbour.remove address.remove route.remove',
    );
  });
});

describe('what is not ours', () => {
  test.each([
    ['', 'network namespace fleetslice-blue is not ours: it has no mark of fleetslice; rename or delete it'],
    [
      'fleetslice:other:blue',
      'network namespace fleetslice-blue is not ours: it belongs to fleetslice:other:blue, not to fleetslice:west:blue; rename or delete it',
    ],
  ])('a namespace of our name with the mark "%s" is a conflict and gets no steps', (mark, conflict) => {
    const host = new Host();
    host.kernel.createNetns(BLUE, mark);
    expect(host.plan(routerOf())).toEqual({ steps: [], conflicts: [conflict] });
  });

  test('foreign links and their addresses, routes, neighbours and other slices inside a workload stay', () => {
    const host = new Host();
    host.turn(routerOf());
    const blue = host.kernel.netns(BLUE);
    const foreign = { kind: 'veth', up: true, mtu: 1500, mac: 'x', addresses: new Set(['192.0.2.9/24']) };
    blue.links.set('eth9', { ...foreign, name: 'eth9' });
    blue.routes.push({ to: '192.0.2.0/24', device: 'eth9', protocol: 2 });
    blue.neighbours.push({ address: '192.0.2.10', device: 'eth9', mac: 'y' });
    const web = host.kernel.netns('web');
    web.links.set('fs00000000', { ...foreign, name: 'fs00000000' });
    web.routes.push({ to: '10.70.0.0/16', device: 'fs00000000', mtu: 1420, protocol: 171 });
    expect(host.plan(routerOf())).toEqual({ steps: [], conflicts: [] });
  });

  test('a foreign device in the place of an inner end is a conflict; the rest goes on', () => {
    const host = new Host();
    const taken = {
      name: INNER,
      kind: 'bridge',
      up: true,
      mtu: 1500,
      mac: 'x',
      addresses: new Set<string>(),
    };
    host.kernel.createNetns(BLUE, 'fleetslice:west:blue');
    host.kernel.netns('web').links.set(INNER, taken);
    const { steps, conflicts } = host.plan(routerOf({ workloads: ['web', 'db'] }));
    expect(conflicts).toEqual([
      `workload default/web: a device ${INNER} that is not ours is in its place: rename or delete it`,
    ]);
    expect(steps.map(formatStep).filter((line) => line.includes('web'))).toEqual([]);
    expect(steps.map((step) => step.kind)).toContain('workload.create');
  });
});

describe('workloads that come, go and move', () => {
  test('one that cannot be reached gets no steps and keeps what it has; the rest goes on', () => {
    const host = new Host();
    host.turn(routerOf());
    const blue = host.kernel.netns(BLUE);
    blue.routes = blue.routes.filter((route) => route.device === OUTER);
    const [workload] = routerOf().workloads;
    const observed = host.observe(routerOf());
    if (observed === undefined || workload === undefined) throw new Error('nothing to observe');
    const gone = {
      ...observed,
      workloads: [{ id: workload.id, place: workload.place, reachable: false, routes: [], neighbours: [] }],
    };
    const { steps, conflicts } = planRouter(routerOf(), gone, { listing: observed.firewall?.listing ?? '' });
    expect(conflicts).toEqual([]);
    expect(steps.map(formatStep)).toEqual([`+ route 10.64.48.0/20 dev ${TUNNEL} mtu 1420 in ${BLUE}`]);
  });

  test('one whose namespace does not exist yet is passed over once the slice router is there', () => {
    const host = new Host(['web']);
    host.turn(routerOf());
    const wanted = routerOf({ workloads: ['web', 'db'] });
    expect(host.turn(wanted).map((step) => step.kind)).toEqual(['firewall.replace']);
    expect(host.plan(wanted).steps).toEqual([]);
  });

  test('two that change places are both made anew in one turn', () => {
    const host = new Host();
    const wanted = routerOf({ workloads: ['db', 'web'] });
    host.turn(wanted);
    const places = wanted.workloads.map(({ place }) => place).toReversed();
    const swapped: Router = {
      ...wanted,
      workloads: wanted.workloads.map((workload, index) => ({
        ...workload,
        place: places[index] ?? workload.place,
      })),
    };
    host.turn(swapped);
    expect(host.plan(swapped).steps).toEqual([]);
  });

  test('one that takes over the place of another in the same commit', () => {
    const host = new Host();
    host.turn(routerOf());
    const [before] = routerOf().workloads;
    const wanted = routerOf({ workloads: ['db'] });
    const moved: Router = {
      ...wanted,
      workloads: wanted.workloads.map((workload) => ({
        ...workload,
        place: before?.place ?? workload.place,
      })),
    };
    host.turn(moved);
    expect(host.plan(moved)).toEqual({ steps: [], conflicts: [] });
    expect(host.kernel.netns('web').links.get(INNER)?.mac).toBe(moved.workloads[0]?.innerMac);
  });

  test('two in one place are a conflict, and the first one keeps its link', () => {
    const host = new Host();
    host.turn(routerOf());
    const wanted = routerOf({ workloads: ['db', 'web'] });
    const place = { kind: 'netns', name: 'web' } as const;
    const crowded: Router = {
      ...wanted,
      workloads: wanted.workloads.map((workload) => ({ ...workload, place })),
    };
    const { steps, conflicts } = host.plan(crowded);
    expect(conflicts).toEqual([
      'workload default/db: another workload of the slice is attached in the same place: detach one of them',
    ]);
    expect(steps.map((step) => step.kind)).toEqual(['firewall.replace']);
  });
});
