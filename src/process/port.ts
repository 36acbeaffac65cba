/**
 * process/ — the one door to other programs. Arguments are arrays, never a shell line; every run has a deadline and a
 * bound on what it may print; secrets travel on standard input only. A program and what it started are ended together.
 */
import type { Socket } from 'node:dgram';
import type { Server } from 'node:net';

export interface RunOptions {
  /** Written to standard input, which is then closed; nothing is readable there otherwise. */
  readonly input?: string;
  /** Milliseconds until the program is killed; 10,000 unless told. */
  readonly timeout?: number;
  /** Replaces single variables of the environment, or removes them (undefined); the rest is inherited. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly signal?: AbortSignal;
  /** The program is killed when it prints more bytes than this on one of its outputs; 16 MiB unless told. */
  readonly maxOutput?: number;
}

export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface LineStream {
  /** Ends the program; resolves when it has gone. */
  readonly stop: () => Promise<void>;
  /** Resolves with its exit code (or -1 for a signal, or when it cannot start) once it has gone, for whatever reason. */
  readonly ended: Promise<number>;
}

export interface LongOptions {
  /** As `RunOptions.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** A file that both outputs are appended to; nowhere unless told. */
  readonly output?: string;
}

/** A program that runs beside us. It has a session of its own, so signals of our terminal do not reach it. */
export interface Companion {
  /** With a prefix (`nsenter …`) the process id of the prefix. */
  readonly pid: number;
  /** Resolves with its exit code, -1 for a signal. */
  readonly ended: Promise<number>;
  /** Signals the program and everything in its process group; no error when it has gone. */
  kill(signal: NodeJS.Signals): void;
  /** Lets this process exit although the program still runs. */
  unref(): void;
}

/** One message of a child, with the open socket or listening server that came along. */
export interface Handed {
  readonly message: unknown;
  readonly handle?: Socket | Server;
}

export interface Runner {
  /** Runs a program to its end. Rejects with CommandError when it cannot start, times out or exits non-zero. */
  run(argv: readonly string[], options?: RunOptions): Promise<RunResult>;
  /** Starts a program whose standard output is a stream of lines (a monitor). */
  lines(argv: readonly string[], onLine: (line: string) => void): LineStream;
  /**
   * Standard output as it comes, not collected and not decoded; reading slowly holds the program back. The loop ends
   * with a CommandError where `run` would reject; leaving it early ends the program. There is no deadline unless told.
   */
  bytes(argv: readonly string[], options?: RunOptions): AsyncIterable<Uint8Array>;
  /** Starts a program whose standard input stays open, and silent, for exactly as long as this process lives. */
  start(argv: readonly string[], options?: LongOptions): Promise<Companion>;
  /** Starts a program that outlives us and is not waited for; resolves with its process id once it runs. */
  detach(argv: readonly string[], options?: LongOptions): Promise<number>;
  /**
   * Runs a Node.js program that opens sockets where we are not (another network namespace) and sends each by
   * `process.send(message, handle)`. Resolves with all of them, in order and working, when it has exited with 0;
   * otherwise rejects, and what had arrived is closed. `input` reaches it on standard input.
   */
  handOver(argv: readonly string[], options?: RunOptions): Promise<readonly Handed[]>;
}
