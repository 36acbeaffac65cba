import { planAddresses } from './addresses.ts';
import { planLink } from './devices.ts';
import { isOuterName, outerMacOf } from './names.ts';
import { planNeighbours } from './neighbours.ts';
import type { ObservedLink, ObservedRouter, ObservedWorkload } from './observed.ts';
import { during, type Planned } from './order.ts';
import type { Router, WorkloadLink } from './router.ts';
import { planRoutes, workloadRoutes } from './routes.ts';
import type { NetnsRef, Step } from './step.ts';

/** A workload whose link is there, or will be after the steps for devices. */
export interface ReadyWorkload {
  readonly workload: WorkloadLink;
  /** What is inside already; nothing when the link is made anew. */
  readonly inside: ObservedWorkload;
}

export interface WorkloadPlan {
  readonly planned: readonly Planned[];
  readonly conflicts: readonly string[];
  readonly ready: readonly ReadyWorkload[];
  /** Outer ends that go, also those that are made anew. */
  readonly deleted: ReadonlySet<string>;
}

/**
 * Makes and deletes whole links: half a link, or one with another hardware address, is made anew. A workload that
 * cannot be reached, or whose place is taken, is passed over with whatever it has.
 */
export function planWorkloads(wanted: Router, observed: ObservedRouter): WorkloadPlan {
  const views = viewsOf(wanted, observed);
  const old = new Set(oldOuters(wanted, observed));
  const broken = new Set(views.filter((view) => !isWhole(view)).map(({ workload }) => workload.outer));
  const kept = new Set(
    observed.links.filter(({ name }) => !old.has(name) && !broken.has(name)).map(({ mac }) => mac),
  );
  const isTaken = (view: View): boolean => conflictOf(view, kept) !== undefined;
  const usable = views.filter((view) => !isTaken(view));
  const anew = usable.filter((view) => !isWhole(view));
  const outers = [...old, ...anew.flatMap(({ outer }) => (outer === undefined ? [] : [outer.name]))];
  return {
    planned: [
      ...during('obstacles', [...deletions(routerRef(wanted), outers), ...anew.flatMap(loneInner)]),
      ...during(
        'devices',
        anew.map(({ workload }) => create(wanted, workload)),
      ),
    ],
    conflicts: views.flatMap((view) => conflictOf(view, kept) ?? []),
    ready: usable.map((view) => ({
      workload: view.workload,
      inside: isWhole(view) ? view.inside : emptied(view.inside),
    })),
    deleted: new Set(outers),
  };
}

/** The inner end, in one go, so that one program does it all: nothing in it depends on other workloads. */
export function planWorkloadEnd(wanted: Router, { workload, inside }: ReadyWorkload): readonly Planned[] {
  const { place, inner, addresses: own, outerMac } = workload;
  const addresses = planAddresses({ in: place, device: inner, addresses: own, observed: inside.link });
  const entries = wanted.routers.map((address) => ({ address, device: inner, mac: outerMac }));
  const neighbours = planNeighbours(
    place,
    entries,
    inside.neighbours.filter(({ device }) => device === inner),
  );
  const present = inside.routes.filter(({ device }) => device === inner);
  const routes = planRoutes(place, workloadRoutes(wanted, inner), present);
  return during('workload ends', [
    ...addresses.add,
    ...planLink(place, inner, wanted.mtu, inside.link),
    ...neighbours.set,
    ...routes.set,
    ...routes.remove,
    ...neighbours.remove,
    ...addresses.remove,
  ]);
}

export function deletions(place: NetnsRef, devices: readonly string[]): readonly Step[] {
  return devices.map((device) => ({ kind: 'workload.delete', in: place, device }));
}

/** A workload that can be reached, with what is there of its link. */
interface View {
  readonly workload: WorkloadLink;
  readonly outer: ObservedLink | undefined;
  readonly inside: ObservedWorkload;
}

function viewsOf(wanted: Router, observed: ObservedRouter): readonly View[] {
  const insides = new Map(observed.workloads.map((inside) => [inside.id, inside]));
  const links = new Map(observed.links.map((link) => [link.name, link]));
  return wanted.workloads.flatMap((workload) => {
    const inside = insides.get(workload.id);
    if (inside?.reachable !== true) return [];
    return [{ workload, outer: links.get(workload.outer), inside }];
  });
}

function isWhole({ workload, outer, inside }: View): boolean {
  return (
    outer?.kind === 'veth' &&
    outer.mac === workload.outerMac &&
    inside.link?.kind === 'veth' &&
    inside.link.mac === workload.innerMac
  );
}

/** `kept` are the hardware addresses of links that stay: what belongs to one of those is another workload's. */
function conflictOf({ workload, inside: { link } }: View, kept: ReadonlySet<string>): string | undefined {
  if (link === undefined) return undefined;
  if (link.kind !== 'veth') {
    return `workload ${workload.id}: a device ${link.name} that is not ours is in its place: rename or delete it`;
  }
  const owner = outerMacOf(link.mac);
  if (owner === workload.outerMac || !kept.has(owner)) return undefined;
  return `workload ${workload.id}: another workload of the slice is attached in the same place: detach one of them`;
}

/** An inner end without its outer one; otherwise it goes with that. */
function loneInner({ workload, outer, inside }: View): readonly Step[] {
  if (inside.link === undefined || outer?.kind === 'veth') return [];
  return deletions(workload.place, [inside.link.name]);
}

function oldOuters(wanted: Router, observed: ObservedRouter): readonly string[] {
  const outers = new Set(wanted.workloads.map((workload) => workload.outer));
  return observed.links.map((link) => link.name).filter((name) => isOuterName(name) && !outers.has(name));
}

function create({ netns, mtu }: Router, workload: WorkloadLink): Step {
  const { id, place, inner, outer, innerMac, outerMac } = workload;
  return { kind: 'workload.create', netns, link: { id, place, inner, outer, innerMac, outerMac }, mtu };
}

function emptied({ id, place, reachable }: ObservedWorkload): ObservedWorkload {
  return { id, place, reachable, routes: [], neighbours: [] };
}

function routerRef({ netns }: Router): NetnsRef {
  return { kind: 'router', name: netns };
}
