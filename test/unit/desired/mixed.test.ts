import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFleet, type Desired, type PublishedSlice } from '../../../src/desired/compile.ts';
import type { Fleet, FleetSlice } from '../../../src/fleet/fleet.ts';
import type { WireFacts, WireSlice } from '../../../src/model/generated/types.ts';
import { containsPrefix, hostPrefix, overlaps, parsePrefix, type Prefix } from '../../../src/net/ip.ts';
import { withOffers } from '../../../src/rollout/offers.ts';
import { changed, changes, crowded } from '../../fakes/fleet-history.ts';
import { reports } from '../../fakes/fleet-arbitraries.ts';
import {
  clusterName,
  createReader,
  factsByCluster,
  factsOf,
  type FactsShape,
  type FleetFiles,
  readFiles,
} from '../../fakes/fleets.ts';

const CLUSTERS = ['a', 'b', 'c', 'd'];
const NOTHING: PublishedSlice = () => undefined;

/** For each cluster the commit, counted back from the newest, that it is at. */
const assignment = fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.nat(2), d: fc.nat(2) });
type Assignment = Readonly<Record<string, number>>;

const allOffering = (fleets: readonly Fleet[]): readonly Fleet[] =>
  fleets.map((fleet) =>
    withOffers(
      fleet,
      fleets.filter((other) => other !== fleet),
    ),
  );

const atOf = <T>(list: readonly T[], at: Assignment, cluster: string): T =>
  list[list.length - 1 - Math.min(at[cluster] ?? 0, list.length - 1)] as T;

/** Each cluster speaks as the commit that it is at makes it. */
function factsAt(
  fleets: readonly Fleet[],
  at: Assignment,
  told: Readonly<Record<string, FactsShape>>,
): readonly WireFacts[] {
  return Object.entries(told).map(([name, report]) => factsOf(atOf(fleets, at, name), name, report));
}

function digestsOf({ clusters }: Desired): readonly string[] {
  return [...clusters].flatMap(([cluster, slices]) =>
    [...slices].map(([slice, { digest }]) => `${cluster}/${slice}=${digest}`),
  );
}

describe('several commits in use', () => {
  it('compile to the same whether anew or from what was there before', () => {
    const step = fc.tuple(changes, reports, fc.subarray(CLUSTERS), assignment, fc.boolean());
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (history) => {
        const read = createReader();
        const facts = new Map<string, WireFacts>();
        let commits: readonly { readonly files: FleetFiles; readonly fleet: Fleet }[] = [];
        let before: readonly Desired[] = [];
        let published: PublishedSlice = NOTHING;
        for (const [change, told, gone, at, isPushed] of history) {
          if (isPushed || commits.length === 0) {
            const files = changed(commits.at(-1)?.files ?? new Map(), change);
            commits = [...commits, { files, fleet: read(files).fleet }].slice(-3);
            before = before.slice(-2);
          }
          const fleets = commits.map(({ fleet }) => fleet);
          for (const report of factsAt(fleets, at, told)) keep(facts, report);
          for (const name of gone) facts.delete(name);
          const input = { facts: factsByCluster([...facts.values()]), published };
          const fresh = allOffering(commits.map(({ files }) => readFiles(files).fleet));
          const next = allOffering(fleets).map((fleet, index) =>
            compileFleet({ ...input, fleet }, before[index] ?? before.at(-1)),
          );
          expect(next.map(digestsOf)).toEqual(
            fresh.map((fleet) => digestsOf(compileFleet({ ...input, fleet }))),
          );
          before = next;
          published = (cluster, slice) => atOf(next, at, cluster).clusters.get(cluster)?.get(slice)?.object;
        }
      }),
      { numRuns: 20 },
    );
  });

  it('and what offers the same is not compiled again', () => {
    const facts = factsByCluster([]);
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const files = changed(new Map(), first);
        const fleets = [files, changed(files, second)].map((each) => readFiles(each).fleet);
        const [fleet] = allOffering(fleets);
        const [again] = allOffering([fleets[0] as Fleet, readFiles(changed(files, second)).fleet]);
        const before = compileFleet({ fleet: fleet as Fleet, facts, published: NOTHING });
        const after = compileFleet({ fleet: again as Fleet, facts, published: NOTHING }, before);
        for (const [slice, compiled] of after.compiled) expect(compiled).toBe(before.compiled.get(slice));
      }),
      { numRuns: 20 },
    );
  });
});

