/**
 * fleet/ — the rules across documents: from typed documents and locks to one consistent Fleet, or to findings. A Fleet
 * says what was declared, resolved and sorted; it holds no position, no file and nothing a cluster has reported.
 */
import type { ClusterName, NamespaceName, ServiceName, SliceName } from '../model/ids.ts';
import type { SubnetPlan } from '../net/slice-plan.ts';

export interface Fleet {
  readonly name: string;
  readonly clusters: ReadonlyMap<ClusterName, FleetCluster>;
  readonly slices: ReadonlyMap<SliceName, FleetSlice>;
}

export interface FleetCluster {
  readonly name: ClusterName;
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
  /** Upper bound for the MTU of its devices, in bytes; absent means what the underlays allow. */
  readonly mtu?: number;
  /** Sorted by namespace and name. */
  readonly exports: readonly FleetExport[];
  readonly suspended: boolean;
  /** What it was made from, in a fixed order. Equal by identity means: the same slice as before. */
  readonly inputs: readonly object[];
}

export interface SliceMember {
  readonly cluster: ClusterName;
  /** Its blocks from the lock, sorted by address. */
  readonly blocks: readonly string[];
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
}

export interface ExportPort {
  readonly name: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
}
