import { createHash } from 'node:crypto';
import type { ObservedLink, ObservedPeer, ObservedRouter, ObservedTunnel } from '../../src/steps/observed.ts';
import { type FakeLink, type FakeNetns, OURS } from './kernel-state.ts';

/** Digest of the table as the kernel would list it. */
export function listingOf(text: string): string {
  return createHash('sha256').update(`listed ${text}`).digest('hex');
}

export function observedLink({ name, kind, up, mtu, mac, addresses }: FakeLink): ObservedLink {
  return { name, kind, up, mtu, mac, addresses: [...addresses].toSorted() };
}

export function observedRoutes(space: FakeNetns): ObservedRouter['routes'] {
  return space.routes
    .filter((route) => route.protocol === OURS)
    .map(({ to, device, via, mtu }) => ({ to, device, ...optional('via', via), ...optional('mtu', mtu) }));
}

export function observedTunnel({ name, tunnel }: FakeLink): readonly ObservedTunnel[] {
  if (tunnel === undefined) return [];
  const { publicKey, port, peers } = tunnel;
  const observed = [...peers.values()].map(
    (peer): ObservedPeer => ({ ...peer, allowed: peer.allowed.toSorted(), receivedBytes: 0, sentBytes: 0 }),
  );
  return [{ device: name, implementation: 'kernel', publicKey, port, peers: observed }];
}

export function printNetns(name: string, space: FakeNetns): readonly string[] {
  const { mark, forwarding, firewall } = space;
  return [
    `ip netns add ${name}${mark === '' ? '' : ` mark ${mark}`}${forwarding ? ' forwarding' : ''}`,
    ...[...space.links.values()].flatMap((link) => printLink(name, link)),
    ...space.routes.map(({ to, device, via, mtu, protocol }) =>
      words(
        `ip -n ${name} route add ${to}`,
        via && `via ${via}`,
        `dev ${device}`,
        mtu && `mtu ${mtu}`,
        `proto ${protocol}`,
      ),
    ),
    ...space.neighbours.map(
      (entry) => `ip -n ${name} neighbour add ${entry.address} lladdr ${entry.mac} dev ${entry.device}`,
    ),
    ...(firewall === undefined
      ? []
      : [`nft -n ${name} table ${firewall.comment} listing ${listingOf(firewall.text)}`]),
  ];
}

function printLink(netns: string, link: FakeLink): readonly string[] {
  const { name, kind, mac, mtu, up, addresses, tunnel } = link;
  const device = words(
    `ip -n ${netns} link add ${name}`,
    kind && `type ${kind}`,
    mac && `address ${mac}`,
    `mtu ${mtu}`,
    up && 'up',
  );
  const lines = [
    device,
    ...[...addresses].map((address) => `ip -n ${netns} address add ${address} dev ${name}`),
  ];
  if (tunnel === undefined) return lines;
  const peers = [...tunnel.peers.values()].map((peer) =>
    words(
      `wg -n ${netns} set ${name} peer ${peer.publicKey}`,
      peer.endpoint && `endpoint ${peer.endpoint}`,
      `allowed-ips ${peer.allowed.toSorted().join(',')} persistent-keepalive ${peer.keepalive}`,
    ),
  );
  return [
    ...lines,
    `wg -n ${netns} set ${name} listen-port ${tunnel.port} public-key ${tunnel.publicKey}`,
    ...peers,
  ];
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}

function words(...parts: readonly (string | number | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
