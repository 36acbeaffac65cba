import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Import } from '../../../src/kubeslice/import.ts';
import { codesOf, errorsOf, hubObject, importTexts, serviceExport, sliceConfig } from './support.ts';

const NAMES = ['east', 'west', 'north', 'south', 'edge', 'core', 'lab'];
const NAMESPACES = ['shop', 'bank', 'apps'];

interface World {
  readonly maxClusters: number | undefined;
  readonly members: readonly string[];
  readonly octets: readonly (number | undefined)[];
  readonly given: readonly string[];
  readonly namespaces: readonly string[];
  readonly kbps: number;
  readonly isolated: boolean;
  readonly provider: string;
}

const worlds = fc.record({
  maxClusters: fc.option(fc.integer({ min: 2, max: 32 }), { nil: undefined }),
  members: fc.shuffledSubarray(NAMES, { minLength: 1 }),
  octets: fc.array(fc.option(fc.integer({ min: 0, max: 31 }), { nil: undefined }), {
    minLength: NAMES.length,
    maxLength: NAMES.length,
  }),
  given: fc.subarray(NAMES),
  namespaces: fc.subarray(NAMESPACES),
  kbps: fc.integer({ min: -1, max: 20_000_000 }),
  isolated: fc.boolean(),
  provider: fc.constantFrom('OpenVPN', 'Wireguard', 'Other'),
});

function textsOf(world: World): readonly string[] {
  const { maxClusters, members, octets, given, namespaces, kbps, isolated, provider } = world;
  const applications = namespaces.map((name) => `{namespace: ${name}, clusters: ["*"]}`).join(', ');
  const slice = sliceConfig({
    clusters: members,
    spec: `${maxClusters === undefined ? '' : `  maxClusters: ${maxClusters}\n`}  sliceGatewayProvider: {sliceGatewayType: ${provider}}
  qosProfileDetails: {bandwidthCeilingKbps: ${kbps}, bandwidthGuaranteedKbps: 1000, priority: ${kbps % 11}}
  namespaceIsolationProfile: {isolationEnabled: ${isolated}, applicationNamespaces: [${applications}]}
`,
  });
  return [
    slice,
    ...given.map((name) => hubObject('Cluster', name, '  networkInterface: eth0\n')),
    ...octets.flatMap((octet, index) =>
      octet === undefined ? [] : [workerConfig(NAMES[index] ?? '', octet)],
    ),
    ...NAMESPACES.map((namespace) =>
      serviceExport('web', '  slice: water\n  ports: [{containerPort: 80}]\n', namespace),
    ),
  ];
}

function workerConfig(cluster: string, octet: number): string {
  return `apiVersion: worker.kubeslice.io/v1alpha1\nkind: WorkerSliceConfig\nmetadata: {name: water-${cluster}}\nspec: {sliceName: water, octet: ${octet}}\n`;
}

/** KubeSlice's own arithmetic, written down once more: first and last third octet of the block of each cluster. */
function kubeSliceBlocks(world: World): ReadonlyMap<string, readonly [number, number]> {
  const { maxClusters = 16, members } = world;
  let count = 2;
  while (count < maxClusters) count *= 2;
  const indexes = knownIndexes(world, count);
  for (const member of members) {
    if (!indexes.has(member)) indexes.set(member, lowestFree([...indexes.values()]));
  }
  const step = 256 / count;
  const blocks = new Map<string, readonly [number, number]>();
  for (const member of members) {
    const index = indexes.get(member) ?? count;
    if (index < count) blocks.set(member, [index * step, (index + 1) * step]);
  }
  return blocks;
}

/** What WorkerSliceConfigs say; of two claims the first by name counts. */
function knownIndexes({ octets }: World, count: number): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const name of NAMES.toSorted()) {
    const octet = octets[NAMES.indexOf(name)] ?? count;
    if (octet < count && ![...indexes.values()].includes(octet)) indexes.set(name, octet);
  }
  return indexes;
}

function lowestFree(taken: readonly number[]): number {
  let index = 0;
  while (taken.includes(index)) index += 1;
  return index;
}

/** The blocks of a lock by cluster, as first and last third octet. */
function blocksByCluster(imported: Import): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const result = new Map<string, (readonly [number, number])[]>();
  const lines = (imported.files.get('locks/water.lock.yaml') ?? '').matchAll(
    /^ {2}10\.11\.(\d+)\.\d+\/(\d+): ([a-z]+)$/gm,
  );
  for (const [, octet, length, cluster = ''] of lines) {
    const first = Number(octet);
    const known = result.get(cluster) ?? [];
    result.set(cluster, [...known, [first, first + 2 ** (24 - Number(length))]]);
  }
  return result;
}

describe('any project of KubeSlice', () => {
  it('becomes a fleet that validates', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(errorsOf(importTexts(...textsOf(world)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps each cluster in its block, or names it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const imported = importTexts(...textsOf(world));
        // Of more clusters than KubeSlice would take there is no slice, and a finding that says so.
        const isThere = imported.files.has('locks/water.lock.yaml');
        expect(isThere || codesOf(imported).includes('FS5011')).toBe(true);
        const now = blocksByCluster(imported);
        const told = imported.diagnostics.map(({ message }) => message).join('\n');
        for (const [cluster, [first, end]] of isThere ? kubeSliceBlocks(world) : []) {
          const blocks = now.get(cluster) ?? [];
          const size = blocks.reduce((sum, [from, to]) => sum + to - from, 0);
          expect(blocks.every(([from, to]) => from >= first && to <= end)).toBe(true);
          expect(size).toBeGreaterThan(0);
          expect(size === end - first || told.includes(`cluster ${cluster} had`)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('gives the same bytes each time, in whatever order the files come', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), (world, seed) => {
        const texts = textsOf(world);
        const turned = [...texts.slice(seed % texts.length), ...texts.slice(0, seed % texts.length)];
        const [first, second] = [importTexts(...texts), importTexts(...turned)];
        expect([...importTexts(...texts).files]).toEqual([...first.files]);
        const [ours, theirs] = [first, second].map(({ files }) =>
          ['locks/water.lock.yaml', 'slices/water.yaml'].map((path) =>
            files.get(path)?.replaceAll(/\d+\.yaml/g, ''),
          ),
        );
        expect(theirs).toEqual(ours);
        expect(codesOf(second).toSorted()).toEqual(codesOf(first).toSorted());
      }),
      { numRuns: 20 },
    );
  });
});
