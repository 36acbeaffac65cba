import type { RolloutState } from '../model/generated/types.ts';
import type { ClusterName, CommitSha } from '../model/ids.ts';
import type { RolloutCluster } from './rollout.ts';

type Clusters = ReadonlyMap<ClusterName, Pick<RolloutCluster, 'standing'>>;
type Told = readonly (readonly [string, readonly string[]])[];

/** Lets clusters go: they are compiled from the target now, and may act by what they were before until they confirm. */
export function tell(state: RolloutState, names: readonly ClusterName[]): RolloutState {
  const from = new Map(Object.entries(state.from));
  const told = new Map(Object.entries(state.told ?? {}));
  for (const name of names) {
    told.set(name, actedBy(told.get(name) ?? [], from.get(name)));
    from.delete(name);
  }
  return withTold({ ...state, from: Object.fromEntries(from) }, [...told]);
}

/**
 * What it confirmed last and what it was told last: a cluster that nobody reaches acts by the first, one that cannot
 * apply all it is told by a part of the last.
 */
function actedBy([first]: readonly string[], position: string | undefined): readonly string[] {
  return [...new Set([first, position])].filter((commit) => commit !== undefined);
}

/** Who has applied all it was told acts by nothing else any more. */
export function confirm(state: RolloutState, clusters: Clusters): RolloutState {
  const told: Told = Object.entries(state.told ?? {});
  const isConfirmed = (name: string): boolean => {
    const standing = standingOf(clusters, name);
    return standing === 'current' || standing === 'silent';
  };
  if (!told.some(([name, commits]) => commits.length > 0 && isConfirmed(name))) return state;
  return withTold(
    state,
    told.map(([name, commits]) => [name, isConfirmed(name) ? [] : commits]),
  );
}

/** Only those that have not confirmed, and will: of a rollout that ends nobody waits for the others. */
export function unconfirmed(state: RolloutState, clusters: Clusters): RolloutState {
  const told: Told = Object.entries(state.told ?? {});
  const left = told.filter(
    ([name, commits]) => commits.length > 0 && standingOf(clusters, name) === 'behind',
  );
  return left.length === told.length ? state : withTold(state, left);
}

/** Those that the next rollout must hear of as well; absent when there are none. */
export function carriedOver(state: RolloutState, clusters: Clusters): RolloutState['told'] {
  const told: Told = Object.entries(confirm(state, clusters).told ?? {});
  const left = told.filter(([, commits]) => commits.length > 0);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** Commits that somebody who is told to leave them may still act by. */
export function leftCommits({ told = {} }: RolloutState): readonly CommitSha[] {
  return Object.values(told).flat() as CommitSha[];
}

function standingOf(clusters: Clusters, name: string): RolloutCluster['standing'] | undefined {
  return clusters.get(name as ClusterName)?.standing;
}

function withTold(state: RolloutState, told: Told): RolloutState {
  const { told: _, ...others } = state;
  return told.length === 0 ? others : { ...others, told: Object.fromEntries(told) };
}
