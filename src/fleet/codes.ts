import type { CodeTable } from '../model/codes.ts';
import { type AddressCode, addressCodes } from './address-codes.ts';
import { type CapacityCode, capacityCodes } from './capacity-codes.ts';
import { type ExportCode, exportCodes } from './export-codes.ts';
import { type RolloutCode, rolloutCodes } from './rollout-codes.ts';
import { type TenantCode, tenantCodes } from './tenant-codes.ts';
import { type TopologyCode, topologyCodes } from './topology-codes.ts';

export type FleetCode =
  | AddressCode
  | CapacityCode
  | ExportCode
  | RolloutCode
  | TenantCode
  | TopologyCode
  | 'FS2001'
  | 'FS2002'
  | 'FS2003'
  | 'FS2004'
  | 'FS2005'
  | 'FS2006'
  | 'FS2007'
  | 'FS2008'
  | 'FS2009'
  | 'FS2010'
  | 'FS2011'
  | 'FS2012'
  | 'FS2013'
  | 'FS2014'
  | 'FS2015'
  | 'FS2016'
  | 'FS2017'
  | 'FS2018'
  | 'FS2019'
  | 'FS2020'
  | 'FS2021'
  | 'FS2022'
  | 'FS2023'
  | 'FS2024'
  | 'FS2025'
  | 'FS2026'
  | 'FS2027'
  | 'FS2028'
  | 'FS2090'
  | 'FS2091'
  | 'FS3001'
  | 'FS3003';

