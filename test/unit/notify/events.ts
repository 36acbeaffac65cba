import type { CommitSha } from '../../../src/model/ids.ts';
import type { FleetEvent } from '../../../src/notify/port.ts';

export const COMMIT = '4f2a9c01d7e84b7f9a53c6e1b8d0f2a47c915e36' as CommitSha;
export const NEXT = 'b'.repeat(40) as CommitSha;
/** 2026-03-01T12:00:00Z. */
export const NOON = 1_772_366_400_000;

/** An event of a kind, with what matters to the test. */
export function event(kind: FleetEvent['kind'], changes: Partial<FleetEvent> = {}): FleetEvent {
  return {
    kind,
    severity: 'error',
    subject: 'Fleet/prod',
    reason: 'Invalid',
    message: 'clusters/fra.yaml:7:3: FS1201: unknown field spec.regoin',
    at: NOON,
    ...changes,
  };
}
