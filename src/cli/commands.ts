import { type Command, Option } from 'commander';
import type { AgentCommandOptions } from './agent.ts';
import type { AttachOptions, DetachOptions } from './attach.ts';
import type { CommandContext, ExitCode } from './context.ts';
import type { DemoOptions } from './demo.ts';
import type { GetOptions } from './get.ts';
import type { HubCommandOptions } from './hub.ts';
import type { RenderOptions } from './render.ts';
import type { UninstallOptions } from './uninstall.ts';

type Finish = (code: ExitCode) => void;

/** Adds every command. Actions load their file when they run. */
export function addCommands(program: Command, context: CommandContext, finish: Finish): void {
  addRepositoryCommands(program, context, finish);
  addHub(program, context, finish);
  addAgent(program, context, finish);
  addWorkloadCommands(program, context, finish);
  addLocalCommands(program, context, finish);
}

const output = (...choices: readonly string[]): Option =>
  new Option('-o, --output <format>', 'output format').choices(choices).default(choices[0]);

function addRepositoryCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('init <directory>')
    .description('make a new fleet repo that validates, with hooks and CI')
    .addHelpText('after', example('fleetslice init my-fleet'))
    .action(async (directory: string) => finish(await (await import('./init.ts')).init(context, directory)));
  program
    .command('validate [paths...]')
    .description('check the documents of a fleet; `-` reads standard input')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice validate . -o json'))
    .action(async (paths: string[], options: { output: string }) =>
      finish(await (await import('./validate.ts')).validate(context, paths, options.output)),
    );
  program
    .command('lock [path]')
    .description('give every member of every slice its address blocks, in locks/')
    .option('--check', 'write nothing; exit 3 when a lock is stale')
    .addHelpText('after', example('fleetslice lock'))
    .action(async (path: string | undefined, options: { check?: boolean }) =>
      finish(await (await import('./lock.ts')).lock(context, path ?? '.', options.check ?? false)),
    );
  program
    .command('render [path]')
    .description('print the desired state of one cluster, compiled offline')
    .requiredOption('--cluster <name>', 'the cluster')
    .option('--store <store>', 'take keys and endpoints from dir:PATH')
    .addOption(output('yaml', 'json'))
    .addHelpText('after', example('fleetslice render --cluster fra'))
    .action(async (path: string | undefined, options: RenderOptions) =>
      finish(await (await import('./render.ts')).render(context, path ?? '.', options)),
    );
  program
    .command('schema [kind]')
    .description('print the JSON Schema of a kind, or the names of all')
    .addHelpText('after', example('fleetslice schema Slice'))
    .action(async (kind: string | undefined) =>
      finish(await (await import('./schema.ts')).schema(context, kind)),
    );
}

function addHub(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('hub')
    .description('compile commits into desired state, for ever')
    .requiredOption('--source <url>', 'Git repository: https://, ssh://, file:// or a path')
    .requiredOption('--store <store>', 'where desired state goes: dir:PATH')
    .option('--ref <ref>', 'branch or tag', 'main')
    .option('--path <folder>', 'folder of the fleet inside the repository', '')
    .option('--interval <duration>', 'how often Git is asked for news', '10s')
    .option('--state-dir <folder>', 'clone and signing key (default: $XDG_STATE_HOME/fleetslice/hub)')
    .option('--once', 'one pass, then exit')
    .option('--listen <address>', 'metrics and health', '127.0.0.1:9464')
    .addHelpText(
      'after',
      example('fleetslice hub --source https://git.example.com/fleet.git --store dir:/srv/fleet'),
    )
    .action(async (options: HubCommandOptions) =>
      finish(await (await import('./hub.ts')).hub(context, options)),
    );
}

function addAgent(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('agent')
    .description('apply the desired state of one cluster on this host, for ever')
    .requiredOption('--cluster <name>', 'the cluster this host is')
    .requiredOption('--store <store>', 'where desired state comes from: dir:PATH')
    .option('--state-dir <folder>', 'keys, assignments and the last good state', '/var/lib/fleetslice')
    .addOption(new Option('--role <role>', 'what this agent does').choices(['all']).default('all'))
    .option('--name <name>', 'name of this agent (default: the cluster)')
    .option('--once', 'one turn, then exit')
    .option('--listen <address>', 'metrics and health', '127.0.0.1:9465')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice agent --cluster fra --store dir:/srv/fleet'))
    .action(async (options: AgentCommandOptions) =>
      finish(await (await import('./agent.ts')).agent(context, options)),
    );
  program
    .command('open-sockets', { hidden: true })
    .description('open sockets in this network namespace and hand them to the agent')
    .action(async () => finish(await (await import('./open-sockets.ts')).openSockets(context)));
}

function addWorkloadCommands(program: Command, context: CommandContext, finish: Finish): void {
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
      finish(await (await import('./attach.ts')).attach(context, options)),
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
      finish(await (await import('./attach.ts')).detach(context, options)),
    );
}

function addLocalCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('get <what>')
    .description('show clusters, slices, tunnels or exports as the store knows them')
    .requiredOption('--store <store>', 'dir:PATH')
    .addOption(output('table', 'wide', 'json', 'yaml'))
    .option('-w, --watch', 'print again whenever something changes')
    .addHelpText('after', example('fleetslice get tunnels --store dir:/srv/fleet'))
    .action(async (what: string, options: GetOptions) =>
      finish(await (await import('./get.ts')).get(context, what, options)),
    );
  program
    .command('doctor')
    .description('tell what this host can do, and what to do about the rest')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice doctor'))
    .action(async (options: { output: string }) =>
      finish(await (await import('./doctor.ts')).doctor(context, options.output)),
    );
  program
    .command('uninstall')
    .description('remove everything of ours from this host; keys and state only with --purge')
    .requiredOption('--cluster <name>', 'the cluster this host is')
    .option('--state-dir <folder>', 'state folder of the agent', '/var/lib/fleetslice')
    .option('--purge', 'also remove keys, assignments and the last good state')
    .addHelpText('after', example('fleetslice uninstall --cluster fra --purge'))
    .action(async (options: UninstallOptions) =>
      finish(await (await import('./uninstall.ts')).uninstall(context, options)),
    );
  program
    .command('demo')
    .description('show the whole way on this machine: Git server, hub, three hosts, real tunnels')
    .option('--json', 'print the evidence as JSON')
    .option('--keep', 'leave everything running')
    .option('--clusters <number>', 'how many hosts', '3')
    .addHelpText('after', example('fleetslice demo'))
    .action(async (options: DemoOptions) => finish(await (await import('./demo.ts')).demo(context, options)));
  program
    .command('completion <shell>')
    .description('print the completion script for bash, zsh or fish')
    .addHelpText('after', example('fleetslice completion bash > /etc/bash_completion.d/fleetslice'))
    .action(async (shell: string) =>
      finish(await (await import('./completion.ts')).completion(context, shell, program)),
    );
}

function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

function example(line: string): string {
  return `\nExample:\n  ${line}`;
}
