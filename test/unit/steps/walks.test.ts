import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { planRemoval } from '../../../src/steps/plan.ts';
import type { Router, WorkloadLink } from '../../../src/steps/router.ts';
import type { Step } from '../../../src/steps/step.ts';
import { type FakeLink, type FakeNetns, takeDown } from '../../fakes/kernel.ts';
import { Host, routerOf } from './slices.ts';

const NAMESPACES = ['web', 'db', 'api'];
/** Milliseconds, on a machine that does other things too. */
const SLOW = 60_000;
const BLUE = 'fleetslice-blue';
/** The device of another slice. */
const FOREIGN = 'fs00000000';

/** Any state that a slice can be in, workloads in any places. */
const routers: fc.Arbitrary<Router> = fc
  .record({
    families: fc.constantFrom<readonly (4 | 6)[]>([4], [6], [4, 6]),
    peers: fc.subarray(['east', 'north', 'south']),
    workloads: fc.subarray(NAMESPACES),
    epoch: fc.integer({ min: 1, max: 3 }),
    mtu: fc.constantFrom(1280, 1420),
    rotation: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ rotation, ...shape }) => rotated(routerOf(shape), rotation));

/** Something that somebody did by hand; `pick` chooses among the things that are there. */
interface Damage {
  readonly kind: keyof typeof DAMAGES;
  readonly pick: number;
}

const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...(['link', 'halfLink', 'down', 'mac', 'addresses', 'route', 'neighbour'] as const),
      ...(['peers', 'tunnel', 'roam', 'firewall', 'forwarding', 'namespace', 'stray', 'mtu'] as const),
    ),
    pick: fc.nat(1000),
  }),
  { maxLength: 4 },
);

test(
  'one turn reaches any state from any other, whatever happened between, and the next turn has nothing to do',
  () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(damages, routers), { minLength: 1, maxLength: 6 }), (walk) => {
        const host = new Host(NAMESPACES);
        for (const [before, wanted] of walk) {
          for (const damage of before) inflict(host, damage);
          host.turn(wanted);
          expect(host.plan(wanted)).toEqual({ steps: [], conflicts: [] });
          expect(comparable(host)).toBe(comparable(fresh(wanted)));
        }
      }),
      { numRuns: 150 },
    );
  },
  SLOW,
);

test(
  'killed between any two steps, the next turn completes the work',
  () => {
    fc.assert(
      fc.property(routers, damages, routers, fc.nat(), (first, between, second, cut) => {
        const host = new Host(NAMESPACES);
        host.turn(first);
        for (const damage of between) inflict(host, damage);
        const { steps } = host.plan(second);
        host.apply(steps.slice(0, cut % (steps.length + 1)));
        host.turn(second);
        expect(host.plan(second).steps).toEqual([]);
        expect(comparable(host)).toBe(comparable(fresh(second)));
      }),
      { numRuns: 150 },
    );
  },
  SLOW,
);

test(
  'removal leaves nothing of ours and everything of others, also when killed on its way',
  () => {
    fc.assert(
      fc.property(routers, damages, fc.nat(), (wanted, before, cut) => {
        const host = withForeignThings();
        const untouched = host.kernel.print();
        host.turn(wanted);
        for (const damage of before) inflict(host, damage);
        host.apply(removalOf(host, wanted).slice(0, cut));
        host.apply(removalOf(host, wanted));
        expect(host.kernel.print()).toBe(untouched);
      }),
      { numRuns: 150 },
    );
  },
  SLOW,
);

test('an applied plan names no peer or device twice and holds no key but public ones', () => {
  fc.assert(
    fc.property(routers, (wanted) => {
      const { steps } = new Host(NAMESPACES).plan(wanted);
      expect(new Set(steps.map((step) => JSON.stringify(step))).size).toBe(steps.length);
      const known = new Set<string>(
        wanted.tunnels.flatMap(({ peers }) => peers.map(({ publicKey }) => publicKey)),
      );
      const keys = JSON.stringify(steps).match(/[A-Za-z0-9+/]{43}=/g) ?? [];
      expect(keys.filter((key) => !known.has(key))).toEqual([]);
    }),
  );
});

