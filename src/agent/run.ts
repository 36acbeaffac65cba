import type { DnsCounters } from '../dns/counters.ts';
import { type Loop, type Pause, startLoop } from '../loop/loop.ts';
import { Failure, messageOf } from '../model/errors.ts';
import type { ClusterName, SliceName } from '../model/ids.ts';
import { netnsOf } from '../steps/compile.ts';
import type { ObservedPeer } from '../steps/observed.ts';
import type { Watching } from '../system/port.ts';
import type { AgentGauges, TunnelSample } from '../telemetry/port.ts';
import {
  type AgentContext,
  type AgentOptions,
  type AgentPorts,
  type LiveSlice,
  openAgent,
  runAgentTurn,
  type TurnReport,
} from './agent.ts';
import { PROBE_INTERVAL, type ProbeSample } from './probes.ts';
import {
  attach,
  type AttachRequest,
  type AttachResult,
  detach,
  type DetachResult,
  listWorkloads,
  type WorkloadKey,
  type WorkloadView,
} from './workloads.ts';

/** A running agent, as its local socket and its telemetry see it. */
export interface RunningAgent extends AgentGauges {
  /** Registers a workload and resolves when a turn has connected it. Rejects with the reason when it could not. */
  attach(request: AttachRequest): Promise<AttachResult>;
  detach(key: WorkloadKey): Promise<DetachResult>;
  workloads(): readonly WorkloadView[];
  /** Ends the loop after the turn that runs; nothing in the kernel changes. */
  stop(): Promise<void>;
}

/** Turns run at least this often (milliseconds): the sweep that finds what no event told. */
const SWEEP = 30_000;
/** After a turn with failures; what it did may wake the loop, and must not make it run without rest. */
const RETRY: Pause = { atLeast: 250, atMost: 1_000 };

export async function startAgent(ports: AgentPorts, options: AgentOptions): Promise<RunningAgent> {
  const context = await openAgent(ports, options);
  const waiting: Waiter[] = [];
  let isUnderlayStale = false;
  // The first turn may end before the kernel is watched.
  let watching: Watching | undefined;
  const loop = startLoop({
    clock: ports.clock,
    turn: async () => {
      const waiters = waiting.splice(0);
      const isRefreshing = isUnderlayStale;
      isUnderlayStale = false;
      if (isRefreshing && !(await refreshUnderlay(context))) isUnderlayStale = true;
      const report = await answer(waiters, timedTurn(context));
      watching?.follow([...context.routers.keys()].map(netnsOf));
      return report.failed.length > 0 ? RETRY : { atLeast: 0, atMost: SWEEP };
    },
    onFailure: (problem, retryMilliseconds) => {
      ports.metrics.turn(0, 'failed');
      ports.log.error('turn failed', { problem, retryMilliseconds });
    },
  });
  const nextTurn = (): Promise<TurnReport> => {
    const turned = new Promise<TurnReport>((resolve, reject) => waiting.push({ resolve, reject }));
    loop.wake();
    return turned;
  };
  const kernel = await ports.system.watch((netns) => {
    isUnderlayStale ||= netns === undefined;
    markStale(context, netns);
    loop.wake();
  });
  watching = kernel;
  const unwatch = await ports.store.watch({ kind: 'desired', cluster: options.cluster }, loop.wake);
  const ticking = tickProbes(context, loop);
  return {
    attach: (request) => attach(context, request, nextTurn),
    detach: (key) => detach(context, key, nextTurn),
    workloads: () => listWorkloads(context),
    tunnels: () => tunnelSamples(context),
    dnsQueries: () =>
      new Map([...context.routers].map(([slice, live]) => [slice, queriesOf(live.services.counters)])),
    tunnelMemory: () => tunnelMemory(context),
    isReady: () => isReady(context),
    stop: async () => {
      await stopAll(context, { loop, watching: kernel, unwatch, ticking });
      for (const { reject } of waiting.splice(0))
        reject(new Failure('agent-stopped', 'the agent is stopping'));
    },
  };
}

/** Somebody who waits for the end of a turn. */
interface Waiter {
  readonly resolve: (report: TurnReport) => void;
  readonly reject: (reason: unknown) => void;
}

/** Tells those who wait how the turn ended, whichever way. */
async function answer(waiters: readonly Waiter[], turn: Promise<TurnReport>): Promise<TurnReport> {
  try {
    const report = await turn;
    for (const { resolve } of waiters) resolve(report);
    return report;
  } catch (thrown) {
    for (const { reject } of waiters) reject(thrown);
    throw thrown;
  }
}

