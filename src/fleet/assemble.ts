import type { ParsedFile } from '../documents/parse.ts';
import { toDiagnostics } from '../documents/position.ts';
import { combineFiles } from '../documents/tree.ts';
import type { ParsedLock, SliceLock } from '../lock/lock.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { buildFleet, type SoundSlices } from './build.ts';
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
  /** Slices without any finding: the next reading takes over those that are made from the same. */
  readonly sound: SoundSlices;
}

/** From parsed files to one Fleet with everything that is wrong with it. `before` saves work and changes nothing. */
export function assembleFleet(parts: FleetParts, before?: FleetReading): FleetReading {
  const tree = combineFiles(parts.files);
  const { documents, rejected } = tree;
  const locks = locksOf(parts);
  const unreadable = new Set(parts.locks.flatMap((parsed) => (parsed.ok ? [] : [parsed.readable.slice])));
  const input = { documents, rejected, locks, unreadable };
  const { fleet, findings, sound } = buildFleet(input, before?.sound);
  const diagnostics = [
    ...parts.diagnostics,
    ...tree.diagnostics,
    ...parts.locks.flatMap(lockDiagnostic),
    ...toDiagnostics(findings),
  ];
  return {
    fleet,
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    documents: documents.length + rejected.length,
    foreign: tree.foreign,
    sound,
  };
}

/** The locks by slice; of one that cannot be read, what can be. */
export function locksOf(parts: FleetParts): ReadonlyMap<string, SliceLock> {
  const locks = parts.locks.map((parsed) => (parsed.ok ? parsed.lock : parsed.readable));
  return new Map(locks.map((lock) => [lock.slice, lock]));
}

function lockDiagnostic(parsed: ParsedLock): readonly Diagnostic[] {
  if (parsed.ok) return [];
  const { severity, wayOut } = fleetCodes.FS3002;
  return [
    { ...parsed.position, code: 'FS3002', severity, pointer: '', message: parsed.problem, hint: wayOut },
  ];
}
