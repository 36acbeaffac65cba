import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import type { DemoOptions } from '../demo.ts';
import type { GetOptions } from '../get.ts';
import { type Finish, example, output } from './options.ts';
import type { UninstallOptions } from '../uninstall.ts';

/** Commands that look at what runs, and at this host. */
export function addLocalCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('get <what>')
    .description('show clusters, slices, tunnels or exports as the store knows them')
    .requiredOption('--store <store>', 'dir:PATH')
    .addOption(output('table', 'wide', 'json', 'yaml'))
    .option('-w, --watch', 'print again whenever something changes')
    .addHelpText('after', example('fleetslice get tunnels --store dir:/srv/fleet'))
    .action(async (what: string, options: GetOptions) =>
      finish(await (await import('../get.ts')).get(context, what, options)),
    );
  program
    .command('doctor')
    .description('tell what this host can do, and what to do about the rest')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice doctor'))
    .action(async (options: { output: string }) =>
      finish(await (await import('../doctor.ts')).doctor(context, options.output)),
    );
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
