import { planAddresses } from './addresses.ts';
import { planNeighbours } from './neighbours.ts';
import type { ObservedLink, ObservedRouter } from './observed.ts';
import { during, type Planned } from './order.ts';
import type { Router, WorkloadLink } from './router.ts';
import type { NetnsRef, Step } from './step.ts';

/** What the kernel gives to `lo`. */
export const LOOPBACK_MTU = 65_536;

/** Makes a device of ours pass packets of that size; one that is only planned yet is taken to be down. */
export function planLink(
  place: NetnsRef,
  device: string,
  mtu: number,
  observed: ObservedLink | undefined,
): readonly Step[] {
  if (observed?.up === true && observed.mtu === mtu) return [];
  return [{ kind: 'link.set', in: place, device, mtu, up: true }];
}

/** Addresses, states and neighbours of our devices in the slice router; other devices are nobody's business. */
export function planDevices(
  wanted: Router,
  workloads: readonly WorkloadLink[],
  left: ObservedRouter,
): readonly Planned[] {
  const place = routerRef(wanted);
  const observed = new Map(left.links.map((link) => [link.name, link]));
  const devices = [
    { device: 'lo', addresses: wanted.routers, mtu: LOOPBACK_MTU },
    ...wanted.tunnels.map(({ device, links }) => ({ device, addresses: links, mtu: wanted.mtu })),
    ...workloads.map(({ outer }) => ({ device: outer, addresses: [], mtu: wanted.mtu })),
  ];
  const steps = devices.flatMap(({ device, addresses, mtu }) => {
    const link = observed.get(device);
    const planned = planAddresses({ in: place, device, addresses, observed: link });
    return [
      ...during('addresses', planned.add),
      ...during('links', planLink(place, device, mtu, link)),
      ...during('old addresses', planned.remove),
    ];
  });
  return [...steps, ...planRouterNeighbours(place, workloads, left)];
}

function planRouterNeighbours(
  place: NetnsRef,
  workloads: readonly WorkloadLink[],
  left: ObservedRouter,
): readonly Planned[] {
  const outers = new Set(workloads.map(({ outer }) => outer));
  const wanted = workloads.flatMap(({ outer, innerMac, addresses }) =>
    addresses.map((address) => ({ address, device: outer, mac: innerMac })),
  );
  const present = left.neighbours.filter(({ device }) => outers.has(device));
  const { set, remove } = planNeighbours(place, wanted, present);
  return [...during('neighbours', set), ...during('old neighbours', remove)];
}

function routerRef({ netns }: Router): NetnsRef {
  return { kind: 'router', name: netns };
}
