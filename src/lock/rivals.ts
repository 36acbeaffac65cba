import { formatPrefix } from '../net/ip.ts';
import type { LockEntry } from './lock.ts';

/** Who is heard first when two clusters claim one block. */
export interface Precedence {
  /** What a base commit gives to whom: those addresses may be in use. */
  readonly base?: readonly LockEntry[];
  readonly members?: readonly string[];
}

export interface Settled {
  readonly kept: readonly LockEntry[];
  /** Who loses a block, and to whom. */
  readonly lost: readonly { readonly entry: LockEntry; readonly to: string }[];
}

/**
 * One cluster for each block: the one that the base gives it to, else a member before one that left, else the first by
 * name. Which branch a line comes from does not matter, so a merge and a rebase end alike.
 */
export function settleRivals(claims: readonly LockEntry[], precedence: Precedence = {}): Settled {
  const base = new Set((precedence.base ?? []).map(keyOf));
  const members = new Set(precedence.members);
  const rank = (entry: LockEntry): number =>
    (base.has(keyOf(entry)) ? 0 : 2) + (members.has(entry.cluster) ? 0 : 1);
  const sorted = claims.toSorted((a, b) => rank(a) - rank(b) || (a.cluster < b.cluster ? -1 : 1));
  const owners = new Map<string, LockEntry>();
  const lost: { entry: LockEntry; to: string }[] = [];
  for (const entry of sorted) {
    const block = formatPrefix(entry.block);
    const owner = owners.get(block);
    if (owner === undefined) owners.set(block, entry);
    else if (owner.cluster !== entry.cluster) lost.push({ entry, to: owner.cluster });
  }
  return { kept: [...owners.values()], lost };
}

function keyOf({ block, cluster }: LockEntry): string {
  return `${formatPrefix(block)} ${cluster}`;
}
