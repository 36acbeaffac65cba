import type { DocumentSource, Finding } from '../documents/position.ts';
import { type FleetCode, fleetCodes } from './codes.ts';

/** Collects what the rules find; severity and default hint come from the table of codes. */
export interface Findings {
  add(code: FleetCode, place: Place, message: string, hint?: string): void;
  readonly all: readonly Finding[];
}

/** A place in a document; the pointer is relative to the document. */
export interface Place {
  readonly source: DocumentSource;
  readonly pointer: string;
}

export function createFindings(): Findings {
  const all: Finding[] = [];
  return {
    all,
    add(code, place, message, hint) {
      const { severity, wayOut } = fleetCodes[code];
      all.push({
        code,
        severity,
        source: place.source,
        pointer: place.pointer,
        message,
        hint: hint ?? wayOut,
      });
    },
  };
}
