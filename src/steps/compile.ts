import type { WireGateway, WirePeer, WireSlice } from '../model/generated/types.ts';
import { innerDevice } from '../model/device-name.ts';
import { compareText } from '../model/diagnostic.ts';
import { Blocked } from '../model/errors.ts';
import { type ClusterName, type PublicKey, parsePublicKey, type SliceName } from '../model/ids.ts';
import {
  compareAddresses,
  comparePrefixes,
  type Family,
  formatAddress,
  formatPrefix,
  hostPrefix,
  type Parsed,
  parseAddress,
  parsePrefix,
} from '../net/ip.ts';
import { macsOf, markOf, netnsOf, outerDevice, tunnelDevice } from './names.ts';
import type { Endpoint, Peer, Router, Tunnel, WorkloadLink, WorkloadPlace } from './router.ts';

export { markOf, netnsOf } from './names.ts';

/** What this node itself knows of one slice. */
export interface NodeSlice {
  /** Every generation of which this node has a key. */
  readonly tunnels: readonly NodeTunnel[];
  /** Our link addresses, one per subnet. */
  readonly links: readonly string[];
  readonly workloads: readonly NodeWorkload[];
  /** Families that this host has on the underlay, the preferred one first. */
  readonly families: readonly Family[];
  /** What this host can carry inside a tunnel, in bytes. */
  readonly mtu: number;
}

export interface NodeTunnel {
  readonly epoch: number;
  readonly port: number;
  readonly publicKey: PublicKey;
  /** File that holds the private key. */
  readonly keyFile: string;
}

export interface NodeWorkload {
  /** `<namespace>/<name>`. */
  readonly id: string;
  readonly place: WorkloadPlace;
  /** One per subnet. */
  readonly addresses: readonly string[];
}

const WIREGUARD_GO_MTU = 1420;
const PADDING = 16;

/**
 * What the slice must look like on this node. A tunnel of another generation than the desired one is left out, and so
 * is a peer without a gateway that has a key. Throws Blocked for text that is no address: the codec has let it through.
 */
export function compileRouter(slice: WireSlice, node: NodeSlice): Router {
  const name = slice.slice as SliceName;
  return {
    cluster: slice.cluster as ClusterName,
    slice: name,
    netns: netnsOf(name),
    mark: markOf(slice.cluster, name),
    mtu: paddedMtu(slice.mtu === 0 ? node.mtu : Math.min(slice.mtu, node.mtu)),
    subnets: canonicalPrefixes(slice.subnets),
    routers: canonicalAddresses(slice.routers),
    tunnels: compileTunnels(slice, node),
    workloads: node.workloads
      .map((workload) => compileWorkload(name, workload))
      .toSorted((a, b) => compareText(a.id, b.id)),
  };
}

/**
 * WireGuard pads packets to 16 bytes, but not beyond the MTU; wireguard-go goes on believing in 1420 when its device has
 * another one. Rounded down like this, its padded packets never outgrow the underlay (docs/decisions/0001).
 */
function paddedMtu(mtu: number): number {
  return mtu - ((mtu % WIREGUARD_GO_MTU) % PADDING);
}

function compileTunnels(slice: WireSlice, node: NodeSlice): readonly Tunnel[] {
  const peers = slice.peers
    .flatMap((peer) => compilePeer(peer, node.families))
    .toSorted((a, b) => compareText(a.cluster, b.cluster));
  return node.tunnels
    .filter((tunnel) => tunnel.epoch === slice.epoch)
    .map(({ epoch, port, publicKey, keyFile }) => ({
      device: tunnelDevice(slice.slice as SliceName, epoch),
      epoch,
      port,
      publicKey,
      keyFile,
      links: canonicalAddresses(node.links),
      peers,
    }));
}

/** Only the first gateway carries its cluster; none or one peer. */
function compilePeer(peer: WirePeer, families: readonly Family[]): readonly Peer[] {
  const [gateway] = peer.gateways.toSorted((a, b) => compareText(a.name, b.name));
  const publicKey = gateway === undefined ? undefined : parsePublicKey(gateway.publicKey);
  if (gateway === undefined || publicKey === undefined) return [];
  const endpoint = endpointOf(gateway, families);
  const blocks = canonicalPrefixes(peer.blocks);
  const links = canonicalAddresses(gateway.links);
  return [
    {
      cluster: peer.cluster as ClusterName,
      gateway: gateway.name,
      publicKey,
      ...(endpoint === undefined ? {} : { endpoint }),
      allowed: canonicalPrefixes([...blocks, ...links.map(hostPrefixText)]),
      links,
      blocks,
    },
  ];
}

/** The first address of the family that this host prefers among those that both ends have. */
function endpointOf(gateway: WireGateway, families: readonly Family[]): Endpoint | undefined {
  const addresses = gateway.endpoints.map((text) => accepted(text, parseAddress(text)));
  for (const family of families) {
    const found = addresses.find((address) => address.family === family);
    if (found !== undefined) return { address: formatAddress(found), port: gateway.port };
  }
  return undefined;
}

function compileWorkload(slice: SliceName, { id, place, addresses }: NodeWorkload): WorkloadLink {
  const macs = macsOf(slice, id);
  return {
    id,
    place,
    inner: innerDevice(slice),
    outer: outerDevice(id),
    innerMac: macs.inner,
    outerMac: macs.outer,
    addresses: canonicalAddresses(addresses),
  };
}

function hostPrefixText(address: string): string {
  return formatPrefix(hostPrefix(accepted(address, parseAddress(address))));
}

/** In the text that the kernel prints, sorted, each once. */
function canonicalAddresses(texts: readonly string[]): readonly string[] {
  const addresses = texts.map((text) => accepted(text, parseAddress(text))).toSorted(compareAddresses);
  return [...new Set(addresses.map(formatAddress))];
}

function canonicalPrefixes(texts: readonly string[]): readonly string[] {
  const prefixes = texts.map((text) => accepted(text, parsePrefix(text))).toSorted(comparePrefixes);
  return [...new Set(prefixes.map(formatPrefix))];
}

function accepted<T>(text: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Blocked('slice-address', `the desired state has a bad address: ${parsed.problem}`, {
    data: { text },
  });
}
