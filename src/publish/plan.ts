/**
 * publish/ — from desired state and what is published to the changes of the store: objects first, the index last, and
 * nothing at all for a cluster whose slices did not change. Pure.
 */
import type { Desired } from '../desired/compile.ts';
import type { WireIndex } from '../model/generated/types.ts';
import type { ClusterName, CommitSha, Digest, SliceName } from '../model/ids.ts';
import { isSettled } from './settled.ts';

/** The index without its signature, which needs the hub's key. */
export type UnsignedIndex = Omit<WireIndex, 'signature'>;

/** What the store holds for one cluster, and what the cluster says it has done with it. */
export interface PublishedCluster {
  readonly index?: WireIndex;
  readonly objects: readonly PublishedObject[];
  readonly report: ClusterReport;
  /** The highest that was ever seen or given; that of the index unless told. */
  readonly sequence?: number;
}

export interface PublishedObject {
  readonly slice: SliceName;
  /** The first 12 hex digits of its digest: its name. */
  readonly digest12: string;
}

export interface ClusterReport {
  /** Fingerprint of the hub that its agents obey; absent while they obey none. */
  readonly hub?: string;
  /** The highest sequence any agent of the cluster has applied; 0 when none has reported. */
  readonly sequence: number;
  /** Slices that some agent still has, with the digests applied. */
  readonly applied: ReadonlyMap<SliceName, readonly Digest[]>;
}

/** Who publishes, and from what. */
export interface Publisher {
  readonly fleet: string;
  /** Fingerprint and public key of the hub. */
  readonly hub: string;
  readonly hubKey: string;
  readonly term: number;
  /** The commit that a cluster is compiled from. */
  commitOf(cluster: ClusterName): CommitSha;
  /** Slices of a cluster, and clusters, whose published state stays as it is. */
  suspendedSlices(cluster: ClusterName): ReadonlySet<SliceName>;
  readonly suspendedClusters: ReadonlySet<ClusterName>;
}

/** Everything one cluster needs, in the order it must be written. */
export interface ClusterChange {
  readonly cluster: ClusterName;
  readonly put: readonly { readonly slice: SliceName; readonly digest: Digest }[];
  readonly index?: UnsignedIndex;
  /** Objects that no index names and no agent uses any more. */
  readonly collect: readonly PublishedObject[];
}

/** Sorted by cluster; a cluster that needs nothing is not in it. */
export function planPublish(
  desired: Pick<Desired, 'clusters'>,
  published: ReadonlyMap<ClusterName, PublishedCluster>,
  publisher: Publisher,
): readonly ClusterChange[] {
  const clusters = [...new Set([...desired.clusters.keys(), ...published.keys()])].toSorted();
  return clusters
    .filter((cluster) => !publisher.suspendedClusters.has(cluster))
    .filter(
      (cluster) => !isSettled(cluster, desired.clusters.get(cluster), published.get(cluster), publisher),
    )
    .map((cluster) =>
      planCluster(
        cluster,
        desired.clusters.get(cluster),
        published.get(cluster) ?? NOTHING_PUBLISHED,
        publisher,
      ),
    )
    .filter((change) => change.put.length > 0 || change.index !== undefined || change.collect.length > 0);
}

const NOTHING_PUBLISHED: PublishedCluster = { objects: [], report: { sequence: 0, applied: new Map() } };

type DesiredCluster = ReadonlyMap<SliceName, { readonly digest: Digest }>;

function planCluster(
  cluster: ClusterName,
  desired: DesiredCluster | undefined,
  published: PublishedCluster,
  publisher: Publisher,
): ClusterChange {
  const suspended = publisher.suspendedSlices(cluster);
  const slices = slicesOf(desired, published, { publisher, suspended });
  if (slices === undefined || !isOurs(desired, published, publisher))
    return { cluster, put: [], collect: [] };
  const put = missingObjects(slices, desired, published.objects);
  const last = lastSequence(published);
  const sequence = 1 + last;
  const removed = removedOf(slices, published, { publisher, sequence });
  const { index: before } = published;
  if (before?.sequence === last && isSameHub(before, publisher) && isSameContent(before, slices, removed)) {
    return { cluster, put, collect: collectable(slices, published) };
  }
  const { fleet, hub, hubKey, term } = publisher;
  const commit = publisher.commitOf(cluster);
  const content = { slices: Object.fromEntries(slices), removed };
  return {
    cluster,
    put,
    index: { format: 1, fleet, cluster, hub, hubKey, term, sequence, commit, ...content },
    collect: [],
  };
}

/** Of the fleet, told something by us, or with slices from us. */
function isOurs(
  desired: DesiredCluster | undefined,
  { index, report }: PublishedCluster,
  publisher: Publisher,
): boolean {
  return desired !== undefined || index !== undefined || appliedOf(report, publisher).size > 0;
}

/** Agents refuse an index that is older than what they have, whatever it says. */
function lastSequence({ index, sequence = 0, report }: PublishedCluster): number {
  return Math.max(index?.sequence ?? 0, sequence, report.sequence);
}

