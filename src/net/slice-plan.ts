/**
 * The address plan of a slice, written down once: which part of a subnet means what (ARCHITECTURE.md, "Addresses").
 * Block numbers count `clusterPrefix` blocks from the start of the subnet.
 */
import { type Address, addressAt, blockAt, blockCount, type Family, type Prefix } from './ip.ts';

/** Block 0 holds the router address, block 1 the VIPs; clusters get the others. */
export const RESERVED_BLOCKS: readonly number[] = [0, 1];

const VIP_BLOCK = 1;
const LINK_SLOTS = 14;
const NODE_PREFIX: Readonly<Record<Family, number>> = { 4: 26, 6: 112 };
const DEFAULT_CLUSTER_PREFIX: Readonly<Record<Family, number>> = { 4: 20, 6: 64 };

/** One subnet of a slice, divided. */
export interface SubnetPlan {
  readonly subnet: Prefix;
  /** Length of a cluster's block. */
  readonly clusterPrefix: number;
  /** How many blocks there are, the reserved ones included. */
  readonly blocks: number;
  /** Next hop and DNS resolver of the workloads, on every slice router; never crosses a tunnel. */
  readonly router: Address;
  readonly vips: Prefix;
}

/** Why a subnet cannot be divided that way; the text names both numbers. */
export interface PlanProblem {
  readonly problem: string;
  readonly hint: string;
}

/** Divides a subnet; `clusterPrefix` absent means /20 for IPv4 and /64 for IPv6. */
export function planSubnet(subnet: Prefix, clusterPrefix?: number): SubnetPlan | PlanProblem {
  const length = clusterPrefix ?? DEFAULT_CLUSTER_PREFIX[subnet.family];
  const longest = NODE_PREFIX[subnet.family] - 1;
  const shortest = subnet.length + 2;
  if (length < shortest || length > longest) {
    return {
      problem: `cluster blocks of /${length} do not fit a subnet of /${subnet.length}`,
      hint:
        shortest > longest ? `use a subnet of /${longest - 2} or larger` : `use /${shortest} to /${longest}`,
    };
  }
  return {
    subnet,
    clusterPrefix: length,
    blocks: blockCount(subnet, length),
    router: addressAt(subnet, 1),
    vips: blockAt(subnet, length, VIP_BLOCK),
  };
}

/** How many gateways of one cluster can have a link address. */
export function linkSlots(): number {
  return LINK_SLOTS;
}

/** The link address in `slot` (0..13) of a cluster's block: inside its first /28 or /124, not its first address. */
export function linkAddress(block: Prefix, slot: number): Address {
  return addressAt(block, slot + 1);
}

/** Number of node blocks in a cluster's block; the one that holds the link addresses is not among them. */
export function nodeBlocks(block: Prefix): number {
  return blockCount(block, NODE_PREFIX[block.family]) - 1;
}

/** Node block `index`, counted from 0: a /26 or /112, every address of which a workload may have. */
export function nodeBlock(block: Prefix, index: number): Prefix {
  return blockAt(block, NODE_PREFIX[block.family], index + 1);
}
