import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { decodeIndex, encodeWire } from '../../src/desired/codec.ts';
import { identityOf, signIndex } from '../../src/desired/signature.ts';
import { createCheckout } from '../../src/checkout/checkout.ts';
import { type HubContext, type HubPorts, openHub } from '../../src/hub/hub.ts';
import { createPublication } from '../../src/hub/published.ts';
import { createReportReader } from '../../src/hub/reports.ts';
import type { WireFacts, WireIndex, WireStatus } from '../../src/model/generated/types.ts';
import type { AgentName, ClusterName, CommitSha } from '../../src/model/ids.ts';
import type { Store } from '../../src/store/port.ts';
import { FakeClock } from './agent.ts';
import { FakeGit } from './git.ts';
import { createMemory, type Fault, type Memory, memoryStore } from './store.ts';
import { FakeLog, FakeMetrics } from './telemetry.ts';

/** One hub over fakes; `restart` is a new process with the same key, repository, store and memory of the good commit. */
export class HubLab {
  readonly git: FakeGit = new FakeGit();
  readonly memory: Memory = createMemory();
  readonly log: FakeLog = new FakeLog();
  readonly clock: FakeClock = new FakeClock();
  metrics: FakeMetrics = new FakeMetrics();
  fault: Fault = () => undefined;
  /** Keys that were written or removed, in order. */
  readonly written: string[] = [];
  readonly store: Store;
  readonly key: KeyObject = generateKeyPairSync('ed25519').privateKey;
  #good: CommitSha | undefined;

  constructor() {
    this.store = memoryStore(this.memory, (operation, key) => {
      if (key !== undefined && (operation === 'put' || operation === 'remove'))
        this.written.push(`${operation} ${key.kind} ${'cluster' in key ? key.cluster : ''}`);
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
      checkout: createCheckout(),
      publication: createPublication({
        store,
        log,
        sign: (index) => signIndex(index, key),
        hub: identity.fingerprint,
      }),
      reports: createReportReader(store, log),
      identity,
      good: {
        load: async () => this.#good,
        save: async (commit) => {
          this.#good = commit;
        },
      },
      clock: this.clock,
      log,
      metrics: this.metrics,
    };
  }

  /** What was written since the last call, sorted. */
  writes(): readonly string[] {
    return this.written.splice(0).toSorted();
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

  /** The cluster has applied its index in full. */
  async confirm(name: string): Promise<void> {
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
        ready: true,
        problem: '',
        tunnels: [],
      })),
      refusals: [],
      appliedAt: '2026-01-01T00:00:00Z',
    });
  }
}
