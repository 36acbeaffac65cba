import { createPublicKey } from 'node:crypto';
import { type AgentContext, type AgentPorts, openAgent, runAgentTurn } from '../../src/agent/agent.ts';
import { identityOf, signIndex } from '../../src/desired/signature.ts';
import {
  type CommitSource,
  type HubContext,
  type HubPorts,
  type Look,
  openHub,
} from '../../src/hub/context.ts';
import { runHubTurn } from '../../src/hub/hub.ts';
import { createPublication } from '../../src/hub/published.ts';
import { createReportReader, type ReportReader } from '../../src/hub/reports.ts';
import type { Clock } from '../../src/loop/loop.ts';
import type { FleetSource, WireIndex } from '../../src/model/generated/types.ts';
import type { AgentName } from '../../src/model/ids.ts';
import type { Notifier } from '../../src/notify/port.ts';
import type { UnsignedIndex } from '../../src/publish/plan.ts';
import type { AgentMetrics, HubMetrics, Log } from '../../src/telemetry/port.ts';
import { silentProbes } from '../fakes/agent.ts';
import { clusterName } from '../fakes/fleets.ts';
import type { Host } from './host.ts';
import { HUB_KEY } from './keys.ts';
import { knownCheckout } from './parser.ts';
import { lifeOf, type Process } from './schedule.ts';
import type { World } from './world.ts';

const ORIGIN: FleetSource = { address: 'https://git.example.com/fleet.git', ref: 'main', path: '' };
const NOBODY_LISTENS: Notifier = { tell: () => undefined, close: async () => undefined };
const IDENTITY = identityOf(createPublicKey(HUB_KEY));

/** What a hub looks at in a turn; an agent looks at everything. */
export interface TurnOptions {
  readonly isPolling: boolean;
  readonly look: Look;
}

const EVERYTHING: TurnOptions = { isPolling: true, look: 'store' };

/** What a process does when it is asked for a turn, and what is left of it when it dies. */
export abstract class Runner {
  readonly process: Process;
  protected readonly world: World;
  /** When it looks again although nobody has told it of anything (milliseconds). */
  dueAt: number = Number.POSITIVE_INFINITY;
  #isBusy = false;

  constructor(name: string, world: World) {
    this.process = { name, life: 0, isCutOff: false };
    this.world = world;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Starts the process where it is dead, and then a turn; does nothing while one runs. */
  begin(options: TurnOptions): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    void this.turn(options).finally(() => {
      this.#isBusy = false;
    });
  }

  /** One turn, to its end; false when it has failed, which is told as a loop would tell it. */
  async turn(options: TurnOptions = EVERYTHING): Promise<boolean> {
    const { world, process } = this;
    world.schedule.trace?.(`${process.name}: turn`);
    world.note({ kind: 'began', by: lifeOf(process) });
    const problem = await this.work(options).then(
      () => undefined,
      (thrown: unknown) => String(thrown),
    );
    if (problem !== undefined) world.schedule.trace?.(`${process.name}: turn failed: ${problem}`);
    world.note({ kind: 'turned', process: process.name });
    return problem === undefined;
  }

  async kill(): Promise<void> {
    this.forget();
    this.#isBusy = false;
    await this.world.schedule.kill(this.process);
  }

  protected abstract work(options: TurnOptions): Promise<unknown>;
  /** Loses what only the memory of the process had. */
  protected abstract forget(): void;
}

export class HubRunner extends Runner {
  #context: HubContext | undefined;

  protected async work({ isPolling, look }: TurnOptions): Promise<unknown> {
    this.#context ??= openHub(this.#ports());
    const { again } = await runHubTurn(this.#context, isPolling, look);
    if (again !== undefined) this.dueAt = this.world.now + again;
    return again;
  }

  protected forget(): void {
    this.#context = undefined;
    this.dueAt = Number.POSITIVE_INFINITY;
  }

  #ports(): HubPorts {
    const { world, process } = this;
    const { schedule, planted } = world;
    const connection = world.bus.connect(process);
    const store = wrapped(connection, planted.hubStore);
    const log = logOf(world, process);
    const sign = (index: UnsignedIndex): WireIndex => signIndex(index, HUB_KEY);
    const publication = createPublication({ store, log, sign, hub: IDENTITY.fingerprint });
    const makeReports = (): ReportReader => createReportReader(store, log);
    return {
      source: wrapped<CommitSource>(world.branch.source(schedule, process), planted.source),
      origin: ORIGIN,
      store,
      checkout: wrapped(knownCheckout(), planted.checkout),
      publication: wrapped(publication, planted.publication),
      reports: planted.reports?.(makeReports) ?? makeReports(),
      identity: IDENTITY,
      notifier: NOBODY_LISTENS,
      clock: clockOf(world),
      log,
      metrics: NO_METRICS,
    };
  }
}

export class AgentRunner extends Runner {
  readonly host: Host;
  #context: AgentContext | undefined;

  constructor(host: Host, world: World) {
    super(`agent ${host.cluster}`, world);
    this.host = host;
  }

  protected async work(): Promise<unknown> {
    const context = this.#context ?? (await openAgent(this.#ports(), this.#options()));
    this.#context = context;
    return this.world.planted.agentTurn?.(context) ?? runAgentTurn(context);
  }

  protected forget(): void {
    this.#context = undefined;
  }

  /** Is the process that another one is, on a host that is a copy of its host; dead when that one is. */
  continue(other: AgentRunner): void {
    const context = other.#context;
    if (context === undefined) return;
    const routers = [...context.routers].map(([slice, live]) => [slice, { ...live }] as const);
    this.#context = { ...context, ports: this.#ports(), routers: new Map(routers) };
  }

  /** Somebody has changed the kernel behind its back, and the kernel has told. */
  startle(): void {
    for (const live of this.#context?.routers.values() ?? []) live.isStale = true;
  }

  #options(): AgentContext['options'] {
    const { cluster } = this.host;
    return { cluster: clusterName(cluster), agent: cluster as AgentName, version: '0', isServing: false };
  }

  #ports(): AgentPorts {
    const { world, process, host } = this;
    const { schedule, planted } = world;
    const keys = host.keys(schedule, process);
    const state = host.state(schedule, process);
    return {
      store: world.bus.connect(process),
      system: host.door(schedule, process),
      keys: planted.keys?.(keys, host) ?? keys,
      state: wrapped(state, planted.state),
      probes: silentProbes(),
      clock: clockOf(world),
      log: logOf(world, process),
      metrics: NO_METRICS,
    };
  }
}

function wrapped<T>(door: T, mistake: ((door: T) => T) | undefined): T {
  return mistake === undefined ? door : mistake(door);
}

function clockOf(world: World): Clock {
  const now = (): number => world.now;
  return {
    now,
    monotonic: now,
    random: () => world.schedule.random.next(),
    delay: () => Promise.reject(new Error('a turn waits for nothing but its doors')),
  };
}

/** Told to whoever reads the trace, and to nobody else. */
function logOf(world: World, { name }: Process): Log {
  const tell = (message: string, fields: object = {}): void =>
    world.schedule.trace?.(`${name}: says ${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: tell, warn: tell, error: tell, with: () => log };
  return log;
}

const NO_METRICS: HubMetrics & AgentMetrics = {
  turn: () => undefined,
  stage: () => undefined,
  commit: () => undefined,
  commitToApplied: () => undefined,
  clusters: () => undefined,
  standing: () => undefined,
  written: () => undefined,
  factsRefused: () => undefined,
  webhook: () => undefined,
  notification: () => undefined,
  applied: () => undefined,
  repaired: () => undefined,
  refused: () => undefined,
};
