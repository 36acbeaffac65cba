import type { Clock } from '../loop/loop.ts';
import { messageOf } from '../model/errors.ts';
import type { SliceName } from '../model/ids.ts';
import type { ObservedRouter } from '../steps/observed.ts';
import { formatStep, planRemoval, planRouter } from '../steps/plan.ts';
import { commentOf } from '../steps/firewall.ts';
import type { Router } from '../steps/router.ts';
import type { Step } from '../steps/step.ts';
import type { System } from '../system/port.ts';

/** What was found and done for one slice router in one turn. */
export interface RouterReport {
  readonly slice: SliceName;
  readonly applied: readonly string[];
  readonly failed: readonly string[];
  /** True when the router was as wanted before: what was applied now is repair. */
  readonly wasSettled: boolean;
  readonly kinds: readonly string[];
}

/** One slice router of this host: what it should be, and what is known of what it is. */
export interface RouterState {
  readonly slice: SliceName;
  /** Canonical text of the router that was applied in full; undefined before that and after a failure. */
  settled?: string;
  /** Something may have changed in the kernel. */
  isStale: boolean;
  observedAt: number;
  observed?: ObservedRouter;
  problem: string;
  firewall?: { readonly digest: string; readonly listing: string };
  /** Called when the namespace is not there, before it is made anew. */
  readonly onAbsent: () => Promise<void>;
}

export interface RouterPorts {
  readonly system: System;
  readonly clock: Clock;
}

/** A router is observed at least this often (milliseconds), whatever the kernel tells. */
const SWEEP = 30_000;

/** Brings one slice router to what it should be; a failure is its own and stops no other. */
export async function settleRouter(
  ports: RouterPorts,
  state: RouterState,
  router: Router,
): Promise<RouterReport | undefined> {
  const wanted = JSON.stringify(router);
  const isDue = ports.clock.now() - state.observedAt >= SWEEP;
  if (state.settled === wanted && !state.isStale && !isDue) return undefined;
  const wasSettled = state.settled === wanted;
  state.isStale = false;
  delete state.settled;
  try {
    const outcome = await observeAndApply(ports, state, router);
    state.problem = outcome.failed[0] ?? '';
    if (outcome.failed.length === 0) state.settled = wanted;
    return reportOf(state.slice, outcome.done, outcome.failed, wasSettled);
  } catch (thrown) {
    state.problem = messageOf(thrown);
    return reportOf(state.slice, [], [state.problem], wasSettled);
  }
}

async function observeAndApply(ports: RouterPorts, state: RouterState, router: Router): Promise<Outcome> {
  const observed = await ports.system.observe(router.netns, router.workloads);
  state.observedAt = ports.clock.now();
  if (observed !== undefined) state.observed = observed;
  else {
    delete state.observed;
    // Our own sockets would keep the namespace alive, and with it the old tunnel and its port.
    await state.onAbsent();
  }
  const { steps, conflicts } = planRouter(router, observed, listingFor(state, observed));
  const outcome = await apply(ports, state, steps);
  return { done: outcome.done, failed: [...conflicts, ...outcome.failed] };
}

/** Removes a slice router, if it is there and ours. */
export async function removeRouter(
  ports: RouterPorts,
  slice: SliceName,
  netns: string,
  mark: string,
): Promise<RouterReport> {
  const observed = await ports.system.observe(netns, []);
  if (observed === undefined || observed.mark !== mark) return reportOf(slice, [], [], false);
  const { steps, conflicts } = planRemoval(observed, mark);
  const applied = await ports.system.apply(steps);
  return reportOf(slice, applied.done, [...conflicts, ...failureOf(applied)], false);
}

/** The state truly reached: what was done, and what was not. */
interface Outcome {
  readonly done: readonly Step[];
  readonly failed: readonly string[];
}

async function apply(ports: RouterPorts, state: RouterState, steps: readonly Step[]): Promise<Outcome> {
  if (steps.length === 0) return { done: [], failed: [] };
  const applied = await ports.system.apply(steps);
  const { listing } = applied;
  const replaced = applied.done.find((step) => step.kind === 'firewall.replace');
  if (listing !== undefined && replaced !== undefined) state.firewall = { digest: replaced.digest, listing };
  return { done: applied.done, failed: failureOf(applied) };
}

function failureOf(applied: Awaited<ReturnType<System['apply']>>): readonly string[] {
  return applied.failed === undefined
    ? []
    : [`${formatStep(applied.failed.step)}: ${applied.failed.message}`];
}

/** The listing of what is there, when it was we who put it there. */
function listingFor(
  { firewall }: RouterState,
  observed: ObservedRouter | undefined,
): { readonly listing?: string } {
  if (firewall === undefined || observed?.firewall?.comment !== commentOf(firewall.digest)) return {};
  return { listing: firewall.listing };
}

function reportOf(
  slice: SliceName,
  steps: readonly Step[],
  failed: readonly string[],
  wasSettled: boolean,
): RouterReport {
  return { slice, applied: steps.map(formatStep), failed, wasSettled, kinds: steps.map((step) => step.kind) };
}
