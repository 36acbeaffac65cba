import type { WireSlice } from '../model/generated/types.ts';
import { Blocked } from '../model/errors.ts';
import type { AgentName } from '../model/ids.ts';
import { allocate } from '../net/allocate.ts';
import { addressAt, blockCount, formatAddress, parsePrefix, type Prefix } from '../net/ip.ts';
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
  const blocks = firstBlocks(slice);
  const nodes = blocks.map((block, index) =>
    assignNode(block, request, current?.nodeBlocks[index] ?? [], index),
  );
  return {
    ports: { ...current?.ports, [slice.epoch]: current?.ports[slice.epoch] ?? assignPort(request) },
    linkSlot: current?.linkSlot ?? assignLink(request.agent),
    nodeBlocks: nodes.map((node) => node.blocks),
    workloads: nodes.map((node) => node.slots),
    ...(current?.firewall === undefined ? {} : { firewall: current.firewall }),
  };
}

/** Our link addresses, one per subnet. */
export function linkAddresses(slice: WireSlice, assignments: SliceAssignments): PerSubnet<string> {
  return firstBlocks(slice).map((block) => formatAddress(linkAddress(block, assignments.linkSlot)));
}

/** The addresses of one workload, one per subnet. */
export function workloadAddresses(
  slice: WireSlice,
  assignments: SliceAssignments,
  id: string,
): PerSubnet<string> {
  return firstBlocks(slice).flatMap((block, index) => {
    const slot = assignments.workloads[index]?.[id];
    const numbers = assignments.nodeBlocks[index] ?? [];
    if (slot === undefined) return [];
    const size = slotsOf(nodeBlock(block, 0));
    const number = numbers[Math.floor(slot / size)];
    return number === undefined ? [] : [formatAddress(addressAt(nodeBlock(block, number), slot % size))];
  });
}

interface NodeShare {
  readonly blocks: readonly number[];
  readonly slots: Readonly<Record<string, number>>;
}

/** Node blocks are taken one after another, each when the ones before it are full. */
function assignNode(
  block: Prefix,
  request: AssignmentRequest,
  held: readonly number[],
  index: number,
): NodeShare {
  const before = new Map(Object.entries(request.current?.workloads[index] ?? {}));
  const size = slotsOf(nodeBlock(block, 0));
  for (let count = Math.max(1, held.length); count <= nodeBlocks(block); count += 1) {
    const blocks = takeBlocks(block, request.agent, held, count);
    const { assigned, unplaced } = allocate(
      { slots: blocks.length * size },
      keepOnly(before, request.workloads),
      request.workloads,
    );
    if (unplaced.length === 0) return { blocks, slots: Object.fromEntries(assigned) };
  }
  throw new Blocked(
    'block-full',
    `slice ${request.slice.slice}: the block of this cluster has no address left for a workload`,
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
  block: Prefix,
  agent: AgentName,
  held: readonly number[],
  count: number,
): readonly number[] {
  const owners = Array.from({ length: count }, (_, number) => `${agent}#${number}`);
  const known = new Map(held.map((number, position) => [`${agent}#${position}`, number]));
  const { assigned } = allocate({ slots: nodeBlocks(block) }, known, owners);
  return owners.flatMap((owner) => assigned.get(owner) ?? []);
}

function slotsOf(block: Prefix): number {
  return blockCount(block, block.family === 4 ? 32 : 128);
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

/** The first block of each family: it holds the link addresses; workloads live there until a cluster has several. */
function firstBlocks(slice: WireSlice): PerSubnet<Prefix> {
  return slice.subnets.flatMap((subnet) => {
    const family = subnet.includes(':') ? 6 : 4;
    const first = slice.blocks.map(prefixOf).find((block) => block.family === family);
    return first === undefined ? [] : [first];
  });
}

function prefixOf(text: string): Prefix {
  const parsed = parsePrefix(text);
  if (!parsed.ok)
    throw new Blocked('desired-invalid', `desired state names the block ${text}: ${parsed.problem}`);
  return parsed.value;
}
