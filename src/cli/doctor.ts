import { createColors } from 'picocolors';
import { createRunner } from '../process/runner.ts';
import { openSystem } from '../system/linux.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, printJson } from './context.ts';
import { type Check, checkHost, type HostPorts, type Verdict } from './doctor-checks.ts';

/** `fleetslice doctor`: what this host can do. Exit code 0 when an agent could run here. */
export async function doctor(context: CommandContext, output: string): Promise<ExitCode> {
  const runner = createRunner();
  const system = openSystem({ runner, self: context.pid, command: context.self, now: context.clock.now });
  const ports: HostPorts = { runner, system, now: context.clock.now(), uid: context.uid };
  const checks = await checkHost(ports);
  const isReady = checks.every(({ verdict }) => verdict !== 'fail');
  if (output === 'json') {
    printJson(context, { apiVersion: API_VERSION, kind: 'HostReport', ready: isReady, checks });
  } else {
    for (const check of checks) context.out(`${formatCheck(check, context.isColoured)}\n`);
    context.err(isReady ? 'an agent can run here\n' : 'an agent cannot run here yet\n');
  }
  return isReady ? EXIT.done : EXIT.failed;
}

/** `warn  tc          cannot be run: bandwidth is not enforced; install iproute2` */
function formatCheck({ name, verdict, detail, remedy }: Check, isColoured: boolean): string {
  const { green, yellow, red } = createColors(isColoured);
  const paint: Readonly<Record<Verdict, (text: string) => string>> = { ok: green, warn: yellow, fail: red };
  return `${paint[verdict](verdict.padEnd(6))}${name.padEnd(WIDTH)}${detail}${remedy === undefined ? '' : `; ${remedy}`}`;
}

const WIDTH = 17;
