import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sweep } from '../lab/record.ts';
import { Failure, messageOf } from '../model/errors.ts';
import { addClusters, moreClusters } from './clusters.ts';
import { type DemoFleet, openFleet } from './fleet.ts';
import { withAdvice } from './machine.ts';
import type { FleetOptions } from './options.ts';
import { openRepository } from './repository.ts';
import type { Evidence, Finding, Stage, Step } from './stage.ts';
import { alone } from './steps/alone.ts';
import { badCommit } from './steps/bad-commit.ts';
import { firstCommit } from './steps/first-commit.ts';
import { isolation } from './steps/isolation.ts';
import { join as joinSlice } from './steps/join.ts';
import { removal } from './steps/removal.ts';
import { repair } from './steps/repair.ts';

export interface DemoRequest {
  readonly fleet: FleetOptions;
  /** The folder of the example's fleet repo. */
  readonly example: string;
  /** How many hosts, 3 to 10. */
  readonly clusters: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told about each step when it is over. */
  readonly onStep: (result: StepResult) => void;
  readonly stopped: AbortSignal;
}

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
}

const STEPS: readonly (readonly [name: string, step: Step])[] = [
  ['first-commit', firstCommit],
  ['isolation', isolation],
  ['join', joinSlice],
  ['bad-commit', badCommit],
  ['repair', repair],
  ['alone', alone],
  ['removal', removal],
];

/** A fleet on this machine with a host for each cluster; `close` ends it and leaves nothing. */
export interface OpenDemo {
  readonly stage: Stage;
  readonly close: () => Promise<void>;
}

/** Removes what earlier runs below this folder could not remove themselves. */
export async function sweepRuns(folder: string): Promise<void> {
  const runs = await readdir(folder).catch(() => []);
  for (const run of runs) {
    const directory = join(folder, run);
    await sweep(directory);
    // The record of the lab is the first thing in such a folder and the last to go.
    if (!existsSync(join(directory, 'lab'))) await rm(directory, { recursive: true, force: true });
  }
}

export async function openDemo(request: DemoRequest): Promise<OpenDemo> {
  const clean = (): Promise<void> => rm(request.fleet.directory, { recursive: true, force: true });
  const fleet = await openFleet(request.fleet).catch(async (thrown: unknown) => {
    await clean();
    throw withAdvice(thrown);
  });
  const close = async (): Promise<void> => {
    await fleet.stop();
    await clean();
  };
  try {
    return { stage: await prepare(fleet, request), close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

async function prepare(fleet: DemoFleet, { example, clusters, now }: DemoRequest): Promise<Stage> {
  const repository = await openRepository(fleet, example, now);
  const added = moreClusters(clusters);
  const names = ['fra', 'iad', 'sin', ...added.map(({ name }) => name)];
  const [hosts] = await Promise.all([
    Promise.all(names.map((name) => fleet.addHost(name))),
    addClusters(repository, added),
    fleet.hub.start(),
  ]);
  await Promise.all(hosts.map((host) => host.agentStarted()));
  return { fleet, repository, clusters: names, now, workloads: new Map() };
}

/** Runs all steps in order; one that fails does not keep the others from being tried. */
export async function runDemo(stage: Stage, request: DemoRequest): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const [name, step] of STEPS) {
    const result = await unlessStopped(runStep(stage, name, step), request.stopped);
    request.onStep(result);
    results.push(result);
  }
  return results;
}

async function runStep(stage: Stage, name: string, step: Step): Promise<StepResult> {
  const startedAt = stage.now();
  const { evidence, findings } = await step(stage).catch((thrown: unknown) => ({
    evidence: { problem: messageOf(thrown) },
    findings: [{ ok: false, says: messageOf(thrown) }],
  }));
  return {
    name,
    ok: findings.every(({ ok }) => ok),
    milliseconds: Math.round(stage.now() - startedAt),
    evidence,
    findings,
  };
}

function unlessStopped<T>(work: Promise<T>, stopped: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Failure('demo-stopped', 'stopped before the end'));
    if (stopped.aborted) stop();
    stopped.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => stopped.removeEventListener('abort', stop));
  });
}
