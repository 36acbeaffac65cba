import type { Checkout } from '../checkout/checkout.ts';
import type { Desired } from '../desired/compile.ts';
import type { HubIdentity } from '../desired/signature.ts';
import type { FleetReading } from '../fleet/assemble.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { GitSource } from '../git/port.ts';
import type { Clock } from '../loop/loop.ts';
import type { CommitVerdict, FleetSource, WireControl, WireFleet } from '../model/generated/types.ts';
import type { ClusterName, CommitSha } from '../model/ids.ts';
import type { Notifier } from '../notify/port.ts';
import type { Store } from '../store/port.ts';
import type { HubMetrics, Log } from '../telemetry/port.ts';
import type { Progress } from './progress.ts';
import type { Publication } from './published.ts';
import type { ReportReader, Reports } from './reports.ts';

/** What the hub asks of wherever commits come from. */
export type CommitSource = Pick<GitSource, 'path' | 'sync' | 'resolve' | 'info' | 'log' | 'files' | 'read'>;

export interface HubPorts {
  readonly source: CommitSource;
  /** How people call the source. */
  readonly origin: FleetSource;
  readonly checkout: Checkout;
  readonly store: Store;
  readonly publication: Publication;
  readonly reports: ReportReader;
  readonly identity: HubIdentity;
  readonly notifier: Notifier;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: HubMetrics;
}

/** A commit that may run. */
export interface AcceptedCommit {
  readonly commit: CommitSha;
  readonly reading: FleetReading;
  /** Milliseconds since 1970. */
  readonly seenAt: number;
}

/** A commit that some cluster is compiled from. */
export interface CommitInUse {
  readonly fleet: Fleet;
  desired?: Desired;
}

export interface Control {
  readonly value: WireControl;
  /** Absent while nothing lies in the store. */
  readonly version?: string;
}

/** Why nothing new comes from the source, and since when (milliseconds since 1970). */
export interface SourceProblem {
  readonly reason: 'SourceUnreachable' | 'SourceUnauthorized' | 'SourceTooLarge' | 'SourceCorrupt';
  readonly message: string;
  readonly since: number;
}

/**
 * What a turn looks at beside Git: nothing, unless Git has brought something else; what clusters report and operators
 * decide; or all that the store holds, in case somebody else has changed it.
 */
export type Look = 'nothing' | 'reports' | 'store';

/** What a hub remembers from turn to turn. All of it comes back after a restart, from the store and from Git. */
export interface HubContext {
  readonly ports: HubPorts;
  /** What operators have decided, and how far the rollout is; absent while it was never read. */
  control?: Control;
  /** Why control cannot be read now. */
  controlProblem?: string;
  /** The last commit of the source that may run; absent while there is none, or it has not been read again. */
  accepted?: AcceptedCommit;
  /** The commit that ran before this hub started cannot be had any more. */
  isLost?: true;
  /** The newest commit of the source, or the refusal of the source to tell one. */
  head?: CommitVerdict;
  /** The commit that `head` judges by what is in it. */
  judged?: CommitSha;
  /** Of the commits that do not run, the first that is refused or held. */
  blocking?: CommitVerdict;
  /** Commits from the accepted one to the head. */
  ahead: number;
  /** Newest first. */
  history: readonly CommitVerdict[];
  sourceProblem?: SourceProblem;
  readonly inUse: Map<CommitSha, CommitInUse>;
  /** Facts that were refused, as they were told. */
  readonly refusedFacts: Set<string>;
  /** Something has changed since everything was published last, or that has failed. */
  isOwing: boolean;
  /** What the clusters had said, last time we looked. */
  reports?: Reports;
  /** How far the clusters were, last time we looked. */
  progress?: Progress;
  /** Since when (milliseconds since 1970) a cluster has said that something is wrong. */
  readonly sickSince: Map<ClusterName, number>;
  /** Clusters that had not reported the current commit as applied, last time we looked. */
  behind: ReadonlySet<ClusterName>;
  /** What we have told last; `false` while we have not looked what an earlier hub told. */
  told: WireFleet | undefined | false;
}

export function openHub(ports: HubPorts): HubContext {
  return {
    ports,
    isOwing: true,
    ahead: 0,
    history: [],
    inUse: new Map(),
    refusedFacts: new Set(),
    sickSince: new Map(),
    behind: new Set(),
    told: false,
  };
}

export async function timed<T>(
  { ports }: HubContext,
  stage: 'sync' | 'read' | 'compile' | 'publish',
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const started = ports.clock.monotonic();
  const elapsed = (): number => ports.clock.monotonic() - started;
  try {
    const value = await work();
    return { value, milliseconds: Math.round(elapsed()) };
  } finally {
    ports.metrics.stage(stage, elapsed() / 1000);
  }
}
