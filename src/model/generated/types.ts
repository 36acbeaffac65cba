/** Generated from schema/ by scripts/generate.ts. Do not edit. */

/**
 * A name: an RFC 1123 label.
 */
export type Name = string;

/**
 * A label value as Kubernetes has it.
 */
export type LabelValue = string;

/**
 * A port number.
 */
export type PortNumber = number;

/**
 * An IPv4 or IPv6 prefix, with no host bits set.
 */
export type PrefixText = string;

/**
 * Bits per second, with k, M, G or T for powers of 1000.
 */
export type Quantity = number | string;

/**
 * A Kubernetes cluster, or a plain host, that can join slices.
 */
export interface Cluster {
  /**
   * The version of this format.
   */
  readonly apiVersion: 'fleetslice.io/v1alpha1';
  /**
   * What this document describes.
   */
  readonly kind: 'Cluster';
  readonly metadata: Metadata;
  readonly spec: ClusterSpec;
}

/**
 * Name and labels.
 */
export interface Metadata {
  readonly name: Name;
  readonly labels?: Labels;
  readonly annotations?: Annotations;
}

/**
 * Labels, for selectors.
 */
export interface Labels {
  readonly [k: string]: LabelValue;
}

/**
 * Free notes; nothing reads them. Never a secret.
 */
export interface Annotations {
  readonly [k: string]: string;
}

/**
 * What the cluster is and how it is reached.
 */
export interface ClusterSpec {
  /**
   * kubernetes, or standalone for a plain host.
   */
  readonly type?: 'kubernetes' | 'standalone';
  readonly gateways?: Gateways;
  readonly networks?: Networks;
  readonly bandwidth?: Bandwidth;
  readonly location?: Location;
  /**
   * True: nothing is published for the cluster any more; what runs there keeps running.
   */
  readonly suspend?: boolean;
}

/**
 * The nodes that hold the tunnels to other clusters.
 */
export interface Gateways {
  readonly nodeSelector?: Labels;
  /**
   * How many gateways the cluster has.
   */
  readonly count?: number;
  readonly portRange?: PortRange;
  /**
   * How other clusters reach the gateways.
   */
  readonly service?: 'NodePort' | 'LoadBalancer' | 'HostPort';
  /**
   * Addresses or host names where other clusters reach the gateways, instead of what is discovered.
   *
   * @maxItems 16
   */
  readonly endpoints?: readonly string[];
  /**
   * Whether these gateways pass on tunnels of clusters that cannot reach each other.
   */
  readonly relay?: boolean;
}

/**
 * A range of ports, both ends included.
 */
export interface PortRange {
  readonly first: PortNumber;
  readonly last: PortNumber;
}

/**
 * Addresses in use in the cluster; slices must not overlap with them.
 */
export interface Networks {
  /**
   * Pod addresses of the cluster.
   *
   * @maxItems 64
   */
  readonly pods?: readonly PrefixText[];
  /**
   * Service addresses of the cluster.
   *
   * @maxItems 64
   */
  readonly services?: readonly PrefixText[];
  /**
   * Node addresses of the cluster.
   *
   * @maxItems 64
   */
  readonly nodes?: readonly PrefixText[];
}

/**
 * What the line of the cluster carries.
 */
export interface Bandwidth {
  readonly up?: Quantity;
  readonly down?: Quantity;
}

/**
 * Where the cluster is.
 */
export interface Location {
  /**
   * Degrees north.
   */
  readonly latitude?: number;
  /**
   * Degrees east.
   */
  readonly longitude?: number;
  readonly region?: LabelValue;
  readonly zone?: LabelValue;
  readonly provider?: LabelValue;
}

/**
 * A duration: a whole number and its unit (s, m, h or d).
 */
export type Duration = string;

/**
 * The transport protocol.
 */
export type Protocol = 'TCP' | 'UDP' | 'SCTP';

/**
 * A domain name without the final dot, lower case.
 */
export type Domain = string;

/**
 * A label key as Kubernetes has it: an optional DNS prefix and a slash, then a name.
 */
export type LabelKey = string;

/**
 * Settings of the whole fleet: defaults for slices, guards, rollout and tenants. At most one in a fleet; everything in it is optional.
 */
