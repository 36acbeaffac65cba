import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import type { TraceOptions } from '../trace.ts';
import { type Finish, example, output } from './options.ts';

/** Adds `trace`. */
export function addTrace(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('trace <what>')
    .description('go from anything in a cluster back to its file, lines, commit and author')
    .requiredOption('--store <store>', 'dir:PATH or kube:[KUBECONFIG]')
    .option('--repo <path>', 'a clone of the fleet repo', '.')
    .option('--cluster <name>', 'as of what is published for this cluster, instead of what runs')
    .addOption(output('table', 'json', 'yaml'))
    .addHelpText('after', example('fleetslice trace Slice/payments --store dir:/srv/fleet'))
    .action(async (what: string, options: TraceOptions) =>
      finish(await (await import('../trace.ts')).trace(context, what, options)),
    );
}
