/**
 * documents/ — files of a fleet to typed documents with positions. Pure: whatever the bytes are, the result is
 * documents and findings, never an exception. The only importer of the YAML library.
 */
import { type Diagnostic, compareDiagnostics } from '../model/diagnostic.ts';
import { type Verdict, diagnosticAt } from './diagnostic-at.ts';
import { type Document, type RejectedDocument, documentOf } from './document.ts';
import { decode } from './encoding.ts';
import { type ExcerptAt, type Span, excerptsOf } from './excerpt.ts';
import { type Identity, type Kind, identify } from './identity.ts';
import { plainOf } from './plain.ts';
import { type DocumentSource, positionAt } from './position.ts';
import { findSecrets } from './secrets.ts';
import { type Misfit, misfitsOf } from './shape.ts';
import {
  type SyntaxDocument,
  type SyntaxVerdict,
  headerAt,
  headerOf,
  itemsOf,
  parseStream,
  pointerAt,
  sourceAt,
  spanAt,
} from './syntax.ts';
import { causeOf, syntaxErrorOf } from './syntax-error.ts';

export interface ParsedFile {
  readonly documents: readonly Document[];
  /** Documents of ours with findings; they are not among `documents`. */
  readonly rejected: readonly RejectedDocument[];
  /** How many documents belong to other API groups. */
  readonly foreign: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Findings listed for one file; one more says that there are others. */
const MOST_FINDINGS = 100;

/** Reads one file. `path` is relative to the fleet and only names the file in findings. */
export function parseFile(path: string, bytes: Uint8Array): ParsedFile {
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') {
    const position = { file: path, line: decoded.line, column: 1 };
    return { ...NOTHING, diagnostics: [diagnosticAt(position, decoded)] };
  }
  const file = new FileReading(path, decoded.text);
  file.read();
  return file.result();
}

const NOTHING: ParsedFile = { documents: [], rejected: [], foreign: 0, diagnostics: [] };

/** One pass over one file, collecting what it finds. */
class FileReading {
  private readonly path: string;
  private readonly text: string;
  private readonly templated: boolean;
  private readonly excerptAt: ExcerptAt;
  private readonly documents: Document[] = [];
  private readonly rejected: RejectedDocument[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private foreign = 0;
  private errors = 0;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.templated = text.includes('{{');
    this.excerptAt = excerptsOf(text);
  }

  read(): void {
    const stream = parseStream(this.text);
    if (stream.failure !== undefined) this.addVerdict(causeOf(stream.failure, this.text));
    for (const [index, document] of stream.documents.entries()) {
      if (this.diagnostics.length > MOST_FINDINGS) return;
      this.readDocument(document, index);
    }
  }

  result(): ParsedFile {
    const { documents, rejected, foreign } = this;
    const listed = this.diagnostics.toSorted(compareDiagnostics).slice(0, MOST_FINDINGS);
    const diagnostics = this.diagnostics.length > MOST_FINDINGS ? [this.more(), ...listed] : listed;
    return { documents, rejected, foreign, diagnostics };
  }

  private more(): Diagnostic {
    const position = { file: this.path, line: 1, column: 1 };
    return diagnosticAt(position, {
      code: 'FS1022',
      message: `more than ${MOST_FINDINGS} findings in this file`,
    });
  }

  private readDocument(document: SyntaxDocument, index: number): void {
    const error = syntaxErrorOf(document, this.text);
    if (error !== undefined) {
      this.addVerdict(error);
      return;
    }
    const identity = identify(headerOf(document));
    if (identity.form === 'list') this.readItems(document, index);
    else this.readOne({ document, index, pointer: '' }, identity);
  }

  private readItems(document: SyntaxDocument, index: number): void {
    const items = itemsOf(document.contents);
    if (items === undefined) {
      this.addUnclear({ document, index, pointer: '' }, NO_ITEMS);
      return;
    }
    for (const [item, node] of items.entries()) {
      if (this.diagnostics.length > MOST_FINDINGS) return;
      this.readOne({ document, index, item, pointer: `/items/${item}` }, identify(headerAt(node)));
    }
  }

  private readOne(place: DocumentPlace, identity: Identity): void {
    if (identity.form === 'foreign') this.foreign += 1;
    if (identity.form === 'list') this.addUnclear(place, NESTED);
    if (identity.form === 'unclear') this.addUnclear(place, this.unclear(identity));
    if (identity.form === 'ours') this.readOurs(place, identity.kind);
  }

