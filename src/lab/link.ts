import type { Runner } from '../process/port.ts';
import { prefixed } from '../process/prefix.ts';
import {
  type AddressPair,
  batch,
  bridgePort,
  ROUTERS,
  underlayAddresses,
  WITHOUT_DUPLICATE_DETECTION,
} from './underlay.ts';

/** How a host hangs on the underlay. */
export interface HostLink {
  readonly index: number;
  /** Of a process in the host's network namespace. */
  readonly pid: number;
  readonly nat: boolean;
  readonly mtu: number;
}

/** Inside of every address translator; as at home, everybody has the same. */
const NAT_ROUTER: AddressPair = ['192.168.77.1', 'fd77::1'];
const NAT_HOST: AddressPair = ['192.168.77.2', 'fd77::2'];

const MASQUERADE = `
table inet translation {
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    oifname "outside" masquerade
  }
  chain forward {
    type filter hook forward priority filter; policy drop;
    iifname "inside" accept
    ct state established,related accept
  }
}
`;

/** Joins a host to the underlay; returns its addresses. */
export async function linkHost(underlay: Runner, host: Runner, link: HostLink): Promise<AddressPair> {
  const netns = `/proc/${link.pid}/ns/net`;
  if (link.nat) await translate(underlay, link, netns);
  else await batch(underlay, [veth(link, portOf(link), 'eth0', netns), bridgePort(portOf(link))]);
  const own = link.nat ? NAT_HOST : underlayAddresses(link.index);
  await batch(host, ['link set lo up', ...configure('eth0', own, link.nat ? NAT_ROUTER : ROUTERS)]);
  return own;
}

/** Removes what is not in the host's own namespaces, while these still exist. */
export async function unlinkHost(underlay: Runner, link: HostLink): Promise<void> {
  await batch(underlay, [`link delete ${portOf(link)}`]);
  if (link.nat) await underlay.run(['ip', 'netns', 'delete', natOf(link)]);
}

/** Puts a router that translates addresses between the underlay and the host. */
async function translate(underlay: Runner, link: HostLink, netns: string): Promise<void> {
  const name = natOf(link);
  const router = prefixed(underlay, ['nsenter', `--net=/run/netns/${name}`]);
  await underlay.run(['ip', 'netns', 'add', name]);
  await router.run(['sh', '-ec', `${WITHOUT_DUPLICATE_DETECTION}${FORWARDING}`]);
  await batch(underlay, [veth(link, portOf(link), 'outside', name), bridgePort(portOf(link))]);
  await batch(router, [
    veth(link, 'inside', 'eth0', netns),
    ...configure('outside', underlayAddresses(link.index), ROUTERS),
    ...configure('inside', NAT_ROUTER),
  ]);
  await router.run(['nft', '-f', '-'], { input: MASQUERADE });
}

const FORWARDING = `
echo 1 >/proc/sys/net/ipv4/ip_forward
echo 1 >/proc/sys/net/ipv6/conf/all/forwarding
`;

/** A pair of devices, the second one in another network namespace. */
function veth(link: HostLink, here: string, there: string, netns: string): string {
  return `link add name ${here} mtu ${link.mtu} type veth peer name ${there} mtu ${link.mtu} netns ${netns}`;
}

function configure(device: string, [ipv4, ipv6]: AddressPair, routers?: AddressPair): readonly string[] {
  const routes = routers?.map((router) => `route add default via ${router} dev ${device}`) ?? [];
  return [
    `address add ${ipv4}/24 dev ${device}`,
    `address add ${ipv6}/64 dev ${device} nodad`,
    `link set ${device} up`,
    ...routes,
  ];
}

function portOf(link: HostLink): string {
  return `port${link.index}`;
}

function natOf(link: HostLink): string {
  return `nat${link.index}`;
}
