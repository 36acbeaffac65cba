import type { Document } from '../documents/document.ts';
import type { ParsedFile } from '../documents/parse.ts';
import { toDiagnostics } from '../documents/position.ts';
import { combineFiles, type ParsedTree } from '../documents/tree.ts';
import type { ParsedLock, SliceLock } from '../lock/lock.ts';
import { strayLocks } from '../lock/stray.ts';
import { compareDiagnostics, type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import { buildFleet, type SoundSlices } from './build.ts';
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
  /** By slice; of one that cannot be read, what can be. */
  readonly locks: ReadonlyMap<string, SliceLock>;
  /** Slices without any finding: the next reading takes over those that are made from the same. */
  readonly sound: SoundSlices;
  /** A document that is there, by kind and name; of an export the name is `slice/namespace/name`. The first one counts. */
  find(kind: Document['kind'], name: string): Document | undefined;
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
    ...parts.locks.flatMap((parsed) => (parsed.ok ? [] : parsed.findings)),
    ...strayFindings(parts, tree),
    ...toDiagnostics(findings),
  ];
  return {
    fleet,
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    documents: documents.length + rejected.length,
    foreign: tree.foreign,
    locks,
    sound,
    find: finder(documents),
  };
}

/** Indexes the documents when somebody first looks for one. */
function finder(documents: readonly Document[]): FleetReading['find'] {
  let known: ReadonlyMap<string, Document> | undefined;
  return (kind, name) => {
    known ??= new Map(
      documents.toReversed().map((document) => [`${document.kind}/${nameOf(document)}`, document]),
    );
    return known.get(`${kind}/${name}`);
  };
}

function nameOf(document: Document): string {
  if (document.kind !== 'ServiceExport') return document.name;
  return `${document.spec.slice}/${document.namespace}/${document.name}`;
}

/** The locks by slice; of one that cannot be read, what can be. */
export function locksOf(parts: FleetParts): ReadonlyMap<string, SliceLock> {
  const locks = parts.locks.map((parsed) => (parsed.ok ? parsed.lock : parsed.readable));
  return new Map(locks.map((lock) => [lock.slice, lock]));
}

/** None while a document cannot be read: it may be the slice that a lock is for. */
function strayFindings(parts: FleetParts, tree: ParsedTree): readonly Diagnostic[] {
  if (hasErrors(tree.diagnostics) || hasErrors(parts.diagnostics)) return [];
  const slices = tree.documents.filter(({ kind }) => kind === 'Slice').map(({ name }) => name);
  return strayLocks(parts.locks, new Set(slices));
}
