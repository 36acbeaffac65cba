import { type AgentContext, runAgentTurn } from '../../src/agent/agent.ts';
import type { Checkout } from '../../src/checkout/checkout.ts';
import { encodeWire } from '../../src/desired/codec.ts';
import type { CommitSource } from '../../src/hub/context.ts';
import type { Publication } from '../../src/hub/published.ts';
import type { ReportReader } from '../../src/hub/reports.ts';
import type { KeyStore } from '../../src/keys/port.ts';
import type { RolloutState, WireControl } from '../../src/model/generated/types.ts';
import type { ClusterName, PublicKey, SliceName } from '../../src/model/ids.ts';
import type { AgentState } from '../../src/state/port.ts';
import { decodeControl } from '../../src/rollout/control.ts';
import { netnsOf } from '../../src/steps/compile.ts';
import type { Step } from '../../src/steps/step.ts';
import type { Store, StoreKey } from '../../src/store/port.ts';
import type { Host } from './host.ts';

/** A mistake, planted by wrapping what the simulation hands to hubs and agents; production code knows nothing of it. */
export interface Planted {
  readonly source?: (source: CommitSource) => CommitSource;
  readonly hubStore?: (store: Store) => Store;
  readonly publication?: (publication: Publication) => Publication;
  readonly reports?: (make: () => ReportReader) => ReportReader;
  readonly checkout?: (checkout: Checkout) => Checkout;
  readonly state?: (state: AgentState) => AgentState;
  readonly keys?: (keys: KeyStore, host: Host) => KeyStore;
  readonly agentTurn?: (context: AgentContext) => Promise<unknown>;
}

export const NOTHING_PLANTED: Planted = {};

/** Mistakes that somebody might make; some invariant must find each of them. */
export const MISTAKES: Readonly<Record<string, Planted>> = {
  'an index is written before its objects': { hubStore: indexFirst },
  'an index is written whatever is there by now': { hubStore: withoutComparing },
  'a hub that starts anew counts from one': { publication: countAnew },
  'a slice goes without a tombstone': { publication: withoutTombstones },
  'a report that cannot be read counts as none': { publication: withoutMemory, reports: readAnew },
  'an older head is believed': { source: believeFirst },
  'a hub does not listen to who suspends a cluster': { hubStore: deafToSuspensions },
  'all clusters get a commit at once': { hubStore: withoutWaves },
  'a newer commit takes a cluster back': { hubStore: startOver },
  'a hub writes what is there already': { publication: neverContent },
  'a commit is compiled in spite of its findings': { checkout: withoutFindings },
  'an agent takes an older sequence': { agentTurn: forgetSequence },
  'an agent keeps an index before its objects': { state: keepIndexFirst },
  'an agent sweeps what it was not told of': { agentTurn: sweepUntold },
  'an agent does not read what it has kept': {
    state: (state) => ({ ...state, loadDesired: async () => undefined }),
  },
  'an agent clears a router before it fills it': { agentTurn: clearFirst },
  'an agent tells its private key': { keys: tellPrivate },
};

function indexFirst(store: Store): Store {
  const waiting: (readonly [StoreKey, Uint8Array])[] = [];
  return {
    ...doorOf(store),
    put: async (key, bytes, expected) => {
      if (key.kind === 'object') {
        waiting.push([key, bytes]);
        return { bytes, version: '' };
      }
      const stored = await store.put(key, bytes, expected);
      for (const [object, content] of waiting.splice(0)) await store.put(object, content, { kind: 'any' });
      return stored;
    },
  };
}

function withoutComparing(store: Store): Store {
  return { ...doorOf(store), put: (key, bytes) => store.put(key, bytes, { kind: 'any' }) };
}

function doorOf(store: Store): Store {
  return {
    get: (key) => store.get(key),
    put: (key, bytes, expected) => store.put(key, bytes, expected),
    remove: (key) => store.remove(key),
    clusters: () => store.clusters(),
    objects: (cluster) => store.objects(cluster),
    reports: (kind) => store.reports(kind),
    watch: (scope, wake) => store.watch(scope, wake),
  };
}

/** Knows the sequences that it has given itself, and no others. */
function countAnew(publication: Publication): Publication {
  const given = new Map<ClusterName, number>();
  return {
    ...publication,
    clusters: (reports) =>
      new Map(
        [...publication.clusters(reports)].map(([cluster, { index, objects, report }]) => {
          const sequence = given.get(cluster) ?? 0;
          const counted = index === undefined ? {} : { index: { ...index, sequence } };
          return [cluster, { objects, sequence, report: { ...report, sequence }, ...counted }];
        }),
      ),
    write: (change, desired) => {
      if (change.index !== undefined) given.set(change.cluster, change.index.sequence);
      return publication.write(change, desired);
    },
  };
}

function neverContent(publication: Publication): Publication {
  return {
    ...publication,
    clusters: (reports) =>
      new Map(
        [...publication.clusters(reports)].map(([cluster, { sequence = 0, ...published }]) => [
          cluster,
          { ...published, sequence: sequence + 1 },
        ]),
      ),
  };
}

