import type { DiagnosticCode, Diagnostic, Position, Severity } from '../model/diagnostic.ts';
import { compareDiagnostics } from '../model/diagnostic.ts';
import { type Stream, offsetOf, parseStream } from './syntax.ts';

/** Where a document comes from. Positions are worked out from the text when somebody asks for one. */
export interface DocumentSource {
  readonly file: string;
  readonly text: string;
  /** The place of the document in its file, from 0, empty and foreign documents counted. */
  readonly index: number;
}

/** A finding about a place in a document, before its line is known. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly source: DocumentSource;
  /** RFC 6901; of a place that does not exist, the nearest one above it is shown. */
  readonly pointer: string;
  readonly message: string;
  readonly hint: string;
  readonly related?: readonly RelatedPlace[];
}

/** Another place that belongs to a finding, before its line is known. */
export interface RelatedPlace {
  readonly source: DocumentSource;
  readonly pointer: string;
  /** What is there, in a few words: `first declared here`. */
  readonly message: string;
}

/** Line and column of a pointer. Parses the file; for many findings use `toDiagnostics`. */
export function locate(source: DocumentSource, pointer: string): Position {
  return locateIn(parseStream(source.text), source, pointer);
}

export function toDiagnostic(finding: Finding): Diagnostic {
  return diagnosticOf(finding, locate(finding.source, finding.pointer));
}

/** The same for many findings, sorted as a reader meets them; each file is parsed once. */
export function toDiagnostics(findings: readonly Finding[]): readonly Diagnostic[] {
  const byText = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byText.get(finding.source.text);
    if (group === undefined) byText.set(finding.source.text, [finding]);
    else group.push(finding);
  }
  return [...byText.values()].flatMap(toDiagnosticsOfFile).toSorted(compareDiagnostics);
}

function toDiagnosticsOfFile(findings: readonly Finding[]): readonly Diagnostic[] {
  const stream = parseStream(findings[0]?.source.text ?? '');
  return findings.map((finding) => diagnosticOf(finding, locateIn(stream, finding.source, finding.pointer)));
}

/** Line and column of an offset; both count from 1. */
export function positionAt(file: string, text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { file, line, column: offset - start + 1 };
}

function locateIn(stream: Stream, source: DocumentSource, pointer: string): Position {
  const document = stream.documents[source.index];
  const offset = document === undefined ? 0 : offsetOf(document, pointer);
  return positionAt(source.file, source.text, offset);
}

function diagnosticOf(finding: Finding, position: Position): Diagnostic {
  const { code, severity, pointer, message, hint, related } = finding;
  const diagnostic = { ...position, code, severity, pointer, message, hint };
  if (related === undefined) return diagnostic;
  return {
    ...diagnostic,
    related: related.map((place) => ({ ...locate(place.source, place.pointer), message: place.message })),
  };
}
