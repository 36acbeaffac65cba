/**
 * state/ — what an agent must remember to work alone: what it was told last, and what it has given away (ports,
 * blocks, addresses). One folder of one agent; private keys are not here but in keys/.
 */
import type { Digest, SliceName } from '../model/ids.ts';
import type { WorkloadPlace } from '../steps/router.ts';

/** A workload as `attach` registered it. */
export interface RegisteredWorkload {
  readonly slice: SliceName;
  readonly namespace: string;
  readonly name: string;
  readonly service: string;
  readonly ports: readonly WorkloadPort[];
  readonly place: WorkloadPlace;
}

export interface WorkloadPort {
  readonly name: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
}

/** What was given away for one slice; never given to anybody else while it stands here. */
export interface SliceAssignments {
  /** UDP port of the tunnel device, by epoch. */
  readonly ports: Readonly<Record<string, number>>;
  /** Slot of our link address in the oldest block of the cluster. */
  readonly linkSlot: number;
  /** Per subnet, in their order: the blocks of the cluster, oldest first; absent means by address. */
  readonly blocks?: readonly (readonly string[])[];
  /** Per subnet: the node blocks we use, by number, counted on through the blocks of the cluster. */
  readonly nodeBlocks: readonly (readonly number[])[];
  /** Per subnet: the slot of each workload (`<namespace>/<name>`) in our node blocks, counted on through all of them. */
  readonly workloads: readonly Readonly<Record<string, number>>[];
  /** The firewall as the kernel lists it, recorded when it was put there; holds for this digest only. */
  readonly firewall?: { readonly digest: string; readonly listing: string };
}

export interface AgentMemory {
  readonly format: 1;
  /** The hub that this agent obeys, pinned on first sight, and the last sequence it took from it. */
  readonly hub?: string;
  readonly sequence: number;
  readonly slices: Readonly<Record<string, SliceAssignments>>;
  readonly workloads: readonly RegisteredWorkload[];
}

export interface AgentState {
  /** What was saved last; an empty memory for a new agent. Throws Blocked when it is there and cannot be read. */
  load(): Promise<AgentMemory>;
  /** Durable when it resolves. Writes nothing when nothing changed. */
  save(memory: AgentMemory): Promise<void>;
  /** The last good desired state: index and slice objects, as bytes. */
  saveDesired(index: Uint8Array, objects: ReadonlyMap<Digest, Uint8Array>): Promise<void>;
  loadDesired(): Promise<
    { readonly index: Uint8Array; readonly objects: ReadonlyMap<string, Uint8Array> } | undefined
  >;
}