const DAMAGES = {
  link: (host: Host, pick: number) =>
    onLink(host, pick, (netns, { name }) => host.kernel.deleteLink(netns, name)),
  halfLink: (host: Host, pick: number) =>
    onLink(host, pick, (netns, { name }) => moveAway(host, netns, name)),
  down: (host: Host, pick: number) =>
    onLink(host, pick, (netns, { name }) => takeDown(host.kernel.netns(netns), name)),
  mac: (host: Host, pick: number) =>
    onLink(host, pick, (_, link) => void (link.mac &&= `02:00:00:00:00:${(pick % 90) + 10}`)),
  mtu: (host: Host, pick: number) => onLink(host, pick, (_, link) => void (link.mtu = 1300)),
  addresses: (host: Host, pick: number) => onLink(host, pick, (_, link) => link.addresses.clear()),
  route: (host: Host, pick: number) => onSpace(host, pick, (space) => dropRoute(space, pick)),
  neighbour: (host: Host, pick: number) =>
    onSpace(host, pick, (space) => void space.neighbours.splice(pick % 3, 1)),
  peers: (host: Host, pick: number) => onLink(host, pick, (_, { tunnel }) => tunnel?.peers.clear()),
  tunnel: (host: Host, pick: number) =>
    onLink(
      host,
      pick,
      (_, { tunnel }) => void (tunnel && Object.assign(tunnel, { publicKey: 'x', port: 9000 + pick })),
    ),
  roam: (host: Host, pick: number) =>
    onLink(host, pick, (_, { tunnel }) => {
      const seen = { endpoint: '198.51.100.1:4000', handshakeAge: pick % 360 };
      for (const peer of tunnel?.peers.values() ?? []) Object.assign(peer, seen);
    }),
  firewall: (host: Host, pick: number) =>
    onSpace(host, pick, (space) => void (space.firewall && Object.assign(space.firewall, { text: 'open' }))),
  forwarding: (host: Host) => onBlue(host, (space) => void (space.forwarding = false)),
  namespace: (host: Host) => host.kernel.deleteNetns(BLUE),
  stray: (host: Host, pick: number) => onBlue(host, (space) => addStrays(space, pick)),
};

function inflict(host: Host, { kind, pick }: Damage): void {
  DAMAGES[kind](host, pick);
}

function onBlue(host: Host, change: (space: FakeNetns) => void): void {
  const space = host.kernel.namespaces.get(BLUE);
  if (space !== undefined) change(space);
}

function onSpace(host: Host, pick: number, change: (space: FakeNetns) => void): void {
  const spaces = [...host.kernel.namespaces].filter(([name]) => name !== 'foreign');
  const chosen = spaces[pick % spaces.length]?.[1];
  if (chosen !== undefined) change(chosen);
}

/** Any device that bears one of our names. */
function onLink(host: Host, pick: number, change: (netns: string, link: FakeLink) => void): void {
  const links = [...host.kernel.namespaces].flatMap(([netns, { links }]) =>
    [...links.values()]
      .filter(({ name }) => /^f[sw][0-9a-f]{8}/.test(name) && name !== FOREIGN)
      .map((link) => ({ netns, link })),
  );
  const chosen = links[pick % Math.max(1, links.length)];
  if (chosen !== undefined) change(chosen.netns, chosen.link);
}

/**
 * An inner end is moved out of sight; deleting the outer one still deletes it. (An outer end that somebody moves away is
 * found only while its workload is wanted: repair.test.ts.)
 */
function moveAway(host: Host, netns: string, device: string): void {
  const space = host.kernel.netns(netns);
  if (netns === BLUE || !space.links.delete(device)) return;
  space.routes = space.routes.filter((route) => route.device !== device);
  space.neighbours = space.neighbours.filter((entry) => entry.device !== device);
}

function dropRoute(space: FakeNetns, pick: number): void {
  const ours = space.routes.filter(({ device }) => device !== FOREIGN);
  const dropped = ours[pick % Math.max(1, ours.length)];
  space.routes = space.routes.filter((route) => route !== dropped);
}

function addStrays(space: FakeNetns, pick: number): void {
  const device = [...space.links.keys()][pick % space.links.size] ?? 'lo';
  space.routes.push({ to: `10.99.${pick % 200}.0/24`, device, mtu: 1420, protocol: 171 });
  space.links.get('lo')?.addresses.add('10.99.0.1/32');
  const name = `fw000000${1000 + (pick % 1000)}`;
  space.links.set(name, { name, kind: 'veth', up: true, mtu: 1420, mac: 'y', addresses: new Set() });
}

function rotated(router: Router, by: number): Router {
  const { workloads } = router;
  const place = (index: number): WorkloadLink['place'] =>
    workloads[(index + by) % workloads.length]?.place ?? { kind: 'host' };
  return { ...router, workloads: workloads.map((workload, index) => ({ ...workload, place: place(index) })) };
}

function fresh(wanted: Router): Host {
  const host = new Host(NAMESPACES);
  host.turn(wanted);
  return host;
}

/** A learned endpoint is as good as the configured one. */
function comparable(host: Host): string {
  return host.kernel.print().replaceAll(/ endpoint \S+/g, '');
}

function removalOf(host: Host, wanted: Router): readonly Step[] {
  const observed = host.observe(wanted);
  return observed === undefined ? [] : planRemoval(observed, wanted.mark).steps;
}

/** A namespace that looks like ours, and another slice inside a workload. */
function withForeignThings(): Host {
  const host = new Host([...NAMESPACES, 'foreign', 'fleetslice-green']);
  const { links, routes } = host.kernel.netns('web');
  links.set(FOREIGN, {
    name: FOREIGN,
    kind: 'bridge',
    up: true,
    mtu: 1500,
    mac: 'x',
    addresses: new Set(['10.70.0.9/32']),
  });
  routes.push({ to: '10.70.0.0/16', device: FOREIGN, mtu: 1420, protocol: 171 });
  return host;
}
