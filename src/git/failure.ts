import { Blocked, Failure, messageOf } from '../model/errors.ts';

/**
 * Runs one exchange with the remote: ends after `timeout` milliseconds even when the adapter does not notice, and
 * turns what it throws into our words.
 */
export async function exchangeWith<T>(
  remote: { readonly address: string; readonly timeout: number; readonly closed: AbortSignal },
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(remote.timeout);
  const signal = AbortSignal.any([deadline, remote.closed]);
  try {
    return await Promise.race([run(signal), aborted(signal)]);
  } catch (thrown) {
    if (deadline.aborted) {
      const message = `${remote.address} did not finish within ${remote.timeout / 1000} s`;
      throw new Failure('git-timeout', message, { cause: thrown });
    }
    if (remote.closed.aborted) throw new Failure('git-closed', 'the source was closed', { cause: thrown });
    throw explain(remote.address, thrown);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(new Failure('git-failed', 'the exchange was ended'));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

/**
 * What goes wrong while a clone is read, in our words: it is damaged, unless the program that reads it was not able
 * to say so.
 */
export function explainReading(thrown: unknown): Error {
  if (thrown instanceof Blocked) return thrown;
  if (thrown instanceof Failure && thrown.code.startsWith('git-')) return thrown;
  const spoke = !(thrown instanceof Failure) || Number(thrown.data['exitCode']) > 0;
  const message = `the clone cannot be read: ${detailOf(thrown)}`;
  return new Failure(spoke ? 'git-corrupt' : 'git-failed', message, { cause: thrown });
}

/** Asking again would bring as much again. */
export function tooLarge(bytes: number): Blocked {
  const message = `a fetch brought more than ${bytes} bytes; give the fleet a repository without large files`;
  return new Blocked('git-too-large', message, { data: { bytes } });
}

/** The first rule that fits what git, isomorphic-git or fetch say. */
const RULES: readonly {
  readonly pattern: RegExp;
  readonly make: (address: string, detail: string) => Error;
}[] = [
  {
    pattern: /no such program/,
    make: (address) =>
      new Blocked(
        'git-unsupported',
        `${address} needs the git binary, which is not installed; install git or use HTTPS`,
      ),
  },
  {
    pattern: /dubious ownership/,
    make: (address) =>
      new Blocked(
        'git-unauthorized',
        `${address} belongs to another user; run as its owner, or use HTTP or ssh`,
      ),
  },
  {
    // Many lines of warning come before the one that says what ssh made of it.
    pattern: /remote host identification has changed/i,
    make: (address) =>
      new Blocked(
        'git-unauthorized',
        `${address} has another host key than known_hosts says; find out why before you change that file`,
      ),
  },
  {
    pattern: /permission denied|authentication failed|host key verification failed/i,
    make: (address, detail) => new Blocked('git-unauthorized', `${address} refuses access: ${detail}`),
  },
  {
    pattern:
      /does not appear to be a git repository|repository .*not found|no such file or directory|does not exist/i,
    make: (address, detail) => new Failure('git-not-found', `${address} is no Git repository: ${detail}`),
  },
  {
    pattern: /couldn't find remote ref|could not find|not our ref/i,
    make: (address, detail) => new Failure('git-ref-missing', `${address}: ${detail}`),
  },
  {
    pattern:
      /fetch failed|ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|terminated|could not read from remote|connection (?:refused|closed|reset|timed out)|could not resolve/i,
    make: (address, detail) => new Failure('git-unreachable', `${address} cannot be reached: ${detail}`),
  },
  {
    pattern:
      /packfile|pako|(?<!-)\bpack\b|\binflate|invalid index-pack|early EOF|missing (?:tree|blob|commit)|bad object|did not send/i,
    make: (address, detail) =>
      new Failure('git-corrupt', `${address} sent objects that do not hold together: ${detail}`),
  },
];

function explain(address: string, thrown: unknown): Error {
  if (thrown instanceof Failure && thrown.code.startsWith('git-')) return named(address, thrown);
  if (thrown instanceof Blocked) return thrown;
  const text = textOf(thrown);
  const rule = RULES.find(({ pattern }) => pattern.test(text));
  const detail = shortened(text);
  return (
    rule?.make(address, detail) ??
    new Failure('git-protocol', `${address} answers in an unexpected way: ${detail}`)
  );
}

/** The adapters' own failures name the problem; the reader also wants to know which repository. */
function named(address: string, failure: Failure): Failure {
  return new Failure(failure.code, `${address}: ${failure.message}`, { cause: failure });
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f]+/g;

function detailOf(thrown: unknown): string {
  return shortened(textOf(thrown));
}

function shortened(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

/** What went wrong, on one line: standard error of a command before its message, and the deepest cause. */
function textOf(thrown: unknown): string {
  const parts = [stderrOf(thrown) ?? messageOf(thrown)];
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  if (cause !== undefined) parts.push(messageOf(cause));
  return parts.join(': ').replace(UNPRINTABLE, ' ').trim();
}

function stderrOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('stderr' in thrown)) return undefined;
  return typeof thrown.stderr === 'string' && thrown.stderr !== '' ? thrown.stderr : undefined;
}
