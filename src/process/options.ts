import type { Options } from 'execa';
import type { LongOptions, RunOptions } from './port.ts';

/** Milliseconds a program may take when nobody says otherwise. */
export const TIMEOUT = 10_000;
const MAX_OUTPUT = 16 * 1024 * 1024;

/** Our options of a bounded run in execa's words. */
export function runOptions(options: RunOptions): Options {
  return {
    ...placeOf(options),
    ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
    maxBuffer: options.maxOutput ?? MAX_OUTPUT,
  };
}

export function placeOf(options: LongOptions): Options {
  return {
    // Inheriting all of the environment needs no copy of it for every program.
    ...(options.env === undefined ? { extendEnv: false } : { env: options.env }),
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  };
}
