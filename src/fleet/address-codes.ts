import type { CodeTable } from '../model/codes.ts';

export type AddressCode = 'FS2040' | 'FS2041' | 'FS2042' | 'FS2043' | 'FS2044' | 'FS2045';

/** Addresses and ports that meet in one cluster: FS204x. */
export const addressCodes: CodeTable<AddressCode> = {
  FS2040: {
    title: 'overlapping slices in one namespace',
    severity: 'error',
    cause:
      'A namespace of a Kubernetes cluster is in two slices whose subnets overlap, so its pods have two routes to one address.',
    example: 'slices a and b, both over 10.64.0.0/16 with namespaces: [{name: shop}] on fra',
    wayOut: 'Give one slice another subnet, or remove the namespace from one of them.',
  },
  FS2041: {
    title: 'subnet overlaps a network of a cluster',
    severity: 'error',
    cause:
      'The cluster uses addresses of the subnet for pods, Services or nodes, and workloads of the slice could not reach those.',
    example: 'subnets: [10.64.0.0/16] beside networks: {pods: [10.64.0.0/14]} of a member',
    wayOut: 'Use a subnet that no member uses.',
  },
  FS2042: {
    title: 'subnet nearly full',
    severity: 'warning',
    cause:
      'More than 80 % of the cluster blocks of the subnet are taken, those of clusters that left included.',
    example: 'a /16 with cluster blocks of /20 and twelve clusters',
    wayOut:
      'Plan a larger subnet or a longer clusterPrefix, or release blocks of clusters that left (`fleetslice lock --release`).',
  },
  FS2043: {
    title: 'endpoint nobody can reach',
    severity: 'error',
    cause:
      'The endpoint is a loopback, link-local, multicast or unspecified address: no other cluster can reach it.',
    example: 'endpoints: [127.0.0.1]',
    wayOut: 'Write the address under which other clusters see the gateway.',
  },
  FS2044: {
    title: 'endpoint of two clusters',
    severity: 'warning',
    cause:
      'Two clusters have the same endpoint and may choose the same ports, so tunnels may end at the wrong gateway.',
    example: 'a Cluster that was copied with its endpoints',
    wayOut: 'Correct the address, or give the clusters portRanges that do not overlap.',
  },
  FS2045: {
    title: 'too few ports',
    severity: 'error',
    cause: 'A gateway needs a UDP port for each slice of its cluster, and the range has fewer.',
    example: 'portRange: {first: 31000, last: 31001} in a cluster of three slices',
    wayOut: 'Widen portRange; twice the number of slices leaves room for the rotation of keys.',
  },
};
