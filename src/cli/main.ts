import { Command, CommanderError } from 'commander';
import { messageOf } from '../model/errors.ts';
import { addCommands } from './commands.ts';
import { type CommandContext, EXIT, UsageError } from './context.ts';
import { processContext } from './process.ts';
import { VERSION } from './version.ts';

/** Runs one command line and resolves with its exit code. */
export async function main(argv: readonly string[], context: CommandContext): Promise<number> {
  let exitCode: number = EXIT.done;
  const program = new Command('fleetslice')
    .description(
      'Overlay networks over many Kubernetes clusters and plain hosts, declared in one Git repository.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: context.out, writeErr: context.err })
    .showSuggestionAfterError(true)
    .addHelpText('after', EXIT_CODES);
  addCommands(program, context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (thrown) {
    return exitCodeOf(thrown, context);
  }
}

const EXIT_CODES = `
Exit codes:
  0 done   1 tool or I/O error   2 changes found (--exit-code)   3 validation failed
  4 unsafe plan refused   64 usage   124 timeout`;

function exitCodeOf(thrown: unknown, context: CommandContext): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (thrown instanceof UsageError) {
    context.err(`fleetslice: ${thrown.message}\n`);
    return EXIT.usage;
  }
  const code = (thrown as { code?: unknown } | null)?.code;
  context.err(`fleetslice: ${messageOf(thrown)}${typeof code === 'string' ? ` (${code})` : ''}\n`);
  return EXIT.failed;
}

/** What bin/fleetslice.js calls. */
export async function runProcess(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processContext());
}
