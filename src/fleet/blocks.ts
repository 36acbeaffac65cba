import type { SliceDocument } from '../documents/document.ts';
import { fillLock, isBlockOf } from '../lock/fill.ts';
import { lockPath, pointerTo, type SliceLock } from '../lock/lock.ts';
import { comparePrefixes, formatPrefix } from '../net/ip.ts';
import type { SubnetPlan } from '../net/slice-plan.ts';
import type { Findings } from './findings.ts';

export interface BlockRequest {
  readonly document: SliceDocument;
  readonly subnets: readonly SubnetPlan[];
  readonly members: readonly string[];
  readonly lock: SliceLock | undefined;
}

/** The blocks of every member, from the lock; a lock that does not have them is stale, and nothing is made up here. */
export function blocksOf(request: BlockRequest, findings: Findings): ReadonlyMap<string, readonly string[]> {
  const entries = request.lock?.entries ?? [];
  checkUnplaced(request, findings);
  checkForeign(request, findings);
  const blocks = new Map<string, readonly string[]>();
  const missing: string[] = [];
  for (const cluster of request.members) {
    const own = entries.filter((entry) => entry.cluster === cluster).map(({ block }) => block);
    const isComplete = request.subnets.every((plan) => own.some((block) => isBlockOf(plan, block)));
    if (!isComplete) missing.push(cluster);
    blocks.set(cluster, own.toSorted(comparePrefixes).map(formatPrefix));
  }
  if (missing.length > 0) {
    const place = { source: request.document.source, pointer: '/metadata/name' };
    const path = lockPath(request.document.name);
    findings.add('FS3001', place, `${path} has no block for ${missing.join(', ')}`);
  }
  return blocks;
}

function checkForeign(request: BlockRequest, findings: Findings): void {
  for (const { block } of request.lock?.entries ?? []) {
    if (request.lock === undefined || request.subnets.some((plan) => isBlockOf(plan, block))) continue;
    const place = { source: request.lock.source, pointer: pointerTo(formatPrefix(block)) };
    findings.add(
      'FS3001',
      place,
      `${formatPrefix(block)} is no cluster block of slice ${request.document.name}`,
    );
  }
}

function checkUnplaced(request: BlockRequest, findings: Findings): void {
  const { document, subnets, members, lock } = request;
  const { unplaced } = fillLock({ slice: document.name, subnets, members }, lock?.entries ?? []);
  for (const { cluster, subnet } of unplaced) {
    const index = document.spec.subnets.indexOf(formatPrefix(subnet));
    const place = { source: document.source, pointer: `/spec/subnets/${Math.max(0, index)}` };
    findings.add('FS3003', place, `${formatPrefix(subnet)} has no cluster block left for ${cluster}`);
  }
}
