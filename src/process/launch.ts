import { kill } from 'node:process';
import { execa, type Options, type ResultPromise } from 'execa';
import { CommandError } from './command-error.ts';

/** How long a program may take to end by itself before it is killed, in milliseconds. */
const GRACE = 500;

export type Child = ResultPromise;

/**
 * Starts a program in a session and process group of its own, so that it can be ended with everything it started: a
 * wrapper like `nsenter` does not pass signals on.
 */
export function launch(argv: readonly string[], options: Options): Child {
  const [file, ...rest] = argv;
  if (file === undefined) throw new TypeError('a command needs a program');
  return execa(file, rest, {
    ...options,
    detached: true,
    cleanup: false,
    reject: false,
    stripFinalNewline: false,
  }) as Child;
}

/** Sends a signal to the program and all that is left of its group. */
export function signalGroup(child: Child, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    kill(-child.pid, signal);
  } catch {
    // The whole group has gone.
  }
}

/** Ends the program, kindly first. What it leaves behind may hold its outputs open: nobody waits for those. */
export function end(child: Child): void {
  if (hasExited(child)) return abandon(child);
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE);
  child.once('exit', () => {
    clearTimeout(timer);
    abandon(child);
  });
  signalGroup(child, 'SIGTERM');
}

export function hasExited(child: Child): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function abandon(child: Child): void {
  signalGroup(child, 'SIGKILL');
  child.stdout?.destroy();
  child.stderr?.destroy();
}

export interface Deadline {
  /** Milliseconds; absent for none. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Guard {
  /** Why the guard ended the program, if it did. */
  readonly cause: () => 'timeout' | 'abort' | undefined;
  readonly release: () => void;
}

/** Ends the program when its time is over or the caller lost interest. */
export function guard(child: Child, deadline: Deadline): Guard {
  let cause: 'timeout' | 'abort' | undefined;
  const stop = (why: 'timeout' | 'abort'): void => {
    cause ??= why;
    end(child);
  };
  const abort = (): void => stop('abort');
  const timer =
    deadline.timeout === undefined ? undefined : setTimeout(() => stop('timeout'), deadline.timeout);
  deadline.signal?.addEventListener('abort', abort, { once: true });
  if (deadline.signal?.aborted === true) abort();
  return {
    cause: () => cause,
    release: () => {
      clearTimeout(timer);
      deadline.signal?.removeEventListener('abort', abort);
    },
  };
}

/** What execa says at the end, as far as it matters here. */
export interface Outcome {
  readonly failed: boolean;
  readonly exitCode?: number | undefined;
  readonly signal?: string | undefined;
  readonly code?: string | undefined;
  readonly isMaxBuffer: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Waits for the end of the program. */
export async function outcomeOf(child: Child): Promise<Outcome> {
  const result = await child;
  if (result.isMaxBuffer) signalGroup(child, 'SIGKILL');
  return {
    failed: result.failed,
    exitCode: result.exitCode,
    signal: result.signal,
    code: (result as { readonly code?: string }).code,
    isMaxBuffer: result.isMaxBuffer,
    stdout: textOf(result.stdout),
    stderr: textOf(result.stderr),
  };
}

function textOf(output: unknown): string {
  return typeof output === 'string' ? output : '';
}

/** The error of a program that did not succeed; undefined when it did. */
export function failureOf(
  argv: readonly string[],
  outcome: Outcome,
  cause?: 'timeout' | 'abort',
): CommandError | undefined {
  if (cause === undefined && !outcome.failed) return undefined;
  const facts = { argv, exitCode: outcome.exitCode ?? -1, stderr: outcome.stderr };
  if (cause === 'timeout') return new CommandError('command-timeout', 'took too long and was ended', facts);
  if (cause === 'abort') return new CommandError('command-failed', 'was ended', facts);
  // 127 is what `env`, `nsenter` and the like exit with when there is no such program.
  const missing = outcome.code === 'ENOENT' || outcome.exitCode === 127;
  return new CommandError(missing ? 'command-not-found' : 'command-failed', reasonOf(outcome), facts);
}

function reasonOf(outcome: Outcome): string {
  if (outcome.isMaxBuffer) return 'printed too much and was ended';
  if (outcome.code === 'ENOENT') return 'no such program (or working directory)';
  if (outcome.exitCode !== undefined) return `exit code ${outcome.exitCode}`;
  if (outcome.signal !== undefined) return `ended by ${outcome.signal}`;
  return `cannot start (${outcome.code ?? 'unknown reason'})`;
}
