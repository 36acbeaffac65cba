/**
 * steps/ — from what the kernel shows to what it should be: the shortest ordered list of steps. Pure. `Router` is what
 * we want of one slice on one node, in the words of the operating system; `ObservedRouter` is what is there; they never
 * share a type. `compileRouter` makes the first from desired state, `planRouter` compares the two.
 */
import type { ClusterName, PublicKey, SliceName } from '../model/ids.ts';

/** What one slice router (a network namespace) must look like. Addresses and prefixes are in canonical text. */
export interface Router {
  readonly cluster: ClusterName;
  readonly slice: SliceName;
  /** Name below /run/netns. */
  readonly netns: string;
  /** The `lo` alias that says whose this is: `fleetslice:<cluster>:<slice>`. Nothing without it is ever touched. */
  readonly mark: string;
  /** Of tunnel devices, workload links and routes, in bytes. */
  readonly mtu: number;
  /** The slice's subnets: workloads get one route to each. */
  readonly subnets: readonly string[];
  /** The router's own addresses, one per subnet: next hop and DNS resolver of the workloads. */
  readonly routers: readonly string[];
  readonly tunnels: readonly Tunnel[];
  readonly workloads: readonly WorkloadLink[];
}

/** One WireGuard device: one (slice, epoch), all peers. */
export interface Tunnel {
  /** Unique on the host, at most 15 bytes, never renamed: `fs` + 8 hex of SHA-256(slice) + `e` + epoch mod 1000. */
  readonly device: string;
  readonly epoch: number;
  /** UDP port on the underlay; unchanged by restarts. */
  readonly port: number;
  readonly publicKey: PublicKey;
  /** File that holds the private key; only the system door reads it. */
  readonly keyFile: string;
  /** Our link addresses on this device, one per subnet. */
  readonly links: readonly string[];
  readonly peers: readonly Peer[];
}

/** A remote gateway. */
export interface Peer {
  readonly cluster: ClusterName;
  readonly gateway: string;
  readonly publicKey: PublicKey;
  /** Absent for a gateway that cannot be reached from outside: it dials us. */
  readonly endpoint?: Endpoint;
  /** The remote blocks this gateway carries, and its link addresses as host prefixes. */
  readonly allowed: readonly string[];
  /** The remote gateway's link addresses, one per subnet. */
  readonly links: readonly string[];
  /** The remote cluster's blocks; each gets a route. */
  readonly blocks: readonly string[];
}

export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** Where the inner end of a workload's link lives. */
export type WorkloadPlace =
  | { readonly kind: 'netns'; readonly name: string }
  | { readonly kind: 'process'; readonly pid: number }
  | { readonly kind: 'host' };

/** A veth pair between the slice router and one workload. */
export interface WorkloadLink {
  /** `<namespace>/<name>`. */
  readonly id: string;
  readonly place: WorkloadPlace;
  /** The end inside the workload: `fs` + 8 hex of SHA-256(slice), the same in every workload of the slice. */
  readonly inner: string;
  /** The end in the slice router: `fw` + 10 hex of SHA-256(id). */
  readonly outer: string;
  /** Locally administered, derived from slice and id, so that both ends can be permanent neighbours. */
  readonly innerMac: string;
  readonly outerMac: string;
  /** One address per subnet. */
  readonly addresses: readonly string[];
}
