import type { ClusterName, PublicKey, SliceName } from '../../../src/model/ids.ts';
import { innerDevice } from '../../../src/model/device-name.ts';
import { macsOf, markOf, netnsOf, outerDevice, tunnelDevice } from '../../../src/steps/names.ts';
import type { Peer, Router, WorkloadLink } from '../../../src/steps/router.ts';

/** One side of a test's tunnel: the n-th cluster of a slice 10.64.0.0/16, fd64::/48. */
export interface Side {
  readonly name: string;
  readonly number: number;
  readonly port: number;
  readonly publicKey: string;
  readonly keyFile: string;
}

const SUBNETS = ['10.64.0.0/16', 'fd64::/48'];
const ROUTERS = ['10.64.0.1', 'fd64::1'];

export function sliceOf(side: Side): SliceName {
  return `fstest-g2-${side.name}` as SliceName;
}

export function workloadNetns(side: Side): string {
  return `fstest-g2-w-${side.name}`;
}

export function workloadAddresses(side: Side): readonly string[] {
  return [`10.64.${side.number}.65`, `fd64:0:0:${side.number}::65`];
}

export function linkAddresses(side: Side): readonly string[] {
  return [`10.64.${side.number}.1`, `fd64:0:0:${side.number}::1`];
}

/** Two routers of different slices on one host stand for one slice on two hosts: the underlay is loopback. */
export function routerOf(side: Side, other: Side): Router {
  const slice = sliceOf(side);
  return {
    cluster: side.name as ClusterName,
    slice,
    netns: netnsOf(slice),
    mark: markOf(side.name, slice),
    mtu: 1380,
    subnets: SUBNETS,
    routers: ROUTERS,
    tunnels: [
      {
        device: tunnelDevice(slice, 1),
        epoch: 1,
        port: side.port,
        publicKey: side.publicKey as PublicKey,
        keyFile: side.keyFile,
        links: linkAddresses(side),
        peers: [peerOf(other)],
      },
    ],
    workloads: [workloadOf(side)],
  };
}

function peerOf(other: Side): Peer {
  const blocks = [`10.64.${other.number}.0/24`, `fd64:0:0:${other.number}::/64`];
  return {
    cluster: other.name as ClusterName,
    gateway: other.name,
    publicKey: other.publicKey as PublicKey,
    endpoint: { address: '127.0.0.1', port: other.port },
    allowed: blocks,
    links: linkAddresses(other),
    blocks,
  };
}

function workloadOf(side: Side): WorkloadLink {
  const id = `default/${side.name}`;
  const macs = macsOf(sliceOf(side), id);
  return {
    id,
    place: { kind: 'netns', name: workloadNetns(side) },
    inner: innerDevice(sliceOf(side)),
    outer: outerDevice(id),
    innerMac: macs.inner,
    outerMac: macs.outer,
    addresses: workloadAddresses(side),
  };
}
