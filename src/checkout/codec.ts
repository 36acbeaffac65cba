import type { Document } from '../documents/document.ts';
import type { ParsedFile } from '../documents/parse.ts';
import type { DocumentSource } from '../documents/position.ts';
import type { LockEntry, SliceLock } from '../lock/lock.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Parsed } from './parsed.ts';

/**
 * One line of JSON for what was parsed of a file, without its name and its text: for another thread, and for the next
 * run. Undefined for what is quickly parsed again or must not be kept: a refused lock, and a file with a secret in it.
 */
export function encodeParsed(parsed: Parsed): string | undefined {
  if (parsed.kind === 'lock') return parsed.lock.ok ? encodeLock(parsed.lock.lock) : undefined;
  const { file } = parsed;
  if (file.diagnostics.some(({ code }) => code === 'FS1021')) return undefined;
  const [document] = file.documents;
  if (document !== undefined && isAlone(file)) return JSON.stringify(withoutSource(document));
  return JSON.stringify({ ...file, documents: file.documents.map(withoutSource) } satisfies StoredFile);
}

/** What `encodeParsed` made; undefined for anything else. The text of the file is asked for when somebody needs it. */
export function decodeParsed(line: string, shown: string, text: () => string): Parsed | undefined {
  const stored = parseLine(line);
  if (stored === undefined) return undefined;
  if (isStoredDocument(stored)) {
    const documents = [documentOf(stored, shown, text)];
    return { kind: 'file', file: { documents, rejected: NONE, foreign: 0, diagnostics: NONE } };
  }
  if (isStoredLock(stored)) return { kind: 'lock', lock: { ok: true, lock: lockOf(stored, shown, text) } };
  if (!isStoredFile(stored)) return undefined;
  const documents = stored.documents.map((document) => documentOf(document, shown, text));
  const diagnostics = stored.diagnostics.map((diagnostic) => showDiagnostic(diagnostic, shown));
  const { rejected, foreign } = stored;
  return { kind: 'file', file: { documents, rejected, foreign, diagnostics } };
}

/** Which document of a file; the file itself is known otherwise. */
type Place = Omit<DocumentSource, 'file' | 'text'>;
type StoredDocument = Omit<Document, 'source'> & { readonly namespace?: string; readonly source: Place };
type StoredFile = Omit<ParsedFile, 'documents'> & { readonly documents: readonly StoredDocument[] };
interface StoredLock extends Omit<SliceLock, 'source' | 'entries'> {
  readonly source: Place;
  /** For each entry four values: family, address, length, cluster. JSON has no bigint, and half of IPv6 is no number. */
  readonly entries: readonly (string | number)[];
}

/** Its fields one by one: thousands of copies of whatever is there take longer than all of the JSON. */
function documentOf(document: StoredDocument, shown: string, text: () => string): Document {
  const { kind, name, labels, spec, namespace } = document;
  const source = sourceOf(document.source, shown, text);
  if (namespace === undefined) return { kind, name, labels, spec, source } as Document;
  return { kind, name, labels, spec, source, namespace } as Document;
}

const NONE: readonly never[] = [];

/** Most files are one document and nothing else: their line is that of the document. */
function isAlone({ documents, rejected, foreign, diagnostics }: ParsedFile): boolean {
  return documents.length === 1 && rejected.length + foreign + diagnostics.length === 0;
}

function withoutSource({ source, ...document }: Document): StoredDocument {
  return { ...document, source: placeOf(source) };
}

function placeOf({ file: _file, text: _text, ...place }: DocumentSource): Place {
  return place;
}

function sourceOf(place: Place, file: string, text: () => string): DocumentSource {
  return new KeptSource(place, file, text);
}

/** A class, because thousands of objects with a getter of their own take longer than all of the JSON. */
class KeptSource implements DocumentSource {
  readonly file: string;
  readonly index: number;
  declare readonly base?: string;
  readonly #text: () => string;

  constructor(place: Place, file: string, text: () => string) {
    this.file = file;
    this.index = place.index;
    if (place.base !== undefined) this.base = place.base;
    this.#text = text;
  }

  get text(): string {
    return this.#text();
  }
}

function encodeLock({ source, entries, ...lock }: SliceLock): string {
  const stored: StoredLock = {
    ...lock,
    source: placeOf(source),
    entries: entries.flatMap(({ block, cluster }) => [block.family, `${block.base}`, block.length, cluster]),
  };
  return JSON.stringify(stored);
}

function lockOf({ source, entries, ...lock }: StoredLock, shown: string, text: () => string): SliceLock {
  return { ...lock, source: sourceOf(source, shown, text), entries: entriesOf(entries) };
}

function entriesOf(values: StoredLock['entries']): readonly LockEntry[] {
  const entries: LockEntry[] = [];
  for (let index = 0; index < values.length; index += 4) {
    const family = values[index] as LockEntry['block']['family'];
    const block = { family, base: BigInt(values[index + 1] ?? 0), length: Number(values[index + 2]) };
    entries.push({ block, cluster: String(values[index + 3]) });
  }
  return entries;
}

function showDiagnostic(diagnostic: Diagnostic, file: string): Diagnostic {
  const { related } = diagnostic;
  if (related === undefined) return { ...diagnostic, file };
  return { ...diagnostic, file, related: related.map((place) => ({ ...place, file })) };
}

function parseLine(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isStoredDocument(stored: object): stored is StoredDocument {
  return 'spec' in stored && 'source' in stored;
}

function isStoredLock(stored: object): stored is StoredLock {
  return 'entries' in stored && Array.isArray(stored.entries);
}

function isStoredFile(stored: object): stored is StoredFile {
  return (
    'documents' in stored &&
    Array.isArray(stored.documents) &&
    'diagnostics' in stored &&
    Array.isArray(stored.diagnostics)
  );
}
