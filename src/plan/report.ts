import type { Diagnostic } from '../model/diagnostic.ts';
import type { PlanEffect } from './effects.ts';
import type { PlanInterruption } from './interruptions.ts';
import type { CheckedAcknowledgement, PlanRisk } from './risks.ts';
import type { PlanVerdict } from './verdict.ts';

/**
 * What a change does, as `plan -o json` prints it and `report` reads it (schema/report/plan.schema.json). Everything is
 * sorted, so that the same two commits give the same text.
 */
export interface PlanReport {
  readonly apiVersion: 'fleetslice.io/v1alpha1';
  readonly kind: 'PlanReport';
  readonly fleet: string;
  readonly verdict: PlanVerdict;
  /** The commit that is compared with: a full id. */
  readonly base: string;
  /** A full commit id, or `worktree`. */
  readonly head: string;
  /** One line with the verdict and the counts. */
  readonly summary: string;
  readonly counts: PlanCounts;
  /** Of the head, update rules included; with verdict `invalid` there is nothing beside them. */
  readonly findings: readonly Diagnostic[];
  /** The worst first. */
  readonly risks: readonly PlanRisk[];
  /** Every acknowledgement of the head, and whether it was needed. */
  readonly acknowledgements: readonly CheckedAcknowledgement[];
  /** Every cluster that something changes for is in one group. */
  readonly groups: readonly PlanGroup[];
  readonly effects: readonly PlanEffect[];
  readonly interruptions: readonly PlanInterruption[];
  /** What cannot be known from two commits. */
  readonly unknown: readonly string[];
  /** What the reader must know to trust the rest: suspensions, findings of the base, values without effect. */
  readonly notes: readonly string[];
  /** What a store tells about the clusters; empty without one. */
  readonly live: readonly string[];
  /** Effects beyond the first 20,000, which are counted and not listed. */
  readonly omitted: number;
}

/** Things, not effects: a link effect over 37 clusters counts 37. */
export interface PlanCounts {
  readonly create: number;
  readonly change: number;
  readonly delete: number;
  /** Clusters that something changes for. */
  readonly clusters: number;
  /** Slices that something changes in. */
  readonly slices: number;
}

/** Clusters for which the same things change. */
export interface PlanGroup {
  readonly clusters: readonly string[];
  /** In each of them. */
  readonly create: number;
  readonly change: number;
  readonly delete: number;
  /** The worst interruption that one of them has, in a few words; empty for none. */
  readonly interruption: string;
  /** Places in `effects`; those beyond its end are omitted. */
  readonly effects: readonly number[];
}

export type { PlanVerdict } from './verdict.ts';
export { parsePlanReport } from './parse-report.ts';
