import type { FleetSlice } from '../fleet/fleet.ts';
import { compareText } from '../model/diagnostic.ts';
import { type EffectAction, oldAndNew, type PlanEffect } from './effects.ts';
import { memberChange, membersOf, type SlicePair } from './slice-pair.ts';

/** Each of the first with each of the second; equal lists are a full mesh. A cluster has no link to itself. */
export type LinkBundle = readonly [readonly string[], readonly string[]];

export interface LinkChange {
  readonly created: readonly LinkBundle[];
  readonly deleted: readonly LinkBundle[];
  readonly kept: readonly LinkBundle[];
}

/** Tunnels between pairs of clusters: made, removed, and those that stay with another driver or size. */
export function linkEffects(pair: SlicePair): readonly PlanEffect[] {
  const links = linkChange(pair);
  const { base, head } = pair;
  const changed = (['driver', 'mtu'] as const).flatMap((field) => {
    const [before, after] = [base?.settings[field], head?.settings[field]];
    if (base === undefined || head === undefined || before === after) return [];
    const values = oldAndNew(before ?? 'automatic', after ?? 'automatic');
    return links.kept.map((bundle) => ({ ...linkEffect(pair, 'change', bundle), field, ...values }));
  });
  return [
    ...links.created.map((bundle) => linkEffect(pair, 'create', bundle)),
    ...links.deleted.map((bundle) => linkEffect(pair, 'delete', bundle)),
    ...changed,
  ];
}

/** Full meshes are compared by their members, so that a thousand clusters cost no million of pairs. */
export function linkChange(pair: SlicePair): LinkChange {
  if (isMesh(pair.base) && isMesh(pair.head)) {
    const { joined, left, kept } = memberChange(pair);
    return {
      created: meshAround(joined, kept),
      deleted: meshAround(left, kept),
      kept: kept.length < 2 ? [] : [[kept, kept]],
    };
  }
  const [before, after] = [pairsOf(pair.base), pairsOf(pair.head)];
  return {
    created: bundlesOf([...after].filter(([key]) => !before.has(key))),
    deleted: bundlesOf([...before].filter(([key]) => !after.has(key))),
    kept: bundlesOf([...after].filter(([key]) => before.has(key))),
  };
}

/** The clusters that a cluster of the slice has a tunnel to, sorted. */
export function neighboursIn(slice: FleetSlice): (cluster: string) => readonly string[] {
  if (isMesh(slice)) return (cluster) => membersOf(slice).filter((member) => member !== cluster);
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const [a, b] of pairsOf(slice).values()) {
    add(a, b);
    add(b, a);
  }
  return (cluster) => (neighbours.get(cluster) ?? []).toSorted(compareText);
}

function linkEffect({ name }: SlicePair, action: EffectAction, bundle: LinkBundle): PlanEffect {
  const [from, to] = bundle;
  const isWithin = from === to;
  return {
    kind: 'link',
    action,
    slice: name,
    subject: isWithin ? among(from) : `${several(from)} - ${several(to)}`,
    clusters: isWithin ? from : [...from, ...to].toSorted(compareText),
    ends: bundle,
    count: isWithin ? (from.length * (from.length - 1)) / 2 : from.length * to.length,
  };
}

function among(clusters: readonly string[]): string {
  return clusters.length === 2 ? clusters.join(' - ') : `among ${several(clusters)}`;
}

const FEW = 3;

/** `fra, iad`; of many the first and how many more. */
export function several(names: readonly string[], most: number = FEW): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
}

function isMesh(slice: FleetSlice | undefined): boolean {
  return slice === undefined || slice.settings.topology.type === 'FullMesh';
}

function meshAround(some: readonly string[], others: readonly string[]): readonly LinkBundle[] {
  const inside: readonly LinkBundle[] = some.length < 2 ? [] : [[some, some]];
  return some.length === 0 || others.length === 0 ? inside : [...inside, [some, others]];
}

type Link = readonly [string, string];

/** Every link by its sorted ends. */
function pairsOf(slice: FleetSlice | undefined): ReadonlyMap<string, Link> {
  const members = membersOf(slice);
  const known = new Set<string>(members);
  const pairs = new Map<string, Link>();
  const add = (a: string, b: string): void => {
    const [first, second] = a < b ? [a, b] : [b, a];
    if (a !== b && known.has(a) && known.has(b)) pairs.set(`${first} ${second}`, [first, second]);
  };
  if (slice === undefined) return pairs;
  const { type, hubs, edges } = slice.settings.topology;
  if (type === 'Custom') for (const { from, to } of edges) add(from, to);
  const centres = type === 'FullMesh' ? members : hubs;
  if (type !== 'Custom') for (const centre of centres) for (const member of members) add(centre, member);
  return pairs;
}

/** Links as few bundles: each under its end that has more of them, ends with the same others together. */
function bundlesOf(links: readonly (readonly [string, Link])[]): readonly LinkBundle[] {
  const bundles = new Map<string, [string[], readonly string[]]>();
  for (const [centre, ends] of [...aroundCentres(links)].toSorted(([a], [b]) => compareText(a, b))) {
    const sorted = ends.toSorted(compareText);
    const key = sorted.join(' ');
    const known = bundles.get(key);
    if (known === undefined) bundles.set(key, [[centre], sorted]);
    else known[0].push(centre);
  }
  return [...bundles.values()];
}

function aroundCentres(links: readonly (readonly [string, Link])[]): ReadonlyMap<string, readonly string[]> {
  const degree = new Map<string, number>();
  for (const end of links.flatMap(([, link]) => link)) degree.set(end, (degree.get(end) ?? 0) + 1);
  const others = new Map<string, string[]>();
  for (const [, [a, b]] of links) {
    const [centre, other] = (degree.get(b) ?? 0) > (degree.get(a) ?? 0) ? [b, a] : [a, b];
    const known = others.get(centre);
    if (known === undefined) others.set(centre, [other]);
    else known.push(other);
  }
  return others;
}
