/** A work tree from which people push signed commits of a fleet. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { CommitSha } from '../../../src/model/ids.ts';
import { fleetslice } from '../../unit/cli/command-line.ts';
import type { Signer } from '../git/signers.ts';

/** Whoever makes a commit; without a key it is not signed. */
export interface Author {
  readonly name: string;
  readonly key?: Signer;
}

export type Files = Readonly<Record<string, string | null>>;

export interface Desk {
  git(...argv: readonly string[]): string;
  read(path: string): string;
  /** Commits these files on top of what is there; nothing is pushed. */
  commit(author: Author, message: string, files: Files): CommitSha;
  /** Makes the branch of the server what the work tree has, whatever it had. */
  push(): Promise<void>;
  /** Takes the branch of the server away. */
  deleteBranch(): Promise<void>;
  /** Writes the locks that the documents need, for the next commit. */
  lock(files: Files): Promise<void>;
}

export const BRANCH = 'main';

/** A clone of an empty repository. */
export function newDesk(folder: string, url: string): Desk {
  const git = (...argv: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...argv], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  // The server lives in this process: it must not wait.
  const push = async (...argv: readonly string[]): Promise<void> => {
    await promisify(execFile)('git', ['-C', folder, 'push', '--quiet', 'origin', ...argv]);
  };
  const write = (files: Files): void => {
    for (const [path, text] of Object.entries(files)) put(join(folder, path), text);
  };
  mkdirSync(folder);
  git('init', '--quiet', `--initial-branch=${BRANCH}`);
  git('remote', 'add', 'origin', url);
  return {
    git,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    commit({ name, key }, message, files) {
      write(files);
      git('add', '--all');
      const who = ['-c', `user.name=${name}`, '-c', `user.email=${name}@example.com`];
      const sign = key === undefined ? '--no-gpg-sign' : '--gpg-sign';
      git(...who, ...(key?.settings ?? []), 'commit', '--quiet', '--allow-empty', sign, '--message', message);
      return git('rev-parse', 'HEAD') as CommitSha;
    },
    push: () => push('--force', `HEAD:refs/heads/${BRANCH}`),
    deleteBranch: () => push('--delete', `refs/heads/${BRANCH}`),
    async lock(files) {
      write(files);
      const { code, out, err } = await fleetslice(['lock', folder]);
      if (code !== 0) throw new Error(out + err);
    },
  };
}

function put(path: string, text: string | null): void {
  if (text === null) {
    rmSync(path, { recursive: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
