import type { ObservedNeighbour } from './observed.ts';
import type { NetnsRef, Step } from './step.ts';

export interface NeighbourSteps {
  readonly set: readonly Step[];
  readonly remove: readonly Step[];
}

/** Permanent entries of our devices; nothing in a slice is found by ARP or neighbour discovery. */
export function planNeighbours(
  place: NetnsRef,
  wanted: readonly ObservedNeighbour[],
  observed: readonly ObservedNeighbour[],
): NeighbourSteps {
  const present = new Map(observed.map((entry) => [keyOf(entry), entry.mac]));
  const right = new Set(wanted.map(keyOf));
  const set = wanted.filter((entry) => present.get(keyOf(entry)) !== entry.mac);
  const remove = observed.filter((entry) => !right.has(keyOf(entry)));
  return {
    set: set.map((entry) => ({ kind: 'neighbour.set', in: place, ...entry })),
    remove: remove.map((entry) => ({ kind: 'neighbour.remove', in: place, ...entry })),
  };
}

function keyOf({ device, address }: ObservedNeighbour): string {
  return `${device} ${address}`;
}
