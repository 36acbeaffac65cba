import { decodeBytes } from '../desired/codec.ts';
import type { CommitText, RolloutView, WireFleet } from '../model/generated/types.ts';
import { validateWireFleet } from '../model/generated/validators.js';
import type { Ready } from './reported.ts';

/** Reads what the hub tells about itself. Throws Failure `wire-…` for anything else. */
export function decodeFleet(bytes: Uint8Array): WireFleet {
  return decodeBytes(bytes, 'fleet status', validateWireFleet) as WireFleet;
}

/** The fleet in one line. */
export interface FleetRow {
  /** Empty while no commit has been accepted. */
  readonly name: string;
  readonly ready: Ready;
  /** Of the condition Ready. */
  readonly reason: string;
  /** The commit that the clusters are at, or on the way to; absent while nothing runs. */
  readonly running?: CommitText;
  /** The newest commit of the source. */
  readonly head?: CommitText;
  /** How many commits the newest one is ahead of what runs. */
  readonly behind: number;
  /** Clusters that have applied all they were told. */
  readonly current: number;
  readonly total: number;
  /** Empty while none is under way. */
  readonly rollout: string;
  /** Of the condition Ready. */
  readonly message: string;
}

export function fleetRow(fleet: WireFleet): FleetRow {
  const { ready, reason, message } = readiness(fleet);
  const head = fleet.head?.commit;
  return {
    name: fleet.fleet ?? '',
    ready,
    reason,
    ...(fleet.running === undefined ? {} : { running: fleet.running.commit }),
    ...(head === undefined ? {} : { head }),
    behind: fleet.behind,
    current: fleet.clusters.current,
    total: fleet.clusters.total,
    rollout: rolloutStep(fleet.rollout),
    message,
  };
}

/** The condition that everybody looks at first; a hub always tells it. */
export function readiness({ conditions }: WireFleet): {
  readonly ready: Ready;
  readonly reason: string;
  readonly message: string;
} {
  const found = conditions.find(({ type }) => type === 'Ready');
  return {
    ready: found?.status ?? 'Unknown',
    reason: found?.reason ?? '',
    message: found?.message ?? 'the hub does not tell whether it is ready',
  };
}

function rolloutStep(rollout: RolloutView | undefined): string {
  if (rollout === undefined) return '';
  if (rollout.halted !== undefined) return `halted at ${rollout.halted.cluster}`;
  if (rollout.paused !== undefined) return 'paused';
  if (rollout.phase !== 'waves' || rollout.wave === undefined) return rollout.phase;
  const place = rollout.number === undefined ? '' : ` ${rollout.number}/${rollout.waves ?? rollout.number}`;
  return `${rollout.wave}${place}`;
}

/** As much of a commit as people read. */
export function shortCommit(commit: CommitText): string {
  return commit.slice(0, 12);
}

/** `1 cluster`, `2 clusters`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
