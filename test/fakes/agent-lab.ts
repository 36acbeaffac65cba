import { type AgentContext, type AgentPorts, openAgent } from '../../src/agent/agent.ts';
import { runHubTurn } from '../../src/hub/hub.ts';
import type { KeyStore } from '../../src/keys/port.ts';
import { decodeFacts } from '../../src/desired/codec.ts';
import type { WireFacts, WireStatus } from '../../src/model/generated/types.ts';
import type { AgentName } from '../../src/model/ids.ts';
import { decodeStatus } from '../../src/status/codec.ts';
import type { Store } from '../../src/store/port.ts';
import { emptyDisk, FakeClock, type FakeDisk, fakeKeys, fakeState, silentProbes } from './agent.ts';
import { clusterName, type FleetFiles, type FleetShape, filesOf } from './fleets.ts';
import { HubLab } from './hub-lab.ts';
import { FakeKernel } from './kernel.ts';
import { FakeSystem } from './kernel-system.ts';
import { type Fault, memoryStore } from './store.ts';
import { FakeLog, FakeMetrics } from './telemetry.ts';

/** A hub, a store and the host of one cluster, all in memory. */
export class AgentLab {
  readonly hub: HubLab = new HubLab();
  readonly cluster: string;
  readonly disk: FakeDisk = emptyDisk();
  readonly system: FakeSystem;
  readonly log: FakeLog = new FakeLog();
  readonly metrics: FakeMetrics = new FakeMetrics();
  readonly clock: FakeClock = new FakeClock();
  keys: KeyStore;
  /** Of the agent's way to the store. */
  fault: Fault = () => undefined;
  /** What the agent has put, as `facts` and `status`. */
  readonly written: string[] = [];
  #files: FleetFiles = new Map();
  #shape: FleetShape = { clusters: {}, slices: {} };

  constructor(cluster: string, namespaces: readonly string[] = ['host', 'web', 'db']) {
    this.cluster = cluster;
    this.keys = fakeKeys(cluster);
    this.system = new FakeSystem(new FakeKernel(namespaces));
  }

  /** A commit, compiled and published by a hub that was just started; whatever it removes is acknowledged. */
  async publish(shape: FleetShape): Promise<void> {
    this.#files = filesOf({ ...shape, acknowledge: removalsOf(this.#shape) }, this.#files);
    this.#shape = shape;
    this.hub.git.push(this.#files);
    await this.turnHub();
  }

  async turnHub(): Promise<void> {
    await runHubTurn(this.hub.restart(), true);
  }

  get store(): Store {
    return memoryStore(this.hub.memory, (operation, key) => {
      if (operation === 'put' && key !== undefined) this.written.push(key.kind);
      return this.fault(operation, key);
    });
  }

  ports(): AgentPorts {
    const { store, system, keys, clock, log, metrics, disk } = this;
    return { store, system, keys, clock, log, metrics, state: fakeState(disk), probes: silentProbes() };
  }

  /** A new process of the agent on the same host. */
  start(isServing = false): Promise<AgentContext> {
    return openAgent(this.ports(), this.options(isServing));
  }

  options(isServing = true): AgentContext['options'] {
    return {
      cluster: clusterName(this.cluster),
      agent: this.cluster as AgentName,
      version: '0.0.0',
      isServing,
    };
  }

  async facts(): Promise<WireFacts> {
    return decodeFacts(await this.#report('facts'));
  }

  async status(): Promise<WireStatus> {
    return decodeStatus(await this.#report('status'));
  }

  async #report(kind: 'facts' | 'status'): Promise<Uint8Array> {
    const key = { kind, cluster: clusterName(this.cluster), agent: this.cluster as AgentName };
    const stored = await memoryStore(this.hub.memory).get(key);
    if (stored === undefined) throw new Error(`no ${kind} of ${this.cluster}`);
    return stored.bytes;
  }
}

/** A store that nobody can reach. */
export const AWAY: Fault = () => {
  throw new Error('the store is away');
};

function removalsOf({ clusters, slices }: FleetShape): readonly string[] {
  return [
    ...Object.keys(slices).map((name) => `slice-removal Slice/${name}`),
    ...Object.keys(clusters).map((name) => `cluster-removal Cluster/${name}`),
  ];
}
