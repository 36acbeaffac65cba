/**
 * fleet/ — the rules across documents: from typed documents and locks to one consistent Fleet, or to findings. A Fleet
 * says what was declared, resolved and sorted; it holds no position, no file and nothing a cluster has reported.
 */
import type {
  Acknowledgement,
  Consumers,
  Guards,
  IsolationRule,
  Labels,
  Qos,
  Wave,
} from '../model/generated/types.ts';
import type { ClusterName, NamespaceName, ServiceName, SliceName } from '../model/ids.ts';
import type { SubnetPlan } from '../net/slice-plan.ts';

export interface Fleet {
  readonly name: string;
  readonly clusters: ReadonlyMap<ClusterName, FleetCluster>;
  readonly slices: ReadonlyMap<SliceName, FleetSlice>;
  /** How much one commit may change without being acknowledged. */
  readonly guards: Guards;
  readonly acknowledged: readonly Acknowledgement[];
  /** In which order clusters get a commit; empty means all at once. */
  readonly waves: readonly Wave[];
}

export interface FleetCluster {
  readonly name: ClusterName;
  /** Empty when it has none. */
  readonly labels: Labels;
  /** Overrides the endpoints its agents discover; empty means that nobody can reach it from outside. */
  readonly endpoints?: readonly string[];
  /** UDP ports its gateways may use, both ends included. */
  readonly portRange?: { readonly first: number; readonly last: number };
  /** What is published for it stays as it is. */
  readonly suspended: boolean;
}

export interface FleetSlice {
  readonly name: SliceName;
  /** Canonical prefixes, one or two, IPv4 first. */
  readonly subnets: readonly string[];
  /** The same, divided: what a lock is filled from. */
  readonly plans: readonly SubnetPlan[];
  /** The router address of each subnet. */
  readonly routers: readonly string[];
  readonly vips: readonly string[];
  /** Sorted by cluster. */
  readonly members: readonly SliceMember[];
  readonly settings: SliceSettings;
  /** Sorted by namespace and name. */
  readonly exports: readonly FleetExport[];
  readonly suspended: boolean;
  /** What it was made from, in a fixed order. Equal by identity means: the same slice as before. */
  readonly inputs: readonly unknown[];
}

/** What a slice asks for beside its members and addresses, with the defaults of the fleet filled in. */
export interface SliceSettings {
  readonly driver: 'wireguard' | 'openvpn' | 'ipsec';
  /** Upper bound for the MTU of its devices, in bytes; absent means what the underlays allow. */
  readonly mtu?: number;
  /** How long keys live, as written; absent means until somebody rotates them. */
  readonly keyRotation?: string;
  readonly topology: Topology;
  readonly isolation: {
    readonly mode: 'Enforce' | 'Audit' | 'Off';
    readonly allow: readonly IsolationRule[];
  };
  /** In the order of their names; absent means that the slice names none. */
  readonly namespaces?: readonly SliceNamespace[];
  /** Its own or that of its profile; absent means best effort. */
  readonly qos?: Qos;
}

export interface Topology {
  readonly type: 'FullMesh' | 'HubSpoke' | 'Custom';
  readonly hubs: readonly string[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

export interface SliceNamespace {
  readonly name: string;
  /** Absent: all members. */
  readonly clusters?: readonly string[];
  readonly allowExports: boolean;
}

export interface SliceMember {
  readonly cluster: ClusterName;
  /** Its blocks from the lock, sorted by address. */
  readonly blocks: readonly string[];
  /**
   * Blocks that it has in another commit that is in use, sorted by address: the others accept them as well. Absent means
   * none; a Fleet that was read from one commit never has any.
   */
  readonly offered?: readonly string[];
}

export interface FleetExport {
  readonly namespace: NamespaceName;
  readonly name: string;
  readonly service: ServiceName;
  readonly headless: boolean;
  /** The clusters that offer it, sorted. */
  readonly clusters: readonly ClusterName[];
  readonly ports: readonly ExportPort[];
  readonly aliases: readonly string[];
  /** Who may use it; absent means everybody in the slice. */
  readonly consumers?: Consumers;
  readonly distribution: 'PreferSameCluster' | 'PreferSameRegion' | 'Any';
}

export interface ExportPort {
  readonly name: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
}
