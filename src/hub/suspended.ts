import type { Fleet } from '../fleet/fleet.ts';
import type { Suspension } from '../model/generated/types.ts';
import type { ClusterName, SliceName } from '../model/ids.ts';
import { activeSuspensions, GIT } from '../rollout/control.ts';
import type { HubContext } from './context.ts';

/** What stays as it is, by Git or by an operator. */
export interface Suspended {
  readonly isFleet: boolean;
  readonly clusters: ReadonlySet<string>;
  readonly slices: ReadonlySet<string>;
  /** All of it, for people. */
  readonly list: readonly Suspension[];
}

/** By operators, and by the commit that clusters go to: what Git suspends there stops at once, everywhere. */
export function suspendedNow({ control, ports }: HubContext, target: Fleet | undefined): Suspended {
  const now = ports.clock.now();
  const decided = control === undefined ? [] : activeSuspensions(control.value, now);
  const named = (kind: Suspension['kind']): readonly string[] =>
    decided.filter((each) => each.kind === kind).map(({ name }) => name);
  const inGit = target === undefined ? [] : suspendedIn(target);
  const ofKind = (kind: Suspension['kind']): readonly string[] =>
    inGit.filter((each) => each.kind === kind).map(({ name }) => name);
  return {
    isFleet: named('Fleet').length > 0,
    clusters: new Set([...named('Cluster'), ...ofKind('Cluster')]),
    slices: new Set([...named('Slice'), ...ofKind('Slice')]),
    list: [...decided, ...inGit],
  };
}

const SINCE_EVER = '1970-01-01T00:00:00.000Z';

function suspendedIn({ clusters, slices }: Fleet): readonly Suspension[] {
  const entry = (kind: Suspension['kind'], name: string): Suspension => {
    return { kind, name, who: GIT, why: 'suspend: true', since: SINCE_EVER };
  };
  return [
    ...[...clusters.values()].filter(({ suspended }) => suspended).map(({ name }) => entry('Cluster', name)),
    ...[...slices.values()].filter(({ suspended }) => suspended).map(({ name }) => entry('Slice', name)),
  ];
}

/** Slices of one cluster that stay as they are: those of its own commit too, until it leaves that. */
export function suspendedSlicesOf(suspended: Suspended, own: Fleet | undefined): ReadonlySet<SliceName> {
  const ofCommit = own === undefined ? [] : [...own.slices.values()].filter((slice) => slice.suspended);
  return new Set([...suspended.slices, ...ofCommit.map(({ name }) => name)] as SliceName[]);
}

/** Whether one cluster stays as it is. */
export function isSuspended(suspended: Suspended, cluster: ClusterName): boolean {
  return suspended.isFleet || suspended.clusters.has(cluster);
}
