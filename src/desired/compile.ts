/**
 * desired/ — from a Fleet and the facts of its clusters to what each cluster must look like, slice by slice, and the
 * encoding of it. The same fleet and the same facts give the same bytes on every machine.
 */
import type { FleetSlice, Fleet } from '../fleet/fleet.ts';
import type { WireFacts, WireSlice } from '../model/generated/types.ts';
import type { ClusterName, Digest, SliceName } from '../model/ids.ts';
import { digestOf, encodeSlice } from './codec.ts';
import { compileExports, exportsFor } from './exports.ts';
import { type FactsProblem, type SliceFacts, sliceFacts } from './facts.ts';
import { compilePeers, peersFor } from './tunnels.ts';

/** Facts of every cluster, by cluster; the agents of a cluster sorted by name. */
export type FactsByCluster = ReadonlyMap<ClusterName, readonly WireFacts[]>;

/** What a cluster was last told about a slice; undefined when it never was. */
export type PublishedSlice = (cluster: ClusterName, slice: SliceName) => WireSlice | undefined;

export interface DesiredSlice {
  readonly digest: Digest;
  readonly object: WireSlice;
}

export interface Desired {
  readonly clusters: ReadonlyMap<ClusterName, ReadonlyMap<SliceName, DesiredSlice>>;
  /** Facts that were refused, and why. */
  readonly problems: readonly FactsProblem[];
  /** Per slice, what it was compiled from and to; the next compile reuses what did not change. */
  readonly compiled: ReadonlyMap<SliceName, CompiledSlice>;
}

export interface CompiledSlice {
  readonly inputs: readonly unknown[];
  readonly objects: ReadonlyMap<ClusterName, DesiredSlice>;
  readonly problems: readonly FactsProblem[];
}

export interface CompileInput {
  readonly fleet: Fleet;
  readonly facts: FactsByCluster;
  readonly published: PublishedSlice;
}

/** Key generation of a slice's tunnels. Rotation will raise it; until then every slice is in its first. */
const FIRST_EPOCH = 1;

/** Compiles every slice whose inputs differ, by identity, from those of `previous`, and takes over the rest. */
export function compileFleet(input: CompileInput, previous?: Desired): Desired {
  const compiled = new Map<SliceName, CompiledSlice>();
  for (const slice of input.fleet.slices.values()) {
    const inputs = inputsOf(slice, input);
    const before = previous?.compiled.get(slice.name);
    const same = before !== undefined && isSameList(before.inputs, inputs);
    compiled.set(slice.name, same ? before : compileSlice(slice, input, inputs));
  }
  return {
    clusters: byCluster(input.fleet, compiled),
    problems: [...compiled.values()].flatMap((slice) => slice.problems),
    compiled,
  };
}

/** The clusters whose last published objects a compile will ask for, because a member of the slice has no facts. */
export function needsPublished(
  fleet: Fleet,
  facts: FactsByCluster,
): readonly { cluster: ClusterName; slice: SliceName }[] {
  return [...fleet.slices.values()]
    .filter((slice) => isMissingFacts(slice, facts))
    .flatMap((slice) => slice.members.map((member) => ({ cluster: member.cluster, slice: slice.name })));
}

function inputsOf(slice: FleetSlice, input: CompileInput): readonly unknown[] {
  const facts = slice.members.flatMap((member) => [
    member.cluster,
    ...(input.facts.get(member.cluster) ?? []),
  ]);
  const published = isMissingFacts(slice, input.facts)
    ? slice.members.map((member) => input.published(member.cluster, slice.name))
    : [];
  return [...slice.inputs, ...facts, ...published];
}

function isMissingFacts(slice: FleetSlice, facts: FactsByCluster): boolean {
  return slice.members.some(
    (member) =>
      !(facts.get(member.cluster) ?? []).some((report) =>
        report.slices.some((entry) => entry.slice === slice.name),
      ),
  );
}

function compileSlice(slice: FleetSlice, input: CompileInput, inputs: readonly unknown[]): CompiledSlice {
  const facts = sliceFacts(slice, input.fleet, input.facts, FIRST_EPOCH);
  const peers = compilePeers(slice, facts);
  const exports = compileExports(slice, facts);
  const seen = new WeakMap<object, string>();
  const objects = new Map<ClusterName, DesiredSlice>();
  for (const member of slice.members) {
    const before = input.published(member.cluster, slice.name);
    const portRange = input.fleet.clusters.get(member.cluster)?.portRange;
    const object: WireSlice = {
      format: 1,
      slice: slice.name,
      cluster: member.cluster,
      subnets: slice.subnets,
      routers: slice.routers,
      blocks: member.blocks,
      vips: slice.vips,
      mtu: mtuOf(slice, facts, before),
      driver: 'wireguard',
      epoch: FIRST_EPOCH,
      ...(portRange === undefined ? {} : { portRange }),
      peers: peersFor(peers, member.cluster, before),
      exports: exportsFor(exports, member.cluster, before),
    };
    objects.set(member.cluster, { object, digest: digestOf(encodeSlice(object, seen)) });
  }
  return { inputs, objects, problems: facts.problems };
}

/** The smallest of what the members can carry; what was published bounds it while some of them are unknown. */
function mtuOf(slice: FleetSlice, facts: SliceFacts, before: WireSlice | undefined): number {
  const known = [...facts.members.values()].flatMap((member) => (member === undefined ? [] : [member.mtu]));
  const isComplete = known.length === slice.members.length;
  const bounds = [
    ...known,
    ...(slice.settings.mtu === undefined ? [] : [slice.settings.mtu]),
    ...(isComplete || before === undefined || before.mtu === 0 ? [] : [before.mtu]),
  ];
  return bounds.length === 0 ? 0 : Math.min(...bounds);
}

function byCluster(fleet: Fleet, compiled: ReadonlyMap<SliceName, CompiledSlice>): Desired['clusters'] {
  const clusters = new Map<ClusterName, Map<SliceName, DesiredSlice>>();
  for (const cluster of fleet.clusters.keys()) clusters.set(cluster, new Map());
  for (const [slice, { objects }] of compiled) {
    for (const [cluster, object] of objects) clusters.get(cluster)?.set(slice, object);
  }
  return clusters;
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
