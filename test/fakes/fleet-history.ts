/** Fleets whose members move from block to block, so that commits in use contradict each other. */
import * as fc from 'fast-check';
import { formatLock, parseLock } from '../../src/lock/lock.ts';
import { blockAt, parsePrefix, type Prefix } from '../../src/net/ip.ts';
import { fleets } from './fleet-arbitraries.ts';
import { type FleetFiles, filesOf, type FleetShape } from './fleets.ts';

/** A cluster that goes to another IPv4 block; who has it already gets the one that is left. */
export interface Move {
  readonly cluster: string;
  /** From 2 to 15: blocks of /20 in 10.64.0.0/16. */
  readonly to: number;
}

export interface Change {
  readonly shape: FleetShape;
  readonly moves: readonly Move[];
}

const move: fc.Arbitrary<Move> = fc.record({
  cluster: fc.constantFrom('a', 'b', 'c', 'd'),
  to: fc.integer({ min: 2, max: 15 }),
});

export const changes: fc.Arbitrary<Change> = fc.record({
  shape: fleets,
  moves: fc.array(move, { maxLength: 3 }),
});

/** Of fleets with one slice that all are in, or all but some. */
export const crowded: fc.Arbitrary<Change> = fc.record({
  shape: fc
    .record({ members: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 3 }) })
    .map((blue) => ({ clusters: { a: {}, b: {}, c: {}, d: {} }, slices: { blue } })),
  moves: fc.array(move, { minLength: 1, maxLength: 3 }),
});

/** The files of a commit that follows `before`. */
export function changed(before: FleetFiles, { shape, moves }: Change): FleetFiles {
  const moved = [...filesOf(shape, before)].map(
    ([path, text]) => [path, path.startsWith('locks/') ? movedLock(path, text, moves) : text] as const,
  );
  return new Map(moved);
}

function movedLock(path: string, text: string, moves: readonly Move[]): string {
  const parsed = parseLock(path, text);
  if (!parsed.ok) throw new Error(`${path} is no lock`);
  const { slice, entries } = parsed.lock;
  const owners = new Map(entries.map(({ block, cluster }) => [block, cluster]));
  for (const { cluster, to } of moves) {
    const own = [...owners].find(([block, owner]) => owner === cluster && block.family === 4)?.[0];
    if (own === undefined) continue;
    const wanted = blockAt(SUBNET, 20, to);
    const taken = [...owners].find(([block]) => block.family === 4 && block.base === wanted.base)?.[0];
    if (taken === own) continue;
    if (taken !== undefined) owners.set(own, owners.get(taken) ?? cluster);
    else owners.delete(own);
    owners.set(taken ?? wanted, cluster);
  }
  return formatLock(
    slice,
    [...owners].map(([block, cluster]) => ({ block, cluster })),
  );
}

const SUBNET = mustParse('10.64.0.0/16');

function mustParse(text: string): Prefix {
  const parsed = parsePrefix(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}
