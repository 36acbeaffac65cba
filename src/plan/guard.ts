import type { FleetReading } from '../fleet/assemble.ts';
import { toDiagnostics } from '../documents/position.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { judge } from './acknowledge.ts';
import { type PlanRisk, risksOf } from './risks.ts';
import { updateFindings } from './update.ts';

/** Whether a commit may follow the one that runs. */
export interface Guarded {
  /** What it changes although nothing may ever change it. */
  readonly findings: readonly Diagnostic[];
  /** What it puts at risk and nobody has accepted, the worst first. */
  readonly unaccepted: readonly PlanRisk[];
}

/** Holds a sound commit against the one that runs. `today` is a day in UTC, for acknowledgements. */
export function guard(base: FleetReading, head: FleetReading, today: string): Guarded {
  // What an acknowledgement lifts is a risk, and told there.
  const findings = toDiagnostics(updateFindings(base, head).filter(({ liftedBy }) => liftedBy === undefined));
  const { risks } = judge(risksOf(base.fleet, head.fleet), head.fleet, today);
  return { findings, unaccepted: risks.filter(({ acknowledge }) => acknowledge !== '') };
}