export interface Fleet {
  /**
   * The version of this format.
   */
  readonly apiVersion: 'fleetslice.io/v1alpha1';
  /**
   * What this document describes.
   */
  readonly kind: 'Fleet';
  readonly metadata: Metadata;
  readonly spec: FleetSpec;
}

/**
 * What holds for the whole fleet.
 */
export interface FleetSpec {
  readonly defaults?: SliceDefaults;
  /**
   * Folders with documents shared by several fleets, relative to this fleet.
   *
   * @maxItems 16
   */
  readonly include?: readonly string[];
  /**
   * The DNS zones answered inside slices. Default: slice.local and clusterset.local.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly zones?: readonly Domain[];
  readonly guards?: Guards;
  /**
   * Risks that a reviewer has accepted, each until a date.
   *
   * @maxItems 256
   */
  readonly acknowledge?: readonly Acknowledgement[];
  readonly rollout?: Rollout;
  /**
   * Who may declare what, by folder.
   *
   * @maxItems 1024
   */
  readonly tenants?: readonly Tenant[];
}

/**
 * Values for slices that do not say otherwise.
 */
export interface SliceDefaults {
  readonly clusterPrefix?: ClusterPrefix;
  readonly topology?: Topology;
  readonly tunnel?: Tunnel;
  readonly namespaceIsolation?: NamespaceIsolation;
  readonly qosProfile?: Name;
}

/**
 * How large the block of one cluster is.
 */
export interface ClusterPrefix {
  /**
   * Length of the IPv4 block of a cluster. /20 is 4,096 addresses.
   */
  readonly ipv4?: number;
  /**
   * Length of the IPv6 block of a cluster.
   */
  readonly ipv6?: number;
}

/**
 * Which clusters talk to each other directly.
 */
export interface Topology {
  /**
   * Which clusters get a tunnel to which: all to all, all to the hubs, or the listed edges.
   */
  readonly type?: 'FullMesh' | 'HubSpoke' | 'Custom';
  /**
   * For HubSpoke: the clusters in the middle.
   *
   * @maxItems 64
   */
  readonly hubs?: readonly Name[];
  /**
   * For Custom: the pairs of clusters with a tunnel.
   *
   * @maxItems 8192
   */
  readonly edges?: readonly Edge[];
}

/**
 * One pair of clusters with a tunnel.
 */
export interface Edge {
  readonly from: Name;
  readonly to: Name;
}

/**
 * How the tunnels between the clusters are made.
 */
export interface Tunnel {
  /**
   * What encrypts the traffic between clusters.
   */
  readonly driver?: 'wireguard' | 'openvpn' | 'ipsec';
  readonly keyRotation?: Duration;
  /**
   * The largest packet inside the slice. Absent: found out from the underlay of all members. IPv6 needs 1280.
   */
  readonly mtu?: number;
}

/**
 * Whether pods of the slice's namespaces are closed to all other namespaces of their cluster.
 */
export interface NamespaceIsolation {
  /**
   * Enforce blocks, Audit only reports, Off does nothing.
   */
  readonly mode?: 'Enforce' | 'Audit' | 'Off';
  /**
   * Namespaces outside the slice that may still talk to those inside.
   *
   * @maxItems 256
   */
  readonly allow?: readonly IsolationRule[];
}

/**
 * One exception from the isolation of namespaces.
 */
export interface IsolationRule {
  readonly namespace: Name;
  /**
   * The clusters where this holds. Absent: all members.
   *
   * @maxItems 4096
   */
  readonly clusters?: readonly Name[];
  /**
   * The ports it may reach. Absent: all.
   *
   * @maxItems 64
   */
  readonly ports?: readonly PortRule[];
}

/**
 * One port of one protocol.
 */
export interface PortRule {
  readonly port: PortNumber;
  readonly protocol?: Protocol;
}

/**
 * Limits on what one commit may do.
 */
export interface Guards {
  /**
   * The largest share of the objects of a fleet that one commit may remove, unless they are few.
   */
  readonly maxDeletionShare?: number;
}

/**
 * One accepted risk.
 */
export interface Acknowledgement {
  readonly risk: Name;
  /**
   * The object it concerns.
   */
  readonly object: string;
  /**
   * The last day on which it is accepted.
   */
  readonly until: string;
}

/**
 * In which order clusters get a commit.
 */
