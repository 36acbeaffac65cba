import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type CommitSha, parseCommitSha } from '../model/ids.ts';

/** Our own pointer: moved only to a commit that is verified, and what the remote is told that we have. */
export const HEAD_REF = 'refs/fleetslice/head';
/** Where the binary puts what it fetched, until it is verified. */
export const FETCHED_REF = 'refs/fleetslice/fetched';

const CLONE = 'clone.git';
const LEFTOVER = /^(?:fresh|stale|keyring|ssh)-/;

/** A bare repository on disk: packs and one pointer. */
export interface Clone {
  readonly gitdir: string;
  head(): CommitSha | undefined;
  moveHead(commit: CommitSha): void;
  /** Removes all packs but these: what a remote sent and could not be verified. */
  keepPacks(kept: readonly string[]): void;
}

/** The clone in `directory`, when there is one of `source`; leftovers of a killed process are removed. */
export function openClone(directory: string, source: string): Clone | undefined {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(directory)) if (LEFTOVER.test(name)) remove(join(directory, name));
  const gitdir = join(directory, CLONE);
  if (readText(join(gitdir, 'config')) !== configuration(source)) return undefined;
  keepPacks(gitdir, listPacks(gitdir));
  return cloneAt(gitdir);
}

/**
 * An empty clone beside the one in use; `installClone` puts it in its place. Its name is its own: a git that outlived
 * the process before us may still write into the last one.
 */
export function createFreshClone(directory: string, source: string): Clone {
  const gitdir = mkdtempSync(join(directory, 'fresh-'));
  for (const folder of ['objects/pack', 'objects/info', 'refs/heads', 'refs/fleetslice']) {
    mkdirSync(join(gitdir, folder), { recursive: true });
  }
  // HEAD names a branch that never exists: nothing here is ever checked out.
  writeFileSync(join(gitdir, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(gitdir, 'config'), configuration(source));
  return cloneAt(gitdir);
}

/** Swaps the fresh clone in. Killed between the two renames, the next start finds no clone and makes another. */
export function installClone(directory: string, fresh: Clone): Clone {
  const gitdir = join(directory, CLONE);
  if (existsSync(gitdir)) {
    const stale = mkdtempSync(join(directory, 'stale-'));
    renameSync(gitdir, stale);
    renameSync(fresh.gitdir, gitdir);
    remove(stale);
  } else {
    renameSync(fresh.gitdir, gitdir);
  }
  return cloneAt(gitdir);
}

export function discardClone(clone: Clone): void {
  remove(clone.gitdir);
}

/** Names of its packs, without extension. */
export function listPacks(gitdir: string): readonly string[] {
  const files = readdirSync(join(gitdir, 'objects/pack'));
  return files.filter((file) => file.endsWith('.idx')).map((file) => file.slice(0, -'.idx'.length));
}

/** What a ref of a clone names, as it stands in its file; empty when there is none. */
export function readRef(gitdir: string, ref: string): string {
  return readText(join(gitdir, ref))?.trim() ?? '';
}

function cloneAt(gitdir: string): Clone {
  const pointer = join(gitdir, HEAD_REF);
  return {
    gitdir,
    head: () => parseCommitSha(readText(pointer)?.trim() ?? ''),
    moveHead: (commit) => {
      writeFileSync(`${pointer}.part`, `${commit}\n`);
      renameSync(`${pointer}.part`, pointer);
    },
    keepPacks: (kept) => keepPacks(gitdir, kept),
  };
}

/** What goes beside other packs: ones without index, drafts, and the binary's `tmp_pack_…`, lock files and last ref. */
function keepPacks(gitdir: string, kept: readonly string[]): void {
  const folder = join(gitdir, 'objects/pack');
  for (const file of readdirSync(folder)) {
    if (!kept.includes(file.replace(/\.[a-z]+$/, ''))) rmSync(join(folder, file), { force: true });
  }
  for (const file of [FETCHED_REF, `${FETCHED_REF}.lock`, 'shallow.lock'])
    rmSync(join(gitdir, file), { force: true });
}

function configuration(source: string): string {
  const quoted = source.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return [
    '[core]\n\trepositoryformatversion = 0\n\tbare = true',
    // isomorphic-git wants to note what it saw before it has the objects; nobody reads these refs.
    '[remote "origin"]\n\tfetch = +refs/heads/*:refs/fleetslice/seen/*',
    `[fleetslice]\n\tsource = "${quoted}"\n`,
  ].join('\n');
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What cannot be removed now (somebody still writes there) is removed by the next start. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
  } catch {
    // The name is never used again.
  }
}
