import type { Endpoint, WorkloadPlace } from './router.ts';

/** One change of the operating system. The subject is in the data, so that a step prints as one line. */
export type Step =
  | { readonly kind: 'netns.create'; readonly netns: string; readonly mark: string }
  | { readonly kind: 'netns.delete'; readonly netns: string }
  | { readonly kind: 'forwarding.enable'; readonly netns: string }
  | {
      readonly kind: 'tunnel.create';
      readonly netns: string;
      readonly device: string;
      readonly mtu: number;
      readonly port: number;
      readonly keyFile: string;
    }
  | {
      readonly kind: 'tunnel.configure';
      readonly netns: string;
      readonly device: string;
      readonly port: number;
      readonly keyFile: string;
    }
  | { readonly kind: 'tunnel.delete'; readonly netns: string; readonly device: string }
  | {
      readonly kind: 'workload.create';
      readonly netns: string;
      readonly link: LinkEnds;
      readonly mtu: number;
    }
  /** Either end; the other one goes with it. */
  | { readonly kind: 'workload.delete'; readonly in: NetnsRef; readonly device: string }
  | {
      readonly kind: 'address.add' | 'address.remove';
      readonly in: NetnsRef;
      readonly device: string;
      readonly address: string;
    }
  | {
      readonly kind: 'link.set';
      readonly in: NetnsRef;
      readonly device: string;
      readonly mtu: number;
      readonly up: true;
    }
  | {
      readonly kind: 'neighbour.set' | 'neighbour.remove';
      readonly in: NetnsRef;
      readonly device: string;
      readonly address: string;
      readonly mac: string;
    }
  | { readonly kind: 'peer.set'; readonly netns: string; readonly device: string; readonly peer: PeerChange }
  | {
      readonly kind: 'peer.remove';
      readonly netns: string;
      readonly device: string;
      readonly publicKey: string;
    }
  | {
      readonly kind: 'firewall.replace';
      readonly netns: string;
      readonly text: string;
      readonly digest: string;
    }
  | { readonly kind: 'route.set' | 'route.remove'; readonly in: NetnsRef; readonly route: RouteChange };

export type StepKind = Step['kind'];

/** The members of the union that can be of this kind. */
export type StepOf<Kind extends StepKind> = Step extends infer S
  ? S extends { readonly kind: infer K }
    ? Kind extends K
      ? S
      : never
    : never
  : never;

/** A network namespace: a slice router by name, or where a workload lives. */
export type NetnsRef = { readonly kind: 'router'; readonly name: string } | WorkloadPlace;

export interface LinkEnds {
  readonly id: string;
  readonly place: WorkloadPlace;
  readonly inner: string;
  readonly outer: string;
  readonly innerMac: string;
  readonly outerMac: string;
}

/** The whole peer as it must be: what is absent here is cleared. An absent endpoint leaves the one WireGuard has learned. */
export interface PeerChange {
  readonly publicKey: string;
  readonly endpoint?: Endpoint;
  readonly allowed: readonly string[];
  /** Seconds; 0 is off. */
  readonly keepalive: number;
}

export interface RouteChange {
  readonly to: string;
  readonly device: string;
  /** Next hop, on-link whatever the prefix says. */
  readonly via?: string;
  readonly mtu: number;
}
