import type { Finding } from '../documents/position.ts';
import type { FleetReading } from '../fleet/assemble.ts';
import { type PlanCode, planCodes } from './codes.ts';
import type { RiskName } from './risks.ts';
import type { SlicePair } from './slice-pair.ts';

/** Something that one commit may not do to what the commit before it declared. */
export interface UpdateFinding extends Finding {
  /** What lifts it when it is acknowledged; absent when nothing does. */
  readonly liftedBy?: { readonly risk: RiskName; readonly object: string };
}

/** The two commits that update rules compare. */
export interface Update {
  readonly base: FleetReading;
  readonly head: FleetReading;
  /** Slices that are not made from the same. */
  readonly pairs: readonly SlicePair[];
}

type Where = Pick<Finding, 'source' | 'pointer'>;

/** A finding of this stage, with the earlier place beside it. */
export function updateFinding(
  code: PlanCode,
  at: Where,
  message: string,
  more: { readonly before?: Where; readonly liftedBy?: UpdateFinding['liftedBy'] } = {},
): UpdateFinding {
  const { severity, wayOut } = planCodes[code];
  const { before, liftedBy } = more;
  return {
    code,
    severity,
    source: at.source,
    pointer: at.pointer,
    message,
    hint: wayOut,
    ...(before === undefined ? {} : { related: [{ ...before, message: 'before this change' }] }),
    ...(liftedBy === undefined ? {} : { liftedBy }),
  };
}