/** What was compiled is there to be written; of a suspended slice only what is stored already is. */
function missingObjects(
  slices: ReadonlyMap<SliceName, Digest>,
  desired: DesiredCluster | undefined,
  objects: readonly PublishedObject[],
): ClusterChange['put'] {
  const stored = new Set(objects.map(nameOf));
  return [...slices]
    .filter(([slice, digest]) => desired?.get(slice)?.digest === digest)
    .map(([slice, digest]) => ({ slice, digest }))
    .filter(({ slice, digest }) => !stored.has(nameOf({ slice, digest12: digest.slice(0, 12) })));
}

/**
 * What the index will name: the desired digests, and of suspended slices what the cluster has been told. Undefined when
 * the object of one of these is gone: the cluster must stay as it is.
 */
function slicesOf(
  desired: DesiredCluster | undefined,
  published: PublishedCluster,
  { publisher, suspended }: { readonly publisher: Publisher; readonly suspended: ReadonlySet<SliceName> },
): ReadonlyMap<SliceName, Digest> | undefined {
  const stored = new Set(published.objects.map(nameOf));
  const slices = new Map<SliceName, Digest>();
  for (const [slice, { digest }] of desired ?? []) {
    if (!suspended.has(slice)) slices.set(slice, digest);
  }
  for (const slice of suspended) {
    const told = toldOf(slice, published, publisher);
    const kept = told.find((digest) => stored.has(nameOf({ slice, digest12: digest.slice(0, 12) })));
    if (told.length > 0 && kept === undefined) return undefined;
    if (kept !== undefined) slices.set(slice, kept);
  }
  return new Map([...slices].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** By the index, and by what the cluster says where somebody else has taken the index away or put an old one back. */
function toldOf(
  slice: SliceName,
  { index, report }: PublishedCluster,
  publisher: Publisher,
): readonly Digest[] {
  const applied = appliedOf(report, publisher).get(slice) ?? [];
  // The cluster has obeyed a later one, which somebody has replaced by this: it must not bring the slice back to what it was.
  if (index !== undefined && report.hub === publisher.hub && report.sequence > index.sequence) return applied;
  if (index !== undefined && slice in index.removed) return [];
  const named = index?.slices[slice];
  return [...(named === undefined ? [] : [named as Digest]), ...applied];
}

/** What the cluster has from this hub; what it has from another one is none of our business. */
function appliedOf({ hub, applied }: ClusterReport, publisher: Publisher): ClusterReport['applied'] {
  return hub === publisher.hub ? applied : new Map();
}

/**
 * Tombstones, with the sequence that made each: the standing ones and, under `sequence`, those of slices that go now: that
 * were published, or that the cluster still has though no index speaks of them any more. A tombstone falls only when the
 * cluster has applied its sequence and no longer has the slice.
 */
function removedOf(
  slices: ReadonlyMap<SliceName, Digest>,
  { index, report }: PublishedCluster,
  { publisher, sequence }: { readonly publisher: Publisher; readonly sequence: number },
): Readonly<Record<string, number>> {
  const { slices: earlier = {}, removed: standing = {} } = index ?? {};
  const present = [...(Object.keys(earlier) as SliceName[]), ...appliedOf(report, publisher).keys()];
  const kept = (Object.entries(standing) as [SliceName, number][]).filter(
    ([slice, since]) => !slices.has(slice) && !isConfirmed(slice, since, report),
  );
  const fresh = present.filter((slice) => !slices.has(slice) && !(slice in standing));
  return Object.fromEntries([...kept, ...fresh.map((slice) => [slice, sequence] as const)]);
}

function isConfirmed(slice: SliceName, sequence: number, report: ClusterReport): boolean {
  return report.sequence >= sequence && !report.applied.has(slice);
}

function isSameHub(before: WireIndex, publisher: Publisher): boolean {
  return before.hub === publisher.hub && before.fleet === publisher.fleet;
}

function isSameContent(
  before: WireIndex,
  slices: ReadonlyMap<SliceName, Digest>,
  removed: Readonly<Record<string, number>>,
): boolean {
  return isSameRecord(before.slices, Object.fromEntries(slices)) && isSameRecord(before.removed, removed);
}

function isSameRecord(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Objects that may go: named by no index, and the cluster has caught up and uses none of them. */
function collectable(
  slices: ReadonlyMap<SliceName, Digest>,
  published: PublishedCluster,
): readonly PublishedObject[] {
  if (published.index === undefined || published.report.sequence < published.index.sequence) return [];
  const { report } = published;
  const used = new Set<string>();
  for (const [slice, digest] of slices) used.add(nameOf({ slice, digest12: digest.slice(0, 12) }));
  for (const [slice, digests] of report.applied) {
    for (const digest of digests) used.add(nameOf({ slice, digest12: digest.slice(0, 12) }));
  }
  return published.objects.filter((object) => !used.has(nameOf(object)));
}

function nameOf(object: PublishedObject): string {
  return `${object.slice}-${object.digest12}`;
}
