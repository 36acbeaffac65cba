import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFleet, type Desired, type PublishedSlice } from '../../../src/desired/compile.ts';
import { encodeSlice } from '../../../src/desired/codec.ts';
import type { Fleet } from '../../../src/fleet/fleet.ts';
import type { WireFacts, WireSlice } from '../../../src/model/generated/types.ts';
import { fleets, reports } from '../../fakes/fleet-arbitraries.ts';
import {
  clusterName,
  createReader,
  documentsOf,
  factsByCluster,
  factsOf,
  type FleetFiles,
  type FleetShape,
  filesOf,
  fleetOf,
  keyOf,
  readFiles,
  sliceName,
} from '../../fakes/fleets.ts';

const NOTHING: PublishedSlice = () => undefined;
const SHAPE: FleetShape = {
  clusters: { a: {}, b: {}, c: {} },
  slices: { blue: { members: ['a', 'b', 'c'], exports: ['web'] } },
};
const FLEET = fleetOf(SHAPE);

const compile = (facts: readonly WireFacts[], published = NOTHING, fleet: Fleet = FLEET): Desired =>
  compileFleet({ fleet, facts: factsByCluster(facts), published });

const objectOf = (desired: Desired, cluster: string, slice = 'blue'): WireSlice => {
  const found = desired.clusters.get(clusterName(cluster))?.get(sliceName(slice));
  if (found === undefined) throw new Error(`${cluster} has no ${slice}`);
  return found.object;
};

const peerOf = (object: WireSlice, cluster: string): WireSlice['peers'][number] | undefined =>
  object.peers.find((peer) => peer.cluster === cluster);

/** What an earlier compile gave, as the hub would find it published. */
const publishedFrom =
  (desired: Desired): PublishedSlice =>
  (cluster, slice) =>
    desired.clusters.get(cluster)?.get(slice)?.object;

const digestsOf = (desired: Desired): readonly string[] =>
  [...desired.clusters].flatMap(([cluster, slices]) =>
    [...slices].map(([slice, { digest }]) => `${cluster}/${slice}=${digest}`),
  );

describe('compileFleet', () => {
  it('tells each member of the others, and of their endpoints only', () => {
    const desired = compile(['a', 'b', 'c'].map((name) => factsOf(FLEET, name, { workloads: 1 })));
    const object = objectOf(desired, 'b');
    expect(object.peers.map((peer) => peer.cluster)).toEqual(['a', 'c']);
    expect(object.exports[0]?.endpoints.map((endpoint) => endpoint.cluster)).toEqual(['a', 'c']);
    expect(object.exports[0]?.clusters).toEqual(['a', 'b', 'c']);
    expect(object.mtu).toBe(1420);
  });

  it('takes the smallest MTU, and an override of the endpoints', () => {
    const fleet = fleetOf({ ...SHAPE, clusters: { ...SHAPE.clusters, c: { endpoints: ['203.0.113.5'] } } });
    const desired = compile([factsOf(fleet, 'a', { mtu: 1380 }), factsOf(fleet, 'c')], NOTHING, fleet);
    expect(objectOf(desired, 'b').mtu).toBe(1380);
    expect(peerOf(objectOf(desired, 'b'), 'c')?.gateways[0]?.endpoints).toEqual(['203.0.113.5']);
  });

  it('knows no MTU and no gateway while nobody has reported', () => {
    const object = objectOf(compile([]), 'a');
    expect(object.mtu).toBe(0);
    expect(object.peers.map(({ gateways }) => gateways)).toEqual([[], []]);
  });

  it('keeps peer, endpoints and MTU of a member without facts, as each cluster was last told', () => {
    const all = ['a', 'b', 'c'].map((name) =>
      factsOf(FLEET, name, { workloads: 2, mtu: name === 'c' ? 1300 : 1420 }),
    );
    const before = compile(all);
    const after = compile(all.slice(0, 2), publishedFrom(before));
    expect(digestsOf(after)).toEqual(digestsOf(before));
    const reborn = compile(
      [...all.slice(0, 2), { ...factsOf(FLEET, 'c'), slices: [] }],
      publishedFrom(before),
    );
    expect(digestsOf(reborn)).toEqual(digestsOf(before));
  });

  it('forgets a member only when a commit removes it', () => {
    const all = ['a', 'b', 'c'].map((name) => factsOf(FLEET, name, { workloads: 1 }));
    const before = compile(all);
    const smaller = fleetOf({ ...SHAPE, slices: { blue: { members: ['a', 'b'], exports: ['web'] } } });
    const after = compile([all[0] as WireFacts], publishedFrom(before), smaller);
    expect(objectOf(after, 'a').peers.map((peer) => peer.cluster)).toEqual(['b']);
    expect(objectOf(after, 'a').exports[0]?.endpoints.map((endpoint) => endpoint.cluster)).toEqual(['b']);
    expect(after.clusters.get(clusterName('c'))).toEqual(new Map());
  });
});

