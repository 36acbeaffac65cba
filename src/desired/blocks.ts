import type { SliceMember } from '../fleet/fleet.ts';
import { comparePrefixes, parsePrefix } from '../net/ip.ts';

/** What the others take from a member and send to it, sorted by address: its blocks, and those of other commits in use. */
export function acceptedBlocks({ blocks, offered }: SliceMember): readonly string[] {
  return offered === undefined ? blocks : [...blocks, ...offered].toSorted(compareBlocks);
}

function compareBlocks(a: string, b: string): number {
  const [left, right] = [parsePrefix(a), parsePrefix(b)];
  return left.ok && right.ok ? comparePrefixes(left.value, right.value) : 0;
}