export interface Rollout {
  /**
   * Groups of clusters, one after the other. Clusters in no wave come last.
   *
   * @maxItems 64
   */
  readonly waves?: readonly Wave[];
}

/**
 * One group of clusters that get a commit together.
 */
export interface Wave {
  readonly name: Name;
  /**
   * The clusters of the wave, by name.
   *
   * @maxItems 4096
   */
  readonly clusters?: readonly Name[];
  readonly clusterSelector?: Selector;
  /**
   * Instead of all: the first so many, by name, of the clusters that the commit changes and that are left; with clusterSelector only of those with these labels.
   */
  readonly count?: number;
  /**
   * As count, but a share of the clusters that the commit changes and that are left, rounded up.
   */
  readonly share?: number;
  /**
   * How many clusters change at the same time. Absent: all of the wave.
   */
  readonly maxParallel?: number;
  /**
   * Wait for an operator before the next wave.
   */
  readonly pause?: boolean;
  readonly soak?: Duration;
}

/**
 * Chooses objects by label, as in Kubernetes. An empty selector chooses everything.
 */
export interface Selector {
  readonly matchLabels?: Labels;
  /**
   * Conditions that must all hold.
   *
   * @maxItems 32
   */
  readonly matchExpressions?: readonly SelectorExpression[];
}

/**
 * One condition on one label.
 */
export interface SelectorExpression {
  readonly key: LabelKey;
  /**
   * How the label and the values are compared.
   */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /**
   * For In and NotIn: the values; otherwise absent.
   *
   * @maxItems 64
   */
  readonly values?: readonly LabelValue[];
}

/**
 * Who may declare what, by folder.
 */
export interface Tenant {
  readonly name: Name;
  /**
   * The folders, or files, whose documents are the tenant's.
   *
   * @maxItems 64
   */
  readonly paths: readonly string[];
  /**
   * The slices it may declare and use. Absent: none.
   *
   * @maxItems 1024
   */
  readonly slices?: readonly string[];
  /**
   * The clusters it may declare and use. Absent: none.
   *
   * @maxItems 1024
   */
  readonly clusters?: readonly string[];
  /**
   * The namespaces it may use. Absent: none. Those that start with kube- must be named in full.
   *
   * @maxItems 1024
   */
  readonly namespaces?: readonly string[];
  /**
   * The kinds it may declare. Absent: none.
   *
   * @maxItems 16
   */
  readonly kinds?: readonly ('Cluster' | 'Slice' | 'ServiceExport' | 'QoSProfile')[];
}

/**
 * The DSCP class written on the outside of the tunnel (RFC 2474, 2597, 3246).
 */
export type Dscp =
  | 'Default'
  | 'AF11'
  | 'AF12'
  | 'AF13'
  | 'AF21'
  | 'AF22'
  | 'AF23'
  | 'AF31'
  | 'AF32'
  | 'AF33'
  | 'AF41'
  | 'AF42'
  | 'AF43'
  | 'EF'
  | 'CS1'
  | 'CS2'
  | 'CS3'
  | 'CS4'
  | 'CS5'
  | 'CS6'
  | 'CS7';

/**
 * Bandwidth and priority that slices refer to by name: per slice and gateway, in each direction.
 */
export interface QoSProfile {
  /**
   * The version of this format.
   */
  readonly apiVersion: 'fleetslice.io/v1alpha1';
  /**
   * What this document describes.
   */
  readonly kind: 'QoSProfile';
  readonly metadata: Metadata;
  readonly spec: Qos;
}

/**
 * Bandwidth and priority of a slice on each gateway.
 */
export interface Qos {
  /**
   * Who goes first when a gateway is busy: 0 is the lowest, 7 the highest.
   */
  readonly priority?: number;
  readonly ceiling?: Quantity;
  readonly guaranteed?: Quantity;
  readonly dscp?: Dscp;
}

/**
 * A Service name: an RFC 1035 label.
 */
export type DnsName = string;

/**
 * Offers a Service of a namespace to a slice. Its identity is the slice, the namespace and the name.
 */
export interface ServiceExport {
  /**
   * The version of this format.
   */
  readonly apiVersion: 'fleetslice.io/v1alpha1';
  /**
   * What this document describes.
   */
  readonly kind: 'ServiceExport';
  readonly metadata: NamespacedMetadata;
  readonly spec: ServiceExportSpec;
}

