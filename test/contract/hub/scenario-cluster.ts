/** A cluster that judges what it is told as its agent does, and has no kernel: it reports that all of it is applied. */
import { type Accepted, type AcceptedSlice, readDesired } from '../../../src/agent/desired.ts';
import { encodeWire } from '../../../src/desired/codec.ts';
import type { WireFacts, WireSlice, WireStatus } from '../../../src/model/generated/types.ts';
import type { AgentName } from '../../../src/model/ids.ts';
import { formatAddress, parsePrefix } from '../../../src/net/ip.ts';
import { linkAddress } from '../../../src/net/slice-plan.ts';
import type { AgentState } from '../../../src/state/port.ts';
import type { Store } from '../../../src/store/port.ts';
import { emptyDisk, fakeState } from '../../fakes/agent.ts';
import { clusterName, keyOf } from '../../fakes/fleets.ts';

export interface ClusterOptions {
  readonly name: string;
  readonly store: Store;
  readonly endpoint: string;
}

type Problem = (slice: WireSlice) => string;

/** Resolves when it has reported for the first time. */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const cluster = new Cluster(options);
  await cluster.join();
  return cluster;
}

export class Cluster {
  /** Of what it was told and did not take, the codes. */
  readonly refusals: string[] = [];
  readonly #options: ClusterOptions;
  readonly #state: AgentState = fakeState(emptyDisk());
  #accepted: Accepted | undefined;
  #problemOf: Problem = () => '';
  #isSilent = false;
  #told = '';
  #turn: Promise<void> = Promise.resolve();
  #unwatch: () => void = () => undefined;

  constructor(options: ClusterOptions) {
    this.#options = options;
  }

  /** What it obeys; absent before its first index. */
  accepted(): Accepted | undefined {
    return this.#accepted;
  }

  async join(): Promise<void> {
    const { name, store } = this.#options;
    const scope = { kind: 'desired', cluster: clusterName(name) } as const;
    this.#unwatch = await store.watch(scope, () => void this.#wake());
    await this.#wake();
  }

  /** What is wrong with a slice that it was told; nothing while the text is empty. */
  ail(problemOf: Problem): Promise<void> {
    this.#problemOf = problemOf;
    return this.#wake();
  }

  /** Neither looks at the store nor reports. */
  fallSilent(): void {
    this.#isSilent = true;
  }

  speak(): Promise<void> {
    this.#isSilent = false;
    return this.#wake();
  }

  /** Writes its reports as if nobody had them. */
  report(): Promise<void> {
    this.#told = '';
    return this.#wake();
  }

  leave(): Promise<void> {
    this.#unwatch();
    return this.#turn;
  }

  #wake(): Promise<void> {
    const look = (): Promise<void> => this.#look();
    this.#turn = this.#turn.then(look, look);
    return this.#turn;
  }

  async #look(): Promise<void> {
    if (this.#isSilent) return;
    const { name, store } = this.#options;
    const ports = { cluster: clusterName(name), store, state: this.#state };
    const { sequence = 0, hub } = this.#accepted?.index ?? {};
    const pin = { sequence, ...(hub === undefined ? {} : { hub }) };
    const { accepted, refusal } = await readDesired(ports, this.#accepted, pin);
    if (refusal !== undefined) this.refusals.push(refusal.code);
    this.#accepted = accepted;
    await this.#tell();
  }

  async #tell(): Promise<void> {
    const { name, store, endpoint } = this.#options;
    const slices = [...(this.#accepted?.slices.values() ?? [])];
    const facts = encodeWire(factsOf({ cluster: name, agent: name, endpoint }, slices));
    const status = encodeWire(statusOf(name, this.#accepted, this.#problemOf));
    if (this.#told === facts + status) return;
    const who = { cluster: clusterName(name), agent: name as AgentName };
    await store.put({ kind: 'facts', ...who }, Buffer.from(facts), { kind: 'any' });
    await store.put({ kind: 'status', ...who }, Buffer.from(status), { kind: 'any' });
    this.#told = facts + status;
  }
}

interface Reporter {
  readonly cluster: string;
  readonly agent: string;
  readonly endpoint: string;
}

function factsOf({ cluster, agent, endpoint }: Reporter, slices: readonly AcceptedSlice[]): WireFacts {
  return {
    format: 1,
    cluster,
    agent,
    reads: [1],
    endpoints: [endpoint],
    mtu: 1420,
    slices: slices.map(({ slice: { slice, blocks, epoch } }) => ({
      slice,
      tunnels: [{ epoch, driver: 'wireguard', publicKey: keyOf(`${cluster}/${slice}`), port: 20_000 }],
      links: blocks.slice(0, 1).map(linkIn),
      workloads: [],
    })),
  };
}

function linkIn(block: string): string {
  const parsed = parsePrefix(block);
  if (!parsed.ok) throw new Error(parsed.problem);
  return formatAddress(linkAddress(parsed.value, 0));
}

function statusOf(name: string, accepted: Accepted | undefined, problemOf: Problem): WireStatus {
  const slices = [...(accepted?.slices.values() ?? [])].map(({ digest, slice }) => ({
    slice: slice.slice,
    digest,
    ready: problemOf(slice) === '',
    problem: problemOf(slice),
    tunnels: [],
  }));
  return {
    format: 1,
    cluster: name,
    agent: name,
    version: 'test',
    reads: [1],
    hub: accepted?.index.hub ?? '',
    sequence: accepted?.index.sequence ?? 0,
    slices,
    refusals: [],
    appliedAt: '2026-11-21T00:00:00Z',
  };
}
