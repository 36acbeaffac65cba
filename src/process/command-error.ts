import { Failure } from '../model/errors.ts';

export type CommandCode = 'command-failed' | 'command-not-found' | 'command-timeout';

export interface CommandFacts {
  readonly argv: readonly string[];
  /** -1 when a signal ended the program or it could not start. */
  readonly exitCode: number;
  readonly stderr: string;
}

/** How much of a program's own words goes into a message. */
const QUOTED_BYTES = 4096;
const QUOTED_ARGUMENTS = 1024;

/** A program did not do its job. Carries how it was called and what it said, never what was written to it. */
export class CommandError extends Failure implements CommandFacts {
  readonly argv: readonly string[];
  readonly exitCode: number;
  readonly stderr: string;

  constructor(code: CommandCode, why: string, facts: CommandFacts) {
    const stderr = quote(facts.stderr.trim(), QUOTED_BYTES);
    const command = quote(facts.argv.join(' '), QUOTED_ARGUMENTS);
    super(code, [command, why, stderr].filter((part) => part !== '').join(': '), {
      data: { argv: facts.argv, exitCode: facts.exitCode },
    });
    this.argv = facts.argv;
    this.exitCode = facts.exitCode;
    this.stderr = stderr;
  }
}

/** Keeps the beginning and the end: some programs name the cause first, others last. */
function quote(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  const half = Math.floor((limit - 5) / 2);
  return `${bytes.subarray(0, half).toString()} ... ${bytes.subarray(-half).toString()}`;
}
