/** What a user must change in the repository. Findings are returned, never thrown, and all of them at once. */

export type Severity = 'error' | 'warning';

/** Where a finding points: `file` is a path inside the fleet; line and column count from 1, 1:1 is the whole file. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic extends Position {
  /** Stable for ever: `FS` and four digits. docs/diagnostics has a page for each. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** RFC 6901 pointer into the document; empty for the whole document or file. */
  readonly pointer: string;
  /** One sentence that names the offending value. */
  readonly message: string;
  /** The way out, or empty. */
  readonly hint: string;
  /** Other places that belong to the cause, such as where a name was first declared. */
  readonly related?: readonly RelatedPosition[];
  /** Absent when there is no line to show, or when it may hold a secret. */
  readonly excerpt?: Excerpt;
}

/** The line of the source that a finding is about. */
export interface Excerpt {
  /** Cut to 160 UTF-16 units; control characters are replaced one by one, so that columns stay what they are. */
  readonly text: string;
  /** How many UTF-16 units from `column` on are meant; at least 1. */
  readonly length: number;
}

export interface RelatedPosition extends Position {
  /** What is there, in a few words. */
  readonly message: string;
}

export type DiagnosticCode = `FS${number}`;

/** Orders findings as a reader meets them: by file, position, code, message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** Orders by UTF-16 code unit, the order of RFC 8785; the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
