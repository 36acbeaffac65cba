import { copyFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { Failure } from '../model/errors.ts';
import type { Runner } from '../process/port.ts';
import { createRunner } from '../process/runner.ts';
import { type CommandContext, EXIT, type ExitCode } from './context.ts';
import { shippedFolder } from './shipped.ts';

export interface InitOptions {
  /** Whose CI files to write; absent: those of all, which do not disturb each other. */
  readonly forge?: string;
}

/** npm leaves files of this name out of a package, so it cannot come with the example. */
const GIT_IGNORE = 'node_modules/\n';
/** What people and programs leave in a checkout of the example. */
const NOT_COPIED: ReadonlySet<string> = new Set(['node_modules', '.git', '.gitignore', 'package-lock.json']);
const CI_FILES: Readonly<Record<string, string>> = {
  github: '.github',
  gitlab: '.gitlab-ci.yml',
  gitea: '.gitea',
};
const HOOK = join('hooks', 'pre-commit');

/** `fleetslice init DIRECTORY`: a fleet repo that validates, with hooks and workflows, to be changed from there. */
export async function init(
  context: CommandContext,
  directory: string,
  options: InitOptions,
): Promise<ExitCode> {
  const folder = resolve(directory);
  await makeEmpty(folder, directory);
  await copyExample(folder, options.forge);
  await writeFile(join(folder, '.gitignore'), GIT_IGNORE);
  const runner = createRunner();
  const isRepository = await makeRepository(runner, folder);
  const hasHook = isRepository && (await installHook(runner, folder));
  context.err(nextSteps(directory, isRepository, hasHook));
  return EXIT.done;
}

async function makeEmpty(folder: string, shown: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (cause) {
    throw new Failure('init-folder', `${shown} cannot be made: ${(cause as Error).message}`, { cause });
  }
  throw new Failure('init-not-empty', `${shown} is not empty: name a new folder`);
}

async function copyExample(folder: string, forge: string | undefined): Promise<void> {
  const example = shippedFolder('examples', 'fleet-repo');
  const others = Object.keys(CI_FILES).filter((name) => forge !== undefined && name !== forge);
  const left = new Set(others.map((name) => CI_FILES[name]));
  await cp(example, folder, {
    recursive: true,
    filter: (path) => {
      const name = relative(example, path);
      return name === '' || !(NOT_COPIED.has(basename(name)) || left.has(name));
    },
  });
}

/** True when a new repository was made: not inside another one, and not without git. */
async function makeRepository(runner: Runner, folder: string): Promise<boolean> {
  if ((await git(runner, folder, 'rev-parse', '--git-dir')) !== undefined) return false;
  return (await git(runner, folder, 'init', '--quiet', '--initial-branch=main')) !== undefined;
}

/** Only into the repository itself: the user's configuration may name a folder for the hooks of all repositories. */
async function installHook(runner: Runner, folder: string): Promise<boolean> {
  const hooks = await git(runner, folder, 'rev-parse', '--git-path', 'hooks');
  if (hooks !== join('.git', 'hooks')) return false;
  await mkdir(join(folder, hooks), { recursive: true });
  await copyFile(join(folder, HOOK), join(folder, hooks, 'pre-commit'));
  return true;
}

/** What git prints; undefined when it fails. */
async function git(runner: Runner, cwd: string, ...argv: readonly string[]): Promise<string | undefined> {
  try {
    return (await runner.run(['git', ...argv], { cwd })).stdout.trim();
  } catch {
    return undefined;
  }
}

function nextSteps(directory: string, isRepository: boolean, hasHook: boolean): string {
  const hook = hasHook
    ? ''
    : `  cp ${HOOK} "$(git rev-parse --git-path hooks)"   # refuses bad commits, without npm as well\n`;
  return `${directory} is a fleet of three clusters and two slices${isRepository ? ', in a new Git repository' : ''}. Next:
  cd ${directory}
  fleetslice validate      # clean now; run it after every change
  fleetslice lock          # after adding a cluster to a slice
  npm install              # brings fleetslice and the pre-commit hook for everybody who clones it
${hook}  git add --all && git commit --message 'A fleet'
README.md there tells more.
`;
}
