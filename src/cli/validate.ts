import pc from 'picocolors';
import type { FleetReading } from '../fleet/assemble.ts';
import { type Diagnostic, compareDiagnostics, hasErrors } from '../model/diagnostic.ts';
import { dayOf } from '../plan/acknowledge.ts';
import { checkUpdate } from '../plan/update.ts';
import { findingsGithub } from '../present/findings-github.ts';
import { findingsGitlab } from '../present/findings-gitlab.ts';
import { findingsJson } from '../present/findings-json.ts';
import { counted, countsOf, countsText, worstFirst, worstOf } from '../present/findings-report.ts';
import { findingsSarif } from '../present/findings-sarif.ts';
import { findingText } from '../present/findings-text.ts';
import { CODES } from './codes.ts';
import { type CommandContext, EXIT, type ExitCode, UsageError } from './context.ts';
import { type ReadingOptions, readFleets } from './reading.ts';
import { readBase } from './validate-base.ts';
import { VERSION } from './version.ts';

export interface ValidateOptions extends ReadingOptions {
  readonly output: string;
  /** A revision: what the fleet may not change of it is checked as well. */
  readonly base?: string;
  readonly maxFindings?: string;
  readonly warningsAsErrors?: boolean;
}

/** `fleetslice validate [PATH…|-]`: everything that is wrong with a fleet, in one of five formats. */
export async function validate(
  context: CommandContext,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const most = mostFindings(options.maxFindings);
  if (options.stdinFilename !== undefined && !paths.includes('-')) {
    throw new UsageError('--stdin-filename: names what comes from standard input, so it needs the path `-`');
  }
  const reading = await readFleets(context, paths, options);
  const found = [...reading.diagnostics, ...(await updateFindings(context, paths, reading, options))];
  const findings = options.warningsAsErrors === true ? found.map(asError) : found;
  print(context, { ...reading, diagnostics: findings }, options.output, most);
  if (isNothing(reading)) {
    context.err(nothingFound(paths, reading.foreign));
    return EXIT.invalid;
  }
  return countsOf(findings).errors > 0 ? EXIT.invalid : EXIT.done;
}

/** Of a fleet without errors of its own: those would hide what has really changed. */
async function updateFindings(
  context: CommandContext,
  paths: readonly string[],
  head: FleetReading,
  { base: revision }: ValidateOptions,
): Promise<readonly Diagnostic[]> {
  if (revision === undefined) return [];
  const base = await readBase(context, paths, revision);
  if (base === undefined || hasErrors(head.diagnostics)) return [];
  return checkUpdate(base, head, dayOf(context.clock.now())).toSorted(compareDiagnostics);
}

function mostFindings(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`--max-findings: ${JSON.stringify(text)} is not a whole number`);
}

function asError(finding: Diagnostic): Diagnostic {
  return { ...finding, severity: 'error' };
}

function print(context: CommandContext, reading: FleetReading, output: string, most: number): void {
  const { diagnostics: findings, documents, foreign } = reading;
  const report = { findings, documents, foreign };
  if (output === 'json') context.out(findingsJson(report, most));
  else if (output === 'text') printText(context, reading, most);
  else context.out(inFormatOfOthers(output, { ...report, findings: worstOf(findings, most) }));
}

function inFormatOfOthers(output: string, report: Parameters<typeof findingsGithub>[0]): string {
  switch (output) {
    case 'sarif':
      return findingsSarif(report, { version: VERSION, codes: CODES });
    case 'github':
      return findingsGithub(report);
    case 'gitlab':
      return findingsGitlab(report);
    default:
      throw new UsageError(`--output: there is no ${JSON.stringify(output)}`);
  }
}

function printText(context: CommandContext, reading: FleetReading, most: number): void {
  const colours = pc.createColors(context.isColoured);
  const { diagnostics: findings, documents, foreign } = reading;
  const listed = worstOf(findings, most);
  for (const finding of listed) context.out(findingText(finding, colours));
  if (listed.length < findings.length) {
    context.err(`${counted(findings.length - listed.length, 'finding')} more, not listed (--max-findings)\n`);
  }
  const ignored = foreign === 0 ? '' : `, ${counted(foreign, 'foreign document')} ignored`;
  context.err(`${counted(documents, 'document')}${ignored}: ${countsText(countsOf(findings))}\n`);
  const first = worstFirst(listed)[0];
  if (first !== undefined) context.err(`more about a finding: fleetslice explain ${first.code}\n`);
}

/** Mostly the wrong folder; taken for a success, it would hide everything. Findings speak for themselves. */
function isNothing({ documents, diagnostics }: FleetReading): boolean {
  return documents === 0 && diagnostics.length === 0;
}

function nothingFound(paths: readonly string[], foreign: number): string {
  const where = paths.length === 0 ? 'this folder' : paths.map((path) => JSON.stringify(path)).join(', ');
  return `fleetslice: no documents of fleetslice.io in ${where} (${foreign} foreign); name the folder of the fleet, or see .fleetsliceignore\n`;
}
