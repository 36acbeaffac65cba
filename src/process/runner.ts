import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { handOver } from './hand-over.ts';
import { type Child, end, failureOf, guard, launch, outcomeOf, signalGroup } from './launch.ts';
import { placeOf, runOptions, TIMEOUT } from './options.ts';
import type { Companion, LineStream, LongOptions, Runner, RunOptions, RunResult } from './port.ts';

/** Runs programs of this machine. */
export function createRunner(): Runner {
  return { run, lines, bytes, start, detach, handOver };
}

async function run(argv: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const child = launch(argv, runOptions(options));
  const watch = guard(child, { timeout: TIMEOUT, ...options });
  const outcome = await outcomeOf(child);
  watch.release();
  const failure = failureOf(argv, outcome, watch.cause());
  if (failure !== undefined) throw failure;
  return { stdout: outcome.stdout, stderr: outcome.stderr, exitCode: 0 };
}

async function* bytes(argv: readonly string[], options: RunOptions = {}): AsyncGenerator<Uint8Array> {
  const child = launch(argv, { ...runOptions(options), buffer: { stdout: false, stderr: true } });
  const watch = guard(child, options);
  let drained = false;
  let broken: unknown;
  try {
    if (child.pid !== undefined) yield* child.stdout as AsyncIterable<Uint8Array>;
    drained = true;
  } catch (error) {
    broken = error;
  } finally {
    if (!drained) end(child);
  }
  const outcome = await outcomeOf(child);
  watch.release();
  const failure = failureOf(argv, outcome, watch.cause()) ?? broken;
  if (failure !== undefined) throw failure;
}

function lines(argv: readonly string[], onLine: (line: string) => void): LineStream {
  const child = launch(argv, { stdin: 'ignore', stderr: 'ignore', buffer: false });
  const reader = child.stdout === null ? undefined : createInterface({ input: child.stdout });
  reader?.on('line', onLine);
  const ended = exitCodeOf(child);
  const stop = async (): Promise<void> => {
    reader?.close();
    end(child);
    await ended;
  };
  return { stop, ended };
}

async function exitCodeOf(child: Child): Promise<number> {
  return (await outcomeOf(child)).exitCode ?? -1;
}

async function start(argv: readonly string[], options: LongOptions = {}): Promise<Companion> {
  const child = launchLong(argv, options, 'pipe');
  const pid = await pidOf(argv, child);
  return {
    pid,
    ended: exitCodeOf(child),
    kill: (signal) => signalGroup(child, signal),
    unref: () => child.unref(),
  };
}

async function detach(argv: readonly string[], options: LongOptions = {}): Promise<number> {
  const child = launchLong(argv, options, 'ignore');
  child.unref();
  return pidOf(argv, child);
}

function launchLong(argv: readonly string[], options: LongOptions, stdin: 'pipe' | 'ignore'): Child {
  // A descriptor of its own, not a pipe through this process: the program may outlive us.
  const output = options.output === undefined ? undefined : openSync(options.output, 'a', 0o600);
  try {
    // execa takes any descriptor; its types know the standard ones only.
    const sink = (output ?? 'ignore') as 'ignore';
    return launch(argv, { ...placeOf(options), stdin, stdout: sink, stderr: sink, buffer: false });
  } finally {
    if (output !== undefined) closeSync(output);
  }
}

async function pidOf(argv: readonly string[], child: Child): Promise<number> {
  if (child.pid !== undefined) return child.pid;
  throw failureOf(argv, await outcomeOf(child)) ?? new TypeError('a program without a process id');
}
