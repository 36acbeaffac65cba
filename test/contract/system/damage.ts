import type { World } from './fixture.ts';
import { workloadNetns } from './routers.ts';

/** What somebody may do by hand to the left router; ordered so that each still finds what it takes away. */
export const damages: readonly (readonly [what: string, command: (names: Names) => string])[] = [
  ['a route', ({ netns }) => `ip -n ${netns} route delete 10.64.2.0/24`],
  ['an IPv6 route', ({ netns }) => `ip -n ${netns} route delete fd64:0:0:2::/64`],
  ['a link address', ({ netns, tunnel }) => `ip -n ${netns} address delete 10.64.1.1/32 dev ${tunnel}`],
  ['the router address', ({ netns }) => `ip -n ${netns} address delete fd64::1/128 dev lo`],
  ['a neighbour', ({ netns, outer }) => `ip -n ${netns} neighbour delete 10.64.1.65 dev ${outer}`],
  ['a route of the workload', ({ workload }) => `ip -n ${workload} route delete 10.64.0.0/16`],
  ['a rule', ({ inside }) => `${inside} nft flush chain inet fleetslice forward`],
  ['the firewall', ({ inside }) => `${inside} nft delete table inet fleetslice`],
  ['the state of a link', ({ netns, outer }) => `ip -n ${netns} link set ${outer} down`],
  ['the end in the workload', ({ workload, inner }) => `ip -n ${workload} link delete ${inner}`],
  ['the tunnel', ({ netns, tunnel }) => `ip -n ${netns} link delete ${tunnel}`],
  ['the namespace', ({ netns }) => `ip netns delete ${netns}`],
];

/** What raises no event in the kernel, so that only observing shows it. */
export const silentDamages: typeof damages = [
  ['a peer', ({ inside, tunnel, peer }) => `${inside} wg set ${tunnel} peer ${peer} remove`],
  ['the port', ({ inside, tunnel }) => `${inside} wg set ${tunnel} listen-port 51999`],
  [
    'the keepalive',
    ({ inside, tunnel, peer }) => `${inside} wg set ${tunnel} peer ${peer} persistent-keepalive 0`,
  ],
  [
    'the allowed IPs',
    ({ inside, tunnel, peer }) => `${inside} wg set ${tunnel} peer ${peer} allowed-ips 10.64.2.0/25`,
  ],
  ['forwarding', ({ inside }) => `${inside} sysctl -q -w net.ipv6.conf.all.forwarding=0`],
];

interface Names {
  readonly netns: string;
  /** Runs a program in the router. */
  readonly inside: string;
  readonly tunnel: string;
  readonly outer: string;
  readonly inner: string;
  readonly workload: string;
  readonly peer: string;
}

export function commandOf(world: World, command: (names: Names) => string): readonly string[] {
  const [{ netns, tunnels, workloads }] = world.routers;
  const { inner, outer } = workloads[0]!;
  const inside = `nsenter --net=/run/netns/${netns}`;
  const names = { netns, inside, inner, outer, tunnel: tunnels[0]!.device };
  return command({ ...names, workload: workloadNetns(world.left), peer: world.right.publicKey }).split(' ');
}
