import { type Diagnostic, compareDiagnostics } from '../model/diagnostic.ts';
import { diagnosticAt, type Verdict } from './diagnostic-at.ts';
import type { Document, RejectedDocument } from './document.ts';
import { type Ignore, isFleetFile, isSkipped } from './ignore.ts';
import { type ParsedFile, parseFile } from './parse.ts';
import { printable } from './quote.ts';

/** All documents of a fleet. */
export interface ParsedTree {
  readonly documents: readonly Document[];
  readonly rejected: readonly RejectedDocument[];
  readonly foreign: number;
  readonly diagnostics: readonly Diagnostic[];
}

const MOST_FILES = 50_000;
const MOST_FINDINGS = 10_000;
const UNSAFE_NAME = /[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/u;

/** Reads all files of a fleet at once. A loop that caches parses each file itself and calls `combineFiles`. */
export function parseTree(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): ParsedTree {
  const excess = tooManyFiles(files.length);
  if (excess !== undefined) return { documents: [], rejected: [], foreign: 0, diagnostics: [excess] };
  return combineFiles(files.map(({ path, bytes }) => parseFile(path, bytes)));
}

/** One view of all files; findings are sorted and at most 10,000. */
export function combineFiles(files: readonly ParsedFile[]): ParsedTree {
  const documents: Document[] = [];
  const rejected: RejectedDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  let foreign = 0;
  for (const file of files) {
    for (const document of file.documents) documents.push(document);
    for (const document of file.rejected) rejected.push(document);
    for (const diagnostic of file.diagnostics) diagnostics.push(diagnostic);
    foreign += file.foreign;
  }
  return { documents, rejected, foreign, diagnostics: capped(diagnostics.toSorted(compareDiagnostics)) };
}

function capped(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST_FINDINGS) return diagnostics;
  const message = `${diagnostics.length} findings, of which the first ${MOST_FINDINGS} are listed`;
  return [...diagnostics.slice(0, MOST_FINDINGS), diagnosticAt(WHOLE_FLEET, { code: 'FS1022', message })];
}

/** To be asked before any content is read; `count` is the number of files after `isFleetFile`. */
export function tooManyFiles(count: number): Diagnostic | undefined {
  if (count <= MOST_FILES) return undefined;
  return diagnosticAt(WHOLE_FLEET, {
    code: 'FS1009',
    message: `the fleet has ${count} files, at most 50,000 are read`,
  });
}

const WHOLE_FLEET = { file: '.', line: 1, column: 1 };

export interface TreeEntry {
  readonly path: string;
  readonly mode: 'file' | 'symlink' | 'submodule';
}

/** What is wrong with an entry itself, whatever its content: links and submodules are never followed. */
export function entryFinding({ path, mode }: TreeEntry, ignore: Ignore): Diagnostic | undefined {
  const finding = mode === 'file' ? unsafeName(path, ignore) : linkFinding(path, mode, ignore);
  if (finding === undefined || isSkipped(path, ignore)) return undefined;
  return diagnosticAt({ file: printable(path, 256), line: 1, column: 1 }, finding);
}

function unsafeName(path: string, ignore: Ignore): Verdict | undefined {
  return UNSAFE_NAME.test(path) && isFleetFile(path, ignore)
    ? { code: 'FS1024', message: 'the file name has control characters' }
    : undefined;
}

function linkFinding(path: string, mode: 'symlink' | 'submodule', ignore: Ignore): Verdict {
  if (mode === 'submodule') return { code: 'FS1008', message: 'a submodule is not read' };
  const code = isFleetFile(path, ignore) ? 'FS1007' : 'FS1008';
  return { code, message: 'a symbolic link is not followed' };
}
