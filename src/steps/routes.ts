import { hostPrefixOf } from './addresses.ts';
import type { ObservedRoute } from './observed.ts';
import type { Router, WorkloadLink } from './router.ts';
import type { NetnsRef, RouteChange, Step } from './step.ts';

export interface RouteSteps {
  readonly set: readonly Step[];
  readonly remove: readonly Step[];
}

/** The routes of a slice router: one for each remote block and one for each address of these workloads. */
export function routerRoutes(router: Router, workloads: readonly WorkloadLink[]): readonly RouteChange[] {
  const { mtu } = router;
  const remote = router.tunnels.flatMap(({ device, peers }) =>
    peers.flatMap((peer) => peer.blocks.map((to): RouteChange => ({ to, device, mtu }))),
  );
  const local = workloads.flatMap(({ outer, addresses }) =>
    addresses.map((address): RouteChange => ({ to: hostPrefixOf(address), device: outer, mtu })),
  );
  // A block of two tunnels is carried by the later generation.
  return [...new Map([...remote, ...local].map((route) => [route.to, route])).values()];
}

/** The routes inside a workload: the whole slice lies behind the router. */
export function workloadRoutes({ subnets, routers, mtu }: Router, device: string): readonly RouteChange[] {
  return subnets.flatMap((to) => {
    const via = routers.find((address) => address.includes(':') === to.includes(':'));
    return via === undefined ? [] : [{ to, device, via, mtu }];
  });
}

/** Setting a route replaces our other one to the same prefix, so that one is not removed as well. */
export function planRoutes(
  place: NetnsRef,
  wanted: readonly RouteChange[],
  observed: readonly ObservedRoute[],
): RouteSteps {
  const present = new Set(observed.map(keyOf));
  const right = new Set(wanted.map(keyOf));
  const set = wanted.filter((route) => !present.has(keyOf(route)));
  const replaced = new Set(set.map((route) => route.to));
  const remove = observed.filter((found) => !replaced.has(found.to) && !right.has(keyOf(found)));
  return {
    set: set.map((route) => ({ kind: 'route.set', in: place, route })),
    remove: remove.map((found) => ({
      kind: 'route.remove',
      in: place,
      route: { ...found, mtu: found.mtu ?? 0 },
    })),
  };
}

function keyOf({ to, device, via = '', mtu = 0 }: ObservedRoute): string {
  return [to, device, via, mtu].join(' ');
}
