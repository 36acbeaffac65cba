/**
 * notify/ — what the hub tells people and other systems about a fleet: chat messages, CloudEvents and commit statuses.
 * Telling is best effort: nothing here ever holds up or fails what the hub does.
 */
import type { CommitSha } from '../model/ids.ts';

export const EVENT_KINDS = [
  'CommitAccepted',
  'CommitRefused',
  'CommitHeld',
  'SourceFailed',
  'SourceRecovered',
  'RolloutHalted',
  'RolloutDone',
  'ClusterFailed',
  'ClusterRecovered',
  'Suspended',
  'Resumed',
  'Pinned',
  'Unpinned',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** From the least to the most urgent. */
export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something that happened to a fleet, or to one part of it. */
export interface FleetEvent {
  readonly kind: EventKind;
  readonly severity: Severity;
  /** What it happened to: `Fleet/prod`, `Cluster/fra`. */
  readonly subject: string;
  /** One word for programs, as in conditions and verdicts: `Invalid`, `Unsafe`, `SourceUnreachable`. */
  readonly reason: string;
  /** One sentence for people. It may repeat words of a commit and is trusted with nothing. */
  readonly message: string;
  /** The commit it is about; absent when it is about none. */
  readonly commit?: CommitSha;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What became of a commit, for those who look at it at the forge. */
export interface CommitFeedback {
  readonly commit: CommitSha;
  /** `pending` while it is rolled out, `success` once every cluster has it, `failure` when it is refused, held or halted. */
  readonly state: 'pending' | 'success' | 'failure';
  readonly description: string;
}

/** Whom the hub tells; opened once, told after every turn. */
export interface Notifier {
  /** Never throws and never waits: what cannot be told is counted and logged. */
  tell(events: readonly FleetEvent[]): void;
  /** Resolves when all is told, or after a few seconds. */
  close(): Promise<void>;
}
