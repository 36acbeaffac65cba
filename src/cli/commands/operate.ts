import { Argument, type Command, Option } from 'commander';
import type { CommandContext } from '../context.ts';
import type { RollbackOptions } from '../rollback.ts';
import type { RolloutAction } from '../rollout.ts';
import type { RolloutOptions } from '../rollout-state.ts';
import type { ResumeOptions, SuspendOptions } from '../suspend.ts';
import { type Finish, example, output } from './options.ts';

/** Commands that decide what runs, at run time and beside Git. */
export function addOperateCommands(program: Command, context: CommandContext, finish: Finish): void {
  addSuspensions(program, context, finish);
  operate(program.command('rollout'))
    .description('pause, resume, promote or abort the rollout of a commit, or tell where it is')
    .addArgument(
      new Argument('<action>', 'what to do').choices(['pause', 'resume', 'promote', 'abort', 'status']),
    )
    .option('--why <text>', 'for pause and abort: the reason, for whoever looks')
    .addOption(who())
    .option('--until <time>', 'for abort: when the hub follows its branch again, such as 2h (default: 24h)')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice rollout pause --store dir:/srv/fleet --why "fra looks odd"'))
    .action(async (action: RolloutAction, options: RolloutOptions) =>
      finish(await (await import('../rollout.ts')).rollout(context, action, options)),
    );
  operate(program.command('rollback'))
    .description('go back to a commit that ran before, for some time; `git revert` is what lasts')
    .option('--to <commit>', 'the commit, or 7 digits of it or more')
    .option('--off', 'follow the branch again')
    .option('--why <text>', 'with --to: the reason, for whoever looks')
    .addOption(who())
    .option('--until <time>', 'when the hub follows its branch again, such as 2h (default: 24h)')
    .addOption(output('text', 'json'))
    .addHelpText(
      'after',
      example('fleetslice rollback --to 1a2b3c4 --store dir:/srv/fleet --why "names do not resolve"'),
    )
    .action(async (options: RollbackOptions) =>
      finish(await (await import('../rollback.ts')).rollback(context, options)),
    );
}

function addSuspensions(program: Command, context: CommandContext, finish: Finish): void {
  operate(program.command('suspend <object>'))
    .description('publish nothing new for cluster/NAME, slice/NAME or the whole fleet')
    .requiredOption('--why <text>', 'the reason, for whoever looks')
    .option('--until <time>', 'when it ends by itself: a duration such as 2h, or a time')
    .addOption(who())
    .addOption(output('text', 'json'))
    .addHelpText(
      'after',
      example('fleetslice suspend cluster/fra --store dir:/srv/fleet --until 2h --why "new routers"'),
    )
    .action(async (object: string, options: SuspendOptions) =>
      finish(await (await import('../suspend.ts')).suspend(context, object, options)),
    );
  operate(program.command('resume <object>'))
    .description('lift the suspension of cluster/NAME, slice/NAME or the whole fleet')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice resume cluster/fra --store dir:/srv/fleet'))
    .action(async (object: string, options: ResumeOptions) =>
      finish(await (await import('../suspend.ts')).resume(context, object, options)),
    );
}

function operate(command: Command): Command {
  return command.requiredOption('--store <store>', 'dir:PATH or kube:[KUBECONFIG]');
}

function who(): Option {
  return new Option('--who <name>', 'who decides it (default: user@host)');
}