/** Every slice that was accepted has been applied, also after a restart. */
function isReady({ accepted, routers }: AgentContext): boolean {
  if (accepted === undefined) return false;
  return [...accepted.slices.keys()].every((slice) => {
    const live = routers.get(slice);
    return live !== undefined && live.problem === '' && live.digest !== '';
  });
}

interface Parts {
  readonly loop: Loop;
  readonly watching: Watching;
  readonly unwatch: () => void;
  readonly ticking: { stop(): Promise<void> };
}

async function stopAll(context: AgentContext, parts: Parts): Promise<void> {
  await parts.ticking.stop();
  parts.unwatch();
  // The turn that runs still tells what to watch.
  await parts.loop.stop();
  await parts.watching.stop();
  await Promise.all([...context.routers.values()].map((live) => live.services.close()));
}

async function timedTurn(context: AgentContext): Promise<TurnReport> {
  const { clock, metrics } = context.ports;
  const started = clock.monotonic();
  const report = await runAgentTurn(context);
  metrics.turn((clock.monotonic() - started) / 1000, report.failed.length > 0 ? 'failed' : 'done');
  if (report.failed.length === 0) metrics.applied(context.memory.sequence, clock.now() / 1000);
  return report;
}

/** An underlay without any address is an interface that flaps, not news: what was known stays. False: look again. */
async function refreshUnderlay(context: AgentContext): Promise<boolean> {
  try {
    const underlay = await context.ports.system.underlay();
    if (underlay.addresses.length > 0) context.underlay = underlay;
    return true;
  } catch (thrown) {
    context.ports.log.warn('underlay cannot be read', { problem: messageOf(thrown) });
    return false;
  }
}

function markStale(context: AgentContext, netns: string | undefined): void {
  for (const [slice, live] of context.routers) {
    if (netns === undefined || netnsOf(slice) === netns) live.isStale = true;
  }
}

/** Probes on a fixed beat; a link that falls silent makes the loop look at its slice at once. */
function tickProbes(context: AgentContext, loop: Loop): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const { silent, isChanged } = context.ports.probes.tick();
      for (const slice of silent) markStale(context, netnsOf(slice));
      if (isChanged) loop.wake();
      await context.ports.clock.delay(PROBE_INTERVAL, stopped.signal);
    }
  };
  const running = run();
  return {
    stop: () => {
      stopped.abort();
      return running;
    },
  };
}

function tunnelSamples(context: AgentContext): readonly TunnelSample[] {
  return [...context.routers.values()].flatMap((live) =>
    context.ports.probes.samples(live.slice).map((sample) => tunnelSample(live, sample)),
  );
}

function tunnelSample(live: LiveSlice, sample: ProbeSample): TunnelSample {
  const peer = observedPeer(live, sample);
  return {
    slice: live.slice,
    cluster: sample.cluster as ClusterName,
    gateway: sample.gateway,
    up: sample.up,
    receivedBytes: peer?.receivedBytes ?? 0,
    sentBytes: peer?.sentBytes ?? 0,
    ...(sample.rttMilliseconds === undefined ? {} : { rttSeconds: sample.rttMilliseconds / 1000 }),
    ...(sample.lossRatio === undefined ? {} : { lossRatio: sample.lossRatio }),
    ...(peer?.handshakeAge === undefined ? {} : { handshakeAgeSeconds: peer.handshakeAge }),
  };
}

function observedPeer(live: LiveSlice, { gateway, cluster }: ProbeSample): ObservedPeer | undefined {
  const wanted = (live.router?.tunnels ?? []).flatMap((tunnel) => tunnel.peers);
  const key = wanted.find((peer) => peer.gateway === gateway && peer.cluster === cluster)?.publicKey;
  const observed = (live.observed?.tunnels ?? []).flatMap((tunnel) => tunnel.peers);
  return observed.find(({ publicKey }) => publicKey === key);
}

async function tunnelMemory(context: AgentContext): Promise<ReadonlyMap<SliceName, number>> {
  const devices = [...context.routers.values()].flatMap((live) =>
    (live.router?.tunnels ?? []).map(({ device }) => ({ slice: live.slice, device })),
  );
  const sizes = await Promise.all(devices.map(({ device }) => context.ports.system.memoryOf(device)));
  const memory = new Map<SliceName, number>();
  for (const [index, { slice }] of devices.entries())
    memory.set(slice, (memory.get(slice) ?? 0) + (sizes[index] ?? 0));
  return memory;
}

function queriesOf(counters: DnsCounters): number {
  return counters.udp.queries + counters.tcp.queries;
}
