import { comparePrefixes, containsPrefix, formatPrefix, type Prefix } from '../net/ip.ts';
import type { Findings } from './findings.ts';
import type { FleetView, SliceView } from './view.ts';

interface Membership {
  readonly view: SliceView;
  /** Place of the namespace in the list of the slice. */
  readonly index: number;
}

/** A namespace of one cluster, and the slices that its pods join there. */
interface Shared {
  readonly namespace: string;
  readonly cluster: string;
  readonly slices: readonly Membership[];
}

/**
 * Pods of a namespace join all its slices, so the subnets of these must differ. Slices without a namespace in common may
 * have the same addresses; on plain hosts each workload joins by itself, and `attach` refuses what overlaps.
 */
export function checkOverlap(fleet: FleetView, findings: Findings): void {
  const told = new Set<string>();
  for (const shared of sharedNamespaces(fleet)) {
    for (const [inner, outer] of overlapping(shared.slices)) {
      const [first, second] = [inner, outer].toSorted((a, b) => compareViews(a.of.view, b.of.view));
      if (first === undefined || second === undefined) continue;
      const pair = `${first.of.view.document.name}/${second.of.view.document.name}`;
      if (!told.has(pair)) addOverlap({ shared, first, second }, findings);
      told.add(pair);
    }
  }
}

/** In the order of namespaces and clusters, those with several slices. */
export function sharedNamespaces({ slices }: FleetView): readonly Shared[] {
  return [...byNamespace(slices.values())].flatMap(([namespace, memberships]) =>
    memberships.length < 2 ? [] : sharedClusters(namespace, memberships),
  );
}

function byNamespace(slices: Iterable<SliceView>): ReadonlyMap<string, readonly Membership[]> {
  const namespaces = new Map<string, Membership[]>();
  for (const view of slices) {
    for (const [index, { name }] of (view.document.spec.namespaces ?? []).entries()) {
      const known = namespaces.get(name);
      if (known === undefined) namespaces.set(name, [{ view, index }]);
      else if (known.at(-1)?.view !== view) known.push({ view, index });
    }
  }
  return namespaces;
}

function sharedClusters(namespace: string, memberships: readonly Membership[]): readonly Shared[] {
  const clusters = new Map<string, Membership[]>();
  for (const membership of memberships) {
    const { view, index } = membership;
    const listed = view.document.spec.namespaces?.[index]?.clusters;
    const wanted = listed === undefined ? undefined : new Set(listed);
    for (const { name, spec } of view.members) {
      if (spec.type === 'standalone' || wanted?.has(name) === false) continue;
      const known = clusters.get(name);
      if (known === undefined) clusters.set(name, [membership]);
      else known.push(membership);
    }
  }
  return [...clusters]
    .filter(([, slices]) => slices.length > 1)
    .map(([cluster, slices]) => ({ namespace, cluster, slices }));
}

interface Range {
  readonly subnet: Prefix;
  readonly of: Membership;
}

/**
 * Each subnet with the next larger one around it, or the one before it that is equal. Prefixes lie inside each other or
 * apart, so in sorted order a stack of those that are still open is enough.
 */
function overlapping(slices: readonly Membership[]): readonly (readonly [Range, Range])[] {
  const ranges = slices
    .flatMap((of) => of.view.slice.plans.map(({ subnet }) => ({ subnet, of })))
    .toSorted((a, b) => comparePrefixes(a.subnet, b.subnet) || compareViews(a.of.view, b.of.view));
  const open: Range[] = [];
  const pairs: (readonly [Range, Range])[] = [];
  for (const range of ranges) {
    while (open.length > 0 && !contains(open.at(-1), range)) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined) pairs.push([range, outer]);
    open.push(range);
  }
  return pairs;
}

function contains(outer: Range | undefined, inner: Range): boolean {
  return outer !== undefined && containsPrefix(outer.subnet, inner.subnet);
}

function compareViews(a: SliceView, b: SliceView): number {
  return a.document.name < b.document.name ? -1 : 1;
}

function addOverlap(
  { shared, first, second }: { readonly shared: Shared; readonly first: Range; readonly second: Range },
  findings: Findings,
): void {
  const [earlier, later] = [first.of.view.document, second.of.view.document];
  const place = { source: later.source, pointer: pointerTo(second) };
  const where = `namespace ${shared.namespace} of cluster ${shared.cluster}`;
  const message = `${formatPrefix(second.subnet)} overlaps ${formatPrefix(first.subnet)} of slice ${earlier.name}, and ${where} is in both`;
  const namespaceOf = ({ of }: Range): string => `/spec/namespaces/${of.index}`;
  findings.add('FS2040', place, message, {
    related: [
      { source: earlier.source, pointer: pointerTo(first), message: `the subnet of slice ${earlier.name}` },
      { source: later.source, pointer: namespaceOf(second), message: 'the namespace joins this slice' },
      { source: earlier.source, pointer: namespaceOf(first), message: `and slice ${earlier.name}` },
    ],
  });
}

function pointerTo({ subnet, of }: Range): string {
  const { subnets } = of.view.document.spec;
  return `/spec/subnets/${subnets.findIndex((text) => text.includes(':') === (subnet.family === 6))}`;
}
