import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { must } from './shell.ts';

export const EXAMPLE: string = fileURLToPath(new URL('../../../examples/fleet-repo', import.meta.url));

const IDENTITY = 'git -c user.name=dev -c user.email=dev@example.com';

/** A repository as a forge has it, with the pull request 5 of a branch; gone after the test. */
export interface World {
  /** Path of the bare repository. */
  readonly origin: string;
  readonly base: string;
  readonly head: string;
  /** What the forge would merge; absent when that conflicts. */
  readonly merged: string;
  /** A new empty folder for a job; with `installed` it has what an earlier job would have left in a cache. */
  readonly empty: (installed?: string) => Promise<string>;
  /** The commit of a branch of the repository. */
  readonly tip: (branch: string) => Promise<string>;
  /** One more commit on the branch, as its author would push it. */
  readonly push: (changes: Changes) => Promise<string>;
}

/** Files to write, with their text; undefined removes one. */
export type Changes = Readonly<Record<string, string | undefined>>;

/**
 * The example with fleetslice from this tarball, as the first commit of main; `onMain` is a second one, and `onBranch`
 * a commit of the branch `change`, which starts at the first.
 */
export async function world(tarball: string, onBranch: Changes, onMain: Changes = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'fstest-workflow-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [work, origin] = [join(folder, 'work'), join(folder, 'origin.git')];
  await copyExample(work, tarball);
  await must(`git init --quiet --initial-branch=main && ${commitAll('example')}`, work);
  await must('git checkout --quiet -b change', work);
  await change(work, onBranch);
  await must('git checkout --quiet main', work);
  await change(work, onMain);
  await must(`git init --quiet --bare --initial-branch=main '${origin}'`, folder);
  await must(`git -C '${origin}' config uploadpack.allowAnySHA1InWant true`, folder);
  const publish = async (): Promise<string> => {
    await must(
      `git push --quiet --force '${origin}' main change change:refs/pull/5/head
      git checkout --quiet --detach main && ${IDENTITY} merge --quiet --no-edit --no-ff change
      git push --quiet --force '${origin}' HEAD:refs/pull/5/merge`,
      work,
    );
    return must('git rev-parse HEAD', work);
  };
  const merged = await publish();
  const tip = (branch: string): Promise<string> => must(`git rev-parse '${branch}'`, origin);
  return {
    origin,
    base: await tip('main'),
    head: await tip('change'),
    merged,
    tip,
    empty: async (installed) => {
      const job = await mkdtemp(join(folder, 'job-'));
      if (installed !== undefined) await must(`cp -al '${installed}' .`, job);
      return job;
    },
    push: async (changes) => {
      await must('git checkout --quiet change', work);
      await change(work, changes);
      await publish();
      return tip('change');
    },
  };
}

/** The example, with fleetslice from this tarball. */
export async function copyExample(work: string, tarball: string): Promise<void> {
  const filter = (path: string): boolean => !path.slice(EXAMPLE.length).includes('node_modules');
  await cp(EXAMPLE, work, { recursive: true, filter });
  const path = join(work, 'package.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { devDependencies: Record<string, string> };
  manifest.devDependencies['fleetslice'] = `file:${tarball}`;
  await writeFile(path, JSON.stringify(manifest, undefined, 2));
  await writeFile(join(work, '.gitignore'), 'node_modules/\n');
}

async function change(work: string, changes: Changes): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  for (const [path, text] of Object.entries(changes)) {
    await mkdir(dirname(join(work, path)), { recursive: true });
    if (text === undefined) await rm(join(work, path));
    else await writeFile(join(work, path), text);
    if (text?.startsWith('#!') === true) await chmod(join(work, path), 0o755);
  }
  await must(commitAll('change'), work);
}

function commitAll(message: string): string {
  return `git add --all --force . && ${IDENTITY} commit --quiet --no-verify --message '${message}'`;
}

/** A file of the example, with a part of it replaced. */
export async function edited(path: string, from: string, to: string): Promise<Changes> {
  const text = await readFile(join(EXAMPLE, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return { [path]: text.replace(from, to) };
}
