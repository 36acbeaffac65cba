import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { type Finish, example, output } from './options.ts';

/** Commands for whoever writes a fleet repo. */
export function addRepositoryCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('init <directory>')
    .description('make a new fleet repo that validates, with hooks and CI')
    .addHelpText('after', example('fleetslice init my-fleet'))
    .action(async (directory: string) => finish(await (await import('../init.ts')).init(context, directory)));
  program
    .command('validate [paths...]')
    .description('check the documents of a fleet; `-` reads standard input')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice validate . -o json'))
    .action(async (paths: string[], options: { output: string }) =>
      finish(await (await import('../validate.ts')).validate(context, paths, options.output)),
    );
  program
    .command('lock [path]')
    .description('give every member of every slice its address blocks, in locks/')
    .option('--check', 'write nothing; exit 3 when a lock is stale')
    .addHelpText('after', example('fleetslice lock'))
    .action(async (path: string | undefined, options: { check?: boolean }) =>
      finish(await (await import('../lock.ts')).lock(context, path ?? '.', options.check ?? false)),
    );
  program
    .command('schema [kind]')
    .description('print the JSON Schema of a kind, or the names of all')
    .addHelpText('after', example('fleetslice schema Slice'))
    .action(async (kind: string | undefined) =>
      finish(await (await import('../schema.ts')).schema(context, kind)),
    );
}
