import { renderFirewall } from '../../../src/steps/firewall.ts';
import type { Router, Tunnel, WorkloadLink } from '../../../src/steps/router.ts';
import type { NetnsRef, Step } from '../../../src/steps/step.ts';

/** Every step that makes a router out of nothing, written down without the planner: this is a test of the door. */
export function stepsFor(router: Router): readonly Step[] {
  const { netns } = router;
  const { text, digest } = renderFirewall(router);
  return [
    { kind: 'netns.create', netns, mark: router.mark },
    { kind: 'forwarding.enable', netns },
    ...router.tunnels.map(
      (tunnel): Step => ({ kind: 'tunnel.create', netns, mtu: router.mtu, ...settingsOf(tunnel) }),
    ),
    ...router.workloads.map((link): Step => ({ kind: 'workload.create', netns, link, mtu: router.mtu })),
    ...router.routers.map((address) => addressStep({ kind: 'router', name: netns }, 'lo', address)),
    ...router.tunnels.flatMap((tunnel) => tunnelSteps(router, tunnel)),
    ...router.workloads.flatMap((link) => workloadSteps(router, link)),
    { kind: 'firewall.replace', netns, text, digest },
    ...router.tunnels.flatMap((tunnel) => peerRoutes(router, tunnel)),
  ];
}

function settingsOf({ device, port, keyFile }: Tunnel) {
  return { device, port, keyFile };
}

function tunnelSteps(router: Router, tunnel: Tunnel): readonly Step[] {
  const here: NetnsRef = { kind: 'router', name: router.netns };
  const { device } = tunnel;
  const peers = tunnel.peers.map(({ publicKey, endpoint, allowed }): Step => {
    const peer = { publicKey, allowed, keepalive: 25, ...(endpoint === undefined ? {} : { endpoint }) };
    return { kind: 'peer.set', netns: router.netns, device, peer };
  });
  return [...tunnel.links.map((address) => addressStep(here, device, address)), ...peers];
}

function workloadSteps(router: Router, link: WorkloadLink): readonly Step[] {
  const here: NetnsRef = { kind: 'router', name: router.netns };
  const { place, inner, outer, innerMac, outerMac, addresses } = link;
  const { mtu } = router;
  return [
    { kind: 'link.set', in: place, device: inner, mtu, up: true },
    ...addresses.map((address) => addressStep(place, inner, address)),
    ...addresses.map(
      (address): Step => ({ kind: 'neighbour.set', in: here, device: outer, address, mac: innerMac }),
    ),
    ...router.routers.map(
      (address): Step => ({ kind: 'neighbour.set', in: place, device: inner, address, mac: outerMac }),
    ),
    ...addresses.map((address): Step => routeStep(here, hostPrefix(address), outer, mtu)),
    ...router.subnets.map(
      (subnet): Step => ({
        kind: 'route.set',
        in: place,
        route: { to: subnet, device: inner, via: sameFamily(router.routers, subnet), mtu },
      }),
    ),
  ];
}

function peerRoutes(router: Router, tunnel: Tunnel): readonly Step[] {
  const here: NetnsRef = { kind: 'router', name: router.netns };
  const blocks = tunnel.peers.flatMap((peer) => peer.blocks);
  return blocks.map((block) => routeStep(here, block, tunnel.device, router.mtu));
}

function addressStep(place: NetnsRef, device: string, address: string): Step {
  return { kind: 'address.add', in: place, device, address: hostPrefix(address) };
}

function routeStep(place: NetnsRef, to: string, device: string, mtu: number): Step {
  return { kind: 'route.set', in: place, route: { to, device, mtu } };
}

function hostPrefix(address: string): string {
  return `${address}/${address.includes(':') ? 128 : 32}`;
}

function sameFamily(addresses: readonly string[], of: string): string {
  return addresses.find((address) => address.includes(':') === of.includes(':'))!;
}
