import type { WorkloadPlace } from './router.ts';

/** What is really there in one slice router. Only things that could be ours; foreign ones are left out or marked so. */
export interface ObservedRouter {
  readonly netns: string;
  /** The `lo` alias, or empty: a namespace of that name which is not ours. */
  readonly mark: string;
  /** IPv4 and IPv6 forwarding are on and the router accepts no router advertisements. */
  readonly forwarding: boolean;
  /** `lo` is one of them: it carries the router's own addresses. */
  readonly links: readonly ObservedLink[];
  readonly routes: readonly ObservedRoute[];
  readonly neighbours: readonly ObservedNeighbour[];
  readonly tunnels: readonly ObservedTunnel[];
  readonly firewall?: ObservedFirewall;
  readonly workloads: readonly ObservedWorkload[];
}

export interface ObservedLink {
  readonly name: string;
  readonly kind: string;
  readonly up: boolean;
  readonly mtu: number;
  readonly mac: string;
  /** With length: `10.64.0.1/32`. Link-local IPv6 is left out. */
  readonly addresses: readonly string[];
}

/** A route with our protocol number (171). */
export interface ObservedRoute {
  readonly to: string;
  readonly device: string;
  readonly via?: string;
  readonly mtu?: number;
}

/** A permanent neighbour. */
export interface ObservedNeighbour {
  readonly address: string;
  readonly device: string;
  readonly mac: string;
}

export interface ObservedTunnel {
  readonly device: string;
  readonly implementation: 'kernel' | 'userspace';
  readonly publicKey: string;
  readonly port: number;
  readonly peers: readonly ObservedPeer[];
}

export interface ObservedPeer {
  readonly publicKey: string;
  /** `address:port` as WireGuard prints it; it follows a peer that roams. */
  readonly endpoint?: string;
  readonly allowed: readonly string[];
  readonly keepalive: number;
  /** Seconds since the last handshake; absent when there was none. */
  readonly handshakeAge?: number;
  readonly receivedBytes: number;
  readonly sentBytes: number;
}

export interface ObservedFirewall {
  /**
   * `digest:<64 hex>` of the text that made our table: the comment of a rule in it, because nft before 1.0.9 leaves
   * out the comment of a table when it lists JSON. Empty when no rule has one.
   */
  readonly comment: string;
  /** SHA-256 of the table as the kernel lists it, without handles and counters; differs when somebody edits it. */
  readonly listing: string;
}

/** The inner end of a workload's link, seen inside its network namespace. */
export interface ObservedWorkload {
  readonly id: string;
  readonly place: WorkloadPlace;
  /** False when the namespace or process is not there: nothing can be done for it now. */
  readonly reachable: boolean;
  readonly link?: ObservedLink;
  readonly routes: readonly ObservedRoute[];
  readonly neighbours: readonly ObservedNeighbour[];
}
