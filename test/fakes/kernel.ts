/**
 * fakes/ — memory versions of our ports. `FakeKernel` is what steps/ believes of Linux: it changes as the kernel would,
 * refuses what the kernel would refuse, and prints itself as sorted lines. Deleting what is not there is no error, as
 * in the system door.
 */
import type { ObservedRouter, ObservedWorkload } from '../../src/steps/observed.ts';
import type { WorkloadLink } from '../../src/steps/router.ts';
import type { LinkEnds, NetnsRef, Step, StepKind, StepOf } from '../../src/steps/step.ts';
import {
  absent,
  emptyNetns,
  type FakeNetns,
  fakePublicKey,
  found,
  linkOf,
  newTunnel,
  removeAddress,
  removeNeighbour,
  removeRoute,
  setNeighbour,
  setPeer,
  setRoute,
  tunnelOf,
} from './kernel-state.ts';
import { listingOf, observedLink, observedRoutes, observedTunnel, printNetns } from './kernel-views.ts';

export { type FakeLink, type FakeNetns, type FakePeer, fakePublicKey, takeDown } from './kernel-state.ts';

/** How the fake kernel names a namespace. */
export function netnsKey(place: NetnsRef): string {
  if (place.kind === 'host') return 'host';
  return place.kind === 'process' ? `process:${place.pid}` : place.name;
}

export class FakeKernel {
  readonly namespaces: Map<string, FakeNetns> = new Map();

  constructor(namespaces: readonly string[] = []) {
    for (const name of namespaces) this.namespaces.set(name, emptyNetns());
  }

  /** Throws what the kernel would complain about, and then has changed nothing. */
  apply(step: Step): void {
    const change = CHANGES[step.kind] as (kernel: FakeKernel, step: Step) => void;
    change(this, step);
  }

  observe(netns: string, workloads: readonly WorkloadLink[]): ObservedRouter | undefined {
    const space = this.namespaces.get(netns);
    if (space === undefined) return undefined;
    const links = [...space.links.values()];
    return {
      netns,
      mark: space.mark,
      forwarding: space.forwarding,
      links: links.map(observedLink),
      routes: observedRoutes(space),
      neighbours: space.neighbours.map((entry) => ({ ...entry })),
      tunnels: links.flatMap(observedTunnel),
      ...(space.firewall === undefined
        ? {}
        : { firewall: { comment: space.firewall.comment, listing: listingOf(space.firewall.text) } }),
      workloads: workloads.map((workload) => this.#observeWorkload(workload)),
    };
  }

  netns(name: string): FakeNetns {
    return found(this.namespaces.get(name), `Cannot open network namespace "${name}"`);
  }

  deleteNetns(name: string): void {
    for (const device of this.namespaces.get(name)?.links.keys() ?? []) this.deleteLink(name, device);
    this.namespaces.delete(name);
  }

  /** With its addresses, routes and neighbours, and the other end of a pair. */
  deleteLink(netns: string, device: string): void {
    const space = this.netns(netns);
    const link = space.links.get(device);
    if (link === undefined) return;
    space.links.delete(device);
    space.routes = space.routes.filter((route) => route.device !== device);
    space.neighbours = space.neighbours.filter((entry) => entry.device !== device);
    if (link.peer !== undefined && this.namespaces.has(link.peer.netns)) {
      this.deleteLink(link.peer.netns, link.peer.name);
    }
  }

  /** What there is, as sorted lines in the manner of the programs that make it. */
  print(): string {
    return [...this.namespaces]
      .flatMap(([name, space]) => printNetns(name, space))
      .toSorted()
      .join('\n');
  }

  createNetns(name: string, mark: string): void {
    if (this.namespaces.has(name)) throw new Error(`a network namespace ${name} exists already`);
    this.namespaces.set(name, { ...emptyNetns(), mark });
  }

  createPair(netns: string, ends: LinkEnds, mtu: number): void {
    const inside = netnsKey(ends.place);
    const [here, there] = [this.netns(netns).links, this.netns(inside).links];
    absent(here, ends.outer);
    absent(there, ends.inner);
    const link = { kind: 'veth', mtu };
    const outer = { ...link, name: ends.outer, up: true, mac: ends.outerMac, addresses: new Set<string>() };
    const inner = { ...link, name: ends.inner, up: false, mac: ends.innerMac, addresses: new Set<string>() };
    here.set(ends.outer, { ...outer, peer: { netns: inside, name: ends.inner } });
    there.set(ends.inner, { ...inner, peer: { netns, name: ends.outer } });
  }

  portIsFree(port: number, device: string): void {
    for (const { links } of this.namespaces.values()) {
      for (const link of links.values()) {
        if (link.tunnel?.port === port && link.name !== device)
          throw new Error(`Address already in use: ${port}`);
      }
    }
  }

  #observeWorkload({ id, place, inner }: WorkloadLink): ObservedWorkload {
    const space = this.namespaces.get(netnsKey(place));
    if (space === undefined) return { id, place, reachable: false, routes: [], neighbours: [] };
    const link = space.links.get(inner);
    return {
      id,
      place,
      reachable: true,
      ...(link === undefined ? {} : { link: observedLink(link) }),
      routes: observedRoutes(space).filter((route) => route.device === inner),
      neighbours: space.neighbours.filter((entry) => entry.device === inner).map((entry) => ({ ...entry })),
    };
  }
}

