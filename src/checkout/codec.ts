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
  return JSON.stringify({ ...file, documents: file.documents.map(withoutSource) } satisfies StoredFile);
}

/** What `encodeParsed` made; undefined for anything else. The text of the file is asked for when somebody needs it. */
export function decodeParsed(line: string, shown: string, text: () => string): Parsed | undefined {
  const stored = parseLine(line);
  if (stored === undefined) return undefined;
  if (isStoredLock(stored)) return { kind: 'lock', lock: { ok: true, lock: lockOf(stored, shown, text) } };
  if (!isStoredFile(stored)) return undefined;
  const documents = stored.documents.map(
    ({ source, ...document }) => ({ ...document, source: sourceOf(source, shown, text) }) as Document,
  );
  const diagnostics = stored.diagnostics.map((diagnostic) => showDiagnostic(diagnostic, shown));
  return { kind: 'file', file: { ...stored, documents, diagnostics } };
}

/** Which document of a file; the file itself is known otherwise. */
type Place = Omit<DocumentSource, 'file' | 'text'>;
type StoredDocument = Omit<Document, 'source'> & { readonly source: Place };
type StoredFile = Omit<ParsedFile, 'documents'> & { readonly documents: readonly StoredDocument[] };
interface StoredLock extends Omit<SliceLock, 'source' | 'entries'> {
  readonly source: Place;
  /** JSON has no bigint: entries are text with addresses in decimal. */
  readonly entries: string;
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
    entries: JSON.stringify(entries, bigAsText),
  };
  return JSON.stringify(stored);
}

function lockOf({ source, entries, ...lock }: StoredLock, shown: string, text: () => string): SliceLock {
  const restored = (JSON.parse(entries) as readonly StoredEntry[]).map(({ block, ...entry }) => ({
    ...entry,
    block: { ...block, base: BigInt(block.base) },
  }));
  return { ...lock, source: sourceOf(source, shown, text), entries: restored };
}

type StoredEntry = Omit<LockEntry, 'block'> & {
  readonly block: Omit<LockEntry['block'], 'base'> & { readonly base: string };
};

function bigAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
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

function isStoredLock(stored: object): stored is StoredLock {
  return 'entries' in stored && typeof stored.entries === 'string';
}

function isStoredFile(stored: object): stored is StoredFile {
  return (
    'documents' in stored &&
    Array.isArray(stored.documents) &&
    'diagnostics' in stored &&
    Array.isArray(stored.diagnostics)
  );
}
