/**
 * documents/ — files of a fleet to typed documents with positions. Pure: whatever the bytes are, the result is
 * documents and findings, never an exception. The only importer of the YAML library.
 */
import { type Diagnostic, compareDiagnostics } from '../model/diagnostic.ts';
import { type Verdict, diagnosticAt } from './diagnostic-at.ts';
import { type Document, type RejectedDocument, documentOf } from './document.ts';
import { decode } from './encoding.ts';
import { type Kind, identify } from './identity.ts';
import { plainOf } from './plain.ts';
import { type DocumentSource, positionAt } from './position.ts';
import { findSecrets } from './secrets.ts';
import { misfitsOf } from './shape.ts';
import {
  type SyntaxDocument,
  type SyntaxVerdict,
  headerOf,
  offsetOf,
  parseStream,
  pointerAt,
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
  private readonly documents: Document[] = [];
  private readonly rejected: RejectedDocument[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private foreign = 0;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.templated = text.includes('{{');
  }

  read(): void {
    const stream = parseStream(this.text);
    if (stream.failure !== undefined) this.addSyntax(causeOf(stream.failure, this.text));
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
      this.addSyntax(error);
      return;
    }
    const identity = identify(headerOf(document));
    if (identity.form === 'foreign') this.foreign += 1;
    if (identity.form === 'unclear') this.add(offsetOf(document, identity.pointer), this.unclear(identity));
    if (identity.form === 'ours') this.readOurs(document, identity.kind, index);
  }

  private addSyntax({ offset, ...verdict }: SyntaxVerdict): void {
    this.add(offset, verdict);
  }

  /** A placeholder where the apiVersion should be is the cause, not what it was read as. */
  private unclear(verdict: Verdict): Verdict {
    const templated = this.templated && verdict.code === 'FS1102';
    return templated ? { code: 'FS1012', message: 'template placeholder {{ … }}' } : verdict;
  }

  private readOurs(document: SyntaxDocument, kind: Kind, index: number): void {
    const before = this.diagnostics.length;
    const { value, problems } = plainOf(document, this.templated);
    for (const { offset, ...verdict } of problems) this.add(offset, verdict);
    const secrets = this.addSecrets(document);
    const covered = [...problems.map((problem) => problem.pointer), ...secrets];
    for (const { at, ...misfit } of misfitsOf(kind, value)) {
      if (isCovered(misfit.pointer, covered)) continue;
      this.add(offsetOf(document, misfit.pointer, at), { hint: '', ...misfit });
    }
    const source: DocumentSource = { file: this.path, text: this.text, index };
    if (this.diagnostics.length === before) this.documents.push(documentOf(kind, value, source));
    else this.rejected.push({ kind, name: nameIn(value) });
  }

  /** Returns the pointers of the secrets. */
  private addSecrets(document: SyntaxDocument): readonly string[] {
    const pointers: string[] = [];
    const [start, , end] = document.range;
    for (const { offset, looksLike, onlyAsValue } of findSecrets(this.text, start, end)) {
      const pointer = pointerAt(document, offset);
      if (pointer === '' && onlyAsValue) continue;
      if (pointer !== '') pointers.push(pointer);
      this.add(offset, { code: 'FS1021', pointer, message: `this looks like ${looksLike}` });
    }
    return pointers;
  }

  /** Keeps one more than are listed, so that the result can tell whether there were more. */
  private add(offset: number, verdict: Verdict): void {
    if (this.diagnostics.length > MOST_FINDINGS) return;
    this.diagnostics.push(diagnosticAt(positionAt(this.path, this.text, offset), verdict));
  }
}

/** True below a place whose value was not read as it stands: its misfit would be a second finding for one cause. */
function isCovered(pointer: string, places: readonly string[]): boolean {
  return places.some((place) => pointer === place || pointer.startsWith(`${place}/`));
}

function nameIn(value: unknown): string {
  const { metadata } = value as { readonly metadata?: { readonly name?: unknown } | null };
  return typeof metadata?.name === 'string' ? metadata.name : '';
}
