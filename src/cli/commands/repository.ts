import { type Command, Option } from 'commander';
import type { CommandContext } from '../context.ts';
import type { InitOptions } from '../init.ts';
import type { LockOptions } from '../lock.ts';
import type { SchemaOptions } from '../schema.ts';
import type { ValidateOptions } from '../validate.ts';
import { type Finish, example, output } from './options.ts';

/** Commands for whoever writes a fleet repo. */
export function addRepositoryCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('init <directory>')
    .description('make a new fleet repo that validates, with hooks and CI')
    .addOption(
      new Option('--forge <name>', 'CI files of one forge only; Forgejo is gitea').choices([
        'github',
        'gitlab',
        'gitea',
      ]),
    )
    .addHelpText('after', example('fleetslice init my-fleet'))
    .action(async (directory: string, options: InitOptions) =>
      finish(await (await import('../init.ts')).init(context, directory, options)),
    );
  program
    .command('validate [paths...]')
    .description('check the documents of a fleet; `-` reads standard input')
    .addOption(output('text', 'json', 'sarif', 'github', 'gitlab'))
    .option('--max-findings <number>', 'list only so many findings, errors first')
    .option('--warnings-as-errors', 'treat every warning as an error')
    .option('--staged', 'read what is staged in the Git index instead of the files')
    .option('--base <revision>', 'also check what may not change since HEAD left this commit')
    .option('--stdin-filename <name>', 'how findings call what `-` reads (default: <stdin>)')
    .addHelpText('after', example('fleetslice validate . -o sarif'))
    .action(async (paths: string[], options: ValidateOptions) =>
      finish(await (await import('../validate.ts')).validate(context, paths, options)),
    );
  program
    .command('explain [code]')
    .description('tell what the code of a finding means and the way out, or list all codes')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice explain FS1201'))
    .action(async (code: string | undefined, options: { output: string }) =>
      finish(await (await import('../explain.ts')).explain(context, code, options.output)),
    );
  addWritten(program, context, finish);
}

/** Commands that write what a fleet repo has beside its documents. */
function addWritten(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('lock [path]')
    .description('give every member of every slice its address blocks, in locks/')
    .option('--check', 'write nothing; exit 3 when a lock is stale')
    .option('--release <clusters>', 'give up the blocks of clusters that left, separated by commas')
    .option('--grow <clusters>', 'give clusters one more block; needs --slice')
    .option('--slice <name>', 'where to release or to grow (default for --release: every slice)')
    .option('--base <commit>', 'of two clusters with one block, the one that has it in this commit keeps it')
    .option('--explain <names...>', 'a slice, and a cluster or none: tell why it has its block')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice lock'))
    .action(async (path: string | undefined, options: LockOptions) =>
      finish(await (await import('../lock.ts')).lock(context, path ?? '.', options)),
    );
  program
    .command('schema [kind]')
    .description('print the JSON Schema of a kind, or the names of all')
    .option(
      '--bundle [folder]',
      'write all of them to a folder (default: .schema), for editors and kubeconform',
    )
    .addHelpText('after', example('fleetslice schema Slice'))
    .action(async (kind: string | undefined, options: SchemaOptions) =>
      finish(await (await import('../schema.ts')).schema(context, kind, options)),
    );
}
