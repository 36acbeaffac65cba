import { type Command, Option } from 'commander';
import { PROVIDERS } from '../../forge/port.ts';
import type { AgentCommandOptions } from '../agent.ts';
import type { CommandContext } from '../context.ts';
import type { HubCommandOptions } from '../hub.ts';
import { type Finish, example, output } from './options.ts';

/** The hub. */
export function addHub(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('hub')
    .description('compile commits into desired state, for ever')
    .requiredOption(
      '--source <url>',
      'Git repository: https://, ssh://, file:// or a path; or artifact:FILE_OR_URL',
    )
    .requiredOption('--store <store>', 'where desired state goes: dir:PATH or kube:[KUBECONFIG]')
    .option('--ref <ref>', 'branch, tag, semver:RANGE of tags, or full commit id', 'main')
    .option('--path <folder>', 'folder of the fleet inside the repository', '')
    .option('--credentials-dir <folder>', 'who we are to the Git server: files as in a mounted Secret')
    .option('--proxy-dir <folder>', 'address, username and password of an HTTP proxy, as files')
    .addOption(
      new Option('--verify <what>', 'what must be signed').choices(['head', 'tag', 'all-since-last']),
    )
    .option('--verify-keys <path>', 'public keys, SSH or OpenPGP: a file or a folder of files')
    .option('--allow-rewrite', 'accept rewritten history and moved tags, which are refused otherwise')
    .option('--interval <duration>', 'how often Git is asked for news', '10s')
    .option(
      '--webhook-listen <address>',
      'where forges tell of pushes: POST /hooks/github, gitlab, gitea, generic',
    )
    .option(
      '--webhook-secret-file <file>',
      'what deliveries are signed with, one a line; read for each of them',
    )
    .option(
      '--notify-file <file>',
      'who is told what happens: receivers, as YAML; read again when it changes',
    )
    .addOption(
      new Option('--feedback <forge>', 'set the status of each commit at this forge').choices(PROVIDERS),
    )
    .option('--feedback-token-file <file>', 'token that may set statuses; read for each of them')
    .option('--feedback-url <url>', 'API of the forge (default: that of the host in --source)')
    .option('--state-dir <folder>', 'clone and signing key (default: $XDG_STATE_HOME/fleetslice/hub)')
    .option('--once', 'one pass, then exit')
    .option('--listen <address>', 'metrics and health', '127.0.0.1:9464')
    .addHelpText(
      'after',
      example('fleetslice hub --source https://git.example.com/fleet.git --store dir:/srv/fleet'),
    )
    .action(async (options: HubCommandOptions) =>
      finish(await (await import('../hub.ts')).hub(context, options)),
    );
}

/** The agent, and the child that it opens sockets with. */
export function addAgent(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('agent')
    .description('apply the desired state of one cluster on this host, for ever')
    .requiredOption('--cluster <name>', 'the cluster this host is')
    .requiredOption('--store <store>', 'where desired state comes from: dir:PATH or kube:[KUBECONFIG]')
    .option('--state-dir <folder>', 'keys, assignments and the last good state', '/var/lib/fleetslice')
    .addOption(new Option('--role <role>', 'what this agent does').choices(['all']).default('all'))
    .option('--name <name>', 'name of this agent (default: the cluster)')
    .option('--once', 'one turn, then exit')
    .option('--listen <address>', 'metrics and health', '127.0.0.1:9465')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice agent --cluster fra --store dir:/srv/fleet'))
    .action(async (options: AgentCommandOptions) =>
      finish(await (await import('../agent.ts')).agent(context, options)),
    );
  program
    .command('open-sockets', { hidden: true })
    .description('open sockets in this network namespace and hand them to the agent')
    .action(async () => finish(await (await import('../open-sockets.ts')).openSockets(context)));
}
