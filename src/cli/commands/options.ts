import { Option } from 'commander';
import type { ExitCode } from '../context.ts';

/** Tells main the exit code of the command that ran. */
export type Finish = (code: ExitCode) => void;

/** `-o`; the first choice is the default. */
export function output(...choices: readonly string[]): Option {
  return new Option('-o, --output <format>', 'output format').choices(choices).default(choices[0]);
}

/** An option that may be repeated. */
export function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

/** The line that docs/commands shows as well, and that a test runs. */
export function example(line: string): string {
  return `\nExample:\n  ${line}`;
}
