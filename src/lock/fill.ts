import { allocate } from '../net/allocate.ts';
import { blockAt, blockIndex, containsPrefix, formatPrefix, type Prefix } from '../net/ip.ts';
import { RESERVED_BLOCKS, type SubnetPlan } from '../net/slice-plan.ts';
import type { LockEntry } from './lock.ts';

export interface LockRequest {
  readonly slice: string;
  readonly subnets: readonly SubnetPlan[];
  readonly members: readonly string[];
}

export interface FilledLock {
  readonly entries: readonly LockEntry[];
  /** Members that got no block, because the subnet has none left. */
  readonly unplaced: readonly { readonly cluster: string; readonly subnet: Prefix }[];
}

/**
 * Keeps every entry that fits the slice's subnets, of members and of clusters that left, and gives members without one
 * a free block of each subnet. The search for it starts at a hash of slice and cluster, so most branches do not meet.
 */
export function fillLock(request: LockRequest, current: readonly LockEntry[]): FilledLock {
  const filled = request.subnets.map((plan) => fillSubnet(request, plan, current));
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

function fillSubnet(request: LockRequest, plan: SubnetPlan, current: readonly LockEntry[]): FilledLock {
  const kept = current.filter(({ block }) => isBlockOf(plan, block));
  const placed = new Set(kept.map(({ cluster }) => cluster));
  const missing = request.members.filter((cluster) => !placed.has(cluster));
  const taken = new Map(kept.map(({ block }) => [formatPrefix(block), blockIndex(plan.subnet, block)]));
  const owners = missing.map((cluster) => `${request.slice}/${cluster}`);
  const { assigned } = allocate({ slots: plan.blocks, reserved: RESERVED_BLOCKS }, taken, owners);
  const fresh: LockEntry[] = [];
  const unplaced: { cluster: string; subnet: Prefix }[] = [];
  for (const cluster of missing) {
    const slot = assigned.get(`${request.slice}/${cluster}`);
    if (slot === undefined) unplaced.push({ cluster, subnet: plan.subnet });
    else fresh.push({ cluster, block: blockAt(plan.subnet, plan.clusterPrefix, slot) });
  }
  return { entries: [...kept, ...fresh], unplaced };
}
