import {
  type Diagnostic,
  type DiagnosticCode,
  type Excerpt,
  type Position,
  type RelatedPosition,
  type Severity,
  compareDiagnostics,
} from '../model/diagnostic.ts';
import { excerptsOf } from './excerpt.ts';
import { parseStream, spanAt } from './syntax.ts';

/** Where a document comes from. Positions are worked out from the text when somebody asks for one. */
export interface DocumentSource {
  readonly file: string;
  readonly text: string;
  /** The place of the document in its file, from 0, empty and foreign documents counted. */
  readonly index: number;
  /** Pointer of an item of a List, such as `/items/3`. Absent: the whole document. */
  readonly base?: string;
}

/** A finding about a place in a document, before its line is known. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly source: DocumentSource;
  /** RFC 6901, from the root of the document or item; of a place that does not exist, the nearest one above it is shown. */
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
  return createLocator(source.text)(source, pointer).position;
}

/** Findings with their lines, sorted as a reader meets them; each text is parsed once, whoever refers to it. */
export function toDiagnostics(findings: readonly Finding[]): readonly Diagnostic[] {
  const located = locateAll(findings.flatMap((finding) => [finding, ...(finding.related ?? [])]));
  const locatedAt = (place: Place): Located => located.get(place) ?? unknownPlace(place.source);
  return findings.map((finding) => diagnosticOf(finding, locatedAt)).toSorted(compareDiagnostics);
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

/** First and last line of a document or item, from 1; comments around it are not part of it. Parses the file. */
export function linesOf({ file, text, index, base = '' }: DocumentSource): readonly [number, number] {
  const document = parseStream(text).documents[index];
  if (document === undefined) return [1, 1];
  const { start, end } = spanAt(document, base);
  const length = text.slice(start, end).trimEnd().length;
  const lineAt = (offset: number): number => positionAt(file, text, offset).line;
  return [lineAt(start), lineAt(start + length)];
}

interface Place {
  readonly source: DocumentSource;
  readonly pointer: string;
}

interface Located {
  readonly position: Position;
  readonly excerpt: Excerpt | undefined;
}

/** One text after the other, so that no more than one is in memory as a parsed document. */
function locateAll(places: readonly Place[]): ReadonlyMap<Place, Located> {
  const byText = new Map<string, Place[]>();
  for (const place of places) {
    const group = byText.get(place.source.text);
    if (group === undefined) byText.set(place.source.text, [place]);
    else group.push(place);
  }
  const located = new Map<Place, Located>();
  for (const [text, group] of byText) {
    const locateIn = createLocator(text);
    for (const place of group) located.set(place, locateIn(place.source, place.pointer));
  }
  return located;
}

function createLocator(text: string): (source: DocumentSource, pointer: string) => Located {
  const { documents } = parseStream(text);
  const excerptAt = excerptsOf(text);
  return ({ file, index, base = '' }, pointer) => {
    const document = documents[index];
    if (document === undefined) return unknownPlace({ file });
    const span = spanAt(document, `${base}${pointer}`);
    return { position: positionAt(file, text, span.start), excerpt: excerptAt(span) };
  };
}

/** When the text has changed under its source. */
function unknownPlace({ file }: Pick<DocumentSource, 'file'>): Located {
  return { position: { file, line: 1, column: 1 }, excerpt: undefined };
}

function diagnosticOf(finding: Finding, locatedAt: (place: Place) => Located): Diagnostic {
  const { code, severity, source, message, hint, related } = finding;
  const { position, excerpt } = locatedAt(finding);
  const pointer = `${source.base ?? ''}${finding.pointer}`;
  const always = { ...position, code, severity, pointer, message, hint };
  return {
    ...always,
    ...(related === undefined ? {} : { related: related.map((place) => relatedOf(place, locatedAt)) }),
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}

function relatedOf(place: RelatedPlace, locatedAt: (place: Place) => Located): RelatedPosition {
  return { ...locatedAt(place).position, message: place.message };
}
