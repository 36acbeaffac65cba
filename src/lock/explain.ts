import { slotHash } from '../net/allocate.ts';
import { blockAt, blockIndex, formatPrefix } from '../net/ip.ts';
import { RESERVED_BLOCKS, type SubnetPlan } from '../net/slice-plan.ts';
import { isBlockOf, type LockRequest, ownerOf } from './fill.ts';
import type { LockEntry } from './lock.ts';

export interface ExplainedSubnet {
  readonly subnet: string;
  readonly clusterPrefix: number;
  /** All blocks; those of the slice itself, of members, of clusters that left, and the free ones add up to it. */
  readonly blocks: number;
  readonly ownUse: number;
  readonly members: number;
  readonly reserved: number;
  readonly free: number;
  /** Sorted by address. */
  readonly entries: readonly ExplainedBlock[];
}

export interface ExplainedBlock {
  readonly block: string;
  /** Number of the block in its subnet, from 0. */
  readonly slot: number;
  readonly cluster: string;
  readonly state: 'member' | 'reserved';
  /** Where the search begins: the hash of slice and cluster. */
  readonly start: number;
  /** How many blocks after the start it is. */
  readonly probes: number;
  /** The first of the blocks that it passed over, and who has them today. */
  readonly inTheWay: readonly Obstacle[];
}

export interface Obstacle {
  readonly block: string;
  readonly slot: number;
  /** A cluster, `router`, `vips`, or `nobody` when it has become free since. */
  readonly holder: string;
}

const MOST_SHOWN = 8;
const OWN_USE = ['router', 'vips'];

/** Why each cluster has its block, and how full each subnet is. */
export function explainLock(request: LockRequest, entries: readonly LockEntry[]): readonly ExplainedSubnet[] {
  return request.subnets.map((plan) => explainSubnet(request, plan, entries));
}

function explainSubnet(
  { slice, members }: LockRequest,
  plan: SubnetPlan,
  entries: readonly LockEntry[],
): ExplainedSubnet {
  const own = entries.filter(({ block }) => isBlockOf(plan, block));
  const holders = new Map(own.map(({ block, cluster }) => [blockIndex(plan.subnet, block), cluster]));
  const present = new Set(members);
  const held = new Map<string, number>();
  for (const { cluster } of own) held.set(cluster, (held.get(cluster) ?? 0) + 1);
  const explained = [...holders]
    .toSorted(([a], [b]) => a - b)
    .map(([slot, cluster]) => {
      const owners = Array.from({ length: held.get(cluster) ?? 1 }, (_, index) =>
        ownerOf(slice, cluster, index + 1),
      );
      const state = present.has(cluster) ? ('member' as const) : ('reserved' as const);
      return { slot, cluster, state, ...searchOf(plan, holders, slot, owners) };
    })
    .map((block) => ({ block: blockText(plan, block.slot), ...block }));
  const reserved = explained.filter(({ state }) => state === 'reserved').length;
  return {
    subnet: formatPrefix(plan.subnet),
    clusterPrefix: plan.clusterPrefix,
    blocks: plan.blocks,
    ownUse: RESERVED_BLOCKS.length,
    members: explained.length - reserved,
    reserved,
    free: plan.blocks - RESERVED_BLOCKS.length - explained.length,
    entries: explained,
  };
}

/** The search that ended at a slot; of a cluster with several blocks the owner that started nearest. */
function searchOf(
  plan: SubnetPlan,
  holders: ReadonlyMap<number, string>,
  slot: number,
  owners: readonly string[],
): Pick<ExplainedBlock, 'start' | 'probes' | 'inTheWay'> {
  const searches = owners.map((owner) => {
    const start = slotHash(owner) % plan.blocks;
    return { start, probes: (slot - start + plan.blocks) % plan.blocks };
  });
  const [{ start, probes } = { start: slot, probes: 0 }] = searches.toSorted((a, b) => a.probes - b.probes);
  const inTheWay = Array.from({ length: Math.min(probes, MOST_SHOWN) }, (_, index) => {
    const passed = (start + index) % plan.blocks;
    const holder = OWN_USE[RESERVED_BLOCKS.indexOf(passed)] ?? holders.get(passed) ?? 'nobody';
    return { block: blockText(plan, passed), slot: passed, holder };
  });
  return { start, probes, inTheWay };
}

function blockText(plan: SubnetPlan, slot: number): string {
  return formatPrefix(blockAt(plan.subnet, plan.clusterPrefix, slot));
}
