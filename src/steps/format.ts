import type { NetnsRef, PeerChange, RouteChange, Step, StepKind, StepOf } from './step.ts';
import { formatEndpoint } from './tunnels.ts';

/** A step as one line: `+` adds, `-` takes away, `~` changes. Nothing in a step is secret. */
export function formatStep(step: Step): string {
  const format = FORMATS[step.kind] as (step: Step) => string;
  return format(step);
}

const FORMATS: { readonly [Kind in StepKind]: (step: StepOf<Kind>) => string } = {
  'netns.create': ({ netns, mark }) => `+ netns ${netns} mark ${mark}`,
  'netns.delete': ({ netns }) => `- netns ${netns}`,
  'forwarding.enable': ({ netns }) => `~ forwarding in ${netns}`,
  'tunnel.create': (step) => `+ tunnel ${step.device} port ${step.port} mtu ${step.mtu} in ${step.netns}`,
  'tunnel.configure': (step) => `~ tunnel ${step.device} port ${step.port} in ${step.netns}`,
  'tunnel.delete': (step) => `- tunnel ${step.device} in ${step.netns}`,
  'workload.create': ({ netns, link, mtu }) =>
    `+ workload ${link.id} dev ${link.outer} mtu ${mtu} in ${netns} to ${link.inner} in ${formatPlace(link.place)}`,
  'workload.delete': (step) => `- workload dev ${step.device} in ${formatPlace(step.in)}`,
  'address.add': (step) => `+ address ${step.address} dev ${step.device} in ${formatPlace(step.in)}`,
  'address.remove': (step) => `- address ${step.address} dev ${step.device} in ${formatPlace(step.in)}`,
  'link.set': (step) => `~ link ${step.device} mtu ${step.mtu} up in ${formatPlace(step.in)}`,
  'neighbour.set': (step) =>
    `+ neighbour ${step.address} lladdr ${step.mac} dev ${step.device} in ${formatPlace(step.in)}`,
  'neighbour.remove': (step) => `- neighbour ${step.address} dev ${step.device} in ${formatPlace(step.in)}`,
  'peer.set': ({ peer, device, netns }) => `+ peer ${formatPeer(peer)} dev ${device} in ${netns}`,
  'peer.remove': ({ publicKey, device, netns }) => `- peer ${publicKey} dev ${device} in ${netns}`,
  'firewall.replace': ({ digest, netns }) => `~ firewall ${digest.slice(0, 12)} in ${netns}`,
  'route.set': ({ route, in: place }) =>
    `+ route ${formatRoute(route)} mtu ${route.mtu} in ${formatPlace(place)}`,
  'route.remove': ({ route, in: place }) => `- route ${formatRoute(route)} in ${formatPlace(place)}`,
};

/** `fleetslice-blue`, `netns:web`, `process:4711`, `host`. */
function formatPlace(place: NetnsRef): string {
  if (place.kind === 'router') return place.name;
  if (place.kind === 'host') return 'host';
  return place.kind === 'netns' ? `netns:${place.name}` : `process:${place.pid}`;
}

function formatPeer({ publicKey, allowed, endpoint, keepalive }: PeerChange): string {
  const at = endpoint === undefined ? [] : [`endpoint ${formatEndpoint(endpoint)}`];
  return [publicKey, `allowed ${allowed.join(',')}`, ...at, `keepalive ${keepalive}`].join(' ');
}

function formatRoute({ to, via, device }: RouteChange): string {
  return via === undefined ? `${to} dev ${device}` : `${to} via ${via} dev ${device}`;
}
