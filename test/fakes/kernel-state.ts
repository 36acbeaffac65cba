import { createHash } from 'node:crypto';
import type { ObservedNeighbour } from '../../src/steps/observed.ts';
import type { PeerChange, RouteChange, StepOf } from '../../src/steps/step.ts';

export interface FakeRoute {
  to: string;
  device: string;
  via?: string;
  mtu?: number;
  /** 171 is ours. */
  protocol: number;
}

export interface FakePeer {
  publicKey: string;
  endpoint?: string;
  allowed: string[];
  keepalive: number;
  handshakeAge?: number;
}

export interface FakeLink {
  name: string;
  kind: string;
  up: boolean;
  mtu: number;
  mac: string;
  addresses: Set<string>;
  /** The other end of a veth pair. */
  peer?: { readonly netns: string; readonly name: string };
  tunnel?: { publicKey: string; port: number; readonly peers: Map<string, FakePeer> };
}

export interface FakeNetns {
  mark: string;
  forwarding: boolean;
  readonly links: Map<string, FakeLink>;
  routes: FakeRoute[];
  neighbours: { address: string; device: string; mac: string }[];
  firewall?: { comment: string; text: string };
}

/** Protocol number of our routes. */
export const OURS = 171;

/** The public key that belongs to a private key file in the fake world. */
export function fakePublicKey(keyFile: string): string {
  return createHash('sha256').update(keyFile).digest('base64');
}

/** Takes the link down as `ip link set down` does: what needs it up is forgotten, IPv6 addresses too. */
export function takeDown(space: FakeNetns, device: string): void {
  const link = found(space.links.get(device), `Cannot find device "${device}"`);
  link.up = false;
  space.routes = space.routes.filter((route) => route.device !== device);
  space.neighbours = space.neighbours.filter((entry) => entry.device !== device);
  for (const address of link.addresses) if (address.includes(':')) link.addresses.delete(address);
}

export function emptyNetns(): FakeNetns {
  const loopback = { name: 'lo', kind: '', up: true, mtu: 65_536, mac: '', addresses: new Set<string>() };
  return { mark: '', forwarding: false, links: new Map([['lo', loopback]]), routes: [], neighbours: [] };
}

export function newTunnel({ device, mtu, port, keyFile }: StepOf<'tunnel.create'>): FakeLink {
  const tunnel = { publicKey: fakePublicKey(keyFile), port, peers: new Map<string, FakePeer>() };
  return { name: device, kind: 'wireguard', up: true, mtu, mac: '', addresses: new Set(), tunnel };
}

/** An allowed prefix belongs to one peer of a device: the last one that claimed it. */
export function setPeer(peers: Map<string, FakePeer>, change: PeerChange): void {
  const before = peers.get(change.publicKey);
  for (const peer of peers.values()) {
    peer.allowed = peer.allowed.filter((prefix) => !change.allowed.includes(prefix));
  }
  const { endpoint, publicKey, keepalive } = change;
  peers.set(publicKey, {
    ...before,
    publicKey,
    keepalive,
    allowed: [...change.allowed],
    ...(endpoint === undefined ? {} : { endpoint: endpointText(endpoint.address, endpoint.port) }),
  });
}

function endpointText(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

export function setRoute(space: FakeNetns, { to, device, via, mtu }: RouteChange): void {
  mustBeUp(space, device);
  if (space.routes.some((route) => route.to === to && route.protocol !== OURS))
    throw new Error('File exists');
  space.routes = space.routes.filter((route) => route.to !== to);
  space.routes.push({ to, device, mtu, protocol: OURS, ...(via === undefined ? {} : { via }) });
}

export function removeRoute(space: FakeNetns, { to, device }: RouteChange): void {
  space.routes = space.routes.filter(
    (route) => route.to !== to || route.device !== device || route.protocol !== OURS,
  );
}

export function setNeighbour(space: FakeNetns, { address, device, mac }: ObservedNeighbour): void {
  mustBeUp(space, device);
  removeNeighbour(space, { address, device });
  space.neighbours.push({ address, device, mac });
}

export function removeNeighbour(
  space: FakeNetns,
  entry: { readonly address: string; readonly device: string },
): void {
  space.neighbours = space.neighbours.filter(
    ({ address, device }) => address !== entry.address || device !== entry.device,
  );
}

/** With the last IPv4 address of a device the kernel drops its IPv4 routes. */
export function removeAddress(space: FakeNetns, device: string, address: string): void {
  const { addresses } = linkOf(space, device);
  addresses.delete(address);
  if (address.includes(':') || [...addresses].some((left) => !left.includes(':'))) return;
  space.routes = space.routes.filter((route) => route.device !== device || route.to.includes(':'));
}

function mustBeUp(space: FakeNetns, device: string): void {
  if (!linkOf(space, device).up) throw new Error(`Network is down: ${device}`);
}

export function linkOf(space: FakeNetns, device: string): FakeLink {
  return found(space.links.get(device), `Cannot find device "${device}"`);
}

export function tunnelOf(space: FakeNetns, device: string): NonNullable<FakeLink['tunnel']> {
  return found(space.links.get(device)?.tunnel, `Unable to access interface ${device}`);
}

export function absent(links: ReadonlyMap<string, FakeLink>, device: string): void {
  if (links.has(device)) throw new Error(`File exists: ${device}`);
}

export function found<T>(value: T | undefined, complaint: string): T {
  if (value === undefined) throw new Error(complaint);
  return value;
}
