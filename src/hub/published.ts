import { decodeSlice, digestOf, encodeSlice, encodeWire } from '../desired/codec.ts';
import type { Desired, PublishedSlice } from '../desired/compile.ts';
import { inParallel } from '../loop/parallel.ts';
import { Failure, messageOf } from '../model/errors.ts';
import type { WireIndex, WireSlice } from '../model/generated/types.ts';
import type { ClusterName, Digest, SliceName } from '../model/ids.ts';
import type { ClusterChange, ClusterReport, PublishedCluster, UnsignedIndex } from '../publish/plan.ts';
import type { Expectation, Store } from '../store/port.ts';
import type { Log } from '../telemetry/port.ts';
import { isHeld, type Known, mustBeRead, readIndex, unread, withoutIndex } from './known.ts';

/** What the store holds, as this hub knows it: read, then kept in step with what it writes itself until it is read again. */
export interface Publication {
  /** Reads every cluster that is not known yet, or could not be read; each of them when it is to look again. */
  load(isAgain: boolean): Promise<void>;
  clusters(reports: ReadonlyMap<ClusterName, ClusterReport>): ReadonlyMap<ClusterName, PublishedCluster>;
  /**
   * Clusters that must stay as they are until a human has looked: their index cannot be read, and overwriting it could
   * bring a sequence back; or an object cannot be read that the next one must take over from.
   */
  broken(): ReadonlySet<ClusterName>;
  /** Reads the objects that `sliceOf` will be asked for. */
  fetch(wanted: readonly { readonly cluster: ClusterName; readonly slice: SliceName }[]): Promise<void>;
  readonly sliceOf: PublishedSlice;
  /** Writes one cluster's change: objects, then the index against the version it was planned from. */
  write(change: ClusterChange, desired: Pick<Desired, 'clusters'>): Promise<void>;
}

export interface PublicationPorts {
  readonly store: Store;
  readonly sign: (index: UnsignedIndex) => WireIndex;
  /** Fingerprint of the key that signs. */
  readonly hub: string;
  readonly log: Log;
}

const NOTHING_REPORTED: ClusterReport = { sequence: 0, applied: new Map() };
const OBJECT_WRITES = 16;

export function createPublication(ports: PublicationPorts): Publication {
  const known = new Map<ClusterName, Known>();
  const slices = new Map<string, { readonly digest: string; readonly slice: WireSlice }>();
  return {
    load: (isAgain) => load(ports, known, isAgain),
    clusters: (reports) => publishedClusters(known, reports),
    broken: () => new Set([...known].filter(([, state]) => isHeld(state)).map(([cluster]) => cluster)),
    fetch: (wanted) => fetchSlices(ports, known, slices, wanted),
    sliceOf: (cluster, slice) => slices.get(`${cluster}/${slice}`)?.slice,
    write: async (change, desired) => {
      const state = known.get(change.cluster) ?? unread(undefined);
      known.set(change.cluster, state);
      await writeObjects(ports.store, state, change, desired);
      remember(slices, change, desired);
      await writeIndex(ports, state, change);
      await collect(ports.store, state, change);
    },
  };
}

async function load(
  ports: PublicationPorts,
  known: Map<ClusterName, Known>,
  isAgain: boolean,
): Promise<void> {
  const clusters = await ports.store.clusters();
  if (isAgain) forgetAbsent(known, clusters);
  const wanted = clusters.filter((cluster) => isAgain || mustBeRead(known.get(cluster)));
  await inParallel(wanted, OBJECT_WRITES, async (cluster) => {
    const before = known.get(cluster);
    const stored = await ports.store.get({ kind: 'index', cluster });
    const state = stored === undefined ? withoutIndex(before) : readIndex(ports, cluster, { stored, before });
    for (const { slice, digest12 } of await ports.store.objects(cluster))
      state.objects.set(`${slice}-${digest12}`, { slice, digest12 });
    known.set(cluster, state);
  });
}

/** Of what somebody else has removed. */
function forgetAbsent(known: Map<ClusterName, Known>, clusters: readonly ClusterName[]): void {
  const present = new Set(clusters);
  for (const [cluster, state] of known) if (!present.has(cluster)) known.set(cluster, withoutIndex(state));
}

