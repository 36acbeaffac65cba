import type { Runner, RunOptions } from '../../../src/process/port.ts';

/** What a program does when the fake meets its command line: print, or fail with this complaint. */
export type Reply = { readonly stdout: string } | { readonly stderr: string };

export interface Call {
  readonly command: string;
  readonly input: string;
}

/** A runner of canned answers; a command that no pattern matches prints nothing. */
export function fakeRunner(replies: readonly (readonly [RegExp, Reply | ((input: string) => Reply)])[]): {
  readonly runner: Runner;
  readonly calls: Call[];
} {
  const calls: Call[] = [];
  const run = async (argv: readonly string[], options: RunOptions = {}) => {
    const call = { command: argv.join(' '), input: options.input ?? '' };
    calls.push(call);
    const found = replies.find(([pattern]) => pattern.test(call.command))?.[1] ?? { stdout: '' };
    const reply = typeof found === 'function' ? found(call.input) : found;
    if ('stderr' in reply) throw Object.assign(new Error('command failed'), { stderr: reply.stderr });
    return { stdout: reply.stdout, stderr: '', exitCode: 0 };
  };
  const unused = (): never => {
    throw new Error('not part of this test');
  };
  return {
    runner: { run, lines: unused, bytes: unused, start: unused, detach: unused, handOver: unused },
    calls,
  };
}
