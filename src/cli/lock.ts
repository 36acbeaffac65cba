import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assembleFleet, locksOf } from '../fleet/assemble.ts';
import type { FleetSlice } from '../fleet/fleet.ts';
import { fillLock } from '../lock/fill.ts';
import { formatLock, lockPath, type SliceLock } from '../lock/lock.ts';
import { type CommandContext, EXIT, type ExitCode } from './context.ts';
import { readFolder } from './files.ts';
import { formatFinding } from './validate.ts';

/** Findings that a lock can cure, or that are about a lock which is about to be written anew. */
const CURABLE = new Set(['FS3001', 'FS3002']);

/** `fleetslice lock [PATH] [--check]` */
export async function lock(context: CommandContext, folder: string, isChecking: boolean): Promise<ExitCode> {
  const parts = await readFolder(folder);
  const { fleet, diagnostics } = assembleFleet(parts);
  const errors = diagnostics.filter(({ severity, code }) => severity === 'error' && !CURABLE.has(code));
  if (errors.length > 0) {
    for (const finding of errors) context.out(`${formatFinding(finding)}\n`);
    context.err('fleetslice: correct these first; no lock was written\n');
    return EXIT.invalid;
  }
  const locks = locksOf(parts);
  const stale = [...fleet.slices.values()].flatMap((slice) => staleLock(slice, locks.get(slice.name)) ?? []);
  if (isChecking) return check(context, stale);
  for (const { path, text } of stale) {
    await replace(join(folder, path), text);
    context.err(`wrote ${path}\n`);
  }
  if (stale.length === 0) context.err('all locks are up to date\n');
  return EXIT.done;
}

interface StaleLock {
  readonly path: string;
  readonly text: string;
}

function staleLock(slice: FleetSlice, current: SliceLock | undefined): StaleLock | undefined {
  const members = slice.members.map(({ cluster }) => cluster);
  const { entries } = fillLock({ slice: slice.name, subnets: slice.plans, members }, current?.entries ?? []);
  const text = formatLock(slice.name, entries);
  return text === current?.source.text || (current === undefined && entries.length === 0)
    ? undefined
    : { path: lockPath(slice.name), text };
}

function check(context: CommandContext, stale: readonly StaleLock[]): ExitCode {
  for (const { path } of stale) context.out(`${path} is stale\n`);
  if (stale.length === 0) return EXIT.done;
  context.err('run `fleetslice lock` and commit the result\n');
  return EXIT.invalid;
}

async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}
