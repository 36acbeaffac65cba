import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { Failure } from '../model/errors.ts';
import type { Runner } from '../process/port.ts';
import { createRunner } from '../process/runner.ts';
import { type CommandContext, EXIT, type ExitCode } from './context.ts';
import { shippedFolder } from './shipped.ts';

/** npm leaves files of this name out of a package, so it cannot come with the example. */
const GIT_IGNORE = 'node_modules/\n';
/** What people and programs leave in a checkout of the example. */
const NOT_COPIED: ReadonlySet<string> = new Set(['node_modules', '.git', '.gitignore']);

/** `fleetslice init DIRECTORY`: a fleet repo that validates, with hooks and workflows, to be changed from there. */
export async function init(context: CommandContext, directory: string): Promise<ExitCode> {
  const folder = resolve(directory);
  await makeEmpty(folder, directory);
  const example = shippedFolder('examples', 'fleet-repo');
  await cp(example, folder, {
    recursive: true,
    filter: (path) => path === example || !NOT_COPIED.has(basename(relative(example, path))),
  });
  await writeFile(join(folder, '.gitignore'), GIT_IGNORE);
  const isRepository = await makeRepository(createRunner(), folder);
  context.err(nextSteps(directory, isRepository));
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

/** True when a new repository was made: not inside another one, and not without git. */
async function makeRepository(runner: Runner, folder: string): Promise<boolean> {
  if (await works(runner, folder, 'rev-parse', '--git-dir')) return false;
  return works(runner, folder, 'init', '--quiet', '--initial-branch=main');
}

async function works(runner: Runner, cwd: string, ...argv: readonly string[]): Promise<boolean> {
  try {
    await runner.run(['git', ...argv], { cwd });
    return true;
  } catch {
    return false;
  }
}

function nextSteps(directory: string, isRepository: boolean): string {
  return `${directory} is a fleet of three clusters and two slices${isRepository ? ', in a new Git repository' : ''}. Next:
  cd ${directory}
  fleetslice validate      # clean now; run it after every change
  fleetslice lock          # after adding a cluster to a slice
  npm install              # brings the pre-commit hook
  git add --all && git commit --message 'A fleet'
README.md there tells more.
`;
}
