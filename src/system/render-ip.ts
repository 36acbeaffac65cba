import { assertNever, Failure } from '../model/errors.ts';
import type { WorkloadPlace } from '../steps/router.ts';
import type { LinkEnds, NetnsRef, RouteChange, Step } from '../steps/step.ts';

/** The number by which routes are known to be ours. */
export const ROUTE_PROTOCOL = 171;

/** Steps that are one line of `ip -batch`. */
export type IpStep = Extract<
  Step,
  {
    readonly kind:
      | 'workload.create'
      | 'workload.delete'
      | 'address.add'
      | 'address.remove'
      | 'link.set'
      | 'neighbour.set'
      | 'neighbour.remove'
      | 'route.set'
      | 'route.remove';
  }
>;

const IP_STEPS: ReadonlySet<string> = new Set<IpStep['kind']>([
  'workload.create',
  'workload.delete',
  'address.add',
  'address.remove',
  'link.set',
  'neighbour.set',
  'neighbour.remove',
  'route.set',
  'route.remove',
]);

export function isIpStep(step: Step): step is IpStep {
  return IP_STEPS.has(step.kind);
}

/** The namespace whose `ip` runs the step. */
export function namespaceOf(step: IpStep): NetnsRef {
  return 'in' in step ? step.in : { kind: 'router', name: step.netns };
}

/** One line for `ip -batch`; `self` is a process in the host's network namespace. */
export function renderIpStep(step: IpStep, self: number): string {
  switch (step.kind) {
    case 'workload.create':
      return renderWorkload(step.link, step.mtu, self);
    case 'workload.delete':
      return line('link', 'delete', 'dev', step.device);
    case 'link.set':
      return line('link', 'set', 'dev', step.device, 'mtu', `${step.mtu}`, 'up');
    case 'address.add':
    case 'address.remove':
      return renderAddress(step.kind === 'address.add', step.address, step.device);
    case 'neighbour.set':
    case 'neighbour.remove':
      return renderNeighbour(step);
    default:
      return renderRouteStep(step);
  }
}

/** Duplicate address detection would keep an IPv6 address unusable for a second; ours are unique by plan. */
function renderAddress(isWanted: boolean, address: string, device: string): string {
  if (!isWanted) return line('address', 'delete', address, 'dev', device);
  return line('address', 'replace', address, 'dev', device, ...(address.includes(':') ? ['nodad'] : []));
}

function renderNeighbour(
  step: Extract<IpStep, { readonly kind: 'neighbour.set' | 'neighbour.remove' }>,
): string {
  const { address, device, mac } = step;
  if (step.kind === 'neighbour.remove') return line('neighbour', 'delete', address, 'dev', device);
  return line('neighbour', 'replace', address, 'lladdr', mac, 'dev', device, 'nud', 'permanent');
}

function renderRouteStep(step: Extract<IpStep, { readonly kind: 'route.set' | 'route.remove' }>): string {
  const { route } = step;
  if (step.kind === 'route.set') return renderRoute(step.in.kind === 'router' ? 'replace' : 'add', route);
  return line('route', 'delete', route.to, 'dev', route.device, 'protocol', `${ROUTE_PROTOCOL}`);
}

/**
 * `add` refuses to take the place of a route that is there: outside slice routers it may be somebody else's. `replace`
 * is for those that are known to be ours.
 */
export function renderRoute(verb: 'add' | 'replace', route: RouteChange): string {
  const via = route.via === undefined ? [] : ['via', route.via];
  const onlink = route.via === undefined ? [] : ['onlink'];
  const rest = ['protocol', `${ROUTE_PROTOCOL}`, 'mtu', `${route.mtu}`];
  return line('route', verb, route.to, ...via, 'dev', route.device, ...onlink, ...rest);
}

/** Joins words into one line; a word that would end it or begin another is refused. */
export function line(...words: readonly string[]): string {
  const odd = words.find((word) => !/^[\w@.:/%+-]+$/.test(word));
  if (odd !== undefined) throw new Failure('ip-word', `${JSON.stringify(odd)} cannot be given to ip`);
  return words.join(' ');
}

/** Both ends at once, each where it belongs, so that nothing is left half way. */
function renderWorkload(link: LinkEnds, mtu: number, self: number): string {
  const outer = ['link', 'add', link.outer, 'address', link.outerMac, 'mtu', `${mtu}`, 'up', 'type', 'veth'];
  const inner = ['peer', 'name', link.inner, 'address', link.innerMac, 'mtu', `${mtu}`];
  return line(...outer, ...inner, 'netns', targetOf(link.place, self));
}

function targetOf(place: WorkloadPlace, self: number): string {
  switch (place.kind) {
    case 'netns':
      return place.name;
    case 'process':
      return `${place.pid}`;
    case 'host':
      return `${self}`;
    default:
      return assertNever(place);
  }
}
