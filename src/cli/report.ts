import { readFile } from 'node:fs/promises';
import { type CommentResult, writeComment } from '../forge/comment.ts';
import { openForge } from '../forge/forge.ts';
import type { CommitStatus, Forge } from '../forge/port.ts';
import { Failure, messageOf } from '../model/errors.ts';
import { parsePlanReport } from '../plan/parse-report.ts';
import type { PlanReport } from '../plan/report.ts';
import { forTerminal } from '../present/escape.ts';
import { PLAN_MARKER, planMarkdown } from '../present/plan-markdown.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, printJson, UsageError } from './context.ts';
import { type ReportTargetOptions, reportTarget } from './report-target.ts';

export interface ReportOptions extends ReportTargetOptions {
  readonly plan: string;
  readonly context: string;
  readonly output: string;
}

/** Milliseconds for everything, waits included. */
const DEADLINE = 5 * 60_000;
/** Milliseconds before a failed request is repeated for the first time. */
const PAUSE = 500;
/** What GitHub takes. */
const LONGEST_DESCRIPTION = 140;
const LONGEST_CONTEXT = 100;

/** `fleetslice report --plan FILE`: the comment of a pull request, and the status of its commit. */
export async function report(context: CommandContext, options: ReportOptions): Promise<ExitCode> {
  if (options.context === '' || options.context.length > LONGEST_CONTEXT) {
    throw new UsageError(`--context: a name of 1 to ${LONGEST_CONTEXT} characters`);
  }
  const target = await reportTarget(context.env, options);
  const plan = await readPlan(context, options.plan);
  const forge = openForge(target.provider, {
    ...target,
    clock: context.clock,
    signal: AbortSignal.any([context.stopped, AbortSignal.timeout(DEADLINE)]),
    pause: PAUSE,
  });
  const say = options.output === 'json' ? () => undefined : context.out;
  const comment = await commentOn(forge, plan);
  say(`comment: ${comment.action}${comment.url === undefined ? '' : ` ${comment.url}`}\n`);
  const status = statusOf(plan, options.context, comment.url);
  await forge.setStatus(plan.head, status);
  say(`status: ${status.state} for ${status.context} at ${plan.head}\n`);
  if (options.output === 'json') {
    const { provider, repository, number: pullRequest } = target;
    const result = { provider, repository, pullRequest, comment, status: { ...status, commit: plan.head } };
    printJson(context, { apiVersion: API_VERSION, kind: 'ReportResult', ...result });
  }
  return EXIT.done;
}

/** `outdated`: the pull request has moved on, and the run for its present commit says what counts. */
type CommentOutcome = CommentResult | { readonly action: 'outdated'; readonly url?: undefined };

async function commentOn(forge: Forge, plan: PlanReport): Promise<CommentOutcome> {
  if ((await forge.head()) !== plan.head) return { action: 'outdated' };
  return writeComment(forge, { marker: PLAN_MARKER, render: (limit) => planMarkdown(plan, { limit }) });
}

function statusOf(plan: PlanReport, name: string, url: string | undefined): CommitStatus {
  const isGood = plan.verdict === 'unchanged' || plan.verdict === 'changes';
  return {
    state: isGood ? 'success' : 'failure',
    context: name,
    description: shortened(forTerminal(plan.summary)),
    ...(url === undefined ? {} : { url }),
  };
}

function shortened(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}

async function readPlan(context: CommandContext, path: string): Promise<PlanReport> {
  const parsed = parsePlanReport(await textOf(context, path));
  if (!parsed.ok) throw new Failure('report-plan', `${path} is no PlanReport: ${parsed.problem}`);
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(parsed.report.head)) {
    throw new Failure('report-plan', `${path} is the plan of a work tree: a status needs a commit`);
  }
  return parsed.report;
}

async function textOf(context: CommandContext, path: string): Promise<string> {
  if (path === '-') return Buffer.from(await context.stdin()).toString('utf8');
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new Failure('report-plan', `${path} cannot be read: ${messageOf(cause)}`, { cause });
  }
}
