import { LOOPBACK_MTU, planDevices } from './devices.ts';
import { commentOf, renderFirewall } from './firewall.ts';
import { foreignNamespace } from './foreign.ts';
import type { ObservedFirewall, ObservedRouter } from './observed.ts';
import { during, inApplyOrder, type Plan, type Planned } from './order.ts';
import type { Router, WorkloadLink } from './router.ts';
import { planRoutes, routerRoutes } from './routes.ts';
import type { Step } from './step.ts';
import { planPeers, planTunnels, tunnelOn } from './tunnels.ts';
import { planWorkloadEnd, planWorkloads } from './workloads.ts';

export { formatStep } from './format.ts';
export type { Plan } from './order.ts';
export { planRemoval } from './removal.ts';

/** What cannot be seen in the kernel. */
export interface PlanMemory {
  /** The listing recorded after the last `firewall.replace` of this digest; absent when it is not known: replace once. */
  readonly listing?: string;
}

/**
 * The shortest way from what is there to what is wanted; none into a namespace that is not ours. A missing namespace
 * means that its workloads are taken to be reachable, since nobody has looked.
 */
export function planRouter(wanted: Router, observed: ObservedRouter | undefined, memory: PlanMemory): Plan {
  if (observed !== undefined && observed.mark !== wanted.mark) {
    return { steps: [], conflicts: [foreignNamespace(observed, wanted.mark)] };
  }
  const present = observed ?? freshRouter(wanted);
  const tunnels = planTunnels(wanted, present);
  const workloads = planWorkloads(wanted, present);
  const links = workloads.ready.map(({ workload }) => workload);
  const left = withoutDeleted(present, new Set([...tunnels.deleted, ...workloads.deleted]));
  const planned = [
    ...planNamespace(wanted, observed),
    ...tunnels.planned,
    ...workloads.planned,
    ...planDevices(wanted, links, left),
    ...wanted.tunnels.flatMap((tunnel) =>
      planPeers(wanted.netns, tunnel, tunnelOn(left, tunnel.device)?.peers ?? []),
    ),
    ...planFirewall(wanted, left.firewall, memory),
    ...planRouterRoutes(wanted, links, left),
    ...workloads.ready.flatMap((ready) => planWorkloadEnd(wanted, ready)),
  ];
  return { steps: inApplyOrder(planned), conflicts: workloads.conflicts };
}

function planNamespace({ netns, mark }: Router, observed: ObservedRouter | undefined): readonly Planned[] {
  if (observed?.forwarding === true) return [];
  const create: readonly Step[] = observed === undefined ? [{ kind: 'netns.create', netns, mark }] : [];
  return [...during('namespace', create), ...during('forwarding', [{ kind: 'forwarding.enable', netns }])];
}

/** What a new namespace has: a loopback device that is up. */
function freshRouter({ netns, mark, workloads }: Router): ObservedRouter {
  const loopback = { name: 'lo', kind: '', up: true, mtu: LOOPBACK_MTU, mac: '', addresses: [] };
  return {
    netns,
    mark,
    forwarding: false,
    links: [loopback],
    routes: [],
    neighbours: [],
    tunnels: [],
    workloads: workloads.map(({ id, place }) => ({ id, place, reachable: true, routes: [], neighbours: [] })),
  };
}

/** The kernel takes what is on a device along with it. */
function withoutDeleted(observed: ObservedRouter, deleted: ReadonlySet<string>): ObservedRouter {
  const stays = ({ device }: { readonly device: string }): boolean => !deleted.has(device);
  return {
    ...observed,
    links: observed.links.filter((link) => !deleted.has(link.name)),
    routes: observed.routes.filter(stays),
    neighbours: observed.neighbours.filter(stays),
    tunnels: observed.tunnels.filter(stays),
  };
}

/** Our routes of a workload that is passed over are left as they are. */
function planRouterRoutes(
  wanted: Router,
  workloads: readonly WorkloadLink[],
  left: ObservedRouter,
): readonly Planned[] {
  const ready = new Set(workloads.map(({ outer }) => outer));
  const passedOver = new Set(wanted.workloads.map(({ outer }) => outer).filter((outer) => !ready.has(outer)));
  const present = left.routes.filter(({ device }) => !passedOver.has(device));
  const { set, remove } = planRoutes(
    { kind: 'router', name: wanted.netns },
    routerRoutes(wanted, workloads),
    present,
  );
  return [...during('routes', set), ...during('old routes', remove)];
}

/** Replaced when it comes from another text, or when somebody has edited what the kernel holds. */
function planFirewall(
  wanted: Router,
  observed: ObservedFirewall | undefined,
  { listing }: PlanMemory,
): readonly Planned[] {
  const { text, digest } = renderFirewall(wanted);
  if (observed?.comment === commentOf(digest) && observed.listing === listing) return [];
  return during('firewall', [{ kind: 'firewall.replace', netns: wanted.netns, text, digest }]);
}
