/** The fleets that commits of a history declare: small, few, and overlapping, so that histories meet themselves. */
import { createHash } from 'node:crypto';
import type { TreeFile } from '../../src/git/port.ts';
import type { Wave } from '../../src/model/generated/types.ts';
import type { BlobId } from '../../src/model/ids.ts';
import { documentsOf, type FleetShape, filesOf, type SliceShape } from '../fakes/fleets.ts';
import type { Random } from './random.ts';

export const CLUSTERS = ['a', 'b', 'c'] as const;
export const SLICES = ['blue', 'red'] as const;
const SUBNETS: Readonly<Record<string, readonly string[]>> = {
  blue: ['10.64.0.0/16'],
  red: ['fd00:64::/48'],
};

/** In which order clusters get a commit; every fleet has the first two. */
export const WAVES: readonly (readonly Wave[])[] = [
  [],
  [],
  [{ name: 'canary', clusters: ['a'] }],
  [{ name: 'canary', clusters: ['b'], soak: '60s' }],
  [{ name: 'canary', clusters: ['a'], pause: true }],
  [
    { name: 'first', clusters: ['b'], soak: '10s' },
    { name: 'second', clusters: ['a'] },
  ],
];

/** Files of one commit, with what a Git source says of them. */
export interface Tree {
  readonly key: string;
  readonly files: readonly TreeFile[];
  readonly blobs: ReadonlyMap<BlobId, Uint8Array>;
}

