import type {
  CommitFinding,
  CommitVerdict,
  RolloutView,
  Suspension,
  WireFleet,
} from '../../../src/model/generated/types.ts';
import { digest } from './reports.ts';

/** A commit that is told apart by one hex digit. */
export function commit(hexDigit: string): string {
  return hexDigit.repeat(40);
}

export const AUTHOR = 'Robin <robin@example.com>';
export const TIME = '2026-11-21T08:00:00.000Z';
export const LATER = '2026-11-22T08:00:00.000Z';

/** Everything is well: the commit runs on two clusters. */
export function fleet(running: string, other: Partial<WireFleet> = {}): WireFleet {
  return {
    format: 1,
    fleet: 'prod',
    hub: digest('e'),
    source: { address: 'https://git.example.com/fleet.git', ref: 'main', path: '' },
    head: accepted(running),
    running: { commit: commit(running), since: TIME },
    accepted: commit(running),
    behind: 0,
    conditions: [condition('True', 'Synced', 'the newest commit runs')],
    suspensions: [],
    history: [accepted(running)],
    clusters: { total: 2, current: 2, ready: 2, ailing: [] },
    ...other,
  };
}

export function condition(
  status: 'True' | 'False' | 'Unknown',
  reason: string,
  message: string,
): WireFleet['conditions'][number] {
  return { type: 'Ready', status, reason, message, lastTransitionTime: TIME };
}

export function accepted(digit: string): CommitVerdict {
  return {
    commit: commit(digit),
    author: AUTHOR,
    subject: `change ${digit}`,
    committedAt: TIME,
    outcome: 'accepted',
    reason: 'Valid',
    message: 'accepted',
    findings: [],
    seenAt: TIME,
    milliseconds: { sync: 12, read: 30, compile: 5, publish: 9 },
  };
}

export function refused(
  digit: string,
  findings: readonly CommitFinding[] = [finding('clusters/fra.yaml', 3)],
): CommitVerdict {
  return {
    ...accepted(digit),
    outcome: 'refused',
    reason: 'Invalid',
    message: `${findings.length} errors`,
    findings,
    milliseconds: { sync: 12, read: 30 },
  };
}

export const ENTRIES =
  '- risk: cluster-removal\n  object: Cluster/fra\n  until: 2026-11-28\n- risk: mass-deletion\n  object: Fleet/prod\n  until: 2026-11-28';

export function held(digit: string): CommitVerdict {
  return {
    ...refused(digit, []),
    outcome: 'held',
    reason: 'Unsafe',
    message: 'cluster-removal: cluster fra goes',
    acknowledge: ENTRIES,
  };
}

export function finding(file: string, line: number): CommitFinding {
  return { code: 'FS1201', severity: 'error', message: 'name "Fra" is no label', file, line, column: 5 };
}

export function suspension(
  kind: Suspension['kind'],
  name: string,
  other: Partial<Suspension> = {},
): Suspension {
  return { kind, name, who: 'ann', why: 'disk is full', since: TIME, ...other };
}

export function rollout(target: string, other: Partial<RolloutView> = {}): RolloutView {
  return {
    target: commit(target),
    phase: 'waves',
    wave: 'canary',
    number: 1,
    waves: 3,
    message: 'wave canary (1 of 3): 1 of 2 clusters',
    pending: 2,
    ...other,
  };
}
