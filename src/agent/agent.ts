/**
 * agent/ — the loop of a worker: desired state in, slice routers, names and reports out. One turn looks at everything
 * again; nothing is removed because something could not be read.
 */
import { decodeFacts, encodeWire } from '../desired/codec.ts';
import type { KeyStore } from '../keys/port.ts';
import type { Clock } from '../loop/loop.ts';
import { messageOf } from '../model/errors.ts';
import type { WireFacts } from '../model/generated/types.ts';
import type { AgentName, ClusterName, SliceName } from '../model/ids.ts';
import type { AgentMemory, AgentState } from '../state/port.ts';
import type { Router } from '../steps/router.ts';
import type { Store } from '../store/port.ts';
import type { System, Underlay } from '../system/port.ts';
import type { AgentMetrics, Log } from '../telemetry/port.ts';
import { type Accepted, ForeignState, readDesired, readKept, type Refusal } from './desired.ts';
import { compileFacts } from './facts.ts';
import { type NodeState, prepareNode } from './node.ts';
import type { Probes } from './probes.ts';
import type { RouterReport, RouterState } from './router.ts';
import type { SliceServices } from './services.ts';
import { removeSlices, settleSlices } from './slices.ts';
import { compileStatus, essenceOf, type SliceState } from './status.ts';

export interface AgentPorts {
  readonly store: Store;
  readonly system: System;
  readonly keys: KeyStore;
  readonly state: AgentState;
  readonly probes: Probes;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: AgentMetrics;
}

export interface AgentOptions {
  readonly cluster: ClusterName;
  readonly agent: AgentName;
  readonly version: string;
  /** False for a single turn: nothing is served inside the slice routers. */
  readonly isServing: boolean;
}

/** What one turn did, a line a step. */
export interface TurnReport {
  readonly steps: number;
  readonly applied: readonly string[];
  readonly failed: readonly string[];
}

/** Everything an agent knows between two turns; the turn functions of this folder work on it. */
export interface AgentContext {
  readonly ports: AgentPorts;
  readonly options: AgentOptions;
  memory: AgentMemory;
  accepted: Accepted | undefined;
  refusal: Refusal | undefined;
  underlay: Underlay;
  readonly routers: Map<SliceName, LiveSlice>;
  writtenFacts: string;
  factsAt: number;
  writtenStatus: string;
  statusAt: number;
}

/** One slice on this host while the agent runs. */
export interface LiveSlice extends RouterState {
  digest: string;
  readonly services: SliceServices;
  router?: Router;
}

/** Facts and status are written at least this often (milliseconds), so that they stay there and do not grow old. */
const REPORT_EVERY = 30_000;

/** Starts from the last good state on disk. */
export async function openAgent(ports: AgentPorts, options: AgentOptions): Promise<AgentContext> {
  const memory = await ports.state.load();
  const accepted = await takeKept(ports, options);
  return {
    ports,
    options,
    memory: accepted === undefined ? memory : withPin(memory, accepted),
    accepted,
    refusal: undefined,
    underlay: await ports.system.underlay(),
    routers: new Map(),
    writtenFacts: '',
    factsAt: Number.NEGATIVE_INFINITY,
    writtenStatus: '',
    statusAt: Number.NEGATIVE_INFINITY,
  };
}

export async function runAgentTurn(context: AgentContext): Promise<TurnReport> {
  await recall(context);
  await takeDesired(context);
  const { accepted } = context;
  const node = accepted === undefined ? undefined : await prepare(context, accepted);
  if (node !== undefined) await report(context, 'facts', () => writeFacts(context, node));
  const removals = await removeSlices(context);
  const reports =
    accepted === undefined || node === undefined ? [] : await settleSlices(context, accepted, node);
  await context.ports.state.save(context.memory);
  await report(context, 'status', () => writeStatus(context));
  return summarize(context, [...removals, ...reports]);
}

/**
 * A kept state that is damaged is none: slice routers stay as they are until the store has been read. One of another
 * cluster is a folder named by mistake, whose keys and addresses must not be mixed with ours.
 */
async function takeKept(ports: AgentPorts, { cluster }: AgentOptions): Promise<Accepted | undefined> {
  try {
    return await readKept({ cluster, store: ports.store, state: ports.state });
  } catch (thrown) {
    if (thrown instanceof ForeignState) throw thrown;
    ports.log.error('kept desired state cannot be read', { problem: messageOf(thrown) });
    return undefined;
  }
}

/** What could not be read when the agent started may be readable now, and the store may have nothing that counts. */
async function recall(context: AgentContext): Promise<void> {
  const { ports, options, accepted } = context;
  if (accepted !== undefined) return;
  const { store, state } = ports;
  const kept = await readKept({ cluster: options.cluster, store, state }).catch((thrown: unknown) => {
    if (thrown instanceof ForeignState) throw thrown;
    return undefined;
  });
  if (kept === undefined) return;
  context.accepted = kept;
  context.memory = withPin(context.memory, kept);
}

/** Desired state is kept before the memory of having taken it, and a crash may come between. */
function withPin(memory: AgentMemory, { index }: Accepted): AgentMemory {
  return {
    ...memory,
    hub: memory.hub ?? index.hub,
    sequence: Math.max(memory.sequence, index.sequence),
  };
}

