import type { FleetReading } from '../fleet/assemble.ts';
import type { FleetSlice } from '../fleet/fleet.ts';
import { UsageError } from './context.ts';
import { unknownName } from './unknown-name.ts';

/** What the user wants to have changed beside what is missing: clusters by slice. */
export interface LockWishes {
  readonly released: ReadonlyMap<string, readonly string[]>;
  readonly growing: ReadonlyMap<string, readonly string[]>;
}

/** Why it is not done: somebody would lose addresses that are in use. */
export interface RefusedWishes {
  readonly refused: string;
}

interface Asked {
  readonly release?: string;
  readonly grow?: string;
  readonly slice?: string;
}

/** Throws UsageError for names that mean nothing here. */
export function wishesOf(reading: FleetReading, asked: Asked): LockWishes | RefusedWishes {
  const slices = slicesOf(reading, asked.slice);
  const none = new Map<string, readonly string[]>();
  if (asked.grow !== undefined) return { released: none, growing: growthOf(slices, asked) };
  if (asked.release === undefined) return { released: none, growing: none };
  const released = new Map<string, readonly string[]>();
  for (const cluster of namesOf(asked.release)) {
    const found = releaseOf(reading, slices, cluster);
    if ('refused' in found) return found;
    for (const slice of found.slices) released.set(slice, [...(released.get(slice) ?? []), cluster]);
  }
  return { released, growing: none };
}

function slicesOf({ fleet }: FleetReading, name: string | undefined): readonly FleetSlice[] {
  const all = [...fleet.slices.values()];
  if (name === undefined) return all;
  const slice = all.find((each) => each.name === name);
  if (slice === undefined)
    throw unknownName(
      '--slice',
      name,
      all.map((each) => each.name),
    );
  return [slice];
}

function releaseOf(
  { locks }: FleetReading,
  slices: readonly FleetSlice[],
  cluster: string,
): RefusedWishes | { readonly slices: readonly string[] } {
  const member = slices.filter((slice) => isMember(slice, cluster)).map(({ name }) => name);
  const left = slices.filter((slice) => !isMember(slice, cluster)).map(({ name }) => name);
  const reserved = left.filter((slice) =>
    locks.get(slice)?.entries.some((entry) => entry.cluster === cluster),
  );
  if (reserved.length > 0) return { slices: reserved };
  if (member.length > 0) {
    const refused = `${cluster} is a member of ${member.join(', ')}: take it out of the slice first; nothing was released`;
    return { refused };
  }
  throw new UsageError(`--release: no lock reserves a block for ${JSON.stringify(cluster)}`);
}

function growthOf(
  slices: readonly FleetSlice[],
  { grow = '', slice: name }: Asked,
): ReadonlyMap<string, readonly string[]> {
  const [slice] = slices;
  if (name === undefined || slice === undefined)
    throw new UsageError('--grow needs --slice: a block is of one slice');
  const clusters = namesOf(grow);
  const stranger = clusters.find((cluster) => !isMember(slice, cluster));
  if (stranger !== undefined)
    throw unknownName(
      '--grow',
      stranger,
      slice.members.map(({ cluster }) => cluster),
    );
  return new Map([[slice.name, clusters]]);
}

function isMember({ members }: FleetSlice, name: string): boolean {
  return members.some(({ cluster }) => cluster === name);
}

function namesOf(list: string): readonly string[] {
  return [
    ...new Set(
      list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ];
}