describe('clusters at different commits', () => {
  it('accept what the others have there, unless the commits contradict each other', () => {
    let checked = 0;
    fc.assert(
      fc.property(fc.array(crowded, { minLength: 2, maxLength: 3 }), assignment, (history, at) => {
        const fleets = fleetsOf(history);
        const told = Object.fromEntries(CLUSTERS.map((name) => [name, { workloads: 1 }]));
        const facts = factsByCluster(factsAt(fleets, at, told));
        const desired = allOffering(fleets).map((fleet) =>
          compileFleet({ fleet, facts, published: NOTHING }),
        );
        for (const { from, to, slice } of links(fleets, at)) {
          const takes = objectAt(atOf(desired, at, to), to, slice);
          const sends = objectAt(atOf(desired, at, from), from, slice);
          const peer = takes.peers.find(({ cluster }) => cluster === from);
          const accepted = (peer?.blocks ?? []).map(prefixOf);
          const own = sends.blocks.map(prefixOf);
          const free = own.filter((block) => !isContested(block, { from, to, slice, fleets, at }));
          for (const block of free)
            expect(accepted.some((around) => containsPrefix(around, block))).toBe(true);
          expect(peer?.gateways.length === 1 || free.length < own.length).toBe(true);
          checked += free.length;
        }
      }),
      { numRuns: 40 },
    );
    expect(checked).toBeGreaterThan(200);
  });
});

interface Link {
  readonly from: string;
  readonly to: string;
  readonly slice: string;
}

function fleetsOf(history: readonly Parameters<typeof changed>[1][]): readonly Fleet[] {
  let files: FleetFiles = new Map();
  return history.map((change) => {
    files = changed(files, change);
    return readFiles(files).fleet;
  });
}

/** Pairs of clusters that are members of a slice in both their commits. */
function links(fleets: readonly Fleet[], at: Assignment): readonly Link[] {
  return CLUSTERS.flatMap((from) =>
    CLUSTERS.filter((to) => to !== from).flatMap((to) =>
      [...atOf(fleets, at, to).slices.values()]
        .filter(({ name }) => {
          const slices = [from, to].map((one) => atOf(fleets, at, one).slices.get(name));
          return slices.every((slice) => [from, to].every((one) => isMember(slice, one)));
        })
        .map(({ name }) => ({ from, to, slice: name })),
    ),
  );
}

function isMember(slice: FleetSlice | undefined, cluster: string): boolean {
  return slice?.members.some((member) => member.cluster === cluster) === true;
}

/** True when `to` knows the addresses as those of somebody else, or of the slice itself. */
function isContested(
  block: Prefix,
  { from, to, slice, fleets, at }: Link & { readonly fleets: readonly Fleet[]; readonly at: Assignment },
): boolean {
  const own = [...atOf(fleets, at, to).slices.values()].find(({ name }) => name === slice);
  const others = fleets.flatMap(({ slices }) => [...slices.values()]).filter(({ name }) => name === slice);
  const taken = others
    .flatMap(({ members }) => members)
    .filter(({ cluster }) => cluster !== from && isMember(own, cluster))
    .flatMap(({ blocks }) => blocks.map(prefixOf));
  const kept = (own?.plans ?? []).flatMap(({ vips, router }) => [vips, hostPrefix(router)]);
  return [...taken, ...kept].some((range) => overlaps(range, block));
}

function objectAt(desired: Desired, cluster: string, slice: string): WireSlice {
  const slices = [...(desired.clusters.get(clusterName(cluster)) ?? [])];
  const found = slices.find(([name]) => name === slice)?.[1].object;
  if (found === undefined) throw new Error(`${cluster} has no ${slice}`);
  return found;
}

function prefixOf(text: string): Prefix {
  const parsed = parsePrefix(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

/** Facts are the same object until they say something else, as the hub's cache has it. */
function keep(facts: Map<string, WireFacts>, next: WireFacts): void {
  if (JSON.stringify(facts.get(next.cluster)) !== JSON.stringify(next)) facts.set(next.cluster, next);
}
