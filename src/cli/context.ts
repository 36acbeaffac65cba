/**
 * cli/ — flags, wiring, the process and its exit code. The only folder that reads `process`; every command is a file
 * that is loaded when it is asked for, so that `--help` loads none of them.
 */
import type { Clock } from '../loop/loop.ts';
import { jsonText } from '../present/escape.ts';

/** Data goes to stdout, everything else to stderr. */
export interface CommandContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Terminal colours are wanted on stderr and stdout. */
  readonly isColoured: boolean;
  readonly clock: Clock;
  /** Fires on SIGINT and SIGTERM. */
  readonly stopped: AbortSignal;
  /** How this program is started again: node and the script. */
  readonly self: readonly string[];
  readonly pid: number;
  readonly uid: number;
  readonly stdin: () => Promise<Uint8Array>;
}

/** Documented in docs/commands; scripts rely on them. */
export const EXIT = {
  done: 0,
  failed: 1,
  changes: 2,
  invalid: 3,
  unsafe: 4,
  usage: 64,
  timeout: 124,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The user asked for something that cannot be: exit code 64, with the message and nothing else. */
export class UsageError extends Error {}

/** One JSON document, as every `-o json` prints it. */
export function printJson(context: CommandContext, value: unknown): void {
  context.out(jsonText(value));
}

export const API_VERSION = 'fleetslice.io/v1alpha1';
