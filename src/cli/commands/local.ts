import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import type { DemoOptions } from '../demo.ts';
import { type Finish, example } from './options.ts';
import type { UninstallOptions } from '../uninstall.ts';

/** Commands for this machine. */
export function addLocalCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('uninstall')
    .description('remove everything of ours from this host; keys and state only with --purge')
    .requiredOption('--cluster <name>', 'the cluster this host is')
    .option('--state-dir <folder>', 'state folder of the agent', '/var/lib/fleetslice')
    .option('--purge', 'also remove keys, assignments and the last good state')
    .addHelpText('after', example('fleetslice uninstall --cluster fra --purge'))
    .action(async (options: UninstallOptions) =>
      finish(await (await import('../uninstall.ts')).uninstall(context, options)),
    );
  program
    .command('demo')
    .description('show the whole way on this machine: Git server, hub, three hosts, real tunnels')
    .option('--json', 'print the evidence as JSON')
    .option('--keep', 'leave everything running')
    .option('--clusters <number>', 'how many hosts', '3')
    .addHelpText('after', example('fleetslice demo'))
    .action(async (options: DemoOptions) =>
      finish(await (await import('../demo.ts')).demo(context, options)),
    );
  program
    .command('completion <shell>')
    .description('print the completion script for bash, zsh or fish')
    .addHelpText('after', example('fleetslice completion bash > /etc/bash_completion.d/fleetslice'))
    .action(async (shell: string) =>
      finish(await (await import('../completion.ts')).completion(context, shell, program)),
    );
}