/** A remote that was restored from a backup: the first answer that a process gets is the first commit there was. */
function believeFirst(source: CommitSource): CommitSource {
  let isFirst = true;
  return {
    path: source.path,
    sync: async (since) => {
      const head = await source.sync(since);
      const [first] = (await source.log(head, undefined, MOST_COMMITS)).toReversed();
      const answer = isFirst && first !== undefined ? first.sha : head;
      isFirst = false;
      return answer;
    },
    resolve: (name) => source.resolve(name),
    info: (commit) => source.info(commit),
    log: (commit, since, most) => source.log(commit, since, most),
    files: (commit, folder) => source.files(commit, folder),
    read: (blobs) => source.read(blobs),
  };
}

const MOST_COMMITS = 1000;

/** As if every cluster were at the target already, whatever has been heard of the first ones. */
function withoutWaves(store: Store): Store {
  return withRollout(store, (rollout) => ({ ...rollout, from: {} }));
}

/** A rollout that is not done counts as if it had never begun: who has the commit already is told the one before. */
function startOver(store: Store): Store {
  return withRollout(store, (rollout) => {
    const [earlier] = Object.values(rollout.from);
    return earlier === undefined ? rollout : { ...rollout, target: earlier, from: {} };
  });
}

function withRollout(store: Store, change: (rollout: RolloutState) => RolloutState): Store {
  return withControl(store, ({ rollout, ...control }) => {
    return rollout === undefined ? control : { ...control, rollout: change(rollout) };
  });
}

function deafToSuspensions(store: Store): Store {
  return withControl(store, (control) => ({ ...control, suspensions: [] }));
}

/** What operators and hubs have decided is read as something else. */
function withControl(store: Store, change: (control: WireControl) => WireControl): Store {
  return {
    ...doorOf(store),
    get: async (key) => {
      const stored = await store.get(key);
      if (stored === undefined || key.kind !== 'control') return stored;
      return { ...stored, bytes: Buffer.from(encodeWire(change(decodeControl(stored.bytes)))) };
    },
  };
}

function withoutTombstones(publication: Publication): Publication {
  return {
    ...publication,
    write: ({ index, ...change }, desired) =>
      publication.write(
        index === undefined ? change : { ...change, index: { ...index, removed: {} } },
        desired,
      ),
  };
}

function withoutMemory(publication: Publication): Publication {
  return { ...publication, sliceOf: () => undefined };
}

function readAnew(make: () => ReportReader): ReportReader {
  return { read: async () => ({ ...(await make().read()), unheard: new Set() }) };
}

function withoutFindings(checkout: Checkout): Checkout {
  return {
    parts: (tree) => checkout.parts(tree),
    read: async (tree) => ({ ...(await checkout.read(tree)), diagnostics: [] }),
  };
}

/** A turn that has desired state reads its pin a promise after it began, before it waits for any door. */
async function forgetSequence(context: AgentContext): Promise<unknown> {
  if (context.accepted === undefined) return runAgentTurn(context);
  const { sequence } = context.memory;
  context.memory = { ...context.memory, sequence: 0 };
  const turn = runAgentTurn(context);
  for (let promises = 0; promises < 3; promises += 1) await Promise.resolve();
  if (context.memory.sequence === 0) context.memory = { ...context.memory, sequence };
  return turn;
}

function keepIndexFirst(state: AgentState): AgentState {
  return {
    ...state,
    saveDesired: async (index, objects) => {
      await state.saveDesired(index, new Map());
      await state.saveDesired(index, objects);
    },
  };
}

/** As if a slice that no desired state speaks of had been removed. */
async function sweepUntold(context: AgentContext): Promise<unknown> {
  const { ports, memory, accepted } = context;
  const untold = Object.keys(memory.slices).filter((slice) => !accepted?.slices.has(slice as SliceName));
  await ports.system.apply(
    untold.map((slice) => ({ kind: 'netns.delete', netns: netnsOf(slice as SliceName) })),
  );
  return runAgentTurn(context);
}

async function clearFirst(context: AgentContext): Promise<unknown> {
  const routers = [...context.routers.values()].flatMap(({ observed }) => observed ?? []);
  const steps = routers.flatMap(({ netns, routes }) =>
    routes.map(({ to, device }): Step => {
      return { kind: 'route.remove', in: { kind: 'router', name: netns }, route: { to, device, mtu: 0 } };
    }),
  );
  await context.ports.system.apply(steps);
  for (const live of context.routers.values()) live.isStale = true;
  return runAgentTurn(context);
}

function tellPrivate(keys: KeyStore, { vault }: Host): KeyStore {
  return {
    ...keys,
    tunnelKey: async (slice, epoch) => {
      const { file } = await keys.tunnelKey(slice, epoch);
      return { file, publicKey: vault.secretOf(file) as PublicKey };
    },
  };
}
