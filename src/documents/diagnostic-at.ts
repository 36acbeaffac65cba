import type { Diagnostic, Excerpt, Position } from '../model/diagnostic.ts';
import { type DocumentCode, documentCodes } from './codes.ts';
import { unescapeSegment } from './quote.ts';
import { findSecret } from './secrets.ts';

/** What a finding says, before its place is known. */
export interface Verdict {
  readonly code: DocumentCode;
  readonly message: string;
  /** RFC 6901; absent: the whole document or file. */
  readonly pointer?: string;
  /** Absent: the way out that belongs to the code. */
  readonly hint?: string;
}

/** A finding of this stage; its severity comes from the table of codes. */
export function diagnosticAt(position: Position, verdict: Verdict, excerpt?: Excerpt): Diagnostic {
  const { severity, wayOut } = documentCodes[verdict.code];
  const { code, message, pointer = '', hint = wayOut } = verdict;
  const diagnostic = { ...position, code, severity, pointer: safePointer(pointer), message, hint };
  return excerpt === undefined ? diagnostic : { ...diagnostic, excerpt };
}

/** A secret may also stand where a key should. */
function safePointer(pointer: string): string {
  const exposed = pointer.split('/').some((segment) => findSecret(unescapeSegment(segment)) !== undefined);
  return exposed ? '' : pointer;
}
