import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { type Finish, example, output } from './options.ts';
import type { RenderOptions } from '../render.ts';

/** Commands that tell what a commit would do. */
export function addReviewCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('render [path]')
    .description('print the desired state of one cluster, compiled offline')
    .requiredOption('--cluster <name>', 'the cluster')
    .option('--store <store>', 'take keys and endpoints from dir:PATH')
    .addOption(output('yaml', 'json'))
    .addHelpText('after', example('fleetslice render --cluster fra'))
    .action(async (path: string | undefined, options: RenderOptions) =>
      finish(await (await import('../render.ts')).render(context, path ?? '.', options)),
    );
}
