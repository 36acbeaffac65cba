import { Failure } from '../model/errors.ts';
import type { LongOptions, Runner } from '../process/port.ts';
import { identify, isRunning, killAll, readOr, until, type ProcessIdentity } from './identity.ts';

/** Processes that keep a set of namespaces. */
export interface Holder {
  /** The child of whoever made the holder: unshare(1), or what was put before it. */
  readonly outer: ProcessIdentity;
  /** Pid 1 of the namespaces; all of them end with it. */
  readonly inner: ProcessIdentity;
}

export interface HolderOptions {
  /** Namespaces in the words of unshare(1). */
  readonly namespaces: readonly string[];
  /** Runs as pid 1 before the holder is ready, with `arguments` as $1 and so on. */
  readonly setup: string;
  readonly arguments: readonly string[];
  /** True: the holder lives as long as we do. */
  readonly lifeline: boolean;
  /** Where it writes what goes wrong. */
  readonly log: string;
  /** Told as soon as there is something to end. */
  readonly onLaunch?: (outer: ProcessIdentity) => void;
}

/**
 * Tells its process id while `/proc` is still the maker's, sets up, then waits: for the end of its standard input or
 * for ever. A shell that waits reaps whatever becomes its child.
 */
const scriptOf = (setup: string, waiting: string): string => `
set -e
exec 3<&0 </dev/null
read -r pid rest </proc/self/stat
${setup}
echo "ready $pid"
${waiting} <&3 >/dev/null 2>&1 &
exec 3<&-
wait $!
`;

/** Makes namespaces and the process that keeps them. */
export async function hold(runner: Runner, options: HolderOptions): Promise<Holder> {
  const script = scriptOf(options.setup, options.lifeline ? 'cat' : 'sleep infinity');
  const program = ['sh', '-c', script, 'holder', ...options.arguments];
  const argv = ['unshare', ...options.namespaces, '--fork', '--kill-child', '--', ...program];
  const outer = identify(await launch(runner, argv, options));
  if (outer !== undefined) options.onLaunch?.(outer);
  const inner = outer === undefined ? undefined : await readiness(outer, options.log);
  if (outer !== undefined && inner !== undefined) return { outer, inner };
  const said = readOr('', options.log).trim();
  throw new Failure('lab-failed', `the namespaces of a simulated host cannot be made: ${said}`);
}

async function launch(runner: Runner, argv: readonly string[], options: HolderOptions): Promise<number> {
  const long: LongOptions = { output: options.log };
  return options.lifeline ? (await runner.start(argv, long)).pid : runner.detach(argv, long);
}

/** Waits for what the holder tells; undefined when it went instead. */
async function readiness(outer: ProcessIdentity, log: string): Promise<ProcessIdentity | undefined> {
  const told = (): string | undefined => /^ready (\d+)$/m.exec(readOr('', log))?.[1];
  await until(() => told() !== undefined || !isRunning(outer));
  const pid = told();
  if (pid !== undefined) return identify(Number(pid));
  await killAll([outer]);
  return undefined;
}