  private addUnclear({ document, pointer }: DocumentPlace, verdict: Verdict): void {
    const at = `${pointer}${verdict.pointer ?? ''}`;
    this.add(spanAt(document, at), { ...verdict, pointer: at });
  }

  /** A placeholder where the apiVersion should be is the cause, not what it was read as. */
  private unclear(verdict: Verdict): Verdict {
    const templated = this.templated && verdict.code === 'FS1102';
    return templated ? { code: 'FS1012', message: 'template placeholder {{ … }}' } : verdict;
  }

  private readOurs(place: DocumentPlace, kind: Kind): void {
    const before = this.errors;
    const { value, problems, ambiguous } = plainOf(place.document, this.templated, place.item);
    for (const problem of problems) this.addVerdict(problem);
    const blamed = [...problems.map(({ pointer }) => pointer), ...this.addSecrets(place)];
    blamed.push(...this.addMisfits(place, misfitsOf(kind, value, sourcesIn(place)), blamed));
    for (const problem of ambiguous) if (!isCovered(problem.pointer, blamed)) this.addVerdict(problem);
    if (this.errors === before) this.documents.push(documentOf(kind, value, this.sourceOf(place)));
    else this.rejected.push({ kind, name: nameIn(value) });
  }

  private sourceOf({ index, item, pointer }: DocumentPlace): DocumentSource {
    const source = { file: this.path, text: this.text, index };
    return item === undefined ? source : { ...source, base: pointer };
  }

  /** Returns their pointers, without those below a place that has a finding already. */
  private addMisfits(
    { document, pointer }: DocumentPlace,
    misfits: readonly Misfit[],
    covered: readonly string[],
  ): readonly string[] {
    const added: string[] = [];
    for (const { at, ...misfit } of misfits) {
      const whole = `${pointer}${misfit.pointer}`;
      if (isCovered(whole, covered)) continue;
      this.add(spanAt(document, whole, at), { hint: '', ...misfit, pointer: whole });
      added.push(whole);
    }
    return added;
  }

  /** Returns the pointers of the secrets. */
  private addSecrets({ document, item }: DocumentPlace): readonly string[] {
    const pointers: string[] = [];
    const [start, , end] = rangeOf(document, item);
    for (const { offset, looksLike, onlyAsValue } of findSecrets(this.text, start, end)) {
      const pointer = pointerAt(document, offset);
      if (pointer === '' && onlyAsValue) continue;
      if (pointer !== '') pointers.push(pointer);
      this.add(
        { start: offset, end: offset },
        { code: 'FS1021', pointer, message: `this looks like ${looksLike}` },
      );
    }
    return pointers;
  }

  private addVerdict({ offset, end = offset, ...verdict }: SyntaxVerdict): void {
    this.add({ start: offset, end }, verdict);
  }

  /** Keeps one more than are listed, so that the result can tell whether there were more. */
  private add(span: Span, verdict: Verdict): void {
    const position = positionAt(this.path, this.text, span.start);
    const excerpt = verdict.code === 'FS1021' ? undefined : this.excerptAt(span);
    const diagnostic = diagnosticAt(position, verdict, excerpt);
    if (diagnostic.severity === 'error') this.errors += 1;
    if (this.diagnostics.length <= MOST_FINDINGS) this.diagnostics.push(diagnostic);
  }
}

/** One document of ours: a whole YAML document, or one item of a List in it. */
interface DocumentPlace {
  readonly document: SyntaxDocument;
  readonly index: number;
  readonly item?: number;
  /** Of the item; empty for a whole document. */
  readonly pointer: string;
}

const NO_ITEMS: Verdict = { code: 'FS1107', pointer: '/items', message: 'a List without a list of items' };
const NESTED: Verdict = { code: 'FS1107', message: 'a List inside a List' };

function rangeOf(document: SyntaxDocument, item: number | undefined): SyntaxDocument['range'] {
  const node = item === undefined ? undefined : itemsOf(document.contents)?.[item];
  return node?.range ?? document.range;
}

/** How the scalars of a document are written. */
function sourcesIn({ document, pointer }: DocumentPlace): (at: string) => string | undefined {
  return (at) => sourceAt(document, `${pointer}${at}`);
}

/** True below a place whose value was not read as it stands: its misfit would be a second finding for one cause. */
function isCovered(pointer: string, places: readonly string[]): boolean {
  return places.some((place) => pointer === place || pointer.startsWith(`${place}/`));
}

function nameIn(value: unknown): string {
  const { metadata } = value as { readonly metadata?: { readonly name?: unknown } | null };
  return typeof metadata?.name === 'string' ? metadata.name : '';
}