function publishedClusters(
  known: ReadonlyMap<ClusterName, Known>,
  reports: ReadonlyMap<ClusterName, ClusterReport>,
): ReadonlyMap<ClusterName, PublishedCluster> {
  return new Map(
    [...known].map(([cluster, state]) => {
      const objects = [...state.objects.values()];
      const report = reports.get(cluster) ?? NOTHING_REPORTED;
      const sequence = state.isUsurped ? state.sequence + 1 : state.sequence;
      const index = state.index === undefined ? {} : { index: state.index };
      return [cluster, { objects, report, sequence, ...index }];
    }),
  );
}

async function fetchSlices(
  ports: PublicationPorts,
  known: ReadonlyMap<ClusterName, Known>,
  slices: Map<string, { readonly digest: string; readonly slice: WireSlice }>,
  wanted: readonly { readonly cluster: ClusterName; readonly slice: SliceName }[],
): Promise<void> {
  for (const state of known.values()) state.unreadable.clear();
  await inParallel(wanted, OBJECT_WRITES, async ({ cluster, slice }) => {
    const state = known.get(cluster);
    const digest = state?.index?.slices[slice] as Digest | undefined;
    const name = `${cluster}/${slice}`;
    if (digest === undefined) slices.delete(name);
    if (digest === undefined || slices.get(name)?.digest === digest) return;
    try {
      slices.set(name, { digest, slice: await readSlice(ports.store, cluster, slice, digest) });
    } catch (thrown) {
      state?.unreadable.add(slice);
      ports.log.error('published slice object cannot be read: this cluster stays as it is', {
        cluster,
        slice,
        problem: messageOf(thrown),
      });
    }
  });
}

async function readSlice(
  store: Store,
  cluster: ClusterName,
  slice: SliceName,
  digest: Digest,
): Promise<WireSlice> {
  const stored = await store.get({ kind: 'object', cluster, slice, digest });
  if (stored !== undefined) return decodeSlice(stored.bytes, digest);
  throw new Failure('object-missing', `the object ${digest.slice(0, 12)} that the index names is not there`);
}

/** What the cluster is told now; also when somebody takes the object away, the next one can take over from it. */
function remember(
  slices: Map<string, { readonly digest: string; readonly slice: WireSlice }>,
  { cluster, index }: ClusterChange,
  desired: Pick<Desired, 'clusters'>,
): void {
  for (const slice of Object.keys(index?.removed ?? {})) slices.delete(`${cluster}/${slice}`);
  for (const [slice, { digest, object }] of desired.clusters.get(cluster) ?? []) {
    if (index?.slices[slice] === digest) slices.set(`${cluster}/${slice}`, { digest, slice: object });
  }
}

async function writeObjects(
  store: Store,
  state: Known,
  change: ClusterChange,
  desired: Pick<Desired, 'clusters'>,
): Promise<void> {
  const cluster = change.cluster;
  await inParallel(change.put, OBJECT_WRITES, async ({ slice, digest }) => {
    const object = desired.clusters.get(cluster)?.get(slice)?.object;
    if (object === undefined) return;
    const text = encodeSlice(object);
    if (digestOf(text) !== digest)
      throw new Failure('hub-digest', `slice ${slice} of ${cluster} changed while it was published`);
    await store.put({ kind: 'object', cluster, slice, digest }, Buffer.from(text), { kind: 'any' });
    const digest12 = digest.slice(0, 12);
    state.objects.set(`${slice}-${digest12}`, { slice, digest12 });
  });
}

async function writeIndex(ports: PublicationPorts, state: Known, change: ClusterChange): Promise<void> {
  if (change.index === undefined) return;
  const index = ports.sign(change.index);
  const expected: Expectation =
    state.version === undefined ? { kind: 'absent' } : { kind: 'version', version: state.version };
  try {
    const stored = await ports.store.put(
      { kind: 'index', cluster: change.cluster },
      Buffer.from(encodeWire(index)),
      expected,
    );
    state.version = stored.version;
    state.index = index;
    state.sequence = index.sequence;
    state.isUsurped = false;
  } catch (thrown) {
    // Read it again next turn before judging what to publish: it may be there, or that of somebody else.
    state.isStale = true;
    throw thrown;
  }
}

async function collect(store: Store, state: Known, change: ClusterChange): Promise<void> {
  for (const { slice, digest12 } of change.collect) {
    // The store names objects by the first 12 digits; the rest of the digest does not matter here.
    await store.remove({
      kind: 'object',
      cluster: change.cluster,
      slice,
      digest: digest12.padEnd(64, '0') as Digest,
    });
    state.objects.delete(`${slice}-${digest12}`);
  }
}
