import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { Blocked } from '../model/errors.ts';
import type { Runner } from '../process/port.ts';

/** Where a folder lies in a repository. */
export interface Place {
  /** Absolute; of a linked work tree its own one. */
  readonly gitdir: string;
  /** The folder of the work tree, absolute and without symlinks; absent for a bare repository. */
  readonly root?: string;
  /** The folder relative to `root`; empty for the root itself. */
  readonly path: string;
  /** The file of the index, absolute. */
  readonly index: string;
}

/** Variables with which git tells a hook what it is about. */
const HOOK = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE'] as const;
/** Any of them would lead git away from the folder that is asked about. */
const MISLEADING = [
  ...HOOK,
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_CEILING_DIRECTORIES',
];
const NOT_ONES_OWN = Object.fromEntries(MISLEADING.map((name) => [name, undefined]));

/**
 * Finds the repository around a folder; undefined when there is none, or no git, or git does not trust it. Inside a hook
 * `env` names the repository and the index that is about to be committed: those count when the folder lies there.
 */
export async function findPlace(
  folder: string,
  runner: Runner,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Place | undefined> {
  const own = (await ask(folder, runner, NOT_ONES_OWN)) ?? (await askBare(folder, runner));
  if (HOOK.every((name) => env[name] === undefined)) return own;
  const hooked = await ask('.', runner, {});
  if (hooked?.root === undefined || (own !== undefined && own.root !== hooked.root)) return own;
  const path = relative(hooked.root, await realpath(folder));
  return path.startsWith('..') || isAbsolute(path) ? own : { ...hooked, path };
}

const QUESTIONS = ['--show-object-format', '--absolute-git-dir', '--show-toplevel', '--show-prefix'];

async function ask(
  folder: string,
  runner: Runner,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Place | undefined> {
  // A folder of a fleet that looks like a bare repository must not become one, with a configuration of its own.
  const argv = ['git', '-c', 'safe.bareRepository=explicit', 'rev-parse', ...QUESTIONS];
  const answer = await answerOf(
    runner,
    [...argv, '--path-format=absolute', '--git-path', 'index'],
    folder,
    env,
  );
  // A line break in the name of a folder makes more lines of it.
  if (answer?.length !== QUESTIONS.length + 2) return undefined;
  const [format = '', gitdir = '', root = '', prefix = '', index = ''] = answer;
  refuseFormat(format);
  return { gitdir, root, path: prefix.replace(/\/$/, ''), index };
}

/** A bare repository only when it is named itself; it has commits and neither index nor work tree. */
async function askBare(folder: string, runner: Runner): Promise<Place | undefined> {
  const gitdir = resolve(folder);
  const argv = ['git', `--git-dir=${gitdir}`, 'rev-parse', '--show-object-format', '--is-bare-repository'];
  const [format = '', isBare = ''] = (await answerOf(runner, argv, '/', NOT_ONES_OWN)) ?? [];
  if (isBare !== 'true') return undefined;
  refuseFormat(format);
  return { gitdir, path: '', index: resolve(gitdir, 'index') };
}

function refuseFormat(format: string): void {
  if (format === 'sha1') return;
  throw new Blocked('git-unsupported', 'repositories with SHA-256 objects are not supported');
}

async function answerOf(
  runner: Runner,
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[] | undefined> {
  try {
    return (await runner.run(argv, { cwd, env: { ...env, LC_ALL: 'C' } })).stdout.split('\n');
  } catch {
    return undefined;
  }
}