describe('facts that say too much', () => {
  const base = factsOf(FLEET, 'b', { workloads: 1 });
  const entry = base.slices[0] as WireFacts['slices'][number];
  const foreign = factsOf(FLEET, 'a', { workloads: 1 }).slices[0] as typeof entry;
  const withEntry = (changes: Partial<typeof entry>): WireFacts => ({
    ...base,
    slices: [{ ...entry, ...changes }],
  });

  it('a workload outside the blocks of its cluster is refused, the rest holds', () => {
    const stranger = { ...(foreign.workloads[0] as (typeof entry.workloads)[number]), name: 'web-9' };
    const desired = compile([withEntry({ workloads: [...entry.workloads, stranger] })]);
    expect(objectOf(desired, 'a').exports[0]?.endpoints.map(({ name }) => name)).toEqual(['web-0']);
    expect(peerOf(objectOf(desired, 'a'), 'b')?.gateways).toHaveLength(1);
    expect(desired.problems).toEqual([
      expect.objectContaining({
        cluster: 'b',
        agent: 'b',
        slice: 'blue',
        message: expect.stringContaining('outside'),
      }),
    ]);
  });

  it.each([
    ['of another cluster', foreign.links],
    ['that is none', ['10.64.999.1']],
    ['of the host', ['192.0.2.1']],
  ])('a link address %s takes its gateway along', (_, links) => {
    const desired = compile([withEntry({ links })]);
    expect(peerOf(objectOf(desired, 'a'), 'b')?.gateways).toEqual([]);
    expect(desired.problems).toHaveLength(1);
  });

  it('a public key that another cluster has is refused', () => {
    const desired = compile([factsOf(FLEET, 'a'), withEntry({ tunnels: foreign.tunnels })]);
    expect(peerOf(objectOf(desired, 'c'), 'a')?.gateways[0]?.publicKey).toBe(keyOf('a/blue/0'));
    expect(peerOf(objectOf(desired, 'c'), 'b')?.gateways).toEqual([]);
    expect(desired.problems[0]?.message).toContain('belongs to cluster a');
  });
});

/** Clusters whose facts are gone from the store at some moment. */
const lost = fc.subarray(['a', 'b', 'c', 'd']);

describe('same fleet and facts, same bytes', () => {
  it('whatever the files are called, how they are ordered and what stands in which', () => {
    fc.assert(
      fc.property(fleets, reports, fc.infiniteStream(fc.nat()), (shape, told, numbers) => {
        const files = filesOf(shape);
        const shuffled = shuffle(files, shape, () => numbers.next().value ?? 0);
        expect(readFiles(shuffled).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        const [first, second] = [files, shuffled].map((each) => {
          const { fleet } = readFiles(each);
          const facts = Object.entries(told).map(([name, report]) => factsOf(fleet, name, report));
          return compile(facts, NOTHING, fleet);
        });
        expect(textsOf(second as Desired)).toEqual(textsOf(first as Desired));
      }),
      { numRuns: 60 },
    );
  });

  it('whether it is compiled anew or from what was there before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fleets, reports, lost), { minLength: 2, maxLength: 5 }), (history) => {
        const read = createReader();
        const facts = new Map<string, WireFacts>();
        let files: FleetFiles = new Map();
        let previous: Desired | undefined;
        let published: PublishedSlice = NOTHING;
        for (const [shape, told, gone] of history) {
          files = filesOf(shape, files);
          const { fleet } = read(files);
          for (const [name, report] of Object.entries(told)) keep(facts, factsOf(fleet, name, report));
          for (const name of gone) facts.delete(name);
          const input = { fleet, facts: factsByCluster([...facts.values()]), published };
          const full = compileFleet({ ...input, fleet: readFiles(files).fleet });
          const next: Desired = compileFleet(input, previous);
          expect(textsOf(next)).toEqual(textsOf(full));
          expect(next.problems).toEqual(full.problems);
          previous = next;
          published = publishedFrom(next);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('also when only what is published differs, while a member has not reported', () => {
    const all = ['a', 'b', 'c'].map((name) => factsOf(FLEET, name));
    const some = factsByCluster(all.slice(0, 2));
    const before = compileFleet({ fleet: FLEET, facts: some, published: NOTHING });
    const published = publishedFrom(compile(all));
    const next = compileFleet({ fleet: FLEET, facts: some, published }, before);
    expect(digestsOf(next)).toEqual(digestsOf(compile(all)));
  });

  it('and what did not change is not compiled again', () => {
    const read = createReader();
    const facts = factsByCluster(['a', 'b', 'c'].map((name) => factsOf(FLEET, name)));
    const two = { ...SHAPE, slices: { ...SHAPE.slices, red: { members: ['a', 'b'] } } };
    const files = filesOf(two);
    const before = compileFleet({ fleet: read(files).fleet, facts, published: NOTHING });
    const changed = filesOf(
      { ...two, slices: { ...two.slices, red: { members: ['a', 'b'], mtu: 1300 } } },
      files,
    );
    const after = compileFleet({ fleet: read(changed).fleet, facts, published: NOTHING }, before);
    expect(after.compiled.get(sliceName('blue'))).toBe(before.compiled.get(sliceName('blue')));
    expect(after.compiled.get(sliceName('red'))).not.toBe(before.compiled.get(sliceName('red')));
  });
});

/** Facts are the same object until they say something else, as the hub's cache has it. */
function keep(facts: Map<string, WireFacts>, next: WireFacts): void {
  if (JSON.stringify(facts.get(next.cluster)) !== JSON.stringify(next)) facts.set(next.cluster, next);
}

function textsOf(desired: Desired): readonly string[] {
  return [...desired.clusters].flatMap(([cluster, slices]) => [
    cluster,
    ...[...slices.values()].map(({ object }) => encodeSlice(object)),
  ]);
}

function shuffle(files: FleetFiles, shape: FleetShape, number: () => number): FleetFiles {
  const documents = documentsOf(shape).map((text) => ({ text, rank: number() }));
  const grouped = new Map<string, string>();
  for (const { text } of documents.toSorted((a, b) => a.rank - b.rank)) {
    const path = `folder${number() % 3}/file${number() % 3}.yaml`;
    const earlier = grouped.get(path);
    grouped.set(path, earlier === undefined ? text : `${earlier}---\n${text}`);
  }
  return new Map([...grouped, ...[...files].filter(([path]) => path.startsWith('locks/'))]);
}
