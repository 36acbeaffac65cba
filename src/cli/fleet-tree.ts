import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { openDiskCache } from '../cache/disk.ts';
import type { ParseCache } from '../cache/port.ts';
import { folderTree } from '../checkout/folder-tree.ts';
import { indexTree, workTree } from '../checkout/git-trees.ts';
import { localParser, type Parser } from '../checkout/parser.ts';
import type { Tree } from '../checkout/tree.ts';
import { workerParser } from '../checkout/worker-parser.ts';
import { type LocalRepository, openLocalRepository } from '../git/local.ts';
import { Blocked } from '../model/errors.ts';
import { createRunner } from '../process/runner.ts';
import type { CommandContext } from './context.ts';
import { VERSION } from './version.ts';

export interface FleetTree {
  readonly tree: Tree;
  readonly parser: Parser;
  /** Absent without Git: then there is no name of a content before it is read. */
  readonly cache?: Promise<ParseCache>;
}

/** The folder of a fleet, read through Git where there is a repository around it. */
export async function openFleetTree(
  context: CommandContext,
  folder: string,
  staged: boolean,
): Promise<FleetTree> {
  const repository = await openLocalRepository(folder, createRunner(), context.env);
  const parser = fleetParser();
  if (repository?.root === undefined) {
    if (!staged) return { tree: await plainTree(folder), parser };
    throw new Blocked('git-missing', `--staged: ${folder} is not in the work tree of a Git repository`);
  }
  const { root } = repository;
  const tree = staged ? indexTree(repository) : workTree({ ...repository, root });
  const cache = openFleetCache(context, repository);
  return { tree, parser, ...(cache === undefined ? {} : { cache }) };
}

/** What it includes lies below the current folder; of a fleet elsewhere, beside it. */
async function plainTree(folder: string): Promise<Tree> {
  const [place, here] = await Promise.all([realpath(folder), realpath('.')]);
  const path = relative(here, place);
  const isInside = path !== '' && !path.startsWith('..') && !isAbsolute(path);
  return isInside ? folderTree(here, path) : folderTree(dirname(place), basename(place));
}

/** Two threads where there is a file for the other one, which the sources alone do not have. */
export function fleetParser(): Parser {
  const program = new URL('parse-worker.js', import.meta.url);
  return availableParallelism() > 1 && existsSync(program) ? workerParser(program) : localParser;
}

function openFleetCache(
  { env, uid }: CommandContext,
  { root = '', path }: LocalRepository,
): Promise<ParseCache> | undefined {
  const folder = cacheFolder(env);
  const program = basename(import.meta.url);
  // The name of a built file has a checksum of all that it imports; sources may change under the same name.
  if (folder === undefined || program.endsWith('.ts')) return undefined;
  const name = createHash('sha256')
    .update(JSON.stringify([root, path]))
    .digest('hex')
    .slice(0, 32);
  return openDiskCache({ file: join(folder, name), version: `${VERSION} ${program}`, uid });
}

/** Of this user; undefined when the environment names none. */
function cacheFolder(env: CommandContext['env']): string | undefined {
  const { XDG_CACHE_HOME: cache, HOME: home } = env;
  if (cache !== undefined && isAbsolute(cache)) return join(cache, 'fleetslice', 'parsed');
  return home === undefined || !isAbsolute(home) ? undefined : join(home, '.cache', 'fleetslice', 'parsed');
}
