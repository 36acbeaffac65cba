import type { DocumentSource, Finding, RelatedPlace } from '../documents/position.ts';
import { type FleetCode, fleetCodes } from './codes.ts';

/** Collects what the rules find; severity and default hint come from the table of codes. */
export interface Findings {
  add(code: FleetCode, place: Place, message: string, more?: More): void;
  readonly all: readonly Finding[];
}

export interface More {
  /** Absent: the way out that belongs to the code. */
  readonly hint?: string | undefined;
  readonly related?: readonly RelatedPlace[];
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
    add(code, { source, pointer }, message, { hint, related } = {}) {
      const { severity, wayOut } = fleetCodes[code];
      const finding = { code, severity, source, pointer, message, hint: hint ?? wayOut };
      all.push(related === undefined ? finding : { ...finding, related });
    },
  };
}
