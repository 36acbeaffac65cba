import { messageOf } from '../model/errors.ts';
import type { AgentName, SliceName } from '../model/ids.ts';
import type { KeyStore } from '../keys/port.ts';
import type { AgentMemory, RegisteredWorkload, SliceAssignments } from '../state/port.ts';
import type { NodeSlice } from '../steps/compile.ts';
import type { Underlay } from '../system/port.ts';
import type { Accepted, AcceptedSlice } from './desired.ts';
import { assign, linkAddresses, workloadAddresses } from './assignments.ts';
import { carriedMtu, workloadId } from './facts.ts';

export interface NodeInput {
  readonly agent: AgentName;
  readonly accepted: Accepted;
  readonly memory: AgentMemory;
  readonly underlay: Underlay;
  readonly keys: KeyStore;
}

export interface NodeState {
  readonly assignments: AgentMemory['slices'];
  readonly slices: ReadonlyMap<SliceName, NodeSlice>;
  /** Slices that could not be prepared, and why; they keep what they have. */
  readonly problems: ReadonlyMap<SliceName, string>;
}

/** Gives every slice of this host its keys, port, link and addresses, keeping what it has. */
export async function prepareNode(input: NodeInput): Promise<NodeState> {
  let all = input.memory.slices;
  const slices = new Map<SliceName, NodeSlice>();
  const problems = new Map<SliceName, string>();
  for (const [name, accepted] of input.accepted.slices) {
    try {
      const assignments = assignSlice(input, name, accepted, all);
      slices.set(name, await nodeSlice(input, accepted, assignments));
      all = { ...all, [name]: assignments };
    } catch (thrown) {
      problems.set(name, messageOf(thrown));
    }
  }
  return { assignments: all, slices, problems };
}

/** The workloads registered for one slice. */
export function workloadsOf(memory: AgentMemory, slice: SliceName): readonly RegisteredWorkload[] {
  return memory.workloads.filter((workload) => workload.slice === slice);
}

function assignSlice(
  input: NodeInput,
  name: SliceName,
  accepted: AcceptedSlice,
  all: AgentMemory['slices'],
): SliceAssignments {
  const others = Object.entries(all).filter(([slice]) => slice !== name);
  return assign({
    slice: accepted.slice,
    agent: input.agent,
    workloads: workloadsOf(input.memory, name).map(workloadId),
    current: all[name],
    usedPorts: new Set(others.flatMap(([, assignments]) => Object.values(assignments.ports))),
  });
}

async function nodeSlice(
  input: NodeInput,
  accepted: AcceptedSlice,
  assignments: SliceAssignments,
): Promise<NodeSlice> {
  const { slice } = accepted;
  const key = await input.keys.tunnelKey(slice.slice as SliceName, slice.epoch);
  const port = assignments.ports[slice.epoch] ?? 0;
  return {
    tunnels: [{ epoch: slice.epoch, port, publicKey: key.publicKey, keyFile: key.file }],
    links: linkAddresses(slice, assignments),
    workloads: workloadsOf(input.memory, slice.slice as SliceName).map((workload) => {
      const id = workloadId(workload);
      return { id, place: workload.place, addresses: workloadAddresses(slice, assignments, id) };
    }),
    families: input.underlay.families,
    mtu: carriedMtu(input.underlay),
  };
}
