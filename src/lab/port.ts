/**
 * lab/ — simulated hosts on one machine, for the demo and the end-to-end tests. Everything lives below one process that
 * is pid 1 of its own namespaces: when it ends, the kernel ends every process and namespace of the lab with it. It ends
 * with the process that opened the lab, however that one dies, unless the lab is to be kept.
 */
import type { Companion, LongOptions, Runner } from '../process/port.ts';

export interface LabOptions {
  /** Names the lab in messages and as the host name of the underlay. */
  readonly name: string;
  /** A folder of the lab's own (not below /run): made when absent, removed when the lab stops. */
  readonly directory: string;
  readonly runner: Runner;
  /** False: the lab outlives us, until `sweep` or `stop`. True unless told. */
  readonly lifeline?: boolean;
  /** PATH of every program in the lab; inherited unless told. */
  readonly path?: string;
}

export interface HostOptions {
  /** Behind a router that translates addresses: reaches others, cannot be reached. */
  readonly nat?: boolean;
  /** Of its link to the underlay; 1500 unless told. */
  readonly mtu?: number;
}

/** A program inside a host; its process id is the one that the lab's creator sees. */
export interface LabProcess {
  readonly pid: number;
  readonly ended: Companion['ended'];
  /** Signals exactly this program; no error when it has gone. */
  kill(signal: NodeJS.Signals): void;
}

/**
 * Has its own network, processes, host name, `/run`, `/etc/netns` and empty `/etc/resolv.conf`; every other file is the
 * machine's. Pid 1 only reaps orphans.
 */
export interface LabHost {
  readonly name: string;
  /** Of its pid 1, as the lab's creator sees it. */
  readonly pid: number;
  /** On `eth0`. */
  readonly addresses: readonly [ipv4: string, ipv6: string];
  /** Runs programs inside; they start in `/` unless told. */
  readonly runner: Runner;
  /** Starts a long-lived program inside. */
  start(argv: readonly string[], options?: LongOptions): Promise<LabProcess>;
  /** Ends the host and everything in it. */
  stop(): Promise<void>;
}

export interface Lab {
  readonly name: string;
  /** Runs programs in the network that joins the hosts. */
  readonly underlay: Runner;
  addHost(name: string, options?: HostOptions): Promise<LabHost>;
  /** Ends everything and removes the folder. */
  stop(): Promise<void>;
}
