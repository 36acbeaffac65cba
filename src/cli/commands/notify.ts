import { Argument, type Command } from 'commander';
import type { CommandContext } from '../context.ts';
import type { NotifyTestOptions } from '../notify-test.ts';
import { example, type Finish, output } from './options.ts';

/** Commands about who is told. */
export function addNotifyCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('notify')
    .description('try whether receivers of notifications can be reached')
    .addArgument(new Argument('<what>', 'a message that says it is a test').choices(['test']))
    .requiredOption('--notify-file <file>', 'the receivers, as the hub reads them')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice notify test --notify-file receivers.yaml'))
    .action(async (_what: string, options: NotifyTestOptions) =>
      finish(await (await import('../notify-test.ts')).notifyTest(context, options)),
    );
}
