import type { SliceDocument } from '../documents/document.ts';
import { fillLock, isBlockOf } from '../lock/fill.ts';
import { lockPath, pointerTo, type SliceLock } from '../lock/lock.ts';
import { comparePrefixes, formatPrefix, type Prefix } from '../net/ip.ts';
import type { SubnetPlan } from '../net/slice-plan.ts';
import type { Findings } from './findings.ts';

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
  const blocks = new Map(request.members.map((cluster) => [cluster, ownBlocks(request, cluster)]));
  if (!request.isUnreadable) checkLock(request, blocks, findings);
  return new Map(
    [...blocks].map(([cluster, own]) => [cluster, own.toSorted(comparePrefixes).map(formatPrefix)]),
  );
}

function ownBlocks({ lock }: BlockRequest, cluster: string): readonly Prefix[] {
  return (lock?.entries ?? []).filter((entry) => entry.cluster === cluster).map(({ block }) => block);
}

/** One finding per cause: what has no place is not missing, and what `fleetslice lock` rewrites is told once. */
function checkLock(
  request: BlockRequest,
  blocks: ReadonlyMap<string, readonly Prefix[]>,
  findings: Findings,
): void {
  const unplaced = checkUnplaced(request, findings);
  const missing = request.members.filter((cluster) => {
    const own = blocks.get(cluster) ?? [];
    return (
      !unplaced.has(cluster) && !request.subnets.every((plan) => own.some((block) => isBlockOf(plan, block)))
    );
  });
  if (missing.length === 0) return checkForeign(request, findings);
  const place = { source: request.document.source, pointer: '/metadata/name' };
  findings.add('FS3001', place, `${lockPath(request.document.name)} has no block for ${missing.join(', ')}`);
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

/** The members for whom there is no block left. */
function checkUnplaced(request: BlockRequest, findings: Findings): ReadonlySet<string> {
  const { document, subnets, members, lock } = request;
  const { unplaced } = fillLock({ slice: document.name, subnets, members }, lock?.entries ?? []);
  for (const { subnet, clusters } of bySubnet(unplaced)) {
    const index = document.spec.subnets.findIndex((text) => text.includes(':') === (subnet.family === 6));
    const place = { source: document.source, pointer: `/spec/subnets/${index}` };
    findings.add(
      'FS3003',
      place,
      `${formatPrefix(subnet)} has no cluster block left for ${clusters.join(', ')}`,
    );
  }
  return new Set(unplaced.map(({ cluster }) => cluster));
}

function bySubnet(
  unplaced: readonly { readonly cluster: string; readonly subnet: Prefix }[],
): readonly { readonly subnet: Prefix; readonly clusters: readonly string[] }[] {
  const groups = new Map<Prefix, string[]>();
  for (const { cluster, subnet } of unplaced) groups.set(subnet, [...(groups.get(subnet) ?? []), cluster]);
  return [...groups].map(([subnet, clusters]) => ({ subnet, clusters }));
}
