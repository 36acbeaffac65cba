import type { Fleet, FleetCluster } from '../fleet/fleet.ts';
import type { WireStatus } from '../model/generated/types.ts';
import type { ClusterName, CommitSha } from '../model/ids.ts';
import type { RolloutCluster } from '../rollout/rollout.ts';
import { type ClusterRow, summarizeClusters } from '../status/clusters.ts';
import type { IndexContent } from '../status/reported.ts';
import type { HubContext } from './context.ts';
import { lostTunnels } from './lost-tunnels.ts';
import { isSuspended, type Suspended } from './suspended.ts';

/** How far the clusters are. */
export interface Progress {
  readonly target: CommitSha;
  readonly fleet: Fleet;
  /** The commit that each cluster is compiled from. */
  readonly positions: ReadonlyMap<ClusterName, CommitSha>;
  /** Of the fleet of the target and of whoever is on the way out, sorted by name. */
  readonly clusters: ReadonlyMap<ClusterName, RolloutCluster>;
  readonly suspended: Suspended;
  /** One line about the rollout, for people. */
  readonly message: string;
  /** Clusters of the fleet that have applied all they were told. */
  readonly current: ReadonlySet<ClusterName>;
}

export interface StandingInput {
  /** What each cluster has been told, or is told with this turn. */
  readonly told: readonly IndexContent[];
  readonly statuses: readonly WireStatus[];
  readonly names: readonly ClusterName[];
  /** The fleet that the clusters go to; one that is not in it is waited for by nobody. */
  readonly target: Fleet;
  /** What a cluster was declared as in the commit that it is at. */
  declared(name: ClusterName): FleetCluster | undefined;
  readonly suspended: Suspended;
  /** Clusters that nothing can be written for now: they have not been told what they should be. */
  readonly held: ReadonlySet<ClusterName>;
}

/**
 * A cluster that says that something is wrong may only be busy with what it was told: it counts as sick when it has said
 * so for this long (milliseconds).
 */
const GRACE = 30_000;

/** How every cluster stands with what it was told, and in how many milliseconds time alone may change that. */
export function standingsOf(
  context: HubContext,
  input: StandingInput,
): {
  readonly clusters: ReadonlyMap<ClusterName, RolloutCluster>;
  readonly current: ReadonlySet<ClusterName>;
  readonly again: number;
} {
  const { told, statuses, names, suspended, target } = input;
  const rows = rowsOf(told, statuses, input.held);
  const { sickFor, again } = noteSick(context, names, rows);
  const clusters = new Map<ClusterName, RolloutCluster>();
  for (const name of names) {
    const row = rows.get(name);
    const isWaitedFor = target.clusters.has(name);
    clusters.set(name, {
      labels: input.declared(name)?.labels ?? {},
      standing: isWaitedFor ? standingOf(row, sickFor.get(name)) : 'silent',
      problem: row?.message ?? '',
      isSuspended: isSuspended(suspended, name),
    });
  }
  const current = new Set(
    names.filter((name) => target.clusters.has(name) && rows.get(name)?.current === true),
  );
  return { clusters, current, again };
}

const HELD = { ready: 'Unknown', current: false, message: 'nothing can be written for it now' } as const;

/** A cluster that has applied all of it and has lost a tunnel is not well. */
function rowsOf(
  told: readonly IndexContent[],
  statuses: readonly WireStatus[],
  held: StandingInput['held'],
): ReadonlyMap<string, ClusterRow> {
  const lost = lostTunnels(statuses);
  return new Map(
    summarizeClusters({ indexes: told, statuses, facts: [], objects: [] }).map((row) => {
      if (held.has(row.name as ClusterName)) return [row.name, { ...row, ...HELD }];
      const message = row.ready === 'True' ? lost.get(row.name as ClusterName) : undefined;
      return [row.name, message === undefined ? row : { ...row, ready: 'False', message }];
    }),
  );
}

function standingOf(row: ClusterRow | undefined, sickFor: number | undefined): RolloutCluster['standing'] {
  if (row === undefined || row.agents.length === 0) return 'silent';
  if (sickFor !== undefined) return sickFor >= GRACE ? 'sick' : 'behind';
  return row.current && row.ready === 'True' ? 'current' : 'behind';
}

function noteSick(
  { sickSince, ports }: HubContext,
  names: readonly ClusterName[],
  rows: ReadonlyMap<string, ClusterRow>,
): { readonly sickFor: ReadonlyMap<ClusterName, number>; readonly again: number } {
  const now = ports.clock.now();
  const sick = names.filter((name) => rows.get(name)?.ready === 'False');
  for (const name of sickSince.keys()) if (!sick.includes(name)) sickSince.delete(name);
  for (const name of sick) if (!sickSince.has(name)) sickSince.set(name, now);
  const sickFor = new Map([...sickSince].map(([name, since]) => [name, now - since]));
  const left = [...sickFor.values()].map((passed) => GRACE - passed).filter((each) => each > 0);
  return { sickFor, again: Math.min(Number.POSITIVE_INFINITY, ...left) };
}
