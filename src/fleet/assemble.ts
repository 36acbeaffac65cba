import type { ParsedFile } from '../documents/parse.ts';
import { toDiagnostics } from '../documents/position.ts';
import { combineFiles } from '../documents/tree.ts';
import type { ParsedLock, SliceLock } from '../lock/lock.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { buildFleet } from './build.ts';
import { fleetCodes } from './codes.ts';
import type { Fleet } from './fleet.ts';

/** Everything that was read of one fleet, file by file. */
export interface FleetParts {
  readonly files: readonly ParsedFile[];
  readonly locks: readonly ParsedLock[];
  /** Found before any file was parsed: links, bad names, limits. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface FleetReading {
  /** Complete only when no diagnostic is an error. */
  readonly fleet: Fleet;
  /** Sorted as a reader meets them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly documents: number;
  readonly foreign: number;
}

/** From parsed files to one Fleet with everything that is wrong with it. */
export function assembleFleet(parts: FleetParts): FleetReading {
  const tree = combineFiles(parts.files);
  const locks = locksOf(parts);
  const { fleet, findings } = buildFleet({ documents: tree.documents, rejected: tree.rejected, locks });
  const diagnostics = [
    ...parts.diagnostics,
    ...tree.diagnostics,
    ...parts.locks.flatMap(lockDiagnostic),
    ...toDiagnostics(findings),
  ];
  return {
    fleet,
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    documents: tree.documents.length + tree.rejected.length,
    foreign: tree.foreign,
  };
}

/** The locks that could be read, by slice. */
export function locksOf(parts: FleetParts): ReadonlyMap<string, SliceLock> {
  return new Map(
    parts.locks.flatMap((parsed) => (parsed.ok ? [[parsed.lock.slice, parsed.lock] as const] : [])),
  );
}

function lockDiagnostic(parsed: ParsedLock): readonly Diagnostic[] {
  if (parsed.ok) return [];
  const { severity, wayOut } = fleetCodes.FS3002;
  return [
    { ...parsed.position, code: 'FS3002', severity, pointer: '', message: parsed.problem, hint: wayOut },
  ];
}
