import { type Command, Option } from 'commander';
import type { CommandContext } from '../context.ts';
import type { DoctorOptions } from '../doctor.ts';
import type { GetOptions } from '../get.ts';
import type { HistoryOptions } from '../history.ts';
import { type Finish, example, output } from './options.ts';
import type { WaitOptions } from '../wait.ts';

/** Commands that look at what runs. */
export function addStatusCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('get <what>')
    .description('show the fleet, clusters, slices, tunnels or exports as the store knows them')
    .requiredOption('--store <store>', 'dir:PATH or kube:[KUBECONFIG]')
    .addOption(output('table', 'wide', 'json', 'yaml'))
    .option('-w, --watch', 'print again whenever something changes')
    .addHelpText('after', example('fleetslice get tunnels --store dir:/srv/fleet'))
    .action(async (what: string, options: GetOptions) =>
      finish(await (await import('../get.ts')).get(context, what, options)),
    );
  program
    .command('history')
    .description('show what became of the last commits, and why')
    .requiredOption('--store <store>', 'dir:PATH or kube:[KUBECONFIG]')
    .option('-n, --number <count>', 'how many, the newest first; a hub keeps 50', '20')
    .addOption(output('table', 'wide', 'json', 'yaml'))
    .addHelpText('after', example('fleetslice history --store dir:/srv/fleet -n 5'))
    .action(async (options: HistoryOptions) =>
      finish(await (await import('../history.ts')).history(context, options)),
    );
  program
    .command('wait [what]')
    .description('wait until the fleet, cluster/NAME or slice/NAME has come to a commit')
    .addOption(
      new Option('--for <stage>', 'how far: told, applied, or healthy as well')
        .choices(['synced', 'current', 'ready'])
        .default('ready'),
    )
    .requiredOption('--store <store>', 'dir:PATH or kube:[KUBECONFIG]')
    .option(
      '--revision <commit>',
      'full commit id, or its first 7 digits or more (default: the newest commit)',
    )
    .option('--timeout <duration>', 'how long', '5m')
    .addHelpText(
      'after',
      example('fleetslice wait --for ready --revision 1a2b3c4d --timeout 10m --store dir:/srv/fleet'),
    )
    .action(async (what: string | undefined, options: WaitOptions) =>
      finish(await (await import('../wait.ts')).wait(context, what, options)),
    );
  program
    .command('doctor')
    .description('tell what this host can do, or how a fleet is, and what to do about the rest')
    .option('--store <store>', 'look at the fleet of dir:PATH or kube:[KUBECONFIG] instead of this host')
    .option('--hub <address>', 'also ask the hub at this HOST:PORT, which is its --listen')
    .addOption(output('text', 'json'))
    .addHelpText('after', example('fleetslice doctor'))
    .action(async (options: DoctorOptions) =>
      finish(await (await import('../doctor.ts')).doctor(context, options)),
    );
}
