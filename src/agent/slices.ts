import { inParallel } from '../loop/parallel.ts';
import { messageOf } from '../model/errors.ts';
import type { SliceName } from '../model/ids.ts';
import { compileRouter, markOf, netnsOf } from '../steps/compile.ts';
import type { AgentContext, LiveSlice } from './agent.ts';
import type { Accepted, AcceptedSlice } from './desired.ts';
import { type NodeState, workloadsOf } from './node.ts';
import { removeRouter, type RouterReport, settleRouter } from './router.ts';
import { createServices } from './services.ts';

/** Slice routers that are brought up at the same time. */
const AT_ONCE = 4;

/** Brings every slice of this host to what it should be; what goes wrong with one stops no other. */
export async function settleSlices(
  context: AgentContext,
  accepted: Accepted,
  node: NodeState,
): Promise<readonly RouterReport[]> {
  const reports: RouterReport[] = [];
  await inParallel([...accepted.slices], AT_ONCE, async ([name, slice]) => {
    const live = liveSlice(context, name);
    try {
      const done = await settleSlice(context, live, { slice, node, serial: accepted.index.sequence });
      if (done !== undefined) reports.push(done);
    } catch (thrown) {
      reports.push(failureOf(live, messageOf(thrown)));
    }
  });
  return reports;
}

/** Removes what the hub has buried, and only that. */
export async function removeSlices(context: AgentContext): Promise<readonly RouterReport[]> {
  const buried = Object.keys(context.accepted?.index.removed ?? {}) as SliceName[];
  const reports: RouterReport[] = [];
  for (const slice of buried) {
    if (context.memory.slices[slice] === undefined && !context.routers.has(slice)) continue;
    // Until it is gone it is in the status, or the hub would take the removal for confirmed.
    const live = liveSlice(context, slice);
    try {
      reports.push(await removeSlice(context, live));
    } catch (thrown) {
      reports.push(failureOf(live, messageOf(thrown)));
    }
  }
  return reports;
}

interface Wanted {
  readonly slice: AcceptedSlice;
  readonly node: NodeState;
  readonly serial: number;
}

async function settleSlice(
  context: AgentContext,
  live: LiveSlice,
  { slice: { slice, digest }, node, serial }: Wanted,
): Promise<RouterReport | undefined> {
  const nodeSlice = node.slices.get(live.slice);
  if (nodeSlice === undefined) return failureOf(live, node.problems.get(live.slice) ?? 'it is not prepared');
  live.router = compileRouter(slice, nodeSlice);
  const addresses = new Map(nodeSlice.workloads.map((workload) => [workload.id, workload.addresses]));
  live.services.answer({
    cluster: context.options.cluster,
    slice,
    workloads: workloadsOf(context.memory, live.slice),
    addressesOf: (id) => addresses.get(id) ?? [],
    serial,
  });
  const done = await settleRouter(context.ports, live, live.router);
  remember(context, live);
  await serve(context, live, done);
  if (live.problem === '') live.digest = digest;
  return done;
}

async function removeSlice(context: AgentContext, live: LiveSlice): Promise<RouterReport> {
  const { ports, options } = context;
  const { slice } = live;
  await live.services.close();
  const done = await removeRouter(ports, slice, netnsOf(slice), markOf(options.cluster, slice));
  live.problem = done.failed[0] ?? '';
  if (live.problem !== '') return done;
  await ports.keys.removeSlice(slice);
  context.routers.delete(slice);
  const { [slice]: _, ...slices } = context.memory.slices;
  context.memory = { ...context.memory, slices };
  ports.log.info('slice removed', { slice });
  return done;
}

/** The router stays as it is, and is looked at again in the next turn. */
function failureOf(live: LiveSlice, problem: string): RouterReport {
  live.problem = problem;
  live.isStale = true;
  return { slice: live.slice, applied: [], failed: [problem], wasSettled: false, kinds: [] };
}

function liveSlice(context: AgentContext, slice: SliceName): LiveSlice {
  const known = context.routers.get(slice);
  if (known !== undefined) return known;
  const firewall = context.memory.slices[slice]?.firewall;
  const services = createServices(slice, context.ports.system, context.ports.probes);
  const live: LiveSlice = {
    slice,
    isStale: true,
    observedAt: Number.NEGATIVE_INFINITY,
    problem: '',
    digest: '',
    services,
    onAbsent: () => services.close(),
    ...(firewall === undefined ? {} : { firewall }),
  };
  context.routers.set(slice, live);
  return live;
}

/** Keeps the firewall's listing across restarts, so that a restart does not have to replace it. */
function remember(context: AgentContext, live: LiveSlice): void {
  const assignments = context.memory.slices[live.slice];
  if (assignments === undefined || live.firewall === undefined || assignments.firewall === live.firewall)
    return;
  const slices = { ...context.memory.slices, [live.slice]: { ...assignments, firewall: live.firewall } };
  context.memory = { ...context.memory, slices };
}

async function serve(context: AgentContext, live: LiveSlice, done: RouterReport | undefined): Promise<void> {
  if (!context.options.isServing || live.router === undefined || live.problem !== '') return;
  try {
    await live.services.serve(live.router, done?.kinds.includes('netns.create') ?? false);
  } catch (thrown) {
    live.problem = `cannot serve names: ${messageOf(thrown)}`;
    live.isStale = true;
  }
}
