import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { decodeIndex, encodeWire } from '../../src/desired/codec.ts';
import { identityOf, signIndex } from '../../src/desired/signature.ts';
import { createCheckout } from '../../src/checkout/checkout.ts';
import { type HubContext, type HubPorts, openHub } from '../../src/hub/context.ts';
import { createPublication } from '../../src/hub/published.ts';
import { createReportReader } from '../../src/hub/reports.ts';
import type {
  WireControl,
  WireFacts,
  WireFleet,
  WireIndex,
  WireStatus,
} from '../../src/model/generated/types.ts';
import { decodeControl, NO_CONTROL } from '../../src/rollout/control.ts';
import { decodeFleet } from '../../src/status/fleet.ts';
import type { AgentName, ClusterName } from '../../src/model/ids.ts';
import type { FleetEvent, Notifier } from '../../src/notify/port.ts';
import type { Store } from '../../src/store/port.ts';
import { FakeClock } from './agent.ts';
import { FakeGit } from './git.ts';
import { createMemory, type Fault, type Memory, memoryStore } from './store.ts';
import { FakeLog, FakeMetrics } from './telemetry.ts';

/** Keeps what it is told, as `kind subject`. */
export class FakeNotifier implements Notifier {
  readonly events: FleetEvent[] = [];

  tell(events: readonly FleetEvent[]): void {
    this.events.push(...events);
  }

  async close(): Promise<void> {}
}

/** One hub over fakes; `restart` is a new process with the same key, repository and store. */
export class HubLab {
  readonly git: FakeGit = new FakeGit();
  readonly memory: Memory = createMemory();
  readonly log: FakeLog = new FakeLog();
  readonly clock: FakeClock = new FakeClock();
  metrics: FakeMetrics = new FakeMetrics();
  fault: Fault = () => undefined;
  /** What was written or removed for clusters, in order; what the hub keeps for itself is not. */
  readonly written: string[] = [];
  readonly store: Store;
  readonly key: KeyObject = generateKeyPairSync('ed25519').privateKey;
  readonly notifier: FakeNotifier = new FakeNotifier();

  constructor() {
    this.store = memoryStore(this.memory, (operation, key) => {
      if (key !== undefined && 'cluster' in key && (operation === 'put' || operation === 'remove'))
        this.written.push(`${operation} ${key.kind} ${key.cluster}`);
      return this.fault(operation, key);
    });
  }

  restart(): HubContext {
    return openHub(this.ports());
  }

  ports(): HubPorts {
    const { git: source, store, log, key } = this;
    const identity = identityOf(createPublicKey(key));
    return {
      source,
      origin: { address: 'https://git.example.com/fleet.git', ref: 'main', path: '' },
      store,
      notifier: this.notifier,
      checkout: createCheckout(),
      publication: createPublication({
        store,
        log,
        sign: (index) => signIndex(index, key),
        hub: identity.fingerprint,
      }),
      reports: createReportReader(store, log),
      identity,
      clock: this.clock,
      log,
      metrics: this.metrics,
    };
  }

  /** What was written since the last call, sorted. */
  writes(): readonly string[] {
    return this.written.splice(0).toSorted();
  }

  /** What the hub tells of the fleet. */
  async status(): Promise<WireFleet> {
    const stored = await memoryStore(this.memory).get({ kind: 'fleet' });
    if (stored === undefined) throw new Error('the hub has told nothing');
    return decodeFleet(stored.bytes);
  }

  async control(): Promise<WireControl> {
    const stored = await memoryStore(this.memory).get({ kind: 'control' });
    return stored === undefined ? NO_CONTROL : decodeControl(stored.bytes);
  }

  /** As an operator would. */
  async decide(change: (control: WireControl) => WireControl): Promise<void> {
    const bytes = Buffer.from(encodeWire(change(await this.control())));
    await memoryStore(this.memory).put({ kind: 'control' }, bytes, { kind: 'any' });
  }

  async index(cluster: string): Promise<WireIndex | undefined> {
    const stored = await memoryStore(this.memory).get({ kind: 'index', cluster: cluster as ClusterName });
    return stored === undefined ? undefined : decodeIndex(stored.bytes);
  }

  /** As the agent of the cluster would. */
  async report(report: WireFacts | WireStatus): Promise<void> {
    await this.putReport(
      'version' in report ? 'status' : 'facts',
      report.cluster,
      Buffer.from(encodeWire(report)),
    );
  }

  async putReport(kind: 'facts' | 'status', name: string, bytes: Uint8Array): Promise<void> {
    const key = { kind, cluster: name as ClusterName, agent: name as AgentName };
    await memoryStore(this.memory).put(key, bytes, { kind: 'any' });
  }

  /** The cluster has applied its index in full; with a problem it is not well. */
  async confirm(name: string, problem = ''): Promise<void> {
    const index = await this.index(name);
    if (index === undefined) throw new Error(`nothing published for ${name}`);
    await this.report({
      format: 1,
      cluster: name,
      agent: name,
      version: '0',
      reads: [1],
      hub: index.hub,
      sequence: index.sequence,
      slices: Object.entries(index.slices).map(([slice, digest]) => ({
        slice,
        digest,
        ready: problem === '',
        problem,
        tunnels: [],
      })),
      refusals: [],
      appliedAt: '2026-01-01T00:00:00Z',
    });
  }
}
