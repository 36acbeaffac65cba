import { fillLock } from '../lock/fill.ts';
import type { LockEntry } from '../lock/lock.ts';
import { blockAt, blockCount, formatPrefix, overlaps, type Prefix } from '../net/ip.ts';
import { type PlanProblem, planSubnet, RESERVED_BLOCKS, type SubnetPlan } from '../net/slice-plan.ts';

export interface AddressRequest {
  readonly slice: string;
  readonly subnet: Prefix;
  /** Length of the blocks that KubeSlice gives. */
  readonly length: number;
  readonly members: readonly string[];
  /** What KubeSlice gave, by member; no two of them overlap. */
  readonly held: ReadonlyMap<string, Prefix>;
}

export interface AddressPlan {
  readonly clusterPrefix: number;
  readonly entries: readonly LockEntry[];
  /** Members that do not keep all that they had. */
  readonly moves: readonly Move[];
  readonly unplaced: readonly string[];
}

export interface Move {
  readonly cluster: string;
  /** Absent: KubeSlice had none for it. */
  readonly old?: Prefix;
  /** Whether all that it has now lies in what it had. */
  readonly isInside: boolean;
  readonly now: readonly Prefix[];
}

/** The longest cluster block that `clusterPrefix` allows. */
const LONGEST = 25;
/** Bits by which blocks are split when the first one is needed: half of it is left to its cluster then. */
const SPLIT = 2;

/**
 * Finds blocks of fleetslice inside the blocks that KubeSlice gave. Where its first ones are in the way of the router
 * address and the virtual IPs, every block is written as four smaller ones, of which only the first two are given up:
 * so nobody has to leave its block, and the slice takes no address that it did not have.
 */
export function planAddresses(request: AddressRequest): AddressPlan | PlanProblem {
  const { subnet, length, held } = request;
  const widest = Math.min(Math.max(length, subnet.length + SPLIT), LONGEST);
  const whole = planSubnet(subnet, widest);
  if ('problem' in whole) return whole;
  const isInTheWay = [...held.values()].some((block) => isReserved(whole, block));
  const split = Math.max(widest, Math.min(length + SPLIT, LONGEST));
  const plan = isInTheWay ? planSubnet(subnet, split) : whole;
  return 'problem' in plan ? plan : fill(request, plan);
}

function fill(request: AddressRequest, plan: SubnetPlan): AddressPlan {
  const { slice, members, held } = request;
  const kept: LockEntry[] = [];
  for (const cluster of members) {
    const old = held.get(cluster);
    for (const block of old === undefined ? [] : blocksIn(plan, old)) {
      const isFree = kept.every((entry) => !overlaps(entry.block, block));
      // Those that nobody may have are left out by `fillLock`.
      if (isFree) kept.push({ cluster, block });
    }
  }
  const { entries, unplaced } = fillLock({ slice, subnets: [plan], members }, kept);
  return {
    clusterPrefix: plan.clusterPrefix,
    entries,
    moves: members.flatMap((cluster) => moveOf(cluster, held.get(cluster), entries)),
    unplaced: unplaced.map(({ cluster }) => cluster),
  };
}

function moveOf(cluster: string, old: Prefix | undefined, entries: readonly LockEntry[]): readonly Move[] {
  const now = entries.filter((entry) => entry.cluster === cluster).map(({ block }) => block);
  if (old === undefined) return [{ cluster, isInside: false, now }];
  const isInside = now.every((block) => block.length >= old.length && overlaps(old, block));
  const size = now.reduce((sum, block) => sum + 2 ** (old.length - block.length), 0);
  return isInside && size === 1 ? [] : [{ cluster, old, isInside, now }];
}

/** The blocks of the plan that lie in a block of KubeSlice, or the one around it when that is smaller. */
function blocksIn({ subnet, clusterPrefix }: SubnetPlan, old: Prefix): readonly Prefix[] {
  if (old.length > clusterPrefix) {
    const hostBits = BigInt(32 - clusterPrefix);
    return [{ family: subnet.family, base: (old.base >> hostBits) << hostBits, length: clusterPrefix }];
  }
  return Array.from({ length: blockCount(old, clusterPrefix) }, (_, index) =>
    blockAt(old, clusterPrefix, index),
  );
}

function isReserved({ subnet, clusterPrefix }: SubnetPlan, block: Prefix): boolean {
  return RESERVED_BLOCKS.some((index) => overlaps(blockAt(subnet, clusterPrefix, index), block));
}

/** `10.1.8.0/22 and 10.1.12.0/22`, for people. */
export function shownBlocks(blocks: readonly Prefix[]): string {
  return blocks.map(formatPrefix).join(' and ');
}
