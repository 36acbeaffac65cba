import type { Desired, DesiredSlice } from '../desired/compile.ts';
import type { Fleet, FleetCluster } from '../fleet/fleet.ts';
import type { RolloutState, WireStatus } from '../model/generated/types.ts';
import type { ClusterName, CommitSha, SliceName } from '../model/ids.ts';
import { type ClusterChange, planPublish, type PublishedCluster, type Publisher } from '../publish/plan.ts';
import { commitsInUse, positions, type RolloutInput } from '../rollout/rollout.ts';
import type { HubContext } from './context.ts';
import { type CompiledCommits, compileCommits, fleetAt } from './in-use.ts';
import { type Progress, standingsOf } from './progress.ts';
import type { Reports } from './reports.ts';
import { type Suspended, suspendedNow, suspendedSlicesOf } from './suspended.ts';

/** Where the clusters are, and the commit that they go to. */
export interface Course {
  readonly state: RolloutState;
  readonly goal: CommitSha;
}

/** What one look at the store has shown. */
export interface Seen {
  readonly reports: Reports;
  readonly published: ReadonlyMap<ClusterName, PublishedCluster>;
}

/** Everything that follows from where the clusters are. */
export interface Layout {
  readonly compiled: CompiledCommits;
  readonly goal: Fleet;
  readonly desired: Pick<Desired, 'clusters'>;
  /** What must be written. */
  readonly changes: readonly ClusterChange[];
  readonly progress: Omit<Progress, 'message'>;
  readonly input: RolloutInput;
  /** Milliseconds after which time alone changes something. */
  readonly again: number;
}

/** Compiles the commits in use and says what must be written, and how the clusters stand; undefined without the goal. */
export async function layOut(
  context: HubContext,
  { state, goal }: Course,
  { reports, published }: Seen,
): Promise<Layout | undefined> {
  const compiling = new Set([goal, state.target, ...Object.values(state.from)] as CommitSha[]);
  const offering = commitsInUse(state);
  const suspended = suspendedNow(context, await fleetAt(context, goal));
  const compiled = await compileCommits(context, compiling, {
    offering,
    reports,
    kept: keptOf(context, suspended),
  });
  const target = compiled.get(goal)?.fleet;
  if (target === undefined) return undefined;
  const names = [...new Set([...compiled.values()].flatMap(({ fleet }) => [...fleet.clusters.keys()]))];
  const at = positions({ commit: state.target as CommitSha, state }, names.toSorted());
  const desired = { clusters: mix(compiled, at) };
  const held = heldBack(context, { compiled, at, reports });
  const publisher = publisherOf(context, { target, compiled, at, suspended, held, reports });
  const changes = planPublish(desired, published, publisher);
  const written = new Map(changes.map(({ cluster, index }) => [cluster, index]));
  const told = [...published].flatMap(([cluster, { index }]) => written.get(cluster) ?? index ?? []);
  const fresh = [...written].flatMap(([cluster, index]) => (published.has(cluster) ? [] : (index ?? [])));
  const standings = standingsOf(context, {
    told: [...told, ...fresh],
    statuses: reports.statuses.map((status) => withoutKept(status, publisher)),
    names: [...at.keys()],
    target,
    declared: (name) => declaredIn(compiled, at, name) ?? target.clusters.get(name),
    suspended,
    held,
  });
  const { clusters, current } = standings;
  return {
    compiled,
    goal: target,
    desired,
    changes,
    progress: { target: goal, fleet: target, positions: at, clusters, suspended, current },
    input: { waves: target.waves, clusters, now: context.ports.clock.now() },
    again: standings.again,
  };
}

/** What of a cluster is read again although nothing compiles it. */
function keptOf(
  { inUse }: HubContext,
  suspended: Suspended,
): readonly { readonly cluster: ClusterName; readonly slice: SliceName }[] {
  const fleets = [...inUse.values()].map(({ fleet }) => fleet);
  return fleets.flatMap((fleet) => {
    const slices = suspendedSlicesOf(suspended, fleet);
    return [...slices].flatMap((slice) => [...fleet.clusters.keys()].map((cluster) => ({ cluster, slice })));
  });
}

