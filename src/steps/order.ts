import type { Step } from './step.ts';

/**
 * The order in which steps are applied: what others need comes first, what takes away comes after what adds, so that
 * nothing that stays is ever without its route or peer.
 */
const ORDER = [
  'namespace', // everything else lives in it
  'forwarding', // devices take it over when they are made
  'obstacles', // bear a name that a new device needs, on this end or the other
  'devices', // addresses, peers and routes belong to one
  'addresses', // a link that comes up has its own source address
  'links', // a link that is down keeps neither neighbours nor routes
  'neighbours', // found by nobody else: routes would lead nowhere
  'peers', // before routes: a tunnel without the peer answers "required key not available"
  'firewall', // before routes: nothing passes unfiltered
  'routes', // traffic begins
  'old routes', // what they led to has its new route now
  'old peers', // their blocks belong to the new peers by now
  'old neighbours', // no route leads to them any more
  'old addresses', // after the new ones: the kernel drops the IPv4 routes of a device with its last address
  'old devices', // take what is left on them along
  'workload ends', // in somebody else's namespace: when one fails, the slice itself is ready
  'old namespace', // last: until then the mark says whose all this is
] as const;

export type Phase = (typeof ORDER)[number];

export interface Planned {
  readonly phase: Phase;
  readonly step: Step;
}

export interface Plan {
  /** In the order in which they must be applied; none when all is as wanted. */
  readonly steps: readonly Step[];
  /** What is in the way and not ours, one line each. */
  readonly conflicts: readonly string[];
}

/** Steps of one phase keep their order. */
export function inApplyOrder(planned: readonly Planned[]): readonly Step[] {
  return planned.toSorted((a, b) => ORDER.indexOf(a.phase) - ORDER.indexOf(b.phase)).map(({ step }) => step);
}

export function during(phase: Phase, steps: readonly Step[]): readonly Planned[] {
  return steps.map((step) => ({ phase, step }));
}
