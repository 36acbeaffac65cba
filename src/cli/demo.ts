import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { cheatSheet } from '../demo/cheat-sheet.ts';
import { FEWEST_CLUSTERS, MOST_CLUSTERS } from '../demo/clusters.ts';
import { prepareMachine } from '../demo/machine.ts';
import { formatEnd, formatStep, type Paint, toDocument } from '../demo/report.ts';
import { type DemoRequest, openDemo, runDemo, sweepRuns } from '../demo/run.ts';
import { createRunner } from '../process/runner.ts';
import { type CommandContext, EXIT, type ExitCode, printJson, UsageError } from './context.ts';
import { untilStopped } from './hub.ts';
import { shippedFolder } from './shipped.ts';

export interface DemoOptions {
  readonly json?: boolean;
  readonly keep?: boolean;
  readonly clusters: string;
}

/** As a hub has it that nobody rings; the default of 10 s would only make everybody wait. */
const POLL = '1s';

/** `fleetslice demo` */
export async function demo(context: CommandContext, options: DemoOptions): Promise<ExitCode> {
  const clusters = parseClusters(options.clusters);
  const runner = createRunner();
  const startedAt = context.clock.now();
  const tools = await prepareMachine(runner, shippedFolder('scripts', 'setup'));
  const folder = join(tmpdir(), `fleetslice-demo-${context.uid}`);
  await sweepRuns(folder);
  const paint = paintOf(context);
  const tell = options.json === true ? context.err : context.out;
  const request: DemoRequest = {
    fleet: {
      name: 'fleetslice-demo',
      directory: join(folder, `${context.pid}`),
      runner,
      command: context.self,
      path: `${tools}:${context.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
      interval: POLL,
    },
    example: shippedFolder('examples', 'fleet-repo'),
    clusters,
    now: context.clock.now,
    onStep: (result) => tell(formatStep(result, paint)),
    stopped: context.stopped,
  };
  context.err(`starting a Git server, a hub and ${clusters} hosts with their agents\n\n`);
  const { stage, close } = await openDemo(request);
  try {
    const results = await runDemo(stage, request);
    tell(formatEnd(results, context.clock.now() - startedAt, paint));
    const document = toDocument(results);
    if (options.json === true) printJson(context, document);
    if (options.keep === true) await keep(context, cheatSheet(stage, { tools, isRoot: context.uid === 0 }));
    return document.ok ? EXIT.done : EXIT.failed;
  } finally {
    await close();
  }
}

async function keep(context: CommandContext, sheet: string): Promise<void> {
  context.err(`\n${sheet}`);
  await untilStopped(context.stopped);
}

function parseClusters(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= FEWEST_CLUSTERS && count <= MOST_CLUSTERS) return count;
  throw new UsageError(
    `--clusters: ${JSON.stringify(text)} is not a number from ${FEWEST_CLUSTERS} to ${MOST_CLUSTERS}`,
  );
}

function paintOf({ isColoured }: CommandContext): Paint {
  const { green, red, bold } = createColors(isColoured);
  return { good: green, bad: red, strong: bold };
}