/**
 * Name and labels.
 */
export interface NamespacedMetadata {
  readonly name: DnsName;
  readonly namespace: Name;
  readonly labels?: Labels;
  readonly annotations?: Annotations;
}

/**
 * The service and where it is offered.
 */
export interface ServiceExportSpec {
  readonly slice: Name;
  readonly serviceName?: DnsName;
  /**
   * The clusters that offer it. Absent: every member that has the Service.
   *
   * @maxItems 4096
   */
  readonly clusters?: readonly Name[];
  /**
   * The ports that are offered. Absent: all ports of the Service.
   *
   * @minItems 1
   * @maxItems 64
   */
  readonly ports?: readonly ExportPort[];
  /**
   * One address for all endpoints, or the addresses of the endpoints.
   */
  readonly type?: 'ClusterSetIP' | 'Headless';
  /**
   * More names for the service inside the slice.
   *
   * @maxItems 16
   */
  readonly aliases?: readonly Domain[];
  /**
   * Which endpoints are preferred.
   */
  readonly trafficDistribution?: 'PreferSameCluster' | 'PreferSameRegion' | 'Any';
  readonly consumers?: Consumers;
}

/**
 * One port that is offered.
 */
export interface ExportPort {
  readonly name: Name;
  readonly port: PortNumber;
  readonly protocol?: Protocol;
}

/**
 * Who may use the service.
 */
export interface Consumers {
  /**
   * Other slices that may use the service.
   *
   * @maxItems 1024
   */
  readonly slices?: readonly Name[];
  /**
   * The clusters that may use it. Absent: all members.
   *
   * @maxItems 4096
   */
  readonly clusters?: readonly Name[];
  /**
   * The namespaces that may use it. Absent: all of the slice.
   *
   * @maxItems 1024
   */
  readonly namespaces?: readonly Name[];
}

/**
 * An overlay network over chosen clusters and namespaces.
 */
export interface Slice {
  /**
   * The version of this format.
   */
  readonly apiVersion: 'fleetslice.io/v1alpha1';
  /**
   * What this document describes.
   */
  readonly kind: 'Slice';
  readonly metadata: Metadata;
  readonly spec: SliceSpec;
}

/**
 * Addresses, members and rules of the slice.
 */
export interface SliceSpec {
  /**
   * The addresses of the slice: one prefix, or one IPv4 and one IPv6. Other slices may have the same.
   *
   * @minItems 1
   * @maxItems 2
   */
  readonly subnets: readonly PrefixText[];
  readonly clusterPrefix?: ClusterPrefix;
  /**
   * The members, by name.
   *
   * @maxItems 4096
   */
  readonly clusters?: readonly Name[];
  readonly clusterSelector?: Selector;
  readonly topology?: Topology;
  readonly tunnel?: Tunnel;
  /**
   * The namespaces whose pods join the slice.
   *
   * @maxItems 1024
   */
  readonly namespaces?: readonly SliceNamespace[];
  readonly namespaceIsolation?: NamespaceIsolation;
  readonly qosProfile?: Name;
  readonly qos?: Qos;
  /**
   * True: no change of the slice is published any more; what runs keeps running.
   */
  readonly suspend?: boolean;
}

/**
 * One namespace whose pods join the slice.
 */
export interface SliceNamespace {
  readonly name: Name;
  /**
   * The clusters where it belongs to the slice. Absent: all members.
   *
   * @maxItems 4096
   */
  readonly clusters?: readonly Name[];
  /**
   * Whether services of the namespace may be exported to the slice.
   */
  readonly allowExports?: boolean;
}

/**
 * The version of this format. New optional fields are no new format.
 */
export type Format = 1;

/**
 * A time in RFC 3339.
 */
export type Time = string;

/**
 * A full Git commit id.
 */
export type CommitText = string;

/**
 * What operators decide at run time. A suspension in Git always wins.
 */
export interface WireControl {
  readonly format: Format;
  /**
   * What is suspended.
   *
   * @maxItems 4096
   */
  readonly suspensions: readonly Suspension[];
  readonly pin?: Pin;
  readonly accepted?: CommitText;
  readonly rollout?: RolloutState;
}