/** Rules across documents: FS2xxx; locks: FS3xxx. Every code of this stage, with what it means and the way out. */
export const fleetCodes: CodeTable<FleetCode> = {
  ...topologyCodes,
  ...addressCodes,
  ...exportCodes,
  ...capacityCodes,
  ...tenantCodes,
  ...rolloutCodes,
  FS2001: {
    title: 'declared twice',
    severity: 'error',
    cause: 'Two documents of one kind have the same name, so one of them would be lost.',
    example: 'two files with a Cluster fra',
    wayOut: 'Rename or remove one of them.',
  },
  FS2002: {
    title: 'second Fleet',
    severity: 'error',
    cause: 'A fleet repo has at most one Fleet document.',
    example: 'fleet.yaml and base/fleet.yaml in one fleet',
    wayOut: 'Merge the two, or give each its own path.',
  },
  FS2003: {
    title: 'namespace listed twice',
    severity: 'error',
    cause: 'A slice lists a namespace once; of two entries one would be lost.',
    example: 'namespaces: [{name: shop}, {name: shop, allowExports: false}]',
    wayOut: 'Merge the two entries.',
  },
  FS2004: {
    title: 'name listed twice',
    severity: 'error',
    cause: 'Two waves or two tenants have the same name.',
    example: 'tenants: [{name: shop, paths: [shop]}, {name: shop, paths: [web]}]',
    wayOut: 'Rename one of the two, or merge them.',
  },
  FS2005: {
    title: 'empty list',
    severity: 'warning',
    cause: 'An empty list means nobody; an absent one means everybody.',
    example: 'clusters: [] in a ServiceExport, which is then offered nowhere',
    wayOut: 'Remove the field if everybody is meant, or fill the list.',
  },
  FS2006: {
    title: 'selector matches nothing',
    severity: 'warning',
    cause: 'No cluster of the fleet has the labels.',
    example: 'clusterSelector: {matchLabels: {region: euorpe}}',
    wayOut: 'Correct the selector, or label the clusters.',
  },
  FS2007: {
    title: 'unknown object acknowledged',
    severity: 'warning',
    cause: 'The entry names an object that is not in this fleet, and there is one with a similar name.',
    example: 'object: Slice/paymnets',
    wayOut:
      'Correct the name. If the object was removed and that is the risk, remove the entry after the merge.',
  },
  FS2008: {
    title: 'half a location',
    severity: 'error',
    cause: 'A place needs both latitude and longitude.',
    example: 'location: {latitude: 50.11}',
    wayOut: 'Write both, or neither.',
  },
  FS2009: {
    title: 'cluster in two waves',
    severity: 'error',
    cause: 'A cluster gets a commit once, so it belongs to one wave.',
    example: 'waves: [{name: a, clusters: [fra]}, {name: b, clusterSelector: {}}]',
    wayOut: 'Remove the cluster from one of the waves. Clusters in no wave come last.',
  },
  FS2010: {
    title: 'unknown cluster',
    severity: 'error',
    cause: 'The name is not the name of a Cluster of this fleet.',
    example: 'clusters: [fra, madrid]',
    wayOut: 'Correct the name, or add a Cluster document.',
  },
  FS2011: {
    title: 'unknown slice',
    severity: 'error',
    cause: 'The name is not the name of a Slice of this fleet.',
    example: 'slice: payment',
    wayOut: 'Correct the name, or add a Slice document.',
  },
  FS2012: {
    title: 'cluster is no member',
    severity: 'error',
    cause: 'The cluster is not a member of the slice.',
    example: 'an export from sin in a slice over fra and iad',
    wayOut: 'Add the cluster to the slice, or remove it here.',
  },
  FS2013: {
    title: 'unknown QoS profile',
    severity: 'error',
    cause: 'The name is not the name of a QoSProfile of this fleet.',
    example: 'qosProfile: gold',
    wayOut: 'Correct the name, or add a QoSProfile document.',
  },
  FS2014: {
    title: 'slice without clusters',
    severity: 'warning',
    cause: 'Neither clusters nor clusterSelector gives the slice a member, so it exists nowhere.',
    example: 'a Slice with subnets only',
    wayOut: 'List clusters, or select them by label.',
  },
  FS2015: {
    title: 'namespace is not in the slice',
    severity: 'error',
    cause: 'The slice lists its namespaces, and this one is not among them or may not export.',
    example: 'an export from namespace test in a slice for namespace shop',
    wayOut: 'Add the namespace to the slice, or remove the export.',
  },
  FS2016: {
    title: 'alias used twice',
    severity: 'error',
    cause: 'Two exports of one slice answer to the same name.',
    example: 'aliases: [db.example.com] in two exports',
    wayOut: 'Keep the alias in one of them.',
  },
  FS2017: {
    title: 'two QoS settings',
    severity: 'error',
    cause: 'A slice has either a QoS profile or values of its own.',
    example: 'qosProfile: standard beside qos: {ceiling: 1G}',
    wayOut: 'Keep one of the two.',
  },
  FS2018: {
    title: 'more guaranteed than allowed',
    severity: 'error',
    cause: 'What is guaranteed is more than the ceiling.',
    example: 'guaranteed: 2G with ceiling: 1G',
    wayOut: 'Lower guaranteed, or raise the ceiling.',
  },
  FS2019: {
    title: 'port declared twice',
    severity: 'error',
    cause: 'In one export a port name means one port, and a port number of a protocol has one name.',
    example: 'ports: [{name: http, port: 80}, {name: web, port: 80}]',
    wayOut: 'Rename or remove one of the two.',
  },
  FS2020: {
    title: 'bad subnet',
    severity: 'error',
    cause: 'The text is not an IPv4 or IPv6 prefix in its plain form.',
    example: 'subnets: [10.64.1.0/16]',
    wayOut: 'Write the first address of the network and its length.',
  },
  FS2021: {
    title: 'two subnets of one family',
    severity: 'error',
    cause: 'A slice has at most one IPv4 and one IPv6 subnet.',
    example: 'subnets: [10.64.0.0/16, 10.65.0.0/16]',
    wayOut: 'Keep one of them, or make it larger.',
  },
  FS2022: {
    title: 'subnet cannot be divided',
    severity: 'error',
    cause: 'Cluster blocks of that length do not fit the subnet.',
    example: 'a subnet of /24 with clusterPrefix.ipv4 20',
    wayOut: 'Change subnets or clusterPrefix.',
  },
  FS2023: {
    title: 'public addresses',
    severity: 'warning',
    cause: 'The subnet is not private: workloads of the slice cannot reach whoever has these addresses.',
    example: 'subnets: [203.0.0.0/16]',
    wayOut: 'Use 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10 or fd00::/8.',
  },
  FS2024: {
    title: 'bad endpoint',
    severity: 'error',
    cause: 'An endpoint of a gateway is an IP address.',
    example: 'endpoints: [gateway.example.com]',
    wayOut: 'Write the address.',
  },
  FS2025: {
    title: 'ports the wrong way round',
    severity: 'error',
    cause: 'The last port of the range is smaller than the first.',
    example: 'portRange: {first: 31000, last: 30000}',
    wayOut: 'Swap the two.',
  },
  FS2026: {
    title: 'bad network',
    severity: 'error',
    cause: 'A network of a cluster is not an IPv4 or IPv6 prefix in its plain form.',
    example: 'networks: {pods: [10.1.2.3/16]}',
    wayOut: 'Write the first address of the network and its length.',
  },
  FS2027: {
    title: 'values of a selector',
    severity: 'error',
    cause:
      'In and NotIn compare a label with values and need at least one; Exists and DoesNotExist take none.',
    example: 'matchExpressions: [{key: region, operator: In}]',
    wayOut: 'Write values, or use Exists or DoesNotExist.',
  },
  FS2028: {
    title: 'special addresses',
    severity: 'error',
    cause: 'The subnet has loopback, link-local or multicast addresses, which are not routed.',
    example: 'subnets: [169.254.0.0/16]',
    wayOut: 'Use private addresses such as 10.64.0.0/16 or fd00:64::/48.',
  },
  FS2090: {
    title: 'not enforced yet',
    severity: 'error',
    cause: 'This version does not enforce the value, and traffic would be wrong or open without it.',
    example: 'topology: {type: HubSpoke}',
    wayOut: 'Remove the value until a version enforces it.',
  },
  FS2091: {
    title: 'no effect yet',
    severity: 'warning',
    cause: 'This version accepts the value and does nothing with it; traffic is right without it.',
    example: 'tunnel: {keyRotation: 30d}',
    wayOut: 'Leave it if you want it to take effect with a later version.',
  },
  FS3001: {
    title: 'lock is stale',
    severity: 'error',
    cause:
      'A member of the slice has no block in locks/<slice>.lock.yaml, or the lock names a block that is none of the slice.',
    example: 'a cluster added to a slice without running fleetslice lock',
    wayOut: 'Run `fleetslice lock` and commit the lock file.',
  },
  FS3003: {
    title: 'no block left',
    severity: 'error',
    cause: 'The subnet has fewer cluster blocks than clusters that need one, those that left included.',
    example: 'a /16 with cluster blocks of /18 and three clusters',
    wayOut:
      'Release blocks of clusters that left (`fleetslice lock --release`), or use a larger subnet or a longer clusterPrefix.',
  },
};
