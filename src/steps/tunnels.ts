import { isTunnelName } from './names.ts';
import type { ObservedPeer, ObservedRouter, ObservedTunnel } from './observed.ts';
import { during, type Planned } from './order.ts';
import type { Endpoint, Peer, Router, Tunnel } from './router.ts';
import type { PeerChange, Step } from './step.ts';

/** Kinds of link that a tunnel can be: in the kernel, or served by a process. */
const TUNNEL_KINDS: ReadonlySet<string> = new Set(['wireguard', 'tun']);
/** Seconds; keeps the way through a NAT open, whose bindings for UDP last 30 s or more. */
const KEEPALIVE = 25;
/** Seconds after which WireGuard gives up a session, so that the endpoint it has learned proves nothing any more. */
const SESSION_SECONDS = 180;

export interface TunnelPlan {
  readonly planned: readonly Planned[];
  /** Devices that go, also those that are made anew. */
  readonly deleted: ReadonlySet<string>;
}

/** Makes, sets and deletes tunnel devices; their peers are planned by `planPeers`. */
export function planTunnels(wanted: Router, observed: ObservedRouter): TunnelPlan {
  const existing = new Map(observed.links.map((link) => [link.name, link]));
  const plans = wanted.tunnels.map((tunnel) => {
    const link = existing.get(tunnel.device);
    const found = TUNNEL_KINDS.has(link?.kind ?? '') ? tunnelOn(observed, tunnel.device) : undefined;
    if (found !== undefined)
      return { planned: during('devices', configure(wanted, tunnel, found)), deleted: [] };
    const obstacle = link === undefined ? [] : [tunnel.device];
    return {
      planned: [
        ...during('obstacles', deletions(wanted.netns, obstacle)),
        ...during('devices', [create(wanted, tunnel)]),
      ],
      deleted: obstacle,
    };
  });
  const old = oldTunnels(wanted, observed);
  return {
    planned: [
      ...plans.flatMap((plan) => plan.planned),
      ...during('old devices', deletions(wanted.netns, old)),
    ],
    deleted: new Set([...plans.flatMap((plan) => plan.deleted), ...old]),
  };
}

export function planPeers(
  netns: string,
  tunnel: Tunnel,
  observed: readonly ObservedPeer[],
): readonly Planned[] {
  const { device } = tunnel;
  const keys = new Set<string>(tunnel.peers.map((peer) => peer.publicKey));
  const found = new Map(observed.map((peer) => [peer.publicKey, peer]));
  const set = tunnel.peers.flatMap((peer) => peerChange(peer, found.get(peer.publicKey)));
  const removed = observed.filter((peer) => !keys.has(peer.publicKey));
  return [
    ...during(
      'peers',
      set.map((peer) => ({ kind: 'peer.set', netns, device, peer })),
    ),
    ...during(
      'old peers',
      removed.map(({ publicKey }) => ({ kind: 'peer.remove', netns, device, publicKey })),
    ),
  ];
}

export function tunnelOn(observed: ObservedRouter, device: string): ObservedTunnel | undefined {
  return observed.tunnels.find((tunnel) => tunnel.device === device);
}

/** As WireGuard prints it. */
export function formatEndpoint({ address, port }: Endpoint): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

export function deletions(netns: string, devices: readonly string[]): readonly Step[] {
  return devices.map((device) => ({ kind: 'tunnel.delete', netns, device }));
}

function create({ netns, mtu }: Router, { device, port, keyFile }: Tunnel): Step {
  return { kind: 'tunnel.create', netns, device, mtu, port, keyFile };
}

function configure(
  { netns }: Router,
  { device, port, keyFile, publicKey }: Tunnel,
  found: ObservedTunnel,
): readonly Step[] {
  if (found.publicKey === publicKey && found.port === port) return [];
  return [{ kind: 'tunnel.configure', netns, device, port, keyFile }];
}

function oldTunnels(wanted: Router, observed: ObservedRouter): readonly string[] {
  const devices = new Set(wanted.tunnels.map((tunnel) => tunnel.device));
  return observed.links
    .map((link) => link.name)
    .filter((name) => isTunnelName(wanted.slice, name) && !devices.has(name));
}

/** None or one change. */
function peerChange(peer: Peer, found: ObservedPeer | undefined): readonly PeerChange[] {
  const endpoint = endpointToSet(peer, found);
  if (found !== undefined && endpoint === undefined && isSettled(peer, found)) return [];
  const { publicKey, allowed } = peer;
  return [{ publicKey, ...(endpoint === undefined ? {} : { endpoint }), allowed, keepalive: KEEPALIVE }];
}

/** Undefined when there is none to set: the peer is reached already, or dials us. */
function endpointToSet({ endpoint }: Peer, found: ObservedPeer | undefined): Endpoint | undefined {
  if (endpoint === undefined || found?.endpoint === formatEndpoint(endpoint)) return undefined;
  const isAlive = found?.handshakeAge !== undefined && found.handshakeAge < SESSION_SECONDS;
  return isAlive ? undefined : endpoint;
}

function isSettled(peer: Peer, found: ObservedPeer): boolean {
  return found.keepalive === KEEPALIVE && found.allowed.toSorted().join() === peer.allowed.toSorted().join();
}
