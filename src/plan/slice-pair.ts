import type { FleetSlice } from '../fleet/fleet.ts';
import type { ClusterName, SliceName } from '../model/ids.ts';

/** One slice in both commits; absent where it is not there. */
export interface SlicePair {
  readonly name: SliceName;
  readonly base: FleetSlice | undefined;
  readonly head: FleetSlice | undefined;
}

/** Members of a pair, each list sorted. */
export interface MemberChange {
  readonly joined: readonly ClusterName[];
  readonly left: readonly ClusterName[];
  readonly kept: readonly ClusterName[];
}

export function memberChange({ base, head }: SlicePair): MemberChange {
  const [before, after] = [membersOf(base), membersOf(head)];
  const [was, is] = [new Set(before), new Set(after)];
  return {
    joined: after.filter((cluster) => !was.has(cluster)),
    left: before.filter((cluster) => !is.has(cluster)),
    kept: after.filter((cluster) => was.has(cluster)),
  };
}

export function membersOf(slice: FleetSlice | undefined): readonly ClusterName[] {
  return slice?.members.map(({ cluster }) => cluster) ?? [];
}

/** Where a change of the slice as a whole is felt: its members, or those it had. */
export function feltBy({ base, head }: SlicePair): readonly ClusterName[] {
  return membersOf(head ?? base);
}

/** True when it was made from the very same documents and lock. */
export function isSameSlice({ base, head }: SlicePair): boolean {
  if (base === head) return true;
  if (base === undefined || head === undefined || base.inputs.length !== head.inputs.length) return false;
  return base.inputs.every((input, index) => input === head.inputs[index]);
}