async function takeDesired(context: AgentContext): Promise<void> {
  const { ports, options } = context;
  const pin = {
    sequence: context.memory.sequence,
    ...(context.memory.hub === undefined ? {} : { hub: context.memory.hub }),
  };
  try {
    const reading = await readDesired(
      { cluster: options.cluster, store: ports.store, state: ports.state },
      context.accepted,
      pin,
    );
    noteRefusal(context, reading.refusal);
    const isSame = reading.accepted?.index === context.accepted?.index;
    context.accepted = reading.accepted;
    if (isSame || reading.accepted === undefined) return;
    const { hub, sequence, commit } = reading.accepted.index;
    context.memory = { ...context.memory, hub, sequence };
    ports.log.info('desired state accepted', { commit, sequence });
  } catch (thrown) {
    // The store is out of reach: what was accepted last still holds.
    ports.log.warn('store cannot be read', { problem: messageOf(thrown) });
  }
}

function noteRefusal(context: AgentContext, refusal: Refusal | undefined): void {
  const isNew = refusal !== undefined && refusal.message !== context.refusal?.message;
  context.refusal = refusal;
  if (!isNew) return;
  context.ports.metrics.refused(refusal.code);
  context.ports.log.error('desired state refused', { code: refusal.code, problem: refusal.message });
}

/** Assigns what the slices need and remembers it before anything in the kernel or in the facts depends on it. */
async function prepare(context: AgentContext, accepted: Accepted): Promise<NodeState> {
  const { ports, options, memory, underlay } = context;
  const node = await prepareNode({ agent: options.agent, accepted, memory, underlay, keys: ports.keys });
  // Workloads may have been registered meanwhile; only the assignments are the turn's own.
  context.memory = { ...context.memory, slices: node.assignments };
  await ports.state.save(context.memory);
  return node;
}

async function writeFacts(context: AgentContext, node: NodeState): Promise<void> {
  const { ports, options, underlay, memory } = context;
  const { cluster, agent } = options;
  const kept = node.problems.size === 0 ? [] : await toldBefore(context, node);
  const text = encodeWire(
    compileFacts({ cluster, agent, underlay, slices: node.slices, workloads: memory.workloads, kept }),
  );
  const now = ports.clock.now();
  // Again now and then: the store may have lost them, and nobody else could tell.
  if (text === context.writtenFacts && now - context.factsAt < REPORT_EVERY) return;
  await ports.store.put({ kind: 'facts', cluster, agent }, Buffer.from(text), { kind: 'any' });
  context.writtenFacts = text;
  context.factsAt = now;
}

/** What was told of slices that cannot be prepared now: to leave them out would look as if they were gone. */
async function toldBefore(
  { ports, options, writtenFacts }: AgentContext,
  { problems }: NodeState,
): Promise<WireFacts['slices']> {
  const { cluster, agent } = options;
  const bytes =
    writtenFacts === ''
      ? (await ports.store.get({ kind: 'facts', cluster, agent }))?.bytes
      : Buffer.from(writtenFacts);
  if (bytes === undefined) return [];
  return decodeFacts(bytes).slices.filter(({ slice }) => problems.has(slice as SliceName));
}

async function writeStatus(context: AgentContext): Promise<void> {
  const { ports, options, memory } = context;
  const now = ports.clock.now();
  const status = compileStatus({
    cluster: options.cluster,
    agent: options.agent,
    version: options.version,
    hub: memory.hub ?? '',
    sequence: memory.sequence,
    slices: [...context.routers.values()].map((live) => stateOf(context, live)).concat(unseen(context)),
    refusals: context.refusal === undefined ? [] : [context.refusal],
    appliedAt: new Date(now).toISOString(),
  });
  const essence = essenceOf(status);
  if (essence === context.writtenStatus && now - context.statusAt < REPORT_EVERY) return;
  const { cluster, agent } = options;
  await ports.store.put({ kind: 'status', cluster, agent }, Buffer.from(encodeWire(status)), { kind: 'any' });
  context.writtenStatus = essence;
  context.statusAt = now;
}

function stateOf(context: AgentContext, live: LiveSlice): SliceState {
  return {
    slice: live.slice,
    digest: live.digest,
    problem: live.problem,
    samples: context.ports.probes.samples(live.slice),
    ...(live.router === undefined ? {} : { router: live.router }),
    ...(live.observed === undefined ? {} : { observed: live.observed }),
  };
}

/** Slices that this host has and that this process has not looked at: without them their removal would seem confirmed. */
function unseen({ memory, routers }: AgentContext): readonly SliceState[] {
  const names = Object.keys(memory.slices) as SliceName[];
  return names
    .filter((slice) => !routers.has(slice))
    .map((slice) => ({
      slice,
      digest: '',
      problem: 'it was not looked at since the agent started',
      samples: [],
    }));
}

/** Reporting must not stop the work: the store may be gone while the slices go on. */
async function report(context: AgentContext, what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (thrown) {
    context.ports.log.warn(`${what} cannot be written`, { problem: messageOf(thrown) });
  }
}

function summarize(context: AgentContext, reports: readonly RouterReport[]): TurnReport {
  for (const { slice, applied, failed, wasSettled, kinds } of reports) {
    const commit = context.accepted?.index.commit;
    if (wasSettled) for (const kind of kinds) context.ports.metrics.repaired(slice, kind);
    if (applied.length > 0)
      context.ports.log.info(wasSettled ? 'repaired' : 'applied', { commit, slice, steps: applied });
    if (failed.length > 0) context.ports.log.error('not applied', { commit, slice, problems: failed });
  }
  const applied = reports.flatMap((each) => each.applied);
  return { steps: applied.length, applied, failed: reports.flatMap((each) => each.failed) };
}
