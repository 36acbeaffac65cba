import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FleetReading } from '../fleet/assemble.ts';
import type { FleetSlice } from '../fleet/fleet.ts';
import { type LockChange, type UpdatedLock, updateLock } from '../lock/update.ts';
import { lockPath, type ParsedLock, parseLock } from '../lock/lock.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Failure } from '../model/errors.ts';
import { formatPrefix } from '../net/ip.ts';
import { findingLine } from '../present/findings-text.ts';
import { type CommandContext, EXIT, type ExitCode, UsageError } from './context.ts';
import { explain } from './lock-explain.ts';
import { type LockWishes, wishesOf } from './lock-wishes.ts';
import { type LocksAtBase, readBase } from './lock-base.ts';
import { readFleets } from './reading.ts';

export interface LockOptions {
  readonly check?: boolean;
  /** Names of clusters, separated by commas. */
  readonly release?: string;
  readonly grow?: string;
  readonly slice?: string;
  /** A commit whose locks decide when two clusters claim one block. */
  readonly base?: string;
  /** A slice, and a cluster or none. */
  readonly explain?: readonly string[];
  readonly output: string;
}

const MOST_CHANGES = 20;

/** `fleetslice lock [PATH]`: writes the locks, checks them, or tells why they are as they are. */
export async function lock(context: CommandContext, folder: string, options: LockOptions): Promise<ExitCode> {
  refuseMixed(options);
  const reading = await readFleets(context, [folder]);
  const locks = parsedLocks(reading);
  const errors = reading.diagnostics.filter((finding) => isInTheWay(finding, locks, options));
  if (errors.length > 0) {
    for (const finding of errors) context.out(`${findingLine(finding)}\n`);
    context.err('fleetslice: correct these first; no lock was written\n');
    return EXIT.invalid;
  }
  if (options.explain !== undefined) return explain(context, reading, options.explain, options.output);
  const wishes = wishesOf(reading, options);
  if ('refused' in wishes) {
    context.err(`fleetslice: ${wishes.refused}\n`);
    return EXIT.unsafe;
  }
  const base = options.base === undefined ? new Map() : await readBase(folder, options.base);
  const updated = [...reading.fleet.slices.values()].map((slice) => update(slice, { locks, wishes, base }));
  return options.check === true ? check(context, folder, updated) : write(context, folder, updated);
}

function refuseMixed({ check: isChecking, release, grow, slice, explain: explained }: LockOptions): void {
  const actions = Object.entries({
    '--check': isChecking,
    '--release': release,
    '--grow': grow,
    '--explain': explained,
  });
  const given = actions.filter(([, value]) => value !== undefined).map(([name]) => name);
  if (given.length > 1) throw new UsageError(`${given.join(' and ')} do not go together`);
  if (slice !== undefined && release === undefined && grow === undefined)
    throw new UsageError('--slice says where to --release or to --grow');
}

/** Parsed once more: a reading keeps of a lock what the fleet needs, not what its two sides claim. */
function parsedLocks({ locks }: FleetReading): ReadonlyMap<string, ParsedLock> {
  return new Map([...locks].map(([slice, { source }]) => [slice, parseLock(lockPath(slice), source.text)]));
}

/** True for an error that no lock can cure. */
function isInTheWay(
  { severity, code, file }: Diagnostic,
  locks: ReadonlyMap<string, ParsedLock>,
  options: LockOptions,
): boolean {
  if (severity !== 'error' || code === 'FS3001') return false;
  if (code === 'FS3003') return options.release === undefined && options.explain === undefined;
  if (code !== 'FS3004' && code !== 'FS3008') return true;
  const found = [...locks].find(([slice]) => file.endsWith(lockPath(slice)))?.[1];
  return found === undefined || found.ok || found.claims === undefined;
}

interface Update {
  readonly locks: ReadonlyMap<string, ParsedLock>;
  readonly wishes: LockWishes;
  readonly base: LocksAtBase;
}

function update(slice: FleetSlice, { locks, wishes, base }: Update): UpdatedLock {
  const request = {
    slice: slice.name,
    subnets: slice.plans,
    members: slice.members.map(({ cluster }) => cluster),
    growing: wishes.growing.get(slice.name) ?? [],
    released: wishes.released.get(slice.name) ?? [],
    base: base.get(slice.name) ?? [],
  };
  return updateLock(request, locks.get(slice.name));
}

function check(context: CommandContext, folder: string, updated: readonly UpdatedLock[]): ExitCode {
  const stale = updated.filter(({ text }) => text !== undefined);
  for (const { path } of stale) context.out(`${join(folder, path)} is stale\n`);
  if (stale.length === 0) return EXIT.done;
  const where = folder === '.' ? '' : ` ${folder}`;
  context.err(`run \`fleetslice lock${where}\` and commit the result\n`);
  return EXIT.invalid;
}

async function write(
  context: CommandContext,
  folder: string,
  updated: readonly UpdatedLock[],
): Promise<ExitCode> {
  const full = updated.flatMap(({ path, unplaced }) => unplaced.map((place) => ({ path, ...place })));
  for (const { path, subnet, cluster } of full)
    context.err(`fleetslice: ${path}: ${formatPrefix(subnet)} has no cluster block left for ${cluster}\n`);
  if (full.length > 0) return EXIT.invalid;
  let written = 0;
  for (const { path, text, changes } of updated) {
    if (text === undefined) continue;
    await replace(join(folder, path), text);
    written += 1;
    context.err(`wrote ${join(folder, path)}\n${changesText(changes)}`);
  }
  if (written === 0) context.err('all locks are up to date\n');
  return EXIT.done;
}

function changesText(changes: readonly LockChange[]): string {
  const lines = changes.slice(0, MOST_CHANGES).map((change) => `  ${changeText(change)}\n`);
  const more = changes.length - lines.length;
  return lines.join('') + (more > 0 ? `  and ${more} more\n` : '');
}

function changeText(change: LockChange): string {
  const block = formatPrefix(change.block);
  switch (change.kind) {
    case 'given':
      return `${block}: given to ${change.cluster}`;
    case 'released':
      return `${block}: released by ${change.cluster}; from now on another cluster may get it`;
    case 'dropped':
      return `${block}: taken from ${change.cluster}, it is no cluster block of the slice`;
    case 'yielded':
      return `${block}: stays with ${change.to}; ${change.cluster} claimed it as well and gets another one`;
  }
}

/** Never written through a link that a commit may have brought. */
async function replace(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  if (!(await lstat(folder)).isDirectory())
    throw new Failure('lock-folder', `${folder} is a link; locks are written to a folder only`);
  await rm(`${path}.new`, { force: true });
  await writeFile(`${path}.new`, text, { flag: 'wx' });
  await rename(`${path}.new`, path);
}
