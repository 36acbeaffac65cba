import { checkClusterLoad } from './cluster-load.ts';
import { checkConsumers } from './consumers.ts';
import { checkDevices } from './devices.ts';
import { checkIsolation } from './enforcement.ts';
import type { Findings } from './findings.ts';
import { checkOverlap } from './overlap.ts';
import { checkShortNames } from './short-names.ts';
import { checkTenants } from './tenants.ts';
import type { FleetView } from './view.ts';

/** The rules that look at several slices, or at a slice and what it is not made from. None is skipped by a take-over. */
export function checkAcross(fleet: FleetView, findings: Findings): void {
  checkIsolation(fleet, findings);
  checkOverlap(fleet, findings);
  checkDevices(fleet, findings);
  checkConsumers(fleet, findings);
  checkShortNames(fleet, findings);
  checkClusterLoad(fleet, findings);
  checkTenants(fleet, findings);
}
