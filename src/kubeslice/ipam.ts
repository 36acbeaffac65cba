import { blockAt, containsPrefix, formatPrefix, overlaps, parsePrefix, type Prefix } from '../net/ip.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Draft } from './draft.ts';
import type { FleetDraft } from './fleet-draft.ts';
import type { KubeSliceObject } from './object.ts';

export interface IpamRequest {
  /** As the SliceConfig has it. */
  readonly slice: string;
  readonly subnet: Prefix;
  /** Length of a cluster's block. */
  readonly length: number;
  /** How many blocks KubeSlice gives away. */
  readonly blocks: number;
  /** Names of KubeSlice, in the order of the SliceConfig. */
  readonly members: readonly string[];
  /** The file that the blocks go to. */
  readonly lock: Draft;
}

/**
 * The block of each member: what KubeSlice says it has given, else what it would give, which is the lowest free one in
 * the order of the SliceConfig.
 */
export function heldBlocks(request: IpamRequest, fleet: FleetDraft): ReadonlyMap<string, Prefix> {
  const known = knownBlocks(request, fleet);
  const held = new Map([...known].filter(([cluster]) => request.members.includes(cluster)));
  const taken = [...known.values()];
  let index = 0;
  for (const cluster of request.members) {
    if (held.has(cluster)) continue;
    while (index < request.blocks && isTaken(blockOf(request, index), taken)) index += 1;
    if (index === request.blocks) break;
    held.set(cluster, blockOf(request, index));
    index += 1;
  }
  return held;
}

function isTaken(block: Prefix, taken: readonly Prefix[]): boolean {
  return taken.some((other) => overlaps(block, other));
}

function blockOf({ subnet, length }: IpamRequest, index: number): Prefix {
  return blockAt(subnet, length, index);
}

/** What objects that KubeSlice writes say about blocks, those of clusters that left among them. */
function knownBlocks(request: IpamRequest, fleet: FleetDraft): ReadonlyMap<string, Prefix> {
  const known = new Map<string, Prefix>();
  // Sorted, so that of two claims for one block the same wins in whatever order the files come.
  const claims = [
    ...allocations(request, fleet).toSorted(byCluster),
    ...workerConfigs(request, fleet).toSorted(byCluster),
  ];
  for (const { object, pointer, cluster, block } of claims) {
    if (known.has(cluster)) {
      if (formatPrefix(known.get(cluster) ?? block) === formatPrefix(block)) {
        object.map(pointer, request.lock, '/blocks');
      } else object.drop(pointer, `${cluster} has another block elsewhere`);
    } else if (!containsPrefix(request.subnet, block) || isTaken(block, [...known.values()])) {
      const message = `block ${formatPrefix(block)} of ${cluster} is outside of the subnet, or another cluster has it`;
      object.lose(pointer, message);
      fleet.findings.add('FS5015', object.place(pointer), `${object.label}: ${message}`);
    } else {
      known.set(cluster, block);
      object.map(pointer, request.lock, '/blocks');
    }
  }
  return known;
}

function byCluster(a: Claim, b: Claim): number {
  return compareText(a.cluster, b.cluster);
}

interface Claim {
  readonly object: KubeSliceObject;
  readonly pointer: string;
  readonly cluster: string;
  readonly block: Prefix;
}

/** SliceIpam: what dynamic allocation has given. */
function allocations({ slice }: IpamRequest, fleet: FleetDraft): readonly Claim[] {
  return ofSlice('SliceIpam', slice, fleet).flatMap((object) =>
    object.below('/status/allocatedSubnets').flatMap((entry) => {
      const cluster = object.text(`${entry}/clusterName`);
      const block = prefixAt(object, `${entry}/subnet`);
      const isReleased = object.text(`${entry}/status`) === 'Released';
      if (cluster === undefined || block === undefined || isReleased) return [];
      return [{ object, pointer: `${entry}/subnet`, cluster, block }];
    }),
  );
}

/** WorkerSliceConfig: one for each cluster of a slice. */
function workerConfigs(request: IpamRequest, fleet: FleetDraft): readonly Claim[] {
  return ofSlice('WorkerSliceConfig', request.slice, fleet).flatMap((object) => {
    const cluster = clusterOf(object, request.slice);
    const claim = blockClaim(object, request);
    return claim === undefined ? [] : [{ object, cluster, ...claim }];
  });
}

/** The subnet itself, or the number that it is worked out from. */
function blockClaim(
  object: KubeSliceObject,
  request: IpamRequest,
): { readonly pointer: string; readonly block: Prefix } | undefined {
  const pointer = '/spec/clusterSubnetCIDR';
  const block = prefixAt(object, pointer);
  if (block !== undefined) return { pointer, block };
  for (const field of ['/spec/octet', '/spec/ipamClusterOctet']) {
    const index = object.integer(field);
    if (index !== undefined && index >= 0 && index < request.blocks)
      return { pointer: field, block: blockOf(request, index) };
  }
  return undefined;
}

function clusterOf(object: KubeSliceObject, slice: string): string {
  return object.text('/metadata/labels/worker-cluster') ?? object.name.slice(slice.length + 1);
}

function ofSlice(kind: string, slice: string, fleet: FleetDraft): readonly KubeSliceObject[] {
  return fleet.project.objects.filter(
    (object) => object.kind === kind && object.refusal === '' && object.text('/spec/sliceName') === slice,
  );
}

function prefixAt(object: KubeSliceObject, pointer: string): Prefix | undefined {
  const parsed = parsePrefix(object.text(pointer) ?? '');
  return parsed.ok && parsed.value.family === 4 ? parsed.value : undefined;
}
