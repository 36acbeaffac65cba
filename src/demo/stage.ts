import { Failure } from '../model/errors.ts';
import type { DemoFleet } from './fleet.ts';
import type { DemoHost, DemoWorkload } from './host.ts';
import type { Repository } from './repository.ts';

/** What the steps of the demo share: the running fleet, its repository, and who was attached where. */
export interface Stage {
  readonly fleet: DemoFleet;
  readonly repository: Repository;
  /** All clusters, in the order their hosts were made. */
  readonly clusters: readonly string[];
  /** Milliseconds since 1970, the clock of the logs. */
  readonly now: () => number;
  readonly workloads: Map<string, Placed>;
}

/** A workload that is attached. */
export interface Placed {
  readonly host: DemoHost;
  readonly name: string;
  readonly slice: string;
  readonly ipv4: string;
  /** Absent in a slice that has no IPv6. */
  readonly ipv6?: string;
}

/** A statement that the step has proved, or not. */
export interface Finding {
  readonly ok: boolean;
  readonly says: string;
}

export type Evidence = Readonly<Record<string, unknown>>;

export interface StepReport {
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
}

/** One step of the demo; a step that cannot go on throws. */
export type Step = (stage: Stage) => Promise<StepReport>;

/** The service that all workloads of the demo are endpoints of, in each slice one of its own. */
export const SERVICE_NAME = 'web.shop.svc.slice.local';

export function hostOf({ fleet }: Stage, cluster: string): DemoHost {
  const host = fleet.hosts.get(cluster);
  if (host === undefined) throw new Failure('demo-host', `there is no host ${cluster}`);
  return host;
}

export function workloadOf({ workloads }: Stage, name: string): Placed {
  const placed = workloads.get(name);
  if (placed === undefined)
    throw new Failure('demo-workload', `workload ${name} was not attached by an earlier step`);
  return placed;
}

/** Attaches a web server's workload in a namespace of its own. */
export async function attachWeb(
  stage: Stage,
  host: DemoHost,
  { slice, name }: Pick<DemoWorkload, 'slice' | 'name'>,
): Promise<Placed> {
  const { addresses } = await host.attach({ slice, name, service: 'web', port: 'http=8080/tcp' });
  const ipv4 = addresses.find((address) => !address.includes(':'));
  const ipv6 = addresses.find((address) => address.includes(':'));
  if (ipv4 === undefined) throw new Failure('demo-workload', `workload ${name} got no IPv4 address`);
  const placed = { host, name, slice, ipv4, ...(ipv6 === undefined ? {} : { ipv6 }) };
  stage.workloads.set(name, placed);
  return placed;
}

/** The name that means exactly this endpoint of the service. */
export function endpointName({ name, host }: Pick<Placed, 'name' | 'host'>): string {
  return `${name}.${host.cluster}.${SERVICE_NAME}`;
}

/** The addresses a name has for a workload, as any program of it would learn them; sorted. */
export async function resolve(from: Placed, name: string): Promise<readonly string[]> {
  const { stdout } = await from.host.inWorkload(from.name, ['getent', 'ahosts', name]);
  const addresses = stdout.split('\n').flatMap((line) => line.split(/\s+/)[0] ?? []);
  return [...new Set(addresses.filter((address) => address !== ''))].toSorted();
}

/** The namespace that carries a slice on a host. */
export function routerOf(slice: string): string {
  return `fleetslice-${slice}`;
}