/** Remains of a suspended slice that was never looked at stay as they are: nobody waits for them. */
function withoutKept(status: WireStatus, { suspendedSlices }: Publisher): WireStatus {
  const kept = suspendedSlices(status.cluster as ClusterName);
  if (kept.size === 0) return status;
  return {
    ...status,
    slices: status.slices.filter(({ slice, digest }) => digest !== '' || !kept.has(slice as SliceName)),
  };
}

/** Each cluster takes what the commit that it is at compiles to. */
function mix(compiled: CompiledCommits, at: ReadonlyMap<ClusterName, CommitSha>): Desired['clusters'] {
  const clusters = new Map<ClusterName, ReadonlyMap<SliceName, DesiredSlice>>();
  for (const [cluster, commit] of at) {
    const slices = compiled.get(commit)?.desired.clusters.get(cluster);
    if (slices !== undefined) clusters.set(cluster, slices);
  }
  return clusters;
}

function declaredIn(
  compiled: CompiledCommits,
  at: ReadonlyMap<ClusterName, CommitSha>,
  name: ClusterName,
): FleetCluster | undefined {
  const commit = at.get(name);
  return commit === undefined ? undefined : compiled.get(commit)?.fleet.clusters.get(name);
}

interface Publishing {
  readonly target: Fleet;
  readonly compiled: CompiledCommits;
  readonly at: ReadonlyMap<ClusterName, CommitSha>;
  readonly suspended: Suspended;
  readonly held: ReadonlySet<ClusterName>;
  readonly reports: Reports;
}

function publisherOf({ ports }: HubContext, publishing: Publishing): Publisher {
  const { target, compiled, at, suspended, held, reports } = publishing;
  const slices = new Map(
    [...compiled].map(([commit, { fleet }]) => [commit, suspendedSlicesOf(suspended, fleet)]),
  );
  const rest = suspendedSlicesOf(suspended, undefined);
  const [first] = compiled.keys();
  return {
    fleet: target.name,
    hub: ports.identity.fingerprint,
    hubKey: ports.identity.key,
    term: FIRST_TERM,
    commitOf: (cluster) => at.get(cluster) ?? (first as CommitSha),
    suspendedSlices: (cluster) => slices.get(at.get(cluster) as CommitSha) ?? rest,
    suspendedClusters: new Set([
      ...[...at.keys(), ...reports.reports.keys()].filter((name) => isStaying(name, publishing)),
      ...held,
    ]),
  };
}

const FIRST_TERM = 0;

/** By Git, in the commit that it goes to or is at, or by an operator. */
function isStaying(name: ClusterName, { at, compiled, suspended }: Publishing): boolean {
  const commit = at.get(name);
  if (suspended.isFleet || suspended.clusters.has(name)) return true;
  return commit !== undefined && compiled.get(commit)?.fleet.clusters.get(name)?.suspended === true;
}

/** Nothing may be written for these now: what they have is not known, or the commit that they are at cannot be had. */
function heldBack(
  { ports }: HubContext,
  { compiled, at, reports }: Pick<Publishing, 'compiled' | 'at' | 'reports'>,
): ReadonlySet<ClusterName> {
  const lost = [...at].filter(([, commit]) => !compiled.has(commit)).map(([name]) => name);
  const waiting = [...compiled.values()].flatMap(({ fleet }) => awaiting(fleet, reports));
  return new Set([...lost, ...waiting, ...ports.publication.broken()]);
}

/** Clusters that are not heard of, and all that share a slice with one: what it has said must not seem unsaid. */
function awaiting(fleet: Fleet, { unheard }: Reports): readonly ClusterName[] {
  if (unheard.size === 0) return [];
  const members = [...fleet.slices.values()].map((slice) => slice.members.map(({ cluster }) => cluster));
  return [...unheard, ...members.filter((all) => all.some((cluster) => unheard.has(cluster))).flat()];
}
