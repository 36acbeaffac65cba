import type { Fleet, FleetCluster } from '../fleet/fleet.ts';
import { compareText } from '../model/diagnostic.ts';
import { blockMoves, isRenumbered } from './blocks.ts';
import { textOf } from './effects.ts';
import { exportName } from './exports.ts';
import { isolationLoosened } from './isolation.ts';
import { linkChange, several } from './links.ts';
import { changedSlices } from './plan.ts';
import { memberChange, membersOf, type SlicePair } from './slice-pair.ts';
import { consumersWidened } from './consumers.ts';

/** What a change can put at risk, the worst first. Those that are `unsafe` need an acknowledgement. */
export const RISKS: Readonly<Record<RiskName, 'unsafe' | 'caution'>> = {
  'mass-deletion': 'unsafe',
  'cluster-removal': 'unsafe',
  'slice-removal': 'unsafe',
  'isolation-loosened': 'unsafe',
  'export-widened': 'unsafe',
  renumbering: 'unsafe',
  'driver-change': 'unsafe',
  'last-gateway': 'unsafe',
  'member-removal': 'caution',
  'link-removal': 'caution',
  'export-removal': 'caution',
  suspend: 'caution',
  resume: 'caution',
};

export type RiskName =
  | 'mass-deletion'
  | 'cluster-removal'
  | 'slice-removal'
  | 'isolation-loosened'
  | 'export-widened'
  | 'renumbering'
  | 'driver-change'
  | 'last-gateway'
  | 'member-removal'
  | 'link-removal'
  | 'export-removal'
  | 'suspend'
  | 'resume';

/** A risk of a change, before anybody has accepted it. */
export interface Risk {
  readonly risk: RiskName;
  /** `Kind/name`, as `Fleet.spec.acknowledge` names it; of an export `ServiceExport/slice/namespace/name`. */
  readonly object: string;
  /** One sentence that names the values. */
  readonly message: string;
}

export interface PlanRisk extends Risk {
  readonly severity: 'unsafe' | 'caution';
  /** The last day of the acknowledgement that lifts it. */
  readonly acknowledgedUntil?: string;
  /** The entry of `Fleet.spec.acknowledge` that would let it pass; empty where none is needed. */
  readonly acknowledge: string;
}

/** An entry of `Fleet.spec.acknowledge`, and what it does to this change. */
export interface CheckedAcknowledgement {
  readonly risk: string;
  readonly object: string;
  readonly until: string;
  /** `unneeded`: this change has no such risk. */
  readonly state: 'used' | 'expired' | 'unneeded';
}

/** Unless the fleet says otherwise; what octoDNS allows as well. */
export const DEFAULT_DELETION_SHARE = 0.3;
/** Fleets with fewer slice objects have no share that means anything, unless they say so. */
const SMALLEST_SHARED = 10;

/** Everything about a change that a reviewer must see first, the worst first. */
export function risksOf(base: Fleet, head: Fleet): readonly Risk[] {
  const pairs = changedSlices(base, head);
  const found = [
    ...massDeletion(base, head, pairs),
    ...clusterRisks(base, head),
    ...pairs.flatMap(sliceRisks),
    ...suspensions(base, head),
  ];
  const order: readonly string[] = Object.keys(RISKS);
  return found.toSorted(
    (a, b) => order.indexOf(a.risk) - order.indexOf(b.risk) || compareText(a.object, b.object),
  );
}

/** Slice objects, one for each slice in each cluster, that go, as a share of all. */
function massDeletion(base: Fleet, head: Fleet, pairs: readonly SlicePair[]): readonly Risk[] {
  const shares = [base.guards.maxDeletionShare, head.guards.maxDeletionShare];
  const limit = Math.min(...shares.map((share) => share ?? DEFAULT_DELETION_SHARE));
  const all = [...base.slices.values()].reduce((sum, { members }) => sum + members.length, 0);
  const gone = pairs.reduce((sum, pair) => sum + memberChange(pair).left.length, 0);
  const isTooFew = all < SMALLEST_SHARED && shares.every((share) => share === undefined);
  if (gone === 0 || isTooFew || gone / all <= limit) return [];
  const message = `${gone} of ${all} slice objects go (${percent(gone / all)}), at most ${percent(limit)} may`;
  return [{ risk: 'mass-deletion', object: `Fleet/${head.name}`, message }];
}

function clusterRisks(base: Fleet, head: Fleet): readonly Risk[] {
  const [before, after] = [slicesByCluster(base), slicesByCluster(head)];
  const [present, alive] = [new Set<string>(head.clusters.keys()), new Set<string>(head.slices.keys())];
  const removed = [...before].flatMap(([name, slices]): readonly Risk[] => {
    if (present.has(name) && (after.has(name) || !slices.some((slice) => alive.has(slice)))) return [];
    const why = present.has(name) ? 'is in no slice any more' : 'is removed';
    const message = `cluster ${name} ${why}; it leaves ${several(slices)}`;
    return [{ risk: 'cluster-removal', object: `Cluster/${name}`, message }];
  });
  return [...removed, ...unreachable(base, head)];
}

