import { Blocked } from '../model/errors.ts';
import { isLabel, type SliceName } from '../model/ids.ts';
import { overlaps, parsePrefix, type Prefix } from '../net/ip.ts';
import type { RegisteredWorkload, WorkloadPort } from '../state/port.ts';
import type { WorkloadPlace } from '../steps/router.ts';
import type { AgentContext, TurnReport } from './agent.ts';
import { workloadAddresses } from './assignments.ts';
import { workloadId } from './facts.ts';

/** What `fleetslice attach` asks for. */
export interface AttachRequest {
  readonly slice: string;
  readonly namespace: string;
  readonly name: string;
  /** Empty when the workload belongs to no service. */
  readonly service: string;
  readonly ports: readonly WorkloadPort[];
  readonly place: WorkloadPlace;
}

/** What a workload needs to know of itself. */
export interface AttachResult {
  readonly addresses: readonly string[];
  readonly resolver: readonly string[];
  readonly search: readonly string[];
}

/** Where the workload was that is no longer attached. */
export interface DetachResult {
  readonly place: WorkloadPlace;
}

export interface WorkloadKey {
  readonly slice: string;
  readonly namespace: string;
  readonly name: string;
}

export interface WorkloadView extends AttachRequest {
  readonly addresses: readonly string[];
}

type Turn = () => Promise<TurnReport>;

const NETNS_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$/;

export async function attach(
  context: AgentContext,
  request: AttachRequest,
  turn: Turn,
): Promise<AttachResult> {
  const workload = register(context, request);
  const others = context.memory.workloads.filter((other) => !isSame(other, workload));
  context.memory = { ...context.memory, workloads: [...others, workload] };
  await context.ports.state.save(context.memory);
  // A namespace that has appeared since raises no event.
  const live = context.routers.get(workload.slice);
  if (live !== undefined) live.isStale = true;
  const report = await turn();
  const addresses = addressesOf(context, workload);
  const problem = problemOf(context, workload) ?? report.failed[0] ?? '';
  if (problem !== '')
    throw new Blocked('attach-failed', `workload ${workloadId(workload)} is not connected yet: ${problem}`);
  const slice = context.accepted?.slices.get(workload.slice)?.slice;
  return {
    addresses,
    resolver: slice?.routers ?? [],
    search: [`${workload.namespace}.svc.slice.local`, 'svc.slice.local', 'slice.local'],
  };
}

/** What keeps a workload from its slice; undefined when the slice is not on this host. */
function problemOf(context: AgentContext, workload: RegisteredWorkload): string | undefined {
  const live = context.routers.get(workload.slice);
  const seen = live?.observed?.workloads.find(({ id }) => id === workloadId(workload));
  return seen?.reachable === false ? `${placeText(workload.place)} is not there` : live?.problem;
}

export async function detach(context: AgentContext, key: WorkloadKey, turn: Turn): Promise<DetachResult> {
  const known = context.memory.workloads.find((workload) => isSame(workload, key));
  const kept = context.memory.workloads.filter((workload) => !isSame(workload, key));
  if (known === undefined) {
    throw new Blocked(
      'detach-unknown',
      `no workload ${key.namespace}/${key.name} in slice ${key.slice} on this host`,
    );
  }
  context.memory = { ...context.memory, workloads: kept };
  await context.ports.state.save(context.memory);
  await turn();
  return { place: known.place };
}

export function listWorkloads(context: AgentContext): readonly WorkloadView[] {
  return context.memory.workloads.map((workload) => ({
    ...workload,
    addresses: addressesOf(context, workload),
  }));
}

function register(context: AgentContext, request: AttachRequest): RegisteredWorkload {
  checkNames(request);
  const slice = request.slice as SliceName;
  if (context.accepted?.slices.get(slice) === undefined) {
    const known = [...(context.accepted?.slices.keys() ?? [])].join(', ') || 'none';
    throw new Blocked(
      'attach-slice',
      `slice ${JSON.stringify(request.slice)} is not on this host; its slices are: ${known}`,
    );
  }
  refuseShared(context, request);
  if (request.place.kind === 'host') refuseOverlap(context, slice);
  return { ...request, slice };
}

function checkNames({ name, namespace, service, place }: AttachRequest): void {
  for (const [what, value] of Object.entries({ name, namespace, service })) {
    const isAbsent = what === 'service' && value === '';
    if (!isAbsent && !isLabel(value)) {
      throw new Blocked('attach-name', `${what} ${JSON.stringify(value)} is not a DNS label`);
    }
  }
  if (place.kind === 'netns' && !NETNS_NAME.test(place.name)) {
    const quoted = JSON.stringify(place.name);
    throw new Blocked('attach-place', `${quoted} cannot be the name of a network namespace`);
  }
}

/** A place has one link into a slice, so it is one workload of it. */
function refuseShared(context: AgentContext, request: AttachRequest): void {
  const place = placeText(request.place);
  const other = context.memory.workloads.find(
    (known) => known.slice === request.slice && !isSame(known, request) && placeText(known.place) === place,
  );
  if (other === undefined) return;
  throw new Blocked(
    'attach-place',
    `${place} is workload ${workloadId(other)} of slice ${other.slice} already`,
  );
}

function placeText(place: WorkloadPlace): string {
  if (place.kind === 'host') return 'the host';
  return place.kind === 'netns' ? `network namespace ${place.name}` : `process ${place.pid}`;
}

/** Two slices whose addresses overlap cannot both have the host as a workload: its one route table could not tell them apart. */
function refuseOverlap(context: AgentContext, slice: SliceName): void {
  const own = subnetsOf(context, slice);
  const others = new Set(
    context.memory.workloads.filter(({ place }) => place.kind === 'host').map((workload) => workload.slice),
  );
  for (const other of others) {
    if (other === slice) continue;
    const isOverlapping = subnetsOf(context, other).some((subnet) =>
      own.some((mine) => overlaps(mine, subnet)),
    );
    if (isOverlapping) {
      throw new Blocked(
        'attach-overlap',
        `the host is attached to slice ${other} already, whose addresses overlap with those of ${slice}`,
      );
    }
  }
}

function subnetsOf(context: AgentContext, slice: SliceName): readonly Prefix[] {
  return (context.accepted?.slices.get(slice)?.slice.subnets ?? []).flatMap((subnet) => {
    const parsed = parsePrefix(subnet);
    return parsed.ok ? [parsed.value] : [];
  });
}

function addressesOf(context: AgentContext, workload: RegisteredWorkload): readonly string[] {
  const slice = context.accepted?.slices.get(workload.slice)?.slice;
  const assignments = context.memory.slices[workload.slice];
  return slice === undefined || assignments === undefined
    ? []
    : workloadAddresses(slice, assignments, workloadId(workload));
}

function isSame(a: WorkloadKey, b: WorkloadKey): boolean {
  return a.slice === b.slice && a.namespace === b.namespace && a.name === b.name;
}
