import type { CodeTable } from '../model/codes.ts';

export type PlanCode =
  | 'FS4001'
  | 'FS4002'
  | 'FS4003'
  | 'FS4004'
  | 'FS4005'
  | 'FS4006'
  | 'FS4007'
  | 'FS4010'
  | 'FS4011'
  | 'FS4012'
  | 'FS4013';

/** Update rules: what one commit may not do to what the commit before it declared. */
export const planCodes: CodeTable<PlanCode> = {
  FS4001: {
    title: 'subnet changed',
    severity: 'error',
    cause:
      'All addresses of a family are new, and clusters at different commits do not understand each other meanwhile. Lifted by acknowledging `renumbering`.',
    example: 'subnets: [10.64.0.0/16] becomes [10.80.0.0/16]',
    wayOut: 'Make a new slice beside it and move the workloads, or acknowledge `renumbering` of the slice.',
  },
  FS4002: {
    title: 'address family removed',
    severity: 'error',
    cause:
      'Every workload of the slice loses its address of that family. Lifted by acknowledging `renumbering`.',
    example: 'subnets: [10.64.0.0/16, "fd00:64::/48"] becomes [10.64.0.0/16]',
    wayOut: 'Keep the family, or acknowledge `renumbering` of the slice.',
  },
  FS4003: {
    title: 'size of cluster blocks changed',
    severity: 'error',
    cause:
      'Blocks of another length are other blocks: every cluster of the slice is renumbered. Lifted by acknowledging `renumbering`.',
    example: 'clusterPrefix: {ipv4: 20} becomes {ipv4: 22}',
    wayOut: 'A full cluster gets a second block instead; or acknowledge `renumbering` of the slice.',
  },
  FS4004: {
    title: 'tunnel driver changed under traffic',
    severity: 'error',
    cause:
      'The two ends of a tunnel switch one after the other, and speak different protocols in between. Lifted by acknowledging `driver-change`.',
    example: 'tunnel: {driver: wireguard} becomes {driver: ipsec}',
    wayOut: 'Make a new slice with that driver, or acknowledge `driver-change` of the slice.',
  },
  FS4005: {
    title: 'block of a member moved',
    severity: 'error',
    cause:
      'The lock takes a block away from a cluster that has workloads in it. Lifted by acknowledging `renumbering`.',
    example: '10.64.32.0/20: fra becomes 10.64.96.0/20: fra',
    wayOut: 'Restore the line of the lock; `fleetslice lock` never moves a block.',
  },
  FS4006: {
    title: 'block handed to another cluster at once',
    severity: 'error',
    cause:
      'While the commit reaches the clusters one after the other, two of them have the block, and traffic for one reaches the other. Nothing lifts this.',
    example: '10.64.32.0/20: fra becomes 10.64.32.0/20: iad',
    wayOut:
      'Two commits: one that releases the block, and when every cluster has it, one that gives it to the other.',
  },
  FS4007: {
    title: 'block released together with its cluster',
    severity: 'warning',
    cause:
      'The block is free for others at once, while clusters that have not seen this commit still send its traffic to the one that left.',
    example: 'a commit that removes fra from the slice and its line from the lock',
    wayOut: 'Keep the line of the lock, and release it by `fleetslice lock --release` in a later commit.',
  },
  FS4010: {
    title: 'export moved to another slice',
    severity: 'warning',
    cause:
      'Its names disappear from the one slice and appear in the other; nobody in the first finds it any more.',
    example: 'slice: payments becomes slice: orders',
    wayOut: 'Export it to both for a while, by a second document.',
  },
  FS4011: {
    title: 'type of an export changed',
    severity: 'warning',
    cause:
      'The same name leads to one address before and to the addresses of the endpoints after, or the other way round; clients that keep addresses fail.',
    example: 'type: ClusterSetIP becomes type: Headless',
    wayOut: 'Export it under a second name for a while.',
  },
  FS4012: {
    title: 'port of an export changed',
    severity: 'warning',
    cause:
      'The port has the name and another number, or the number and another name: clients that know the old one fail.',
    example: 'ports: [{name: http, port: 80}] becomes [{name: http, port: 8080}]',
    wayOut: 'Add the new port beside the old one, and remove the old one later.',
  },
  FS4013: {
    title: 'renamed',
    severity: 'warning',
    cause:
      'A name is the identity: the old one is removed with its keys and addresses, and the new one starts from nothing.',
    example: 'Cluster fra becomes Cluster fra-1 with the same spec',
    wayOut: 'Keep the name, or add the new one first and remove the old one later.',
  },
};