/**
 * One suspended object.
 */
export interface Suspension {
  /**
   * What kind of object.
   */
  readonly kind: 'Cluster' | 'Slice' | 'Fleet';
  readonly name: Name;
  /**
   * Who decided it.
   */
  readonly who: string;
  /**
   * Why.
   */
  readonly why: string;
  readonly until?: Time;
  readonly since: Time;
}

/**
 * The commit everything stays at.
 */
export interface Pin {
  readonly commit: CommitText;
  /**
   * Who decided it.
   */
  readonly who: string;
  /**
   * Why.
   */
  readonly why: string;
  readonly until: Time;
}

/**
 * How far the clusters are on the way to one commit.
 */
export interface RolloutState {
  readonly target: CommitText;
  /**
   * The clusters that are not at the target yet, and the commit each stays at until then.
   */
  readonly from: {
    readonly [k: string]: CommitText;
  };
  /**
   * The clusters that have been told to go to the target, and the commits each may still act by: none when it has confirmed.
   */
  readonly told?: {
    /**
     * @maxItems 2
     */
    readonly [k: string]: readonly CommitText[];
  };
  /**
   * offer: everybody accepts what will change as well as what is; waves: clusters change; done: all of them have.
   */
  readonly phase: 'offer' | 'waves' | 'done';
  /**
   * The current wave, from 0.
   */
  readonly wave: number;
  readonly since: Time;
  /**
   * Whether `since` is when the wave became healthy.
   */
  readonly healthy?: boolean;
  /**
   * Clusters that were not healthy before it began: they halt nothing.
   *
   * @maxItems 4096
   */
  readonly ailing: readonly Name[];
  /**
   * The last wave whose pause an operator has ended.
   */
  readonly promoted?: number;
  readonly paused?: Decision;
  readonly halted?: Halt;
}

/**
 * What an operator decided.
 */
export interface Decision {
  /**
   * Who decided it.
   */
  readonly who: string;
  /**
   * Why.
   */
  readonly why: string;
  readonly at: Time;
}

/**
 * The cluster that a rollout stopped at.
 */
export interface Halt {
  readonly cluster: Name;
  /**
   * What is wrong there.
   */
  readonly why: string;
  readonly at: Time;
}

/**
 * An IPv4 or IPv6 address.
 */
export type AddressText = string;

/**
 * What encrypts the tunnels.
 */
export type Driver = 'wireguard';

/**
 * A public key: 32 bytes in base64.
 */
export type KeyText = string;

/**
 * What an agent tells that other clusters need. No times, no health, no counters.
 */
export interface WireFacts {
  readonly format: Format;
  readonly cluster: Name;
  readonly agent: Name;
  /**
   * The formats the agent reads.
   *
   * @maxItems 16
   */
  readonly reads: readonly number[];
  /**
   * Its addresses on the underlay; none when it cannot be reached from outside.
   *
   * @maxItems 16
   */
  readonly endpoints: readonly AddressText[];
  /**
   * The MTU of its underlay minus what a tunnel takes.
   */
  readonly mtu: number;
  /**
   * What it has for each slice.
   *
   * @maxItems 65536
   */
  readonly slices: readonly FactsSlice[];
}

/**
 * What an agent has for one slice.
 */
export interface FactsSlice {
  readonly slice: Name;
  /**
   * One per epoch.
   *
   * @maxItems 8
   */
  readonly tunnels: readonly FactsTunnel[];
  /**
   * Its link addresses in the slice.
   *
   * @maxItems 2
   */
  readonly links: readonly AddressText[];
  /**
   * Workloads of the slice on this agent.
   *
   * @maxItems 65536
   */
  readonly workloads: readonly FactsWorkload[];
}

/**
 * One end of the tunnels of an epoch.
 */
export interface FactsTunnel {
  /**
   * The generation of keys.
   */
  readonly epoch: number;
  readonly driver: Driver;
  readonly publicKey: KeyText;
  readonly port: PortNumber;
}

/**
 * One workload of a slice.
 */
export interface FactsWorkload {
  readonly name: Name;
  readonly namespace: Name;
  readonly service: Name;
  /**
   * Its addresses in the slice.
   *
   * @maxItems 2
   */
  readonly addresses: readonly AddressText[];
  /**
   * Its ports.
   *
   * @maxItems 64
   */
  readonly ports: readonly WirePort[];
}

