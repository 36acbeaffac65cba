import type { WireSlice } from '../model/generated/types.ts';
import { Blocked } from '../model/errors.ts';
import type { AgentName } from '../model/ids.ts';
import { allocate } from '../net/allocate.ts';
import {
  addressAt,
  blockCount,
  comparePrefixes,
  formatAddress,
  formatPrefix,
  parsePrefix,
  type Prefix,
} from '../net/ip.ts';
import { linkAddress, linkSlots, nodeBlock, nodeBlocks } from '../net/slice-plan.ts';
import type { SliceAssignments } from '../state/port.ts';

/** Tunnel ports a gateway may use unless its Cluster says otherwise; outside the range of ephemeral ports. */
const DEFAULT_PORTS = { first: 20_000, last: 20_999 };

/** One number per subnet of the slice, in their order. */
type PerSubnet<T> = readonly T[];

export interface AssignmentRequest {
  readonly slice: WireSlice;
  readonly agent: AgentName;
  /** `<namespace>/<name>` of every workload registered for the slice. */
  readonly workloads: readonly string[];
  readonly current: SliceAssignments | undefined;
  /** UDP ports that other slices of this host have. */
  readonly usedPorts: ReadonlySet<number>;
}

/** Gives away what is missing and keeps what was given. Throws Blocked when the cluster's block is full. */
export function assign(request: AssignmentRequest): SliceAssignments {
  const { slice, current } = request;
  const blocks = ownBlocks(slice, current);
  const nodes = blocks.map((own, index) => assignNode(own, request, current?.nodeBlocks[index] ?? [], index));
  return {
    ports: { ...current?.ports, [slice.epoch]: current?.ports[slice.epoch] ?? assignPort(request) },
    linkSlot: current?.linkSlot ?? assignLink(request.agent),
    blocks: blocks.map((own) => own.map(formatPrefix)),
    nodeBlocks: nodes.map((node) => node.blocks),
    workloads: nodes.map((node) => node.slots),
    ...(current?.firewall === undefined ? {} : { firewall: current.firewall }),
  };
}

/** Our link addresses, one per subnet. */
export function linkAddresses(slice: WireSlice, assignments: SliceAssignments): PerSubnet<string> {
  return ownBlocks(slice, assignments).flatMap(([oldest]) =>
    oldest === undefined ? [] : [formatAddress(linkAddress(oldest, assignments.linkSlot))],
  );
}

/** The addresses of one workload, one per subnet. */
export function workloadAddresses(
  slice: WireSlice,
  assignments: SliceAssignments,
  id: string,
): PerSubnet<string> {
  return ownBlocks(slice, assignments).flatMap((own, index) => {
    const slot = assignments.workloads[index]?.[id];
    const size = slotsOf(own);
    if (slot === undefined) return [];
    const number = assignments.nodeBlocks[index]?.[Math.floor(slot / size)];
    const node = number === undefined ? undefined : nodeBlockOf(own, number);
    return node === undefined ? [] : [formatAddress(addressAt(node, slot % size))];
  });
}

interface NodeShare {
  readonly blocks: readonly number[];
  readonly slots: Readonly<Record<string, number>>;
}

/** Node blocks are taken one after another, each when the ones before it are full. */
function assignNode(
  own: readonly Prefix[],
  request: AssignmentRequest,
  held: readonly number[],
  index: number,
): NodeShare {
  const before = new Map(Object.entries(request.current?.workloads[index] ?? {}));
  const size = slotsOf(own);
  for (let count = Math.max(1, held.length); count <= nodeBlocksOf(own); count += 1) {
    const blocks = takeBlocks(own, request.agent, held, count);
    const { assigned, unplaced } = allocate(
      { slots: blocks.length * size },
      keepOnly(before, request.workloads),
      request.workloads,
    );
    if (unplaced.length === 0) return { blocks, slots: Object.fromEntries(assigned) };
  }
  throw new Blocked(
    'block-full',
    `slice ${request.slice.slice}: the blocks of this cluster have no address left for a workload; \`fleetslice lock --grow\` adds one`,
  );
}

/** A workload that is gone frees its slot; nobody else remembers it. */
function keepOnly(
  before: ReadonlyMap<string, number>,
  workloads: readonly string[],
): ReadonlyMap<string, number> {
  const present = new Set(workloads);
  return new Map([...before].filter(([id]) => present.has(id)));
}

function takeBlocks(
  own: readonly Prefix[],
  agent: AgentName,
  held: readonly number[],
  count: number,
): readonly number[] {
  const owners = Array.from({ length: count }, (_, number) => `${agent}#${number}`);
  const known = new Map(held.map((number, position) => [`${agent}#${position}`, number]));
  const { assigned } = allocate({ slots: nodeBlocksOf(own) }, known, owners);
  return owners.flatMap((owner) => assigned.get(owner) ?? []);
}

/** Addresses of a node block. */
function slotsOf([block]: readonly Prefix[]): number {
  return block === undefined ? 1 : blockCount(nodeBlock(block, 0), block.family === 4 ? 32 : 128);
}

function nodeBlocksOf(own: readonly Prefix[]): number {
  return own.reduce((sum, block) => sum + nodeBlocks(block), 0);
}

/** Node block `number`, counted on through the blocks of the cluster. */
function nodeBlockOf(own: readonly Prefix[], number: number): Prefix | undefined {
  let rest = number;
  for (const block of own) {
    if (rest < nodeBlocks(block)) return nodeBlock(block, rest);
    rest -= nodeBlocks(block);
  }
  return undefined;
}

function assignLink(agent: AgentName): number {
  return allocate({ slots: linkSlots() }, new Map(), [agent]).assigned.get(agent) ?? 0;
}

function assignPort(request: AssignmentRequest): number {
  const { first, last } = request.slice.portRange ?? DEFAULT_PORTS;
  const reserved = [...request.usedPorts]
    .map((port) => port - first)
    .filter((slot) => slot >= 0 && slot <= last - first);
  const owner = `${request.slice.slice}/${request.slice.epoch}`;
  const slot = allocate({ slots: last - first + 1, reserved }, new Map(), [owner]).assigned.get(owner);
  if (slot === undefined) {
    throw new Blocked(
      'ports-full',
      `slice ${request.slice.slice}: no UDP port left in ${first}-${last}; widen gateways.portRange`,
    );
  }
  return first + slot;
}

/**
 * The blocks of this cluster by subnet. A block that the cluster was given later comes after those it had, wherever its
 * addresses lie, so that nothing moves.
 */
function ownBlocks(slice: WireSlice, current: SliceAssignments | undefined): PerSubnet<readonly Prefix[]> {
  const all = slice.blocks.map(prefixOf).toSorted(comparePrefixes);
  return slice.subnets.flatMap((subnet, index) => {
    const own = all.filter(({ family }) => family === (subnet.includes(':') ? 6 : 4));
    const known = current?.blocks?.[index] ?? [];
    return own.length === 0 ? [] : [own.toSorted((a, b) => ageOf(a, known) - ageOf(b, known))];
  });
}

/** Place among the blocks that are known; after all of them for a new one. */
function ageOf(block: Prefix, known: readonly string[]): number {
  const place = known.indexOf(formatPrefix(block));
  return place === -1 ? known.length : place;
}

function prefixOf(text: string): Prefix {
  const parsed = parsePrefix(text);
  if (!parsed.ok)
    throw new Blocked('desired-invalid', `desired state names the block ${text}: ${parsed.problem}`);
  return parsed.value;
}
