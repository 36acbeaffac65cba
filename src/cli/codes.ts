import { documentCodes } from '../documents/codes.ts';
import { fleetCodes } from '../fleet/codes.ts';
import { importCodes } from '../kubeslice/codes.ts';
import { lockCodes } from '../lock/codes.ts';
import type { CodeEntry } from '../model/codes.ts';
import { planCodes } from '../plan/codes.ts';

/** Every code that a finding can have, in order: what `explain`, SARIF and docs/diagnostics tell about it. */
export const CODES: Readonly<Record<string, CodeEntry>> = Object.fromEntries(
  Object.entries<CodeEntry>({
    ...documentCodes,
    ...fleetCodes,
    ...lockCodes,
    ...planCodes,
    ...importCodes,
  }).toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
