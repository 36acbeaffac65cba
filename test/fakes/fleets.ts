/** Small fleets as data: their files, the Fleet they mean, and the facts their clusters would report. */
import { createHash } from 'node:crypto';
import { type ParsedFile, parseFile } from '../../src/documents/parse.ts';
import { assembleFleet, type FleetReading, locksOf } from '../../src/fleet/assemble.ts';
import type { Fleet, FleetSlice } from '../../src/fleet/fleet.ts';
import { fillLock } from '../../src/lock/fill.ts';
import { formatLock, lockPath, type ParsedLock, parseLock, type SliceLock } from '../../src/lock/lock.ts';
import type { Wave, WireFacts } from '../../src/model/generated/types.ts';
import type { ClusterName, SliceName } from '../../src/model/ids.ts';
import { addressAt, formatAddress, parsePrefix } from '../../src/net/ip.ts';
import { linkAddress, nodeBlock } from '../../src/net/slice-plan.ts';

export interface FleetShape {
  readonly clusters: Readonly<Record<string, ClusterShape>>;
  readonly slices: Readonly<Record<string, SliceShape>>;
  readonly waves?: readonly Wave[];
  /** Risks that are accepted, as `risk Kind/name`. */
  readonly acknowledge?: readonly string[];
}

export interface ClusterShape {
  readonly suspended?: boolean;
  readonly endpoints?: readonly string[];
}

export interface SliceShape {
  readonly members: readonly string[];
  readonly subnets?: readonly string[];
  readonly mtu?: number;
  /** Names of exported services of namespace `shop`. */
  readonly exports?: readonly string[];
  readonly suspended?: boolean;
}

export type FleetFiles = ReadonlyMap<string, string>;

const HEAD = 'apiVersion: fleetslice.io/v1alpha1';

/** One document a file, with locks that keep the blocks of `before`. */
export function filesOf(shape: FleetShape, before: FleetFiles = new Map()): FleetFiles {
  const files = new Map(documentsOf(shape).map((text, index) => [`${index}.yaml`, text]));
  const locks = [...before].filter(([path]) => path.startsWith('locks/'));
  for (const [path, text] of lockFiles(files, locks)) files.set(path, text);
  return files;
}

export function documentsOf({ clusters, slices, ...fleet }: FleetShape): readonly string[] {
  return [
    ...Object.entries(clusters).map(([name, cluster]) => clusterText(name, cluster)),
    ...Object.entries(slices).map(([name, slice]) => sliceText(name, slice)),
    ...Object.entries(slices).flatMap(([name, { exports = [] }]) =>
      exports.map(
        (service) =>
          `${HEAD}\nkind: ServiceExport\nmetadata: {name: ${service}, namespace: shop}\n` +
          `spec: {slice: ${name}, ports: [{name: http, port: 80}]}\n`,
      ),
    ),
    ...fleetTexts(fleet),
  ];
}

function fleetTexts({ waves, acknowledge }: Pick<FleetShape, 'waves' | 'acknowledge'>): readonly string[] {
  if (waves === undefined && acknowledge === undefined) return [];
  const accepted = (acknowledge ?? []).map((text) => {
    const [risk, object] = text.split(' ');
    return { risk, object, until: '2099-12-31' };
  });
  const spec = { ...(waves === undefined ? {} : { rollout: { waves } }), acknowledge: accepted };
  return [`${HEAD}\nkind: Fleet\nmetadata: {name: acme}\nspec: ${JSON.stringify(spec)}\n`];
}

function clusterText(name: string, { suspended = false, endpoints }: ClusterShape): string {
  const gateways = endpoints === undefined ? '' : `, gateways: {endpoints: ${JSON.stringify(endpoints)}}`;
  return `${HEAD}\nkind: Cluster\nmetadata: {name: ${name}}\nspec: {type: standalone, suspend: ${suspended}${gateways}}\n`;
}

function sliceText(name: string, slice: SliceShape): string {
  const { members, subnets = ['10.64.0.0/16'], mtu, suspended = false } = slice;
  const tunnel = mtu === undefined ? '' : `, tunnel: {mtu: ${mtu}}`;
  return (
    `${HEAD}\nkind: Slice\nmetadata: {name: ${name}}\n` +
    `spec: {subnets: ${JSON.stringify(subnets)}, clusters: ${JSON.stringify(members)}, suspend: ${suspended}${tunnel}}\n`
  );
}

