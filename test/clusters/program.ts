import { setTimeout } from 'node:timers/promises';
import { Failure } from '../../src/model/errors.ts';
import { childrenOf, identify, type ProcessIdentity, readOr, signal } from '../../src/lab/identity.ts';
import type { Companion, Runner } from '../../src/process/port.ts';

/** A server of a cluster. */
export interface Program {
  /** Starts it, again when it has ended; resolves when it is ready. */
  start(): Promise<void>;
  /** SIGSTOP makes it hang, SIGCONT ends that; SIGKILL is a crash. */
  signal(name: NodeJS.Signals): void;
  /** Kills it; resolves when it has gone. */
  stop(): Promise<void>;
}

export interface ProgramOptions {
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What it says is appended here. */
  readonly log: string;
  /** Asked again and again until it is true. */
  readonly isReady: () => Promise<boolean>;
}

const POLL = 25;
/** Machines that run tests are busy. */
const PATIENCE = 120_000;

/** Does not start it yet. */
export function programOf(runner: Runner, options: ProgramOptions): Program {
  let companion: Companion | undefined;
  const server = (): ProcessIdentity | undefined =>
    companion === undefined ? undefined : serverOf(companion);
  const send = (name: NodeJS.Signals): void => {
    const identity = server();
    if (identity !== undefined) signal(identity, name);
  };
  return {
    start: async () => {
      companion = await runner.start([...WAITING, ...options.argv], {
        env: options.env ?? {},
        output: options.log,
      });
      // Whoever starts a program for others to use may leave.
      companion.unref();
      await readiness(options, companion);
    },
    signal: send,
    stop: async () => {
      send('SIGKILL');
      await companion?.ended;
    },
  };
}

/** nsenter(1) stops itself with its child and may miss the signal that ends this; what stands between them does not. */
const WAITING = ['setsid', '--fork', '--wait'];

/** The grandchild of what the runner started: nsenter, setsid, program. */
function serverOf({ pid }: Companion): ProcessIdentity | undefined {
  const [program] = childrenOf(pid).flatMap(childrenOf);
  return program === undefined ? undefined : identify(program);
}

async function readiness(options: ProgramOptions, companion: Companion): Promise<void> {
  let exitCode: number | undefined;
  companion.ended.then(
    (code) => (exitCode = code),
    () => (exitCode = -1),
  );
  for (const begin = performance.now(); performance.now() - begin < PATIENCE; await setTimeout(POLL)) {
    if (exitCode === 127) throw failure(options, 'is missing (scripts/setup --kubernetes brings it)');
    if (exitCode !== undefined) throw failure(options, `ended with ${exitCode}`);
    if (await options.isReady()) return;
  }
  companion.kill('SIGKILL');
  throw failure(options, 'does not become ready');
}

function failure({ argv, log }: ProgramOptions, what: string): Failure {
  const said = readOr('', log).trimEnd().split('\n').slice(-5).join('\n');
  return new Failure('cluster-program', `${argv[0]} ${what}: ${said}`);
}
