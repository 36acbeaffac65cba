import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { FleetReading } from '../fleet/assemble.ts';
import { type Import, importManifests } from '../kubeslice/import.ts';
import { countFields, formatReport, REPORT_PATH } from '../kubeslice/report.ts';
import { Failure } from '../model/errors.ts';
import { forTerminal, jsonText } from '../present/escape.ts';
import { counted, countsOf, countsText } from '../present/findings-report.ts';
import { findingLine } from '../present/findings-text.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode } from './context.ts';
import { readManifestFiles } from './import-files.ts';
import { readFleets } from './reading.ts';

export interface ImportOptions {
  readonly out: string;
  readonly output: string;
}

/** `fleetslice import kubeslice FILE|DIR… --out DIR`: manifests of KubeSlice to a fleet repo that validates. */
export async function importKubeSlice(
  context: CommandContext,
  paths: readonly string[],
  { out, output }: ImportOptions,
): Promise<ExitCode> {
  const { files, links } = await readManifestFiles(context, paths);
  const imported = importManifests(files);
  if (imported.objects.length === 0 && imported.diagnostics.length === 0) {
    throw new Failure('import-nothing', `no manifest of KubeSlice is in ${forTerminal(paths.join(', '))}`);
  }
  for (const link of links) context.err(`${forTerminal(link)} is a symbolic link and was not followed\n`);
  const isWritten = imported.objects.length > 0;
  if (isWritten) await write(resolve(out), out, imported);
  const validation = isWritten ? await validate(context, out, imported) : [];
  if (output === 'json') context.out(jsonText(reportOf(out, imported, validation)));
  else printText(context, imported, validation);
  context.err(isWritten ? nextSteps(out, imported) : 'nothing was written\n');
  const findings = [...imported.diagnostics, ...validation];
  return countsOf(findings).errors > 0 ? EXIT.invalid : EXIT.done;
}

type Findings = FleetReading['diagnostics'];

async function write(folder: string, shown: string, imported: Import): Promise<void> {
  await makeEmpty(folder, shown);
  const files = new Map([...imported.files, [REPORT_PATH, formatReport(imported)]]);
  const folders = new Set([...files.keys()].map((path) => dirname(inside(folder, path))));
  for (const needed of folders) await mkdir(needed, { recursive: true });
  for (const [path, text] of files) await writeFile(inside(folder, path), text, { flag: 'wx' });
}

/** Paths are made of labels only; should one ever not be, nothing is written outside of the folder. */
function inside(folder: string, path: string): string {
  const place = join(folder, path);
  if (relative(folder, place).startsWith('..'))
    throw new Failure('import-outside', `${path} is outside of the folder`);
  return place;
}

async function makeEmpty(folder: string, shown: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (cause) {
    throw new Failure('import-folder', `${shown} cannot be made: ${(cause as Error).message}`, { cause });
  }
  throw new Failure('import-not-empty', `${shown} is not empty: name a new folder`);
}

/** What our own validation says of the files that were just written, fleet by fleet. */
async function validate(context: CommandContext, out: string, imported: Import): Promise<Findings> {
  const findings: Findings[] = [];
  for (const fleet of imported.fleets) {
    findings.push((await readFleets(context, [join(out, fleet)])).diagnostics);
  }
  return findings.flat();
}

function printText(context: CommandContext, imported: Import, validation: Findings): void {
  for (const finding of imported.diagnostics) context.out(`${findingLine(finding)}\n`);
  for (const finding of validation) {
    if (finding.severity === 'error') context.out(`${findingLine(finding)}\n`);
  }
  const { mapped, changed, lost, defaulted } = countFields(imported.objects);
  context.out(`${counted(imported.objects.length, 'object')} of KubeSlice, ${imported.foreign} others\n`);
  context.out(
    `fields: ${mapped} carried over, ${changed} changed, ${lost} not carried over, ${defaulted} defaults written\n`,
  );
  context.out(`import: ${countsText(countsOf(imported.diagnostics))}\n`);
  context.out(`validation of the result: ${countsText(countsOf(validation))}\n`);
}

function reportOf(out: string, imported: Import, validation: Findings): object {
  return {
    apiVersion: API_VERSION,
    kind: 'ImportReport',
    out,
    counts: { objects: imported.objects.length, foreign: imported.foreign, ...countFields(imported.objects) },
    files: [...imported.files.keys()],
    objects: imported.objects,
    findings: imported.diagnostics,
    validation,
  };
}

function nextSteps(out: string, { fleets }: Import): string {
  const several = fleets.length > 1 ? `${fleets.length} fleets, each in a folder of its own. ` : '';
  const shown = forTerminal(out);
  return `${shown}: ${several}${join(shown, REPORT_PATH)} tells what became of every field. Next: fleetslice validate ${join(shown, fleets[0] ?? '')}\n`;
}