function lockFiles(files: FleetFiles, before: readonly (readonly [string, string])[]): FleetFiles {
  const kept = locksOf({
    files: [],
    locks: before.map(([path, text]) => parseLock(path, text)),
    diagnostics: [],
  });
  const { fleet } = readFiles(files);
  return new Map(
    [...fleet.slices.values()].map((slice) => [lockPath(slice.name), lockText(slice, kept.get(slice.name))]),
  );
}

function lockText(slice: FleetSlice, kept: SliceLock | undefined): string {
  const members = slice.members.map(({ cluster }) => cluster);
  const { entries } = fillLock({ slice: slice.name, subnets: slice.plans, members }, kept?.entries ?? []);
  return formatLock(slice.name, entries);
}

/** Parses each file once, as the hub does, so that what did not change is the same object again. */
export function createReader(): (files: FleetFiles) => FleetReading {
  const files = new Map<string, ParsedFile>();
  const locks = new Map<string, ParsedLock>();
  let before: FleetReading | undefined;
  return (all) => {
    const parts = { files: [] as ParsedFile[], locks: [] as ParsedLock[], diagnostics: [] };
    for (const [path, text] of all) {
      const key = `${path}\n${text}`;
      if (path.startsWith('locks/')) parts.locks.push(remember(locks, key, () => parseLock(path, text)));
      else parts.files.push(remember(files, key, () => parseFile(path, Buffer.from(text))));
    }
    before = assembleFleet(parts, before);
    return before;
  };
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

export function readFiles(files: FleetFiles): FleetReading {
  return createReader()(files);
}

export function fleetOf(shape: FleetShape): Fleet {
  return readFiles(filesOf(shape)).fleet;
}

export function keyOf(seed: string): string {
  return createHash('sha256').update(seed).digest('base64');
}

export interface FactsShape {
  readonly endpoints?: readonly string[];
  readonly mtu?: number;
  /** Changes key and port. */
  readonly generation?: number;
  /** Workloads of service `web` in every slice. */
  readonly workloads?: number;
}

/** What the one agent of a cluster reports on the slices that the cluster is in. */
export function factsOf(fleet: Fleet, cluster: string, shape: FactsShape = {}): WireFacts {
  const { endpoints = ['192.0.2.1'], mtu = 1420, generation = 0, workloads = 0 } = shape;
  const slices = [...fleet.slices.values()].flatMap((slice) => {
    const member = slice.members.find((candidate) => candidate.cluster === cluster);
    if (member === undefined) return [];
    const addresses = (slot: number): string[] =>
      slice.subnets.map((_, index) => inBlock(member.blocks[index], slot));
    return [
      {
        slice: slice.name,
        tunnels: [
          {
            epoch: 1,
            driver: 'wireguard' as const,
            publicKey: keyOf(`${cluster}/${slice.name}/${generation}`),
            port: 20_000 + generation,
          },
        ],
        links: slice.subnets.map((_, index) => linkOf(member.blocks[index])),
        workloads: Array.from({ length: workloads }, (_, number) => ({
          name: `web-${number}`,
          namespace: 'shop',
          service: 'web',
          addresses: addresses(number),
          ports: [],
        })),
      },
    ];
  });
  return { format: 1, cluster, agent: cluster, reads: [1], endpoints, mtu, slices };
}

export function factsByCluster(
  facts: readonly (WireFacts | undefined)[],
): ReadonlyMap<ClusterName, readonly WireFacts[]> {
  return new Map(
    facts.flatMap((each) => (each === undefined ? [] : [[each.cluster as ClusterName, [each]] as const])),
  );
}

export const clusterName = (name: string): ClusterName => name as ClusterName;
export const sliceName = (name: string): SliceName => name as SliceName;

function inBlock(block: string | undefined, slot: number): string {
  return formatAddress(addressAt(nodeBlock(prefixOf(block), 0), slot));
}

function linkOf(block: string | undefined): string {
  return formatAddress(linkAddress(prefixOf(block), 0));
}

function prefixOf(text = ''): Extract<ReturnType<typeof parsePrefix>, { readonly ok: true }>['value'] {
  const parsed = parsePrefix(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}
