import { type Command, Option } from 'commander';
import type { CommandContext } from '../context.ts';
import { type Finish, example, output } from './options.ts';
import type { PlanOptions } from '../plan.ts';
import type { RenderOptions } from '../render.ts';
import type { ReportOptions } from '../report.ts';

/** Commands that tell what a commit would do. */
export function addReviewCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('plan [path]')
    .description('tell what a change does to every cluster, before it is merged')
    .requiredOption('--base <commit>', 'what the change is made to; compared is where the head left it')
    .option('--head <commit>', 'the change; the files of the work tree unless told')
    .option('--direct', 'compare with the base itself, such as for a rollback')
    .option('--cluster <name>', 'only what this cluster sees')
    .option('--store <store>', 'add what clusters report, from dir:PATH or kube:[KUBECONFIG]')
    .option('--detailed', 'every effect, and what cannot be known')
    .option('--exit-code', 'exit 2 when something changes')
    .addOption(output('text', 'json', 'markdown'))
    .addHelpText('after', example('fleetslice plan --base main'))
    .action(async (path: string | undefined, options: PlanOptions) =>
      finish(await (await import('../plan.ts')).plan(context, path ?? '.', options)),
    );
  program
    .command('render [path]')
    .description('print the desired state of one cluster, compiled offline')
    .requiredOption('--cluster <name>', 'the cluster')
    .option('--store <store>', 'take keys and endpoints from dir:PATH or kube:[KUBECONFIG]')
    .addOption(output('yaml', 'json'))
    .addHelpText('after', example('fleetslice render --cluster fra'))
    .action(async (path: string | undefined, options: RenderOptions) =>
      finish(await (await import('../render.ts')).render(context, path ?? '.', options)),
    );
  program
    .command('report')
    .description('write a plan to its pull request: one comment, and the status of the commit')
    .requiredOption('--plan <file>', 'what `plan -o json` printed; `-` reads standard input')
    .addOption(
      new Option('--provider <name>', 'the forge; Forgejo is gitea').choices(['github', 'gitlab', 'gitea']),
    )
    .option('--repo <owner/name>', 'the repository')
    .option('--pr <number>', 'the pull request or merge request')
    .option('--api-url <url>', 'base of the REST API')
    .option('--token-file <file>', 'read the token from a file instead of the environment')
    .option('--context <name>', 'name of the status', 'fleetslice/plan')
    .addOption(output('text', 'json'))
    .addHelpText(
      'after',
      example('fleetslice report --plan plan.json --provider github --repo example/fleet --pr 5'),
    )
    .action(async (options: ReportOptions) =>
      finish(await (await import('../report.ts')).report(context, options)),
    );
}
