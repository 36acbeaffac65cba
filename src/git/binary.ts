import { Blocked, Failure } from '../model/errors.ts';
import { parseCommitSha } from '../model/ids.ts';
import type { Runner, RunOptions } from '../process/port.ts';
import { createBinaryStore } from './binary-store.ts';
import type { Backend, RemoteTip } from './port.ts';

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
  'core.sshCommand=ssh -o BatchMode=yes -o ConnectTimeout=10',
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
  bytes(argv: readonly string[], options?: RunOptions): AsyncIterable<Uint8Array>;
}

/** Paths, `file://` and `ssh://` by the git binary. */
export function createBinaryBackend(address: string, transport: 'file' | 'ssh', runner: Runner): Backend {
  const settings = [...SETTINGS, `protocol.${transport}.allow=always`].flatMap((setting) => ['-c', setting]);
  const anywhere = createGit(runner, settings);
  return {
    tip: async (names, signal) => {
      const patterns = names.flatMap((name) => [name, `${name}^{}`]);
      const argv = ['ls-remote', '--quiet', '--end-of-options', address, ...patterns];
      return findTip(await anywhere.text(argv, { signal }), names);
    },
    open: (gitdir) => createBinaryStore(createGit(runner, [...settings, `--git-dir=${gitdir}`]), address),
  };
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
    bytes: (argv, options) => runner.bytes(['git', ...leading, ...argv], { ...place, ...options }),
  };
}

/** Lines of `id TAB name`, where `name^{}` is what an annotated tag leads to. */
function findTip(output: string, names: readonly string[]): RemoteTip | undefined {
  const ids = new Map(output.split('\n').map((line) => splitLine(line)));
  const name = names.find((candidate) => ids.has(candidate));
  if (name === undefined) return undefined;
  const id = ids.get(`${name}^{}`) ?? ids.get(name) ?? '';
  const commit = parseCommitSha(id);
  if (commit !== undefined) return { name, commit };
  if (id.length === 64)
    throw new Blocked('git-unsupported', 'repositories with SHA-256 objects are not supported');
  throw new Failure('git-protocol', `git names no object for ${name}`);
}

function splitLine(line: string): [name: string, id: string] {
  const [id = '', name = ''] = line.split('\t');
  return [name, id];
}
