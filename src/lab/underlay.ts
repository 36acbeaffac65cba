import type { Runner } from '../process/port.ts';

/** The network that joins the hosts of a lab: one bridge, which is also everybody's default route. */
const BRIDGE = 'underlay';
const TABLE = 'fleetslice-lab';
const NETWORK_IPV4 = '198.51.100';
const NETWORK_IPV6 = '2001:db8:51:';

/** IPv4, then IPv6. */
export type AddressPair = readonly [ipv4: string, ipv6: string];

/** What answers for everything outside the lab; nothing is there. */
export const ROUTERS: AddressPair = [`${NETWORK_IPV4}.1`, `${NETWORK_IPV6}:1`];

export interface UnderlayTraffic {
  readonly udpPackets: number;
  /**
   * Everything else that crossed between hosts, except ARP, neighbour discovery, multicast membership, and what a host
   * says about a datagram to a port that it has not opened yet.
   */
  readonly otherPackets: number;
}

/** Addresses number `index` of the underlay, IPv4 and IPv6. */
export function underlayAddresses(index: number): AddressPair {
  return [`${NETWORK_IPV4}.${index + 10}`, `${NETWORK_IPV6}:${(index + 10).toString(16)}`];
}

/** Addresses are there at once: nobody else can have them. */
export const WITHOUT_DUPLICATE_DETECTION = `
echo 0 >/proc/sys/net/ipv6/conf/default/accept_dad
echo 0 >/proc/sys/net/ipv6/conf/default/accept_ra
`;

/** In the bridge's own family: the hooks of the IP families see bridged packets only where bridge_netfilter is loaded. */
const COUNTERS = `
table bridge ${TABLE} {
  counter datagrams { }
  counter others { }
  chain crossing {
    type filter hook forward priority filter; policy accept;
    ether type arp return
    icmpv6 type { 130-137, 143 } return
    icmp type destination-unreachable icmp code port-unreachable return
    icmpv6 type destination-unreachable icmpv6 code port-unreachable return
    meta l4proto udp counter name datagrams return
    counter name others
  }
}
`;

/** Makes the bridge and starts counting. */
export async function openUnderlay(underlay: Runner): Promise<void> {
  const [ipv4, ipv6] = ROUTERS;
  await batch(underlay, [
    'link set lo up',
    `link add name ${BRIDGE} address 02:00:00:00:00:01 mtu 1500 type bridge forward_delay 0 mcast_snooping 0`,
    `address add ${ipv4}/24 dev ${BRIDGE}`,
    `address add ${ipv6}/64 dev ${BRIDGE} nodad`,
    `link set ${BRIDGE} up`,
  ]);
  await underlay.run(['nft', '-f', '-'], { input: COUNTERS });
}

export function bridgePort(port: string): string {
  return `link set ${port} master ${BRIDGE} addrgenmode none up`;
}

/** Runs lines of ip(8) as one batch. */
export async function batch(runner: Runner, lines: readonly string[]): Promise<void> {
  await runner.run(['ip', '-batch', '-'], { input: `${lines.join('\n')}\n` });
}

/** What has crossed the underlay since the lab was opened. */
export async function underlayTraffic(lab: { readonly underlay: Runner }): Promise<UnderlayTraffic> {
  const { stdout } = await lab.underlay.run(['nft', '--json', 'list', 'counters', 'table', 'bridge', TABLE]);
  return { udpPackets: packetsOf(stdout, 'datagrams'), otherPackets: packetsOf(stdout, 'others') };
}

interface Listing {
  readonly nftables: readonly { readonly counter?: { readonly name: string; readonly packets: number } }[];
}

function packetsOf(listing: string, name: string): number {
  const { nftables } = JSON.parse(listing) as Listing;
  const entry = nftables.find(({ counter }) => counter?.name === name);
  if (entry?.counter === undefined) throw new TypeError(`nft lists no counter ${name}`);
  return entry.counter.packets;
}
