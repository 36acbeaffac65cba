import { Blocked, Failure } from '../model/errors.ts';
import { type BlobId, type CommitSha, parseCommitSha } from '../model/ids.ts';
import type { Runner } from '../process/port.ts';
import { createGit, type Git } from './binary.ts';
import { createBinaryReader, readLog } from './binary-store.ts';
import { listIndex, listWorkTree, type WorkTreeEntry } from './index-listing.ts';
import { listCommit } from './listing.ts';
import { BLOB_LIMIT } from './listings.ts';
import { findPlace, type Place } from './place.ts';
import type { BlobContent, CommitInfo, TreeFile } from './port.ts';

/** The repository that a person works in, read by the git binary; nothing in it is changed. */
export interface LocalRepository {
  /** The folder of its work tree, absolute; absent for a bare repository, which has commits only. */
  readonly root?: string;
  /** The folder it was opened with, relative to `root`; empty for the root itself. */
  readonly path: string;
  /** Any name of a commit: an id, a branch, `HEAD~1`. Throws Blocked('git-bad-ref') when it names none. */
  resolve(revision: string): Promise<CommitSha>;
  /** The best common ancestor; undefined when there is none, or a shallow clone does not have it. */
  mergeBase(a: CommitSha, b: CommitSha): Promise<CommitSha | undefined>;
  info(commit: CommitSha): Promise<CommitInfo>;
  /**
   * The last commit up to this one that changed any of these lines (first and last, from 1) of a file, named from the
   * root; undefined when a shallow clone does not reach back that far.
   */
  lastChange(
    commit: CommitSha,
    file: string,
    lines: readonly [number, number],
  ): Promise<CommitInfo | undefined>;
  /** Everything a commit has below a folder of the repository, sorted by path, relative to that folder. */
  files(commit: CommitSha, folder: string): Promise<readonly TreeFile[]>;
  /** What is staged below a folder; conflicts are Blocked('git-unmerged'). */
  index(folder: string): Promise<readonly TreeFile[]>;
  /** What lies below a folder on disk, without what git ignores, and which of it is as in the index. */
  workTree(folder: string): Promise<readonly WorkTreeEntry[]>;
  /** As `GitSource.read`. */
  read(blobs: readonly BlobId[]): AsyncIterable<BlobContent>;
}

/** What could start programs: a configuration that came with a folder of somebody else. */
const SETTINGS = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/**
 * Opens the repository around a folder; undefined when there is none, or no git. `env` is the environment of this
 * process: in a hook it names the repository and the index. Throws Blocked('git-unsupported') for SHA-256 objects.
 */
export async function openLocalRepository(
  folder: string,
  runner: Runner,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<LocalRepository | undefined> {
  const place = await findPlace(folder, runner, env);
  if (place === undefined) return undefined;
  const git = createGit(runner, [...SETTINGS, `--git-dir=${place.gitdir}`]);
  const store = createBinaryReader(git);
  const { root } = place;
  return {
    ...(root === undefined ? {} : { root }),
    path: place.path,
    resolve: (revision) => resolveRevision(git, revision),
    mergeBase: (a, b) => findMergeBase(git, a, b),
    info: (commit) => store.info(commit),
    lastChange: (commit, file, lines) => findLastChange(git, commit, `${lines.join(',')}:${file}`),
    files: async (commit, below) => (await listCommit(store, commit, below, undefined)).files,
    index: (below) => listIndex(withFiles(runner, place), below),
    workTree: (below) => listWorkTree(withFiles(runner, place), below),
    read: (blobs) => store.blobs(blobs, BLOB_LIMIT),
  };
}

/** Git with the index and the work tree at hand. */
function withFiles(runner: Runner, { gitdir, root, index }: Place): Git {
  if (root === undefined)
    throw new Blocked('git-unsupported', 'a bare repository has neither index nor files');
  const leading = [...SETTINGS, `--git-dir=${gitdir}`, `--work-tree=${root}`, '-C', root];
  return createGit(runner, leading, { GIT_INDEX_FILE: index });
}

async function resolveRevision(git: Git, revision: string): Promise<CommitSha> {
  const argv = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const commit = parseCommitSha((await answerOf(git.text(argv)))?.trim() ?? '');
  if (commit !== undefined) return commit;
  throw new Blocked('git-bad-ref', `${JSON.stringify(revision)} is not a commit of this repository`);
}

async function findMergeBase(git: Git, a: CommitSha, b: CommitSha): Promise<CommitSha | undefined> {
  const argv = ['merge-base', '--end-of-options', a, b];
  return parseCommitSha((await answerOf(git.text(argv)))?.trim() ?? '');
}

/** No programs that the repository names. */
const LAST = ['--max-count=1', '--no-patch', '--no-ext-diff', '--no-textconv'];

async function findLastChange(git: Git, commit: CommitSha, lines: string): Promise<CommitInfo | undefined> {
  const [last] = await readLog(git, [...LAST, `-L${lines}`, '--end-of-options', commit]);
  if (last === undefined) return undefined;
  const isShallow = (await git.text(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  // Where a shallow clone ends, all lines seem to be new.
  const parent = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${last.sha}^1`];
  return isShallow && (await answerOf(git.text(parent))) === undefined ? undefined : last;
}

/** What a command printed; undefined when it said no by its exit code. */
async function answerOf(run: Promise<string>): Promise<string | undefined> {
  try {
    return await run;
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === 'command-failed') return undefined;
    throw thrown;
  }
}