/** Blocks of a cluster in a slice, the same in every commit: the locks have all clusters from the start. */
export function blocksOf(slice: string, cluster: string): readonly string[] {
  return remember(BLOCKS, `${slice}/${cluster}`, () => {
    const lines = lockText(slice).matchAll(/^\s*["']?([0-9a-f.:]+\/\d+)["']?: (\w+)$/gm);
    return [...lines].flatMap(([, block, owner]) =>
      owner === cluster && block !== undefined ? [block] : [],
    );
  });
}

export function treeOf(shape: FleetShape): Tree {
  return remember(TREES, JSON.stringify(shape), () => makeTree(goodFiles(shape)));
}

/** The tree of a commit that must be refused, made from a good one. */
export function badTreeOf(shape: FleetShape, nth: number): Tree {
  const spoil = SPOILERS[nth % SPOILERS.length] ?? withoutSyntax;
  return remember(TREES, `${nth} ${JSON.stringify(shape)}`, () => makeTree(spoil(goodFiles(shape))));
}

type Files = ReadonlyMap<string, string>;

const TREES = new Map<string, Tree>();
const LOCKS = new Map<string, string>();
const BLOBS = new Map<string, BlobId>();
const BLOCKS = new Map<string, readonly string[]>();

const SPOILERS: readonly ((files: Files) => Files)[] = [
  withoutSyntax,
  withoutLocks,
  withoutSpec,
  withStranger,
];

function withoutSyntax(files: Files): Files {
  return new Map([...files, ['slices/broken.yaml', 'kind: [Slice']]);
}

/** A slice without its lock has no addresses for its members. */
function withoutLocks(files: Files): Files {
  const stranger = `${HEAD}\nkind: Slice\nmetadata: {name: unlocked}\nspec: {subnets: [10.98.0.0/16], clusterSelector: {}}\n`;
  return new Map([...files, ['slices/unlocked.yaml', stranger]]);
}

function withoutSpec(files: Files): Files {
  return new Map([...files, ['clusters/z.yaml', `${HEAD}\nkind: Cluster\nmetadata: {name: z}\n`]]);
}

function withStranger(files: Files): Files {
  const text = `${HEAD}\nkind: Slice\nmetadata: {name: stranger}\nspec: {subnets: [10.99.0.0/16], clusters: [nobody]}\n`;
  return new Map([...files, ['slices/stranger.yaml', text]]);
}

const HEAD = 'apiVersion: fleetslice.io/v1alpha1';

function goodFiles(shape: FleetShape): Files {
  const paths = [
    ...Object.keys(shape.clusters).map((name) => `clusters/${name}.yaml`),
    ...Object.keys(shape.slices).map((name) => `slices/${name}.yaml`),
    ...Object.entries(shape.slices).flatMap(([name, { exports = [] }]) =>
      exports.map((service) => `exports/${name}-${service}.yaml`),
    ),
    'fleet.yaml',
  ];
  const texts = documentsOf({ ...shape, acknowledge: ACCEPTED });
  const locks = Object.keys(shape.slices).map((name) => [`locks/${name}.lock.yaml`, lockText(name)] as const);
  return new Map([...paths.map((path, index) => [path, texts[index] ?? ''] as const), ...locks]);
}

/** Somebody has looked at whatever a commit puts at risk: what is held without that is not drawn. */
const ACCEPTED: readonly string[] = [
  ...SLICES.map((slice) => `slice-removal Slice/${slice}`),
  ...CLUSTERS.map((cluster) => `cluster-removal Cluster/${cluster}`),
];

function lockText(slice: string): string {
  return remember(LOCKS, slice, () => {
    const clusters = Object.fromEntries(CLUSTERS.map((name) => [name, {}]));
    const shape = { clusters, slices: { [slice]: sliceShape(slice, [...CLUSTERS]) } };
    return filesOf(shape).get(`locks/${slice}.lock.yaml`) ?? '';
  });
}

function makeTree(files: Files): Tree {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const listed = sorted.map(([path, text]): TreeFile => ({ path, blob: blobOf(text), mode: 'file' }));
  return {
    key: listed.map(({ path, blob }) => `${path} ${blob}`).join('\n'),
    files: listed,
    blobs: new Map(sorted.map(([, text]) => [blobOf(text), Buffer.from(text)])),
  };
}

function blobOf(text: string): BlobId {
  return remember(BLOBS, text, () => createHash('sha1').update(text).digest('hex') as BlobId);
}

export function sliceShape(name: string, members: readonly string[]): SliceShape {
  return { members, subnets: SUBNETS[name] ?? [] };
}

/** One change that somebody might commit. */
export function mutate(shape: FleetShape, random: Random): FleetShape {
  return random.pick(MUTATIONS)(shape, random);
}

const MUTATIONS: readonly ((shape: FleetShape, random: Random) => FleetShape)[] = [
  toggleMember,
  toggleMember,
  toggleMember,
  toggleSlice,
  toggleCluster,
  toggleMtu,
  toggleExport,
  suspendSlice,
  suspendCluster,
];

function toggleMember(shape: FleetShape, random: Random): FleetShape {
  return changeSlice(shape, random, (slice) => {
    const cluster = random.pick(Object.keys(shape.clusters));
    const others = slice.members.filter((member) => member !== cluster);
    const isMember = others.length < slice.members.length;
    return { ...slice, members: isMember ? others : [...others, cluster].toSorted() };
  });
}

function toggleSlice(shape: FleetShape, random: Random): FleetShape {
  const name = random.pick(SLICES);
  const { [name]: known, ...others } = shape.slices;
  const added = { ...others, [name]: sliceShape(name, Object.keys(shape.clusters)) };
  return { ...shape, slices: known === undefined ? sorted(added) : others };
}

/** A cluster that goes leaves its slices in the same commit; the last one stays. */
function toggleCluster(shape: FleetShape, random: Random): FleetShape {
  const name = random.pick(CLUSTERS);
  const { [name]: known, ...others } = shape.clusters;
  if (known === undefined) return { ...shape, clusters: sorted({ ...others, [name]: {} }) };
  if (Object.keys(others).length === 0) return shape;
  const slices = Object.entries(shape.slices).map(
    ([slice, { members, ...rest }]) =>
      [slice, { ...rest, members: members.filter((member) => member !== name) }] as const,
  );
  return { ...withoutWaves(shape, name), clusters: others, slices: Object.fromEntries(slices) };
}

/** A wave of clusters that are not there is a mistake. */
function withoutWaves({ waves = [] }: FleetShape, cluster: string): Pick<FleetShape, 'waves'> {
  const left = waves.filter(({ clusters = [] }) => !clusters.includes(cluster));
  return left.length === 0 ? {} : { waves: left };
}

function toggleMtu(shape: FleetShape, random: Random): FleetShape {
  return changeSlice(shape, random, ({ mtu, ...slice }) =>
    mtu === undefined ? { ...slice, mtu: 1300 } : slice,
  );
}

function toggleExport(shape: FleetShape, random: Random): FleetShape {
  return changeSlice(shape, random, ({ exports, ...slice }) =>
    exports === undefined ? { ...slice, exports: ['web'] } : slice,
  );
}

function suspendSlice(shape: FleetShape, random: Random): FleetShape {
  return changeSlice(shape, random, ({ suspended, ...slice }) =>
    suspended === undefined ? { ...slice, suspended: true } : slice,
  );
}

function suspendCluster(shape: FleetShape, random: Random): FleetShape {
  const name = random.pick(Object.keys(shape.clusters));
  const { suspended } = shape.clusters[name] ?? {};
  return {
    ...shape,
    clusters: { ...shape.clusters, [name]: suspended === undefined ? { suspended: true } : {} },
  };
}

function changeSlice(
  shape: FleetShape,
  random: Random,
  change: (slice: SliceShape) => SliceShape,
): FleetShape {
  const names = Object.keys(shape.slices);
  if (names.length === 0) return toggleSlice(shape, random);
  const name = random.pick(names);
  const slice = shape.slices[name];
  return slice === undefined ? shape : { ...shape, slices: { ...shape.slices, [name]: change(slice) } };
}

function sorted<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
