import { allocate } from '../net/allocate.ts';
import { blockAt, blockIndex, containsPrefix, formatPrefix, type Prefix } from '../net/ip.ts';
import { nodeBlocks, RESERVED_BLOCKS, type SubnetPlan } from '../net/slice-plan.ts';
import type { LockEntry } from './lock.ts';

export interface LockRequest {
  readonly slice: string;
  readonly subnets: readonly SubnetPlan[];
  readonly members: readonly string[];
  /** Members that get one block more, in the subnet whose blocks have room for the fewest nodes. */
  readonly growing?: readonly string[];
}

export interface FilledLock {
  readonly entries: readonly LockEntry[];
  /** Members that got no block, because the subnet has none left. */
  readonly unplaced: readonly Unplaced[];
}

export interface Unplaced {
  readonly cluster: string;
  readonly subnet: Prefix;
}

/**
 * Keeps every entry that fits the slice's subnets, of members and of clusters that left, and gives members without one
 * a free block of each subnet. The search for it starts at a hash of slice and cluster, so most branches do not meet.
 */
export function fillLock(request: LockRequest, current: readonly LockEntry[]): FilledLock {
  const tight = tightest(request.subnets);
  const filled = request.subnets.map((plan) => {
    const growing = plan === tight ? (request.growing ?? []) : [];
    return fillSubnet({ ...request, growing }, plan, current);
  });
  return {
    entries: filled.flatMap(({ entries }) => entries),
    unplaced: filled.flatMap(({ unplaced }) => unplaced),
  };
}

/** True for an entry that is a cluster block of this subnet: right length, inside, and not reserved. */
export function isBlockOf(plan: SubnetPlan, block: Prefix): boolean {
  const fits = block.length === plan.clusterPrefix && containsPrefix(plan.subnet, block);
  return fits && !RESERVED_BLOCKS.includes(blockIndex(plan.subnet, block));
}

/** Who asks for a block: `payments/fra` for the first one of a cluster, `payments/fra#2` for the second. */
export function ownerOf(slice: string, cluster: string, number: number): string {
  return `${slice}/${cluster}${number === 1 ? '' : `#${number}`}`;
}

/** The subnet that is full first; of equals the first one. */
function tightest(subnets: readonly SubnetPlan[]): SubnetPlan | undefined {
  const room = (plan: SubnetPlan): number => nodeBlocks(blockAt(plan.subnet, plan.clusterPrefix, 0));
  return subnets.toSorted((a, b) => room(a) - room(b))[0];
}

function fillSubnet(request: LockRequest, plan: SubnetPlan, current: readonly LockEntry[]): FilledLock {
  const kept = current.filter(({ block }) => isBlockOf(plan, block));
  const taken = new Map(kept.map(({ block }) => [formatPrefix(block), blockIndex(plan.subnet, block)]));
  const asked = new Map(wantedOf(request, kept).map((want) => [want.owner, want.cluster]));
  const pool = { slots: plan.blocks, reserved: RESERVED_BLOCKS };
  const { assigned } = allocate(pool, taken, [...asked.keys()]);
  const fresh: LockEntry[] = [];
  const unplaced: Unplaced[] = [];
  for (const [owner, cluster] of asked) {
    const slot = assigned.get(owner);
    if (slot === undefined) unplaced.push({ cluster, subnet: plan.subnet });
    else fresh.push({ cluster, block: blockAt(plan.subnet, plan.clusterPrefix, slot) });
  }
  return { entries: [...kept, ...fresh], unplaced };
}

/** The blocks that are missing: the first of a member, and one more of those that grow. */
function wantedOf(
  { slice, members, growing = [] }: LockRequest,
  kept: readonly LockEntry[],
): readonly { readonly owner: string; readonly cluster: string }[] {
  const held = new Map<string, number>();
  for (const { cluster } of kept) held.set(cluster, (held.get(cluster) ?? 0) + 1);
  const grows = new Set(growing);
  return members.flatMap((cluster) => {
    const count = held.get(cluster) ?? 0;
    const missing = Math.max(count, 1) + (grows.has(cluster) ? 1 : 0) - count;
    return Array.from({ length: missing }, (_, index) => ({
      owner: ownerOf(slice, cluster, count + index + 1),
      cluster,
    }));
  });
}
