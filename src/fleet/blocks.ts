import type { SliceDocument } from '../documents/document.ts';
import { type FilledLock, fillLock, isBlockOf } from '../lock/fill.ts';
import { lockPath, pointerTo, type SliceLock } from '../lock/lock.ts';
import { formatPrefix, type Prefix } from '../net/ip.ts';
import { RESERVED_BLOCKS, type SubnetPlan } from '../net/slice-plan.ts';
import type { Findings, Place } from './findings.ts';

/** The share of taken blocks above which a subnet is told to be small. */
const NEARLY_FULL = 0.8;

export interface BlockRequest {
  readonly document: SliceDocument;
  /** IPv4 first. */
  readonly subnets: readonly SubnetPlan[];
  readonly members: readonly string[];
  readonly lock: SliceLock | undefined;
  /** The lock has a finding of its own, and what is missing in it is no second one. */
  readonly isUnreadable: boolean;
}

/** The blocks of every member, from the lock; a lock that does not have them is stale, and nothing is made up here. */
export function blocksOf(request: BlockRequest, findings: Findings): ReadonlyMap<string, readonly string[]> {
  const blocks = new Map<string, Prefix[]>(request.members.map((cluster) => [cluster, []]));
  // Entries are sorted by address, so the blocks of each member are as well.
  for (const { cluster, block } of request.lock?.entries ?? []) blocks.get(cluster)?.push(block);
  if (!request.isUnreadable) checkLock(request, blocks, findings);
  return new Map([...blocks].map(([cluster, own]) => [cluster, own.map(formatPrefix)]));
}

/** One finding per cause: what has no place is not missing, and what `fleetslice lock` rewrites is told once. */
function checkLock(
  request: BlockRequest,
  blocks: ReadonlyMap<string, readonly Prefix[]>,
  findings: Findings,
): void {
  const { document, subnets, members, lock } = request;
  const missing = members.filter((cluster) => {
    const own = blocks.get(cluster) ?? [];
    return !subnets.every((plan) => own.some((block) => isBlockOf(plan, block)));
  });
  const entries = lock?.entries ?? [];
  const filled =
    missing.length === 0
      ? { entries, unplaced: [] }
      : fillLock({ slice: document.name, subnets, members }, entries);
  checkRoom(request, filled, findings);
  const unplaced = new Set(filled.unplaced.map(({ cluster }) => cluster));
  const stale = missing.filter((cluster) => !unplaced.has(cluster));
  if (stale.length === 0) return checkForeign(request, findings);
  const place = { source: document.source, pointer: '/metadata/name' };
  findings.add('FS3001', place, `${lockPath(document.name)} has no block for ${stale.join(', ')}`);
}

function checkForeign({ lock, subnets, document }: BlockRequest, findings: Findings): void {
  if (lock === undefined) return;
  const foreign = lock.entries.filter(({ block }) => !subnets.some((plan) => isBlockOf(plan, block)));
  const [first] = foreign;
  if (first === undefined) return;
  const block = formatPrefix(first.block);
  const others = foreign.length === 1 ? '' : `, nor are ${foreign.length - 1} more`;
  const place = { source: lock.source, pointer: pointerTo(block) };
  findings.add('FS3001', place, `${block} is no cluster block of slice ${document.name}${others}`);
}

/** Tells of subnets that are full, and of those nearly full: blocks of clusters that left are taken as well. */
function checkRoom({ document, subnets }: BlockRequest, filled: FilledLock, findings: Findings): void {
  const placeOf = (subnet: Prefix): Place => {
    const index = document.spec.subnets.findIndex((text) => text.includes(':') === (subnet.family === 6));
    return { source: document.source, pointer: `/spec/subnets/${index}` };
  };
  const full = bySubnet(filled.unplaced);
  for (const [subnet, clusters] of full) {
    const message = `${formatPrefix(subnet)} has no cluster block left for ${clusters.join(', ')}`;
    findings.add('FS3003', placeOf(subnet), message);
  }
  for (const plan of subnets) {
    const available = plan.blocks - RESERVED_BLOCKS.length;
    if (full.has(plan.subnet) || filled.entries.length <= available * NEARLY_FULL) continue;
    const taken = filled.entries.filter(({ block }) => isBlockOf(plan, block)).length;
    if (taken <= available * NEARLY_FULL) continue;
    const subnet = formatPrefix(plan.subnet);
    const message = `${taken} of the ${available} blocks of /${plan.clusterPrefix} in ${subnet} are taken`;
    findings.add('FS2042', placeOf(plan.subnet), message);
  }
}

function bySubnet(unplaced: FilledLock['unplaced']): ReadonlyMap<Prefix, readonly string[]> {
  const groups = new Map<Prefix, string[]>();
  for (const { cluster, subnet } of unplaced) {
    const clusters = groups.get(subnet);
    if (clusters === undefined) groups.set(subnet, [cluster]);
    else clusters.push(cluster);
  }
  return groups;
}
