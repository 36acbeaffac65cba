import { isLabel } from '../model/ids.ts';
import { comparePrefixes, containsPrefix, formatPrefix, parsePrefix } from '../net/ip.ts';
import { quote } from '../documents/quote.ts';
import type { LockCode } from './codes.ts';
import type { LockEntry } from './lock.ts';

interface BadEntry {
  readonly code: LockCode;
  readonly problem: string;
}

/** One entry from its key and its value. */
export function parseEntry(block: string, cluster: unknown): LockEntry | BadEntry {
  const prefix = parsePrefix(block);
  if (!prefix.ok) return { code: 'FS3006', problem: prefix.problem };
  const canonical = formatPrefix(prefix.value);
  if (canonical !== block) return { code: 'FS3006', problem: `${block} must be written ${canonical}` };
  if (typeof cluster === 'string' && isLabel(cluster)) return { block: prefix.value, cluster };
  return { code: 'FS3007', problem: `${quote(cluster)} is not the name of a cluster` };
}

export function sortEntries(entries: readonly LockEntry[]): readonly LockEntry[] {
  return entries.toSorted(compareEntries);
}

export function compareEntries(a: LockEntry, b: LockEntry): number {
  return comparePrefixes(a.block, b.block);
}

export interface Overlap {
  readonly outer: LockEntry;
  readonly inner: LockEntry;
}

/** Entries that lie inside another one, each with the largest that holds it. Prefixes nest or are apart. */
export function overlapsOf(sorted: readonly LockEntry[]): readonly Overlap[] {
  const found: Overlap[] = [];
  let outer: LockEntry | undefined;
  for (const inner of sorted) {
    if (outer !== undefined && containsPrefix(outer.block, inner.block)) found.push({ outer, inner });
    else outer = inner;
  }
  return found;
}
