import type { DocumentSource, Finding } from '../documents/position.ts';
import { type ImportCode, importCodes } from './codes.ts';
import { safePointer } from './secrets.ts';

/** A place in a manifest; the pointer counts from the root of its document. */
export interface Place {
  readonly source: DocumentSource;
  readonly pointer: string;
}

/** Collects what the import finds; the severity comes from the table of codes. */
export interface Findings {
  add(code: ImportCode, place: Place, message: string, hint?: string): void;
  readonly all: readonly Finding[];
}

/** Kept for one import; a hostile input could make millions. */
const MOST_FINDINGS = 10_000;

export function createFindings(): Findings {
  const all: Finding[] = [];
  return {
    all,
    add(code, { source, pointer }, message, hint) {
      const { severity, wayOut } = importCodes[code];
      // The table of fields in IMPORT.md still has what is not listed.
      if (all.length < MOST_FINDINGS)
        all.push({ code, severity, source, pointer: safePointer(pointer), message, hint: hint ?? wayOut });
    },
  };
}
