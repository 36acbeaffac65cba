import { join } from 'node:path';
import { parseFile } from '../documents/parse.ts';
import { assembleFleet, type FleetParts } from '../fleet/assemble.ts';
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, printJson, UsageError } from './context.ts';
import { isFolder, readFolder, readSingle } from './files.ts';

/** `fleetslice validate [PATH…|-]`: every finding on one line, or a ValidationReport as JSON. */
export async function validate(
  context: CommandContext,
  paths: readonly string[],
  output: string,
): Promise<ExitCode> {
  const parts = await readAll(context, paths.length === 0 ? ['.'] : paths);
  const reading = assembleFleet(combine(parts));
  const findings = reading.diagnostics;
  if (output === 'json') {
    printJson(context, {
      apiVersion: API_VERSION,
      kind: 'ValidationReport',
      findings: findings.map(reportOf),
      documents: reading.documents,
      foreign: reading.foreign,
    });
  } else {
    for (const finding of findings) context.out(`${formatFinding(finding)}\n`);
    context.err(summaryOf(reading.documents, reading.foreign, findings));
  }
  return hasErrors(findings) ? EXIT.invalid : EXIT.done;
}

/** `file:line:col: error FS1023: message (hint)` */
export function formatFinding(finding: Diagnostic): string {
  const { file, line, column, severity, code, message, hint } = finding;
  return `${file}:${line}:${column}: ${severity} ${code}: ${message}${hint === '' ? '' : ` (${hint})`}`;
}

async function readAll(context: CommandContext, paths: readonly string[]): Promise<readonly FleetParts[]> {
  if (paths.includes('-')) {
    if (paths.length > 1) throw new UsageError('`-` reads standard input and stands alone');
    return [{ files: [parseFile('<stdin>', await context.stdin())], locks: [], diagnostics: [] }];
  }
  return Promise.all(paths.map(readPath));
}

async function readPath(path: string): Promise<FleetParts> {
  if (!(await isFolder(path))) return readSingle(path);
  return path === '.' ? readFolder(path) : under(path, await readFolder(path));
}

/** Shows files of a folder as the caller would open them. */
function under(folder: string, parts: FleetParts): FleetParts {
  const place = <T extends { readonly file: string }>(at: T): T => ({ ...at, file: join(folder, at.file) });
  return {
    files: parts.files.map((file) => ({
      ...file,
      documents: file.documents.map((document) => ({ ...document, source: place(document.source) })),
      diagnostics: file.diagnostics.map(place),
    })),
    locks: parts.locks.map((parsed) =>
      parsed.ok
        ? { ok: true, lock: { ...parsed.lock, source: place(parsed.lock.source) } }
        : { ...parsed, position: place(parsed.position) },
    ),
    diagnostics: parts.diagnostics.map(place),
  };
}

function combine(parts: readonly FleetParts[]): FleetParts {
  return {
    files: parts.flatMap(({ files }) => files),
    locks: parts.flatMap(({ locks }) => locks),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
  };
}

function reportOf({ code, severity, file, line, column, pointer, message, hint }: Diagnostic): Diagnostic {
  return { code, severity, file, line, column, pointer, message, hint };
}

function summaryOf(documents: number, foreign: number, findings: readonly Diagnostic[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const foreignText = foreign === 0 ? '' : `, ${foreign} foreign document${foreign === 1 ? '' : 's'} ignored`;
  return `${documents} documents${foreignText}: ${errors} errors, ${findings.length - errors} warnings\n`;
}