/** Clusters that others could reach until now. */
function unreachable(base: Fleet, head: Fleet): readonly Risk[] {
  const isCut = (cluster: FleetCluster | undefined): boolean => cluster?.endpoints?.length === 0;
  return [...head.clusters.values()].flatMap((cluster): readonly Risk[] => {
    const before = base.clusters.get(cluster.name);
    if (before === undefined || isCut(before) || !isCut(cluster)) return [];
    const message = `cluster ${cluster.name} has no gateway left that others can reach`;
    return [{ risk: 'last-gateway', object: `Cluster/${cluster.name}`, message }];
  });
}

function slicesByCluster(fleet: Fleet): ReadonlyMap<string, readonly string[]> {
  const slices = new Map<string, string[]>();
  for (const slice of fleet.slices.values()) {
    for (const cluster of membersOf(slice)) {
      const known = slices.get(cluster);
      if (known === undefined) slices.set(cluster, [slice.name]);
      else known.push(slice.name);
    }
  }
  return slices;
}

function sliceRisks(pair: SlicePair): readonly Risk[] {
  const { name, base, head } = pair;
  const object = `Slice/${name}`;
  if (base === undefined) return [];
  if (head === undefined) {
    const members = membersOf(base);
    const message = `slice ${name} is removed from ${several(members)}`;
    return members.length === 0 ? [] : [{ risk: 'slice-removal', object, message }];
  }
  const loosened = isolationLoosened(base, head);
  const moved = blockMoves(pair).filter((move) => move.after.length > 0 || isStaying(pair, move.cluster));
  const renumbered = moved.filter(isRenumbered).map(({ cluster }) => cluster);
  const { driver } = head.settings;
  const isOther = base.settings.driver !== driver && linkChange(pair).kept.length > 0;
  return [
    ...when(loosened.length > 0, { risk: 'isolation-loosened', object, message: loosened.join('; ') }),
    ...when(renumbered.length > 0, {
      risk: 'renumbering',
      object,
      message: `${several([...new Set(renumbered)])}: other addresses in slice ${name}`,
    }),
    ...when(isOther, {
      risk: 'driver-change',
      object,
      message: `the tunnels of slice ${name} change from ${base.settings.driver} to ${driver}`,
    }),
    ...departures(pair),
    ...exportRisks(pair),
  ];
}

function isStaying(pair: SlicePair, cluster: string): boolean {
  return memberChange(pair).kept.some((member) => member === cluster);
}

function departures(pair: SlicePair): readonly Risk[] {
  const { left, kept } = memberChange(pair);
  const object = `Slice/${pair.name}`;
  const stay = new Set<string>(kept);
  const cut = linkChange(pair).deleted.filter((ends) =>
    ends.every((end) => end.some((each) => stay.has(each))),
  );
  return [
    ...when(left.length > 0, {
      risk: 'member-removal',
      object,
      message: `${several(left)} leave${left.length === 1 ? 's' : ''} slice ${pair.name}`,
    }),
    ...when(cut.length > 0, {
      risk: 'link-removal',
      object,
      message: `clusters that stay in slice ${pair.name} lose tunnels to each other`,
    }),
  ];
}

function exportRisks({ name, base, head }: SlicePair): readonly Risk[] {
  const before = new Map(base?.exports.map((one) => [exportName(one), one]));
  const after = new Map(head?.exports.map((one) => [exportName(one), one]));
  const object = (exported: string): string => `ServiceExport/${name}/${exported}`;
  const widened = [...after].flatMap(([exported, one]): readonly Risk[] => {
    const message = consumersWidened(before.get(exported), one);
    if (message === undefined) return [];
    return [{ risk: 'export-widened', object: object(exported), message: `${exported}: ${message}` }];
  });
  const removed = [...before.keys()].filter((exported) => !after.has(exported));
  return [
    ...widened,
    ...removed.map((exported): Risk => {
      const message = `${exported} is no longer exported to slice ${name}`;
      return { risk: 'export-removal', object: object(exported), message };
    }),
  ];
}

function suspensions(base: Fleet, head: Fleet): readonly Risk[] {
  const tell = (
    kind: 'Cluster' | 'Slice',
    before: ReadonlyMap<string, { readonly suspended: boolean }>,
    after: ReadonlyMap<string, { readonly suspended: boolean }>,
  ): readonly Risk[] =>
    [...after].flatMap(([name, { suspended }]): readonly Risk[] => {
      if (suspended === (before.get(name)?.suspended ?? false)) return [];
      const what = `${kind.toLowerCase()} ${name}`;
      const message = suspended
        ? `no change of ${what} is published until it is resumed`
        : `what was held back of ${what} is published as well, and is not in this plan`;
      return [{ risk: suspended ? 'suspend' : 'resume', object: `${kind}/${name}`, message }];
    });
  return [...tell('Cluster', base.clusters, head.clusters), ...tell('Slice', base.slices, head.slices)];
}

function when(holds: boolean, risk: Risk): readonly Risk[] {
  return holds ? [risk] : [];
}

function percent(share: number): string {
  return `${textOf(Math.round(share * 100))} %`;
}
