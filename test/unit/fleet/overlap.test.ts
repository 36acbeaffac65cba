import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPrefix, overlaps, parsePrefix } from '../../../src/net/ip.ts';
import { document, type Files, findings, read, slice } from './support.ts';

const CLUSTERS = ['ams', 'fra'];
const SUBNETS = [
  '10.64.0.0/16',
  '10.64.0.0/17',
  '10.64.128.0/17',
  '10.64.192.0/18',
  '10.65.0.0/16',
  'fd00::/48',
];

interface Small {
  readonly subnet: string;
  readonly namespaces: readonly { readonly name: string; readonly clusters: readonly string[] | undefined }[];
  readonly members: readonly string[];
}

const small: fc.Arbitrary<Small> = fc.record({
  subnet: fc.constantFrom(...SUBNETS),
  members: fc.subarray(CLUSTERS, { minLength: 1 }),
  namespaces: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('shop', 'till'),
      clusters: fc.option(fc.subarray(CLUSTERS, { minLength: 1 }), { nil: undefined }),
    }),
    { selector: ({ name }) => name },
  ),
});

function filesOf(slices: readonly Small[], type = 'kubernetes'): Files {
  const clusters = CLUSTERS.map((name) => [
    `${name}.yaml`,
    document('Cluster', `name: ${name}`, `type: ${type}`),
  ]);
  const documents = slices.map(({ subnet, namespaces, members }, index) => {
    const entries = namespaces.map(({ name, clusters: listed }) =>
      listed === undefined ? `{name: ${name}}` : `{name: ${name}, clusters: [${listed.join(', ')}]}`,
    );
    const spec = [
      `subnets: [${subnet}]`,
      `clusters: [${members.join(', ')}]`,
      `namespaces: [${entries.join(', ')}]`,
    ];
    return [`s${index}.yaml`, slice(`s${index}`, ...spec)];
  });
  return Object.fromEntries([...clusters, ...documents]) as Files;
}

/** The definition, pair by pair. */
function doOverlap(a: Small, b: Small): boolean {
  const isIn = (one: Small, name: string, cluster: string): boolean =>
    one.members.includes(cluster) &&
    one.namespaces.some((entry) => entry.name === name && (entry.clusters ?? CLUSTERS).includes(cluster));
  const isShared = ['shop', 'till'].some((name) =>
    CLUSTERS.some((cluster) => isIn(a, name, cluster) && isIn(b, name, cluster)),
  );
  return isShared && overlaps(prefixOf(a.subnet), prefixOf(b.subnet));
}

function prefixOf(text: string) {
  const parsed = parsePrefix(text);
  if (!parsed.ok) throw new RangeError(text);
  return parsed.value;
}

const told = (files: Files): readonly string[] => findings(files).filter((line) => line.startsWith('FS2040'));

describe('slices that share a namespace of a cluster', () => {
  it('have a finding when two of them overlap, and only then', () => {
    fc.assert(
      fc.property(fc.array(small, { maxLength: 5 }), (slices) => {
        const expected = slices.some((a, index) => slices.slice(index + 1).some((b) => doOverlap(a, b)));
        expect(told(filesOf(slices)).length > 0).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('have it whichever comes first, at the one that sorts last', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const [there, back] = [told(filesOf([a, b])), told(filesOf([b, a]))];
        expect(back.length).toBe(there.length);
        for (const line of [...there, ...back]) expect(line).toContain(' s1.yaml:');
      }),
      { numRuns: 100 },
    );
  });

  it('are the same findings in any order of files', () => {
    fc.assert(
      fc.property(
        fc.array(small, { minLength: 2, maxLength: 5 }),
        fc.infiniteStream(fc.nat(1000)),
        (slices, ranks) => {
          const files = filesOf(slices);
          const shuffled = Object.entries(files)
            .map((entry) => ({ entry, rank: ranks.next().value ?? 0 }))
            .toSorted((x, y) => x.rank - y.rank)
            .map(({ entry }) => entry);
          expect(read(Object.fromEntries(shuffled)).diagnostics).toEqual(read(files).diagnostics);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('may overlap on plain hosts, where every workload joins by itself', () => {
    const shop = {
      subnet: '10.64.0.0/16',
      members: ['fra'],
      namespaces: [{ name: 'shop', clusters: undefined }],
    };
    expect(told(filesOf([shop, shop], 'standalone'))).toEqual([]);
    expect(told(filesOf([shop, shop]))).toHaveLength(1);
  });

  it('name both subnets and the namespace', () => {
    const shop = {
      subnet: '10.64.0.0/16',
      members: ['fra'],
      namespaces: [{ name: 'shop', clusters: undefined }],
    };
    const files = filesOf([shop, { ...shop, subnet: '10.64.128.0/17' }]);
    const finding = read(files).diagnostics.find(({ code }) => code === 'FS2040');
    expect(finding?.message).toBe(
      `${formatPrefix(prefixOf('10.64.128.0/17'))} overlaps 10.64.0.0/16 of slice s0, and namespace shop of cluster fra is in both`,
    );
    expect(finding?.related?.map(({ file, line }) => `${file}:${line}`)).toEqual([
      's0.yaml:5',
      's1.yaml:7',
      's0.yaml:7',
    ]);
  });
});

describe('networks of clusters', () => {
  it.each([
    ['pods', '10.64.3.0/24', ['/spec/subnets/0']],
    ['nodes', '10.0.0.0/8', ['/spec/subnets/0']],
    ['services', '10.63.0.0/16', []],
    ['pods', 'fd00:64::/32', ['/spec/subnets/1']],
    ['services', 'fd00:65::/32', []],
  ])('%s of %s: at %j', (use, network, pointers) => {
    const files = {
      'fra.yaml': document('Cluster', 'name: fra', `networks: {${use}: ["${network}"]}`),
      'pay.yaml': slice('pay', 'subnets: [10.64.0.0/16, "fd00:64::/48"]', 'clusters: [fra]'),
    };
    const found = findings(files).filter((line) => line.startsWith('FS2041'));
    expect(found.map((line) => line.split(' ')[2])).toEqual(pointers);
  });
});
