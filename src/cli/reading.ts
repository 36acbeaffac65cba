import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { createCheckout } from '../checkout/checkout.ts';
import { readDisk } from '../checkout/disk.ts';
import { parseContent } from '../checkout/parsed.ts';
import { assembleFleet, type FleetParts, type FleetReading } from '../fleet/assemble.ts';
import { Failure } from '../model/errors.ts';
import { type CommandContext, UsageError } from './context.ts';
import { openFleetTree } from './fleet-tree.ts';

export interface ReadingOptions {
  /** What is staged in the index of the repository around a folder, instead of the files on disk. */
  readonly staged?: boolean;
  /** The name of what comes from standard input; `<stdin>` unless told. */
  readonly stdinFilename?: string;
}

/**
 * Reads folders, single files or standard input (`-`) as one fleet; the current folder for no paths. Findings name files
 * as the caller would open them. Throws UsageError for paths that do not go together, Failure for what cannot be read.
 */
export async function readFleets(
  context: CommandContext,
  paths: readonly string[],
  options: ReadingOptions = {},
): Promise<FleetReading> {
  if (paths.includes('-')) return readStdin(context, paths, options);
  const wanted = paths.length === 0 ? ['.'] : paths;
  const parts = await Promise.all(wanted.map((path) => readPath(context, path, options)));
  return assembleFleet({
    files: parts.flatMap(({ files }) => files),
    locks: parts.flatMap(({ locks }) => locks),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
  });
}

async function readStdin(
  context: CommandContext,
  paths: readonly string[],
  { staged = false, stdinFilename = '<stdin>' }: ReadingOptions,
): Promise<FleetReading> {
  if (paths.length > 1) throw new UsageError('`-` reads standard input and stands alone');
  if (staged) throw new UsageError('--staged reads the index, not standard input');
  return assembleFleet(partsOfOne(stdinFilename, await context.stdin()));
}

async function readPath(
  context: CommandContext,
  path: string,
  { staged = false }: ReadingOptions,
): Promise<FleetParts> {
  if (await isFolder(path)) {
    const { tree, parser, cache } = await openFleetTree(context, path, staged);
    return createCheckout({ parser, ...(cache === undefined ? {} : { cache }), shownIn: path }).parts(tree);
  }
  if (staged) throw new UsageError(`--staged reads a folder of a repository; ${path} is a file`);
  return partsOfOne(path, readDisk(await realpath(dirname(resolve(path))), basename(path)).bytes);
}

/** Whatever its name is: the user means this file. */
function partsOfOne(name: string, bytes: Uint8Array): FleetParts {
  const parsed = parseContent({ path: name, shown: name }, bytes);
  return parsed.kind === 'lock'
    ? { files: [], locks: [parsed.lock], diagnostics: [] }
    : { files: [parsed.file], locks: [], diagnostics: [] };
}

/** True for a folder, false for a file. Throws Failure for anything else. */
async function isFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch((cause: NodeJS.ErrnoException) => {
    const problem = cause.code === 'ENOENT' ? 'there is no such file or folder' : cause.message;
    throw new Failure('path-unreadable', `${path} cannot be read: ${problem}`, { cause });
  });
  if (found.isDirectory()) return true;
  if (found.isFile()) return false;
  throw new Failure('path-unreadable', `${path} is neither a file nor a folder`);
}