/**
 * One port of a service or workload.
 */
export interface WirePort {
  readonly name: Name;
  readonly port: PortNumber;
  /**
   * The transport protocol.
   */
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
}

/**
 * What the hub tells about itself: which commit runs, what became of the newest one, and what waits for what.
 */
export interface WireFleet {
  readonly format: Format;
  readonly fleet?: Name;
  /**
   * Fingerprint of the key that signs what the hub publishes.
   */
  readonly hub: string;
  readonly source: FleetSource;
  readonly head?: CommitVerdict;
  readonly running?: RunningCommit;
  readonly accepted?: CommitText;
  /**
   * How many commits the newest one is ahead of the last that was accepted.
   */
  readonly behind: number;
  readonly blocking?: CommitVerdict;
  /**
   * Ready, and Reconciling and Stalled while they are true, as kstatus reads them.
   *
   * @maxItems 32
   */
  readonly conditions: readonly FleetCondition[];
  readonly rollout?: RolloutView;
  /**
   * What is suspended now, in Git or by an operator.
   *
   * @maxItems 4096
   */
  readonly suspensions: readonly Suspension[];
  readonly pin?: Pin;
  /**
   * The last commits that the hub has looked at, newest first.
   *
   * @maxItems 50
   */
  readonly history: readonly CommitVerdict[];
  readonly clusters: ClusterCounts;
}

/**
 * Where commits come from.
 */
export interface FleetSource {
  /**
   * Its URL, without a password.
   */
  readonly address: string;
  /**
   * Branch, tag, range of tags, or commit.
   */
  readonly ref: string;
  /**
   * Folder of the fleet inside the repository; empty for all of it.
   */
  readonly path: string;
}

/**
 * What became of one commit.
 */
export interface CommitVerdict {
  readonly commit?: CommitText;
  /**
   * Name and address; absent when the commit cannot be read.
   */
  readonly author?: string;
  /**
   * First line of its message.
   */
  readonly subject?: string;
  readonly committedAt?: Time;
  /**
   * accepted: it is published; refused: it cannot be, whatever anybody says; held: it needs an acknowledgement.
   */
  readonly outcome: 'accepted' | 'refused' | 'held';
  /**
   * One word, as in a condition; docs/conditions.md has them all.
   */
  readonly reason: string;
  /**
   * One sentence for people.
   */
  readonly message: string;
  /**
   * The first of what is wrong with it.
   *
   * @maxItems 20
   */
  readonly findings: readonly CommitFinding[];
  /**
   * The entries of Fleet.spec.acknowledge that would let it pass; absent when none would.
   */
  readonly acknowledge?: string;
  readonly seenAt: Time;
  readonly milliseconds: StageTimes;
}

/**
 * One thing that is wrong with a commit.
 */
export interface CommitFinding {
  /**
   * FS and four digits.
   */
  readonly code: string;
  /**
   * How bad it is.
   */
  readonly severity: 'error' | 'warning';
  /**
   * One sentence with the value that is wrong.
   */
  readonly message: string;
  /**
   * Where, from the folder of the fleet.
   */
  readonly file: string;
  /**
   * From 1.
   */
  readonly line: number;
  /**
   * From 1.
   */
  readonly column: number;
  /**
   * The way out; absent when there is no one way.
   */
  readonly hint?: string;
}

/**
 * How long each stage took, in milliseconds.
 */
export interface StageTimes {
  /**
   * Asking the source and fetching.
   */
  readonly sync: number;
  /**
   * Reading, checking and comparing with what ran.
   */
  readonly read: number;
  /**
   * Compiling; absent for what is not accepted.
   */
  readonly compile?: number;
  /**
   * Writing what changed.
   */
  readonly publish?: number;
}

/**
 * The commit that the clusters are at, or on the way to.
 */
export interface RunningCommit {
  readonly commit: CommitText;
  readonly since: Time;
}

/**
 * A condition as Kubernetes has them.
 */
export interface FleetCondition {
  /**
   * What it is about.
   */
  readonly type: 'Ready' | 'Reconciling' | 'Stalled';
  /**
   * Reconciling and Stalled are there only while they are True.
   */
  readonly status: 'True' | 'False' | 'Unknown';
  /**
   * One word.
   */
  readonly reason: string;
  /**
   * One sentence for people.
   */
  readonly message: string;
  readonly lastTransitionTime: Time;
}

