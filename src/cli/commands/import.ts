import { Argument, type Command } from 'commander';
import type { CommandContext } from '../context.ts';
import type { ImportOptions } from '../import.ts';
import { example, type Finish, output } from './options.ts';

/** Commands for whoever comes from another tool. */
export function addImportCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('import')
    .description('make a fleet repo of what another tool has; `-` reads standard input')
    .addArgument(new Argument('<tool>', 'where the manifests come from').choices(['kubeslice']))
    .argument('<paths...>', 'files, or folders with YAML and JSON files')
    .requiredOption('--out <directory>', 'where the fleet repo is written; empty or not there yet')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice import kubeslice manifests --out my-fleet'))
    .action(async (_tool: string, paths: string[], options: ImportOptions) =>
      finish(await (await import('../import.ts')).importKubeSlice(context, paths, options)),
    );
}
