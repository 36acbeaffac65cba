import { posix } from 'node:path';
import type { FleetDocument } from '../documents/document.ts';
import { type Finding, toDiagnostics } from '../documents/position.ts';
import { type FleetCode, fleetCodes } from '../fleet/codes.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** A folder that a fleet includes. */
export interface Inclusion {
  /** Relative to the root of the tree. */
  readonly folder: string;
  /** The finding that there is no such folder, or nothing in it. */
  readonly missing: () => readonly Diagnostic[];
}

/**
 * The folders that a fleet at `path` includes, in the order of its list, without those that cannot be: outside of the
 * tree, or overlapping the fleet or one before. An included folder has no Fleet of its own, so nothing is transitive.
 */
export function inclusionsOf(
  fleet: FleetDocument | undefined,
  path: string,
): { readonly inclusions: readonly Inclusion[]; readonly diagnostics: readonly Diagnostic[] } {
  const inclusions: Inclusion[] = [];
  const findings: Finding[] = [];
  for (const [index, written] of (fleet?.spec.include ?? []).entries()) {
    const folder = folderOf(path, written);
    const at = (code: FleetCode, message: string): Finding =>
      findingAt(fleet as FleetDocument, index, code, message);
    const other = [path, ...inclusions.map((one) => one.folder)].find((one) => overlap(one, folder ?? ''));
    if (folder === undefined) findings.push(at('FS2080', `${written} lies outside of the repository`));
    else if (other !== undefined)
      findings.push(at('FS2082', `${written} ${overlapText(folder, other, path)}`));
    else {
      const missing = at('FS2081', `there is no document below ${written}`);
      inclusions.push({ folder, missing: () => toDiagnostics([missing]) });
    }
  }
  return { inclusions, diagnostics: toDiagnostics(findings) };
}

function findingAt(fleet: FleetDocument, index: number, code: FleetCode, message: string): Finding {
  const { severity, wayOut } = fleetCodes[code];
  return { code, severity, source: fleet.source, pointer: `/spec/include/${index}`, message, hint: wayOut };
}

/** Undefined outside of the tree. */
function folderOf(path: string, written: string): string | undefined {
  const folder = posix.join(path, written).replace(/\/$/, '');
  if (written.startsWith('/') || folder === '..' || folder.startsWith('../')) return undefined;
  return folder === '.' ? '' : folder;
}

function overlap(a: string, b: string): boolean {
  return contains(a, b) || contains(b, a);
}

function contains(outer: string, inner: string): boolean {
  return outer === '' || outer === inner || inner.startsWith(`${outer}/`);
}

function overlapText(folder: string, other: string, path: string): string {
  if (other !== path) return 'overlaps a folder that is included already';
  if (folder === path) return 'is the folder of this fleet';
  return contains(path, folder) ? 'is part of this fleet already' : 'contains this fleet';
}
