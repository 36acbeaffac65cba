import { toDiagnostics } from '../documents/position.ts';
import type { FleetReading } from '../fleet/assemble.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { acknowledgedUntil } from './acknowledge.ts';
import { changedSlices } from './plan.ts';
import type { Update, UpdateFinding } from './update-finding.ts';
import { exportUpdates } from './update-exports.ts';
import { lockUpdates } from './update-locks.ts';
import { renames } from './update-names.ts';
import { sliceUpdates } from './update-slices.ts';

/**
 * What the head may not change of the base, with positions in the head and the place in the base beside it. What an
 * acknowledgement of the head lifts is left out. `today` is a day in UTC; without it no acknowledgement is too old.
 */
export function checkUpdate(base: FleetReading, head: FleetReading, today = ''): readonly Diagnostic[] {
  const findings = updateFindings(base, head).filter(
    ({ liftedBy }) => liftedBy === undefined || acknowledgedUntil(liftedBy, head.fleet, today) === undefined,
  );
  return toDiagnostics(findings);
}

/** The same with what would lift each, acknowledged or not. */
export function updateFindings(base: FleetReading, head: FleetReading): readonly UpdateFinding[] {
  const pairs = changedSlices(base.fleet, head.fleet);
  const update: Update = { base, head, pairs };
  return [...sliceUpdates(update), ...lockUpdates(update), ...exportUpdates(update), ...renames(update)];
}