/**
 * How far the rollout is.
 */
export interface RolloutView {
  readonly target: CommitText;
  /**
   * As in control.
   */
  readonly phase: 'offer' | 'waves' | 'done';
  /**
   * Name of the current wave; absent while there is none.
   */
  readonly wave?: string;
  /**
   * Of the current wave, from 1.
   */
  readonly number?: number;
  /**
   * How many there are.
   */
  readonly waves?: number;
  /**
   * One sentence for people.
   */
  readonly message: string;
  /**
   * Clusters that have not been told yet.
   */
  readonly pending: number;
  readonly paused?: Decision;
  readonly halted?: Halt;
}

/**
 * How the clusters stand.
 */
export interface ClusterCounts {
  /**
   * Of the fleet.
   */
  readonly total: number;
  /**
   * Have applied all they were told, by digest.
   */
  readonly current: number;
  /**
   * Are current, and healthy.
   */
  readonly ready: number;
  /**
   * The first of those that are not ready, the worst first.
   *
   * @maxItems 20
   */
  readonly ailing: readonly AilingCluster[];
}

/**
 * A cluster that is not ready.
 */
export interface AilingCluster {
  readonly name: Name;
  /**
   * sick: something is wrong; behind: it has not applied everything; silent: it has never reported.
   */
  readonly standing: 'sick' | 'behind' | 'silent';
  /**
   * What is wrong or missing.
   */
  readonly message: string;
}

/**
 * SHA-256 in lower-case hex.
 */
export type DigestText = string;

/**
 * What the hub wants one cluster to have: the digest of each slice object. Written last and compare-and-swap; signed.
 */
export interface WireIndex {
  readonly format: Format;
  readonly fleet: Name;
  readonly cluster: Name;
  readonly hub: DigestText;
  readonly hubKey: KeyText;
  /**
   * The term of the hub's leader.
   */
  readonly term: number;
  /**
   * Grows by one with every index of this cluster.
   */
  readonly sequence: number;
  readonly commit: CommitText;
  /**
   * The digest of the object of each slice.
   */
  readonly slices: {
    readonly [k: string]: DigestText;
  };
  /**
   * Slices to remove, with the sequence of their removal.
   */
  readonly removed: {
    readonly [k: string]: number;
  };
  /**
   * Ed25519 over the canonical JSON of this object without this field.
   */
  readonly signature: string;
}

/**
 * An IPv4 or IPv6 prefix.
 */
export type WirePrefix = string;

/**
 * A domain name without the final dot.
 */
export type WireDomain = string;

/**
 * The desired state of one slice on one cluster. Immutable, named by its digest.
 */
export interface WireSlice {
  readonly format: Format;
  readonly slice: Name;
  readonly cluster: Name;
  /**
   * The addresses of the slice.
   *
   * @minItems 1
   * @maxItems 2
   */
  readonly subnets: readonly WirePrefix[];
  /**
   * The address of every slice router: next hop and resolver of workloads.
   *
   * @minItems 1
   * @maxItems 2
   */
  readonly routers: readonly AddressText[];
  /**
   * The cluster's own blocks.
   *
   * @maxItems 256
   */
  readonly blocks: readonly WirePrefix[];
  /**
   * The block of virtual addresses of services.
   *
   * @maxItems 2
   */
  readonly vips: readonly WirePrefix[];
  /**
   * The largest packet inside the slice; 0 while it is not known.
   */
  readonly mtu: number;
  readonly driver: Driver;
  /**
   * The generation of tunnel keys.
   */
  readonly epoch: number;
  readonly portRange?: WirePortRange;
  /**
   * The clusters with a tunnel to this one.
   *
   * @maxItems 4096
   */
  readonly peers: readonly WirePeer[];
  /**
   * Services offered to this cluster.
   *
   * @maxItems 65536
   */
  readonly exports: readonly WireExport[];
}

/**
 * The UDP ports a gateway may use, both ends included; the agent's own choice when absent.
 */
export interface WirePortRange {
  /**
   * The first port.
   */
  readonly first: number;
  /**
   * The last port.
   */
  readonly last: number;
}

