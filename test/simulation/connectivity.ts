import type { SliceName } from '../../src/model/ids.ts';
import { netnsOf } from '../../src/steps/compile.ts';
import type { StepKind } from '../../src/steps/step.ts';
import { sliceName } from '../fakes/fleets.ts';
import type { FakeLink, FakeNetns } from '../fakes/kernel.ts';
import type { Effect } from './effect.ts';
import { blocksOf, CLUSTERS, SLICES } from './fleets.ts';
import type { Host } from './host.ts';
import { commitOf, isMember } from './ledger.ts';
import type { World } from './world.ts';

/** Steps that can break a link. */
const CONCERNED: ReadonlySet<StepKind> = new Set<StepKind>([
  'netns.delete',
  'tunnel.configure',
  'tunnel.delete',
  'peer.set',
  'peer.remove',
  'route.set',
  'route.remove',
  'address.remove',
  'link.set',
]);

/** A link that has worked goes on working, unless a commit that one of its ends was told has taken it away. */
export function staysConnected(world: World, effect: Effect): string | undefined {
  if (effect.kind === 'turned') noteLinks(world);
  if (effect.kind === 'accepted') tellApart(world, effect.host);
  if (effect.kind !== 'stepped' || !CONCERNED.has(effect.step.kind)) return undefined;
  for (const link of world.links.of(effect.host.cluster)) {
    const { slice, a, b } = endsOf(world, link);
    const problem = broken(slice, a, b);
    if (problem === undefined) continue;
    world.links.forget(link);
    if (isToldApart(world, link)) continue;
    return `${a.cluster} and ${b.cluster} lost their link in slice ${slice}, which no commit has changed: ${problem}`;
  }
  return undefined;
}

/** What keeps two clusters from talking in a slice, either way; undefined when nothing does. */
export function broken(slice: SliceName, a: Host, b: Host): string | undefined {
  return brokenWay(slice, a, b) ?? brokenWay(slice, b, a);
}

function noteLinks(world: World): void {
  for (const link of EVERY_LINK) {
    const { slice, a, b } = endsOf(world, link);
    if (world.links.has(link) || broken(slice, a, b) !== undefined) continue;
    const indexes = [a, b].map(({ disk }) => disk.index && world.ledger.find(disk.index.bytes)?.number);
    world.links.note(link, indexes);
  }
}

const EVERY_LINK: readonly string[] = SLICES.flatMap((slice) =>
  CLUSTERS.flatMap((a, index) => CLUSTERS.slice(index + 1).map((b) => `${slice}/${a}/${b}`)),
);

/** Also when a later commit joins the two again before anything was undone. */
function tellApart(world: World, host: Host): void {
  for (const other of world.hosts.keys()) {
    if (other === host.cluster) continue;
    for (const slice of SLICES) {
      const link = [slice, ...[host.cluster, other].toSorted()].join('/');
      if (isToldApart(world, link)) world.links.tellApart(link, world.ledger.count);
    }
  }
}

interface Ends {
  readonly slice: SliceName;
  readonly a: Host;
  readonly b: Host;
}

function endsOf(world: World, link: string): Ends {
  const [slice = '', a = '', b = ''] = link.split('/');
  return { slice: sliceName(slice), a: world.host(a), b: world.host(b) };
}

/** One of the two has been told by a commit in which the link is not there, or in which the slice stays as it was. */
function isToldApart(world: World, link: string): boolean {
  const { slice, a, b } = endsOf(world, link);
  return [a, b].some(({ disk }) => {
    const shape = disk.index === undefined ? undefined : commitOf(world, disk.index.index)?.shape;
    if (shape === undefined) return false;
    if (shape.slices[slice]?.suspended === true) return true;
    return ![a, b].every(({ cluster }) => isMember(shape, cluster, slice));
  });
}

function brokenWay(slice: SliceName, from: Host, to: Host): string | undefined {
  const here = from.kernel.namespaces.get(netnsOf(slice));
  const device = deviceOf(here);
  const tunnel = deviceOf(to.kernel.namespaces.get(netnsOf(slice)))?.tunnel;
  if (here === undefined || device?.tunnel === undefined) return `${from.cluster} has no tunnel`;
  if (tunnel === undefined) return `${to.cluster} has no tunnel`;
  const peer = device.tunnel.peers.get(tunnel.publicKey);
  if (peer === undefined) return `${from.cluster} does not know the key of ${to.cluster}`;
  if (peer.endpoint !== `${to.address}:${tunnel.port}`) return `${from.cluster} sends to ${peer.endpoint}`;
  const lost = blocksOf(slice, to.cluster).find(
    (block) => !peer.allowed.includes(block) || !hasRoute(here, block, device),
  );
  return lost && `${from.cluster} does not reach ${lost}`;
}

function deviceOf(space: FakeNetns | undefined): FakeLink | undefined {
  return [...(space?.links.values() ?? [])].find(({ tunnel, up }) => tunnel !== undefined && up);
}

function hasRoute(space: FakeNetns, block: string, device: FakeLink): boolean {
  return space.routes.some((route) => route.to === block && route.device === device.name);
}
