import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnosticAt, type Verdict } from './diagnostic-at.ts';
import { decode } from './encoding.ts';
import { plainOf } from './plain.ts';
import { type DocumentSource, positionAt } from './position.ts';
import { headerOf, parseStream, type SyntaxDocument } from './syntax.ts';
import { causeOf, syntaxErrorOf } from './syntax-error.ts';

/** One object of another API group, as plain data. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly source: DocumentSource;
  /** Where it stands in its document: empty, or `/items/3` in a List. */
  readonly base: string;
}

/** A document that cannot be read, with the part of the text it takes up. */
export interface BrokenManifest {
  readonly from: number;
  readonly to: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ParsedManifests {
  /** Empty when the bytes are no text. */
  readonly text: string;
  /** The objects that were asked for, those in Lists among them. */
  readonly manifests: readonly Manifest[];
  readonly broken: readonly BrokenManifest[];
  /** How many objects nobody asked for. */
  readonly foreign: number;
}

type Wanted = (apiVersion: string, kind: string) => boolean;

/** Reads objects that are not of a fleet kind, as strictly as those. `file` only names the file in findings. */
export function parseManifests(file: string, bytes: Uint8Array, isWanted: Wanted): ParsedManifests {
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') {
    const diagnostics = [diagnosticAt({ file, line: decoded.line, column: 1 }, decoded)];
    return { text: '', manifests: [], broken: [{ from: 0, to: 0, diagnostics }], foreign: 0 };
  }
  const reading = new ManifestReading(file, decoded.text, isWanted);
  reading.read();
  return reading.result();
}

/** One pass over one file. */
class ManifestReading {
  private readonly manifests: Manifest[] = [];
  private readonly broken: BrokenManifest[] = [];
  private foreign = 0;
  private readonly file: string;
  private readonly text: string;
  private readonly isWanted: Wanted;

  constructor(file: string, text: string, isWanted: Wanted) {
    this.file = file;
    this.text = text;
    this.isWanted = isWanted;
  }

  read(): void {
    const stream = parseStream(this.text);
    if (stream.failure !== undefined) {
      this.addBroken(0, this.text.length, [causeOf(stream.failure, this.text)]);
    }
    for (const [index, document] of stream.documents.entries()) this.readDocument(document, index);
  }

  result(): ParsedManifests {
    const { text, manifests, broken, foreign } = this;
    return { text, manifests, broken, foreign };
  }

  private readDocument(document: SyntaxDocument, index: number): void {
    const [from, , to] = document.range;
    const error = syntaxErrorOf(document, this.text);
    if (error !== undefined) {
      this.addBroken(from, to, [error]);
      return;
    }
    const { form, apiVersion, kind } = headerOf(document);
    if (form === 'empty') return;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string' || !this.isRead(apiVersion, kind)) {
      this.foreign += 1;
      return;
    }
    const { value, problems } = plainOf(document, false);
    if (problems.length > 0) this.addBroken(from, to, problems.slice(0, MOST_PROBLEMS));
    else this.add(value, { file: this.file, text: this.text, index });
  }

  private isRead(apiVersion: string, kind: string): boolean {
    return isList(kind) || this.isWanted(apiVersion, kind);
  }

  private add(value: unknown, source: DocumentSource): void {
    const { apiVersion, kind, items } = value as Record<string, unknown>;
    if (!isList(String(kind)) || !Array.isArray(items)) {
      this.addObject(value, { apiVersion, kind }, source, '');
      return;
    }
    // The items of a typed list may leave out what its kind says already.
    const usual = kind === 'List' ? {} : { apiVersion, kind: String(kind).slice(0, -LIST.length) };
    for (const [index, item] of items.entries()) this.addObject(item, usual, source, `/items/${index}`);
  }

  private addObject(
    item: unknown,
    usual: Readonly<Record<string, unknown>>,
    source: DocumentSource,
    base: string,
  ): void {
    const value = asMapping(item);
    const { apiVersion = usual['apiVersion'], kind = usual['kind'] } = value ?? {};
    const isNamed = typeof apiVersion === 'string' && typeof kind === 'string';
    if (value === undefined || !isNamed || !this.isWanted(apiVersion, kind)) this.foreign += 1;
    else this.manifests.push({ apiVersion, kind, value, source, base });
  }

  private addBroken(
    from: number,
    to: number,
    problems: readonly (Verdict & { readonly offset: number })[],
  ): void {
    const diagnostics = problems.map(({ offset, ...verdict }) =>
      diagnosticAt(positionAt(this.file, this.text, offset), verdict),
    );
    this.broken.push({ from, to, diagnostics });
  }
}

const LIST = 'List';
/** Findings about one document. */
const MOST_PROBLEMS = 10;

function isList(kind: string): boolean {
  return kind.endsWith(LIST);
}

function asMapping(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMapping ? (value as Readonly<Record<string, unknown>>) : undefined;
}