/**
 * Another cluster of the slice.
 */
export interface WirePeer {
  readonly cluster: Name;
  /**
   * Its blocks.
   *
   * @maxItems 256
   */
  readonly blocks: readonly WirePrefix[];
  /**
   * Its gateways; none while its facts are missing.
   *
   * @maxItems 64
   */
  readonly gateways: readonly WireGateway[];
}

/**
 * One gateway of another cluster.
 */
export interface WireGateway {
  readonly name: Name;
  readonly publicKey: KeyText;
  readonly port: PortNumber;
  /**
   * Its addresses on the underlay; none when it dials out only.
   *
   * @maxItems 16
   */
  readonly endpoints: readonly AddressText[];
  /**
   * Its link addresses in the slice.
   *
   * @maxItems 2
   */
  readonly links: readonly AddressText[];
}

/**
 * One service of the slice.
 */
export interface WireExport {
  readonly namespace: Name;
  readonly name: Name;
  readonly service: Name;
  /**
   * The clusters that offer it.
   *
   * @maxItems 4096
   */
  readonly clusters: readonly Name[];
  /**
   * Whether names resolve to the endpoints themselves.
   */
  readonly headless: boolean;
  /**
   * The ports that are offered.
   *
   * @maxItems 64
   */
  readonly ports: readonly WirePort[];
  /**
   * More names inside the slice.
   *
   * @maxItems 16
   */
  readonly aliases: readonly WireDomain[];
  /**
   * Endpoints of other clusters; a cluster knows its own.
   *
   * @maxItems 65536
   */
  readonly endpoints: readonly WireExportEndpoint[];
}

/**
 * One workload behind a service.
 */
export interface WireExportEndpoint {
  readonly name: Name;
  readonly cluster: Name;
  /**
   * Its addresses in the slice.
   *
   * @maxItems 2
   */
  readonly addresses: readonly AddressText[];
}

/**
 * What an agent tells about itself. Never an input of the compiler.
 */
export interface WireStatus {
  readonly format: Format;
  readonly cluster: Name;
  readonly agent: Name;
  /**
   * The version of the program.
   */
  readonly version: string;
  /**
   * The formats the agent reads.
   *
   * @maxItems 16
   */
  readonly reads: readonly number[];
  /**
   * The hub whose key is pinned; empty before the first index.
   */
  readonly hub: string;
  /**
   * The sequence of the last accepted index; 0 before the first one.
   */
  readonly sequence: number;
  /**
   * The slices it has.
   *
   * @maxItems 65536
   */
  readonly slices: readonly StatusSlice[];
  /**
   * What it refused, and why.
   *
   * @maxItems 256
   */
  readonly refusals: readonly Refusal[];
  readonly appliedAt: Time;
}

/**
 * The state of one slice on one agent.
 */
export interface StatusSlice {
  readonly slice: Name;
  /**
   * The digest of the object applied; empty when none is.
   */
  readonly digest: string;
  /**
   * Whether all of it is applied.
   */
  readonly ready: boolean;
  /**
   * Why not; empty when ready.
   */
  readonly problem: string;
  /**
   * The commit of the index it came with.
   */
  readonly commit?: string;
  /**
   * Its tunnels.
   *
   * @maxItems 65536
   */
  readonly tunnels: readonly StatusTunnel[];
}

/**
 * One tunnel, seen from here.
 */
export interface StatusTunnel {
  readonly cluster: Name;
  readonly gateway: Name;
  /**
   * Whether it answers.
   */
  readonly up: boolean;
  /**
   * What runs it here.
   */
  readonly implementation: 'kernel' | 'userspace';
  /**
   * Round trip of the last probe.
   */
  readonly rttMilliseconds?: number;
  /**
   * Share of lost probes.
   */
  readonly lossRatio?: number;
  /**
   * Bytes received.
   */
  readonly receivedBytes?: number;
  /**
   * Bytes sent.
   */
  readonly sentBytes?: number;
  /**
   * Age of the last handshake.
   */
  readonly handshakeAgeSeconds?: number;
}

/**
 * Something the agent did not accept.
 */
export interface Refusal {
  /**
   * A stable code.
   */
  readonly code: string;
  /**
   * One sentence.
   */
  readonly message: string;
}
