import type {
  StatusSlice,
  StatusTunnel,
  WireFacts,
  WireIndex,
  WireSlice,
  WireStatus,
} from '../../../src/model/generated/types.ts';
import type { Reported } from '../../../src/status/reported.ts';

export const COMMIT = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

/** A digest that is told apart by one letter or digit. */
export function digest(hexDigit: string): string {
  return hexDigit.repeat(64);
}

/** Slices by name, each with the digit of its digest. */
export function index(cluster: string, slices: Readonly<Record<string, string>>, sequence = 4): WireIndex {
  return {
    format: 1,
    fleet: 'main',
    cluster,
    hub: digest('e'),
    hubKey: `${'A'.repeat(43)}=`,
    term: 1,
    sequence,
    commit: COMMIT,
    slices: Object.fromEntries(Object.entries(slices).map(([slice, digit]) => [slice, digest(digit)])),
    removed: {},
    signature: `${'A'.repeat(86)}==`,
  };
}

export function status(
  cluster: string,
  slices: readonly StatusSlice[],
  other: Partial<WireStatus> = {},
): WireStatus {
  return {
    format: 1,
    cluster,
    agent: cluster,
    version: '0.1.0',
    reads: [1],
    hub: digest('e'),
    sequence: 4,
    slices,
    refusals: [],
    appliedAt: '2026-11-21T08:00:00.000Z',
    ...other,
  };
}

export function applied(slice: string, digit: string, tunnels: readonly StatusTunnel[] = []): StatusSlice {
  return { slice, digest: digest(digit), ready: true, problem: '', tunnels };
}

export function broken(slice: string, digit: string, problem: string): StatusSlice {
  return { ...applied(slice, digit), ready: false, problem };
}

export function tunnel(cluster: string, other: Partial<StatusTunnel> = {}): StatusTunnel {
  return { cluster, gateway: `${cluster}-1`, up: true, implementation: 'userspace', ...other };
}

/** Workloads are `namespace/service/name`. */
export function facts(cluster: string, slice: string, workloads: readonly string[]): WireFacts {
  return {
    format: 1,
    cluster,
    agent: cluster,
    reads: [1],
    endpoints: [],
    mtu: 1420,
    slices: [{ slice, tunnels: [], links: [], workloads: workloads.map(workload) }],
  };
}

function workload(text: string): WireFacts['slices'][number]['workloads'][number] {
  const [namespace = '', service = '', name = ''] = text.split('/');
  return { namespace, service, name, addresses: [], ports: [] };
}

export function object(cluster: string, slice: string, exports: WireSlice['exports']): WireSlice {
  return {
    format: 1,
    slice,
    cluster,
    subnets: ['10.64.0.0/16'],
    routers: ['10.64.0.1'],
    blocks: ['10.64.32.0/20'],
    vips: ['10.64.16.0/20'],
    mtu: 1420,
    driver: 'wireguard',
    epoch: 1,
    peers: [],
    exports,
  };
}

export function exported(
  namespace: string,
  name: string,
  clusters: readonly string[],
  other: Partial<WireSlice['exports'][number]> = {},
): WireSlice['exports'][number] {
  return {
    namespace,
    name,
    service: name,
    clusters,
    headless: false,
    ports: [],
    aliases: [],
    endpoints: [],
    ...other,
  };
}

export function reported(parts: Partial<Reported>): Reported {
  return { indexes: [], statuses: [], facts: [], objects: [], ...parts };
}
