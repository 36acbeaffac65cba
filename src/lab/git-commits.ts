import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Failure } from '../model/errors.ts';
import { type CommitSha, parseCommitSha } from '../model/ids.ts';

export interface RepositorySettings {
  readonly branch?: string;
  readonly objectFormat?: 'sha1' | 'sha256';
}

/** What to put where; null removes the file. Entries are regular files. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | null>>;

export interface CommitTarget {
  /** A bare repository; made when it is not there. */
  readonly folder: string;
  readonly branch?: string;
  /** Pushes the branch to this URL when the commit is made. */
  readonly push?: string;
  /** Begins a history of its own and, with `push`, forces it on the remote. */
  readonly rewrite?: boolean;
}

/** Makes a commit on top of the branch without any work tree; as many processes for one file as for thousands. */
export async function commitFiles(
  target: CommitTarget,
  files: FileChanges,
  message: string,
): Promise<CommitSha> {
  const branch = target.branch ?? 'main';
  await initialize(target.folder, { branch });
  const isFirst = target.rewrite === true || !(await hasBranch(target.folder, branch));
  const output = await git(
    ['-C', target.folder, 'fast-import', '--quiet', '--force', '--date-format=now'],
    importStream({ branch, isFirst, files, message }),
  );
  const sha = parseCommitSha(output.trim());
  if (sha === undefined) throw new Failure('lab-git', `git fast-import made no commit: ${output}`);
  if (target.push !== undefined) await push(target.folder, target.push, branch, target.rewrite === true);
  return sha;
}

async function push(folder: string, url: string, branch: string, force: boolean): Promise<void> {
  const ref = `${force ? '+' : ''}refs/heads/${branch}:refs/heads/${branch}`;
  await git(['-C', folder, 'push', '--quiet', '--end-of-options', url, ref]);
}

/** Settings of whoever runs the lab must not reach it, nor its identity the commits. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
};

const AUTHOR = 'fleetslice lab <lab@fleetslice.example>';

/** git-fast-import(1): the mark of the commit is asked back, and that is all it prints. */
function importStream(commit: {
  readonly branch: string;
  readonly isFirst: boolean;
  readonly files: FileChanges;
  readonly message: string;
}): Buffer {
  const ref = `refs/heads/${commit.branch}`;
  const head = [
    ...(commit.isFirst ? [`reset ${ref}\n\n`] : []),
    `commit ${ref}\nmark :1\ncommitter ${AUTHOR} now\n`,
    data(commit.message),
    ...(commit.isFirst ? [] : [`from ${ref}^0\n`]),
  ];
  const changes = Object.entries(commit.files).flatMap(([path, content]) =>
    content === null ? [`D ${quoted(path)}\n`] : [`M 100644 inline ${quoted(path)}\n`, data(content)],
  );
  return Buffer.concat([...head, ...changes, '\nget-mark :1\n'].map(bytesOf));
}

function data(content: string | Uint8Array): Buffer {
  const bytes = bytesOf(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

async function hasBranch(folder: string, branch: string): Promise<boolean> {
  const output = await git(['-C', folder, 'for-each-ref', '--format=%(refname)', `refs/heads/${branch}`]);
  return output !== '';
}

/** Makes a bare repository that may be pushed to over HTTP, unless there is one. */
export async function initialize(folder: string, settings: RepositorySettings): Promise<void> {
  if (existsSync(join(folder, 'HEAD'))) return;
  const branch = settings.branch ?? 'main';
  const format = settings.objectFormat ?? 'sha1';
  await git(['init', '--quiet', '--bare', `--initial-branch=${branch}`, `--object-format=${format}`, folder]);
  await git(['-C', folder, 'config', 'http.receivepack', 'true']);
}

/** Runs git without the caller's settings; returns what it prints. */
async function git(argv: readonly string[], input: Uint8Array = new Uint8Array()): Promise<string> {
  const variables = Object.entries(ENVIRONMENT).map(([name, value]) => `${name}=${value}`);
  const child = spawn('env', [...variables, 'git', ...argv]);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  // A git that fails early closes its input; its exit code tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  if (exitCode !== 0) throw new Failure('lab-git', `git ${argv.join(' ')} failed: ${stderr.trim()}`);
  return stdout;
}
