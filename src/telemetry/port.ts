/**
 * telemetry/ — what the processes tell about themselves: structured logs and metrics. Loops see these interfaces; the
 * libraries behind them stay here. Metric names are documented in docs/metrics.md.
 */
import type { ClusterName, SliceName } from '../model/ids.ts';

/** Facts of a log line; every line of a loop carries commit, cluster and slice where they mean something. */
export type LogFields = Readonly<Record<string, unknown>>;

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** A log whose lines all carry these fields. */
  with(fields: LogFields): Log;
}

/** What the hub counts. Durations are in seconds. */
export interface HubMetrics {
  turn(seconds: number, outcome: 'done' | 'failed'): void;
  stage(stage: 'sync' | 'read' | 'compile' | 'publish', seconds: number): void;
  commit(outcome: 'accepted' | 'refused' | 'held'): void;
  /** From the moment the hub had a commit to the moment one cluster reported it as applied. */
  commitToApplied(seconds: number): void;
  /** How many clusters the fleet has, and how many of them run the commit. */
  clusters(total: number, current: number): void;
  /** How the fleet stands, as its status tells. */
  standing(standing: FleetSample): void;
  written(objects: number, indexes: number): void;
  factsRefused(cluster: ClusterName): void;
  webhook(verdict: 'news' | 'ignored' | 'unauthorized' | 'malformed'): void;
  /** What became of one message to a receiver. */
  notification(receiver: string, outcome: 'sent' | 'refused' | 'failed' | 'dropped'): void;
}

export interface FleetSample {
  readonly isReady: boolean;
  /** Nothing goes on before somebody does something. */
  readonly isStalled: boolean;
  /** Commits of the source after the last that was accepted. */
  readonly ahead: number;
  /** Clusters that the rollout has not told yet. */
  readonly pending: number;
}

/** What one tunnel to one remote gateway looks like now. */
export interface TunnelSample {
  readonly slice: SliceName;
  readonly cluster: ClusterName;
  readonly gateway: string;
  readonly up: boolean;
  readonly rttSeconds?: number;
  readonly lossRatio?: number;
  readonly handshakeAgeSeconds?: number;
  readonly receivedBytes: number;
  readonly sentBytes: number;
}

/** What an agent shows when somebody asks for its metrics. */
export interface AgentGauges {
  readonly tunnels: () => readonly TunnelSample[];
  /** Queries answered so far, by slice. */
  readonly dnsQueries: () => ReadonlyMap<SliceName, number>;
  /** Resident bytes of the processes that serve userspace tunnels, by slice. */
  readonly tunnelMemory: () => Promise<ReadonlyMap<SliceName, number>>;
  readonly isReady: () => boolean;
}

/** What the agent counts. Durations are in seconds, sizes in bytes. */
export interface AgentMetrics {
  turn(seconds: number, outcome: 'done' | 'failed'): void;
  applied(sequence: number, atSeconds: number): void;
  repaired(slice: SliceName, kind: string): void;
  refused(code: string): void;
}
