import { createColors } from 'picocolors';
import { createRunner } from '../process/runner.ts';
import { forTerminal } from '../present/escape.ts';
import { decodeControl } from '../rollout/control.ts';
import { openSystem } from '../system/linux.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, printJson, UsageError } from './context.ts';
import { type Check, checkHost, type HostPorts, type Verdict } from './doctor-checks.ts';
import { checkFleet } from './doctor-fleet.ts';
import { checkAnswer } from './doctor-hub.ts';
import { readFleet, readOne, readReported } from './get-reading.ts';
import { openStore } from './options.ts';

export interface DoctorOptions {
  readonly output: string;
  readonly store?: string;
  readonly hub?: string;
}

/** `fleetslice doctor`: what this host can do, or with `--store` what is wrong with the fleet. Exit code 0: nothing. */
export async function doctor(context: CommandContext, options: DoctorOptions): Promise<ExitCode> {
  const { store, hub } = options;
  if (store === undefined) {
    if (hub !== undefined) throw new UsageError('--hub: is about the fleet of --store');
    return report(context, options, { kind: 'HostReport', checks: await hostChecks(context), ...HOST });
  }
  const answer = hub === undefined ? [] : [await checkAnswer(hub)];
  const checks = [...answer, ...(await fleetChecks(context, store))];
  return report(context, options, { kind: 'FleetReport', checks, ...FLEET });
}

const HOST = { well: 'an agent can run here', unwell: 'an agent cannot run here yet' };
const FLEET = { well: 'nothing is wrong with the fleet', unwell: 'the fleet needs somebody' };

function hostChecks(context: CommandContext): Promise<readonly Check[]> {
  const runner = createRunner();
  const system = openSystem({ runner, self: context.pid, command: context.self, now: context.clock.now });
  const ports: HostPorts = { runner, system, now: context.clock.now(), uid: context.uid };
  return checkHost(ports);
}

async function fleetChecks({ clock }: CommandContext, place: string): Promise<readonly Check[]> {
  const store = await openStore(place);
  const [told, decided, { reported, problems }] = await Promise.all([
    readFleet(store),
    readOne(store, { kind: 'control' }, decodeControl),
    readReported(store, false),
  ]);
  const { fleet } = told;
  const foreign = reported.indexes.filter(({ hub }) => fleet !== undefined && hub !== fleet.hub);
  return checkFleet({
    store: place,
    ...told,
    ...(decided.value === undefined ? {} : { control: decided.value }),
    ...(decided.problem === undefined ? {} : { controlProblem: decided.problem }),
    problems,
    foreign: foreign.map(({ cluster }) => cluster).toSorted(),
    now: clock.now(),
  });
}

interface Findings {
  readonly kind: string;
  readonly checks: readonly Check[];
  readonly well: string;
  readonly unwell: string;
}

function report(context: CommandContext, { output }: DoctorOptions, findings: Findings): ExitCode {
  const { kind, checks, well, unwell } = findings;
  const isReady = checks.every(({ verdict }) => verdict !== 'fail');
  if (output === 'json') {
    printJson(context, { apiVersion: API_VERSION, kind, ready: isReady, checks });
  } else {
    for (const check of checks) context.out(formatCheck(check, context.isColoured));
    context.err(`${isReady ? well : unwell}\n`);
  }
  return isReady ? EXIT.done : EXIT.failed;
}

/** `warn  tc          cannot be run: bandwidth is not enforced; install iproute2` */
function formatCheck({ name, verdict, detail, remedy, paste = [] }: Check, isColoured: boolean): string {
  const { green, yellow, red } = createColors(isColoured);
  const paint: Readonly<Record<Verdict, (text: string) => string>> = { ok: green, warn: yellow, fail: red };
  const text = forTerminal(`${detail}${remedy === undefined ? '' : `; ${remedy}`}`);
  const lines = [
    `${paint[verdict](verdict.padEnd(6))}${name.padEnd(WIDTH)}${text}`,
    ...paste.map(forTerminal),
  ];
  return `${lines.join('\n')}\n`;
}

const WIDTH = 17;