const CHANGES: { readonly [Kind in StepKind]: (kernel: FakeKernel, step: StepOf<Kind>) => void } = {
  'netns.create': (kernel, { netns, mark }) => kernel.createNetns(netns, mark),
  'netns.delete': (kernel, { netns }) => kernel.deleteNetns(netns),
  'forwarding.enable': (kernel, { netns }) => {
    kernel.netns(netns).forwarding = true;
  },
  'tunnel.create': (kernel, step) => {
    const { links } = kernel.netns(step.netns);
    absent(links, step.device);
    kernel.portIsFree(step.port, step.device);
    links.set(step.device, newTunnel(step));
  },
  'tunnel.configure': (kernel, { netns, device, port, keyFile }) => {
    kernel.portIsFree(port, device);
    Object.assign(tunnelOf(kernel.netns(netns), device), { port, publicKey: fakePublicKey(keyFile) });
  },
  'tunnel.delete': (kernel, { netns, device }) => kernel.deleteLink(netns, device),
  'workload.create': (kernel, { netns, link, mtu }) => kernel.createPair(netns, link, mtu),
  'workload.delete': (kernel, step) => kernel.deleteLink(netnsKey(step.in), step.device),
  'address.add': (kernel, step) => {
    linkOf(kernel.netns(netnsKey(step.in)), step.device).addresses.add(step.address);
  },
  'address.remove': (kernel, step) =>
    removeAddress(kernel.netns(netnsKey(step.in)), step.device, step.address),
  'link.set': (kernel, { in: place, device, mtu, up }) => {
    Object.assign(linkOf(kernel.netns(netnsKey(place)), device), { mtu, up });
  },
  'neighbour.set': (kernel, step) => setNeighbour(kernel.netns(netnsKey(step.in)), step),
  'neighbour.remove': (kernel, step) => removeNeighbour(kernel.netns(netnsKey(step.in)), step),
  'peer.set': (kernel, { netns, device, peer }) => setPeer(tunnelOf(kernel.netns(netns), device).peers, peer),
  'peer.remove': (kernel, { netns, device, publicKey }) => {
    tunnelOf(kernel.netns(netns), device).peers.delete(publicKey);
  },
  'firewall.replace': (kernel, { netns, text }) => {
    kernel.netns(netns).firewall = { text, comment: /comment "([^"]*)"/.exec(text)?.[1] ?? '' };
  },
  'route.set': (kernel, step) => setRoute(kernel.netns(netnsKey(step.in)), step.route),
  'route.remove': (kernel, step) => removeRoute(kernel.netns(netnsKey(step.in)), step.route),
};
