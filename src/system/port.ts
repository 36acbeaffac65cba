/**
 * system/ — the door to the Linux kernel: it observes and changes network namespaces, links, routes, tunnels and
 * firewalls through `ip`, `wg` and `nft`. It decides nothing; steps/ says what to do. Texts of those programs are read
 * by `parse-*.ts` and written by `render-*.ts`, both without I/O; the other files run programs.
 */
import type { Socket } from 'node:dgram';
import type { Server } from 'node:net';
import type { ObservedRouter } from '../steps/observed.ts';
import type { WorkloadLink } from '../steps/router.ts';
import type { Step } from '../steps/step.ts';

/** What this host can do for us. */
export interface Capabilities {
  readonly wireguard: 'kernel' | 'userspace' | 'none';
  readonly nft: boolean;
  /** One line each: what is wrong and what to do. */
  readonly problems: readonly string[];
}

/** The network below the tunnels, as this host is connected to it. */
export interface Underlay {
  /** The source addresses of the default routes, or else the first global ones; IPv4 first. */
  readonly addresses: readonly string[];
  /** Bytes, of the narrowest device with one of the addresses. */
  readonly mtu: number;
  readonly families: readonly (4 | 6)[];
}

/** The state truly reached. */
export interface Applied {
  readonly done: readonly Step[];
  readonly failed?: { readonly step: Step; readonly message: string };
  /** Digest of the kernel's listing of the firewall, when one was replaced. */
  readonly listing?: string;
}

/** Sockets that live inside a slice router and belong to this process. */
export interface RouterSockets {
  readonly dnsUdp: readonly Socket[];
  readonly dnsTcp: readonly Server[];
  readonly probes: readonly Socket[];
}

export interface SocketAddresses {
  readonly dns: readonly string[];
  readonly probe: readonly string[];
  readonly probePort: number;
}

export interface RouterName {
  readonly netns: string;
  /** The `lo` alias; empty or foreign when the namespace is not ours. */
  readonly mark: string;
}

export interface Watching {
  /** Replaces the slice routers whose firewall is watched. */
  follow(netns: readonly string[]): void;
  stop(): Promise<void>;
}

export interface System {
  capabilities(): Promise<Capabilities>;
  underlay(): Promise<Underlay>;
  /** Every network namespace whose name could be a slice router's. */
  routers(): Promise<readonly RouterName[]>;
  /** Undefined when there is no such namespace. Runs nothing that changes anything. */
  observe(netns: string, workloads: readonly WorkloadLink[]): Promise<ObservedRouter | undefined>;
  /** In order; stops at the first step that fails. Neighbours of one tool and namespace share one command. */
  apply(steps: readonly Step[]): Promise<Applied>;
  /** Calls `wake` after changes, at most once in 20 ms per name; undefined when it cannot be told which router changed. */
  watch(wake: (netns: string | undefined) => void): Promise<Watching>;
  openSockets(netns: string, addresses: SocketAddresses): Promise<RouterSockets>;
  /** Resident bytes of the process that serves a userspace tunnel; undefined when there is none. */
  memoryOf(device: string): Promise<number | undefined>;
}
