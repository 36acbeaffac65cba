import { Blocked, Failure } from '../model/errors.ts';
import { parseCommitSha } from '../model/ids.ts';
import type { Runner, RunOptions } from '../process/port.ts';
import { createBinaryReader } from './binary-store.ts';
import { FETCHED_REF, readRef } from './clone.ts';
import type { Backend, RemoteTip } from './port.ts';
import { withinSize } from './size.ts';
import type { SshAccess } from './ssh-access.ts';

/** Only what we say counts: no configuration, prompts or hooks of the user or the machine. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GIT_PROTOCOL_FROM_USER: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  HOME: '',
  XDG_CONFIG_HOME: '',
  LC_ALL: 'C',
};

const SETTINGS: readonly string[] = [
  'protocol.allow=never',
  'protocol.version=2',
  'core.hooksPath=/dev/null',
  'core.symlinks=false',
  'credential.helper=',
  'fetch.recurseSubmodules=false',
  // Objects arrive as packs only, so that what a failed fetch brought can be removed.
  'fetch.unpackLimit=1',
  'gc.auto=0',
  'maintenance.auto=false',
];

/** Milliseconds for a question to the clone. */
const LOCAL_TIMEOUT = 120_000;
/** The runner's own deadline must not cut an exchange with the remote short; the signal does that. */
const LONGEST = 24 * 60 * 60 * 1000;

/** Runs git on a clone; without one, on nothing but what the arguments name. */
export interface Git {
  text(argv: readonly string[], options?: RunOptions): Promise<string>;
  /** What it writes to standard error. */
  errors(argv: readonly string[]): Promise<string>;
  bytes(argv: readonly string[], options?: RunOptions): AsyncIterable<Uint8Array>;
}

export interface BinaryOptions {
  readonly runner: Runner;
  readonly ssh: SshAccess;
  /** Bytes of the packs that one fetch may bring; 2 GiB unless told. */
  readonly maxFetch?: number;
}

const MAX_FETCH = 2 * 1024 * 1024 * 1024;

/** Paths, `file://` and `ssh://` by the git binary. */
export function createBinaryBackend(
  address: string,
  transport: 'file' | 'ssh',
  { runner, ssh, maxFetch = MAX_FETCH }: BinaryOptions,
): Backend {
  const settings = [...SETTINGS, `protocol.${transport}.allow=always`].flatMap((setting) => ['-c', setting]);
  /** What leads git to the remote may be another key each time. */
  const remote = async (argv: readonly string[], signal: AbortSignal): Promise<string> => {
    const access = transport === 'ssh' ? ['-c', `core.sshCommand=${await ssh.command()}`] : [];
    return createGit(runner, [...settings, ...access]).text(argv, { signal });
  };
  return {
    tip: async (names, signal) => {
      const patterns = names.flatMap((name) => [name, `${name}^{}`]);
      const ids = parseRefs(
        await remote(['ls-remote', '--quiet', '--end-of-options', address, ...patterns], signal),
      );
      const name = names.find((candidate) => ids.has(candidate));
      return name === undefined ? undefined : tipOf(ids, name);
    },
    tags: async (signal) => {
      const ids = parseRefs(
        await remote(['ls-remote', '--quiet', '--tags', '--end-of-options', address], signal),
      );
      return [...ids.keys()].filter((name) => !name.endsWith(PEELED)).map((name) => tipOf(ids, name));
    },
    open: (gitdir) => {
      const reader = createBinaryReader(createGit(runner, [...settings, `--git-dir=${gitdir}`]));
      const fetch = async (name: string, signal: AbortSignal): Promise<string> => {
        const argv = [`--git-dir=${gitdir}`, ...fetchArguments(address, name)];
        await withinSize(gitdir, maxFetch, signal, (within) => remote(argv, within));
        return readRef(gitdir, FETCHED_REF);
      };
      return { ...reader, fetch };
    },
    close: async () => ssh.close(),
  };
}

function fetchArguments(address: string, name: string): readonly string[] {
  const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'];
  return ['fetch', ...flags, '--end-of-options', address, `+${name}:${FETCHED_REF}`];
}

/** Git with these leading arguments, and nothing of the user's configuration. */
export function createGit(
  runner: Runner,
  leading: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Git {
  // The root, so that no repository around the working directory adds its configuration.
  const place = { cwd: '/', env: { ...ENVIRONMENT, ...env } };
  return {
    text: async (argv, options) => {
      const timeout = options?.signal === undefined ? LOCAL_TIMEOUT : LONGEST;
      return (await runner.run(['git', ...leading, ...argv], { timeout, ...place, ...options })).stdout;
    },
    errors: async (argv) =>
      (await runner.run(['git', ...leading, ...argv], { timeout: LOCAL_TIMEOUT, ...place })).stderr,
    bytes: (argv, options) => runner.bytes(['git', ...leading, ...argv], { ...place, ...options }),
  };
}

/** Ends the name of what an annotated tag leads to. */
const PEELED = '^{}';

/** Lines of `id TAB name`, by name. */
function parseRefs(output: string): ReadonlyMap<string, string> {
  const lines = output.split('\n').filter((line) => line.includes('\t'));
  return new Map(
    lines.map((line) => {
      const [id = '', name = ''] = line.split('\t');
      return [name, id];
    }),
  );
}

function tipOf(ids: ReadonlyMap<string, string>, name: string): RemoteTip {
  const own = ids.get(name) ?? '';
  const peeled = ids.get(`${name}${PEELED}`);
  const commit = parseCommitSha(peeled ?? own);
  if (commit !== undefined) return { name, commit, ...(peeled === undefined ? {} : { tag: own }) };
  if (own.length === 64)
    throw new Blocked('git-unsupported', 'repositories with SHA-256 objects are not supported');
  throw new Failure('git-protocol', `git names no object for ${name}`);
}
