import type { Command } from 'commander';
import type { AttachOptions, DetachOptions } from '../attach.ts';
import type { CommandContext } from '../context.ts';
import { type Finish, collect, example, output } from './options.ts';

/** Commands that connect workloads to slices. */
export function addWorkloadCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('attach')
    .description('connect a network namespace, a process or this host to a slice')
    .requiredOption('--slice <name>', 'the slice')
    .requiredOption('--name <name>', 'name of the workload')
    .option('--netns <name>', 'network namespace below /run/netns')
    .option('--pid <pid>', 'process whose network namespace is meant')
    .option('--host', 'this host itself')
    .option('--namespace <name>', 'namespace of the workload', 'default')
    .option('--service <name>', 'service the workload is an endpoint of', '')
    .option('--port <name=number/protocol>', 'port of the service, may be repeated', collect, [])
    .option('--state-dir <folder>', 'state folder of the local agent', '/var/lib/fleetslice')
    .addOption(output('text', 'json'))
    .addHelpText(
      'after',
      example(
        'fleetslice attach --slice payments --name web-1 --netns web --namespace shop --service web --port http=8080/tcp',
      ),
    )
    .action(async (options: AttachOptions) =>
      finish(await (await import('../attach.ts')).attach(context, options)),
    );
  program
    .command('detach')
    .description('take a workload out of a slice')
    .requiredOption('--slice <name>', 'the slice')
    .requiredOption('--name <name>', 'name of the workload')
    .option('--namespace <name>', 'namespace of the workload', 'default')
    .option('--state-dir <folder>', 'state folder of the local agent', '/var/lib/fleetslice')
    .addHelpText('after', example('fleetslice detach --slice payments --name web-1 --namespace shop'))
    .action(async (options: DetachOptions) =>
      finish(await (await import('../attach.ts')).detach(context, options)),
    );
}
