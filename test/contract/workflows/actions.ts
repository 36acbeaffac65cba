import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ExpressionContext, evaluate, interpolate, isTrue } from './expression.ts';
import { type Ended, must, shell, type Variables } from './shell.ts';

export interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly env?: Variables;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly if?: string;
  readonly env?: Variables;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Variables;
}

/** One event of GitHub, Gitea or Forgejo that starts a workflow. */
export interface ActionsEvent {
  /** What `${{ … }}` can name. */
  readonly context: ExpressionContext;
  readonly variables: Variables;
  /** The ref that actions/checkout takes for this event. */
  readonly ref: string;
  /** The repository that it is taken from. */
  readonly origin: string;
}

const HARMLESS = /^actions\/(?:setup-node|upload-artifact|download-artifact)@v\d+$/;
const CHECKOUT = /^actions\/checkout@v\d+$/;

export async function readWorkflow(folder: string, path: string): Promise<Workflow> {
  return parse(await readFile(join(folder, path), 'utf8')) as Workflow;
}

/** Runs the jobs of a workflow in an empty folder, step by step, until one fails. */
export async function runWorkflow(workflow: Workflow, folder: string, event: ActionsEvent): Promise<Ended> {
  let log = '';
  for (const job of Object.values(workflow.jobs)) {
    if (job.if !== undefined && !isTrue(evaluate(job.if, event.context))) continue;
    for (const step of job.steps) {
      const ended = await runStep(step, folder, { ...workflow.env, ...job.env }, event);
      log += ended.log;
      if (ended.code !== 0) return { code: ended.code, log };
    }
  }
  return { code: 0, log };
}

async function runStep(step: Step, folder: string, shared: Variables, event: ActionsEvent): Promise<Ended> {
  if (step.if !== undefined && !isTrue(evaluate(step.if, event.context))) return { code: 0, log: '' };
  if (step.uses !== undefined) {
    if (CHECKOUT.test(step.uses)) await checkout(step.with ?? {}, folder, event);
    else if (!HARMLESS.test(step.uses)) throw new Error(`${step.uses} cannot be run here`);
    return { code: 0, log: '' };
  }
  const own = Object.entries({ ...shared, ...step.env }).map(([name, value]) => [
    name,
    interpolate(value, event.context),
  ]);
  const variables = { ...event.variables, ...(Object.fromEntries(own) as Variables) };
  return shell(interpolate(step.run ?? '', event.context), folder, variables);
}

/** As actions/checkout: one commit, unless all of the history is asked for. */
async function checkout(
  options: Readonly<Record<string, unknown>>,
  folder: string,
  { ref, origin }: ActionsEvent,
): Promise<void> {
  const branches = options['fetch-depth'] === 0 ? "'+refs/heads/*:refs/remotes/origin/*'" : '--depth=1';
  await must(
    `git init --quiet
    git remote add origin 'file://${origin}'
    git fetch --quiet --no-tags origin ${branches} '${ref}'
    git fetch --quiet --no-tags ${options['fetch-depth'] === 0 ? '' : '--depth=1'} origin '${ref}'
    git checkout --quiet --detach FETCH_HEAD`,
    folder,
  );
}
