import { createColors } from 'picocolors';
import { type Checkout, createCheckout } from '../checkout/checkout.ts';
import { commitTree, type Tree } from '../checkout/tree.ts';
import { assembleFleet, type FleetReading } from '../fleet/assemble.ts';
import { type LocalRepository, openLocalRepository } from '../git/local.ts';
import { Blocked } from '../model/errors.ts';
import { type CommitSha, parseClusterName } from '../model/ids.ts';
import { dayOf } from '../plan/acknowledge.ts';
import { liveHints } from '../plan/live.ts';
import type { PlanReport, PlanVerdict } from '../plan/report.ts';
import { reviewChange } from '../plan/review.ts';
import { jsonText } from '../present/escape.ts';
import { planMarkdown } from '../present/plan-markdown.ts';
import { type PlanStyle, planText } from '../present/plan-text.ts';
import { createRunner } from '../process/runner.ts';
import { type CommandContext, EXIT, type ExitCode, UsageError } from './context.ts';
import { fleetParser, openFleetTree } from './fleet-tree.ts';
import { readReported } from './get-reading.ts';
import { openStore, parseName } from './options.ts';

export interface PlanOptions {
  readonly base: string;
  /** Absent: the files of the work tree. */
  readonly head?: string;
  readonly direct?: boolean;
  readonly cluster?: string;
  readonly store?: string;
  readonly detailed?: boolean;
  readonly exitCode?: boolean;
  readonly output: string;
}

/** `fleetslice plan --base A [--head B] [PATH]`: what a change does to every cluster. */
export async function plan(context: CommandContext, folder: string, options: PlanOptions): Promise<ExitCode> {
  const change = await readChange(context, folder, options);
  const { base, head, names } = change;
  const live = options.store === undefined ? [] : await hintsOf(context, options.store, change);
  const cluster = options.cluster === undefined ? {} : { cluster: clusterOf(options.cluster, change) };
  const report = reviewChange({ base, head, names, today: dayOf(context.clock.now()), ...cluster, live });
  for (const note of change.notes) context.err(`note: ${note}\n`);
  context.out(format(report, options, context));
  if (options.output !== 'text') context.err(`${report.summary}\n`);
  return exitCodeOf(report.verdict, options.exitCode ?? false);
}

interface Change {
  readonly base: FleetReading;
  readonly head: FleetReading;
  readonly names: { readonly base: string; readonly head: string };
  readonly notes: readonly string[];
}

/** The base first: the head is read by the same checkout, which parses only what differs. */
async function readChange(context: CommandContext, folder: string, options: PlanOptions): Promise<Change> {
  const repository = await openLocalRepository(folder, createRunner(), context.env);
  if (repository === undefined) throw new Blocked('git-missing', `${folder} is not in a Git repository`);
  const named = await repository.resolve(options.base);
  const head = await repository.resolve(options.head ?? 'HEAD');
  const { base, notes } = await forkOf(
    repository,
    { named, head, isDirect: options.direct === true },
    options,
  );
  const { checkout, workTree } = await openCheckout(context, folder, repository);
  const tree = options.head === undefined ? workTree : commitTree(filesOf(repository), head);
  if (tree === undefined)
    throw new UsageError('--head: a bare repository has no work tree, so name a commit');
  const before = await readBase(checkout, repository, base);
  const names = { base, head: options.head === undefined ? 'worktree' : head };
  const after = await checkout.read(tree);
  if (before !== undefined) return { base: before, head: after, names, notes };
  return {
    base: NO_FLEET,
    head: after,
    names,
    notes: [...notes, 'the base has no such fleet: all of it is new'],
  };
}

const NO_FLEET = assembleFleet({ files: [], locks: [], diagnostics: [] });

interface Ends {
  readonly named: CommitSha;
  readonly head: CommitSha;
  readonly isDirect: boolean;
}

/** Where the head left the base, as a pull request shows it: what the base got since is not undone by merging. */
async function forkOf(
  repository: LocalRepository,
  { named, head, isDirect }: Ends,
  { base: text, head: headText = 'HEAD' }: PlanOptions,
): Promise<{ readonly base: CommitSha; readonly notes: readonly string[] }> {
  if (isDirect) return { base: named, notes: [] };
  const fork = await repository.mergeBase(named, head);
  if (fork === undefined) {
    throw new Blocked(
      'git-no-merge-base',
      `${text} and ${headText} have no common commit in this clone: fetch the whole history, or compare with --direct`,
    );
  }
  if (fork !== head || fork === named) return { base: fork, notes: [] };
  return {
    base: fork,
    notes: [`${text} contains ${headText} already; --direct compares the two as they are`],
  };
}

async function openCheckout(
  context: CommandContext,
  folder: string,
  { root }: LocalRepository,
): Promise<{ readonly checkout: Checkout; readonly workTree?: Tree }> {
  if (root === undefined) return { checkout: createCheckout({ parser: fleetParser(), shownIn: folder }) };
  const { tree, parser, cache } = await openFleetTree(context, folder, false);
  const cached = cache === undefined ? {} : { cache };
  return { checkout: createCheckout({ parser, ...cached, shownIn: folder }), workTree: tree };
}

/** Undefined when the base has no such fleet yet. */
async function readBase(
  checkout: Checkout,
  repository: LocalRepository,
  commit: CommitSha,
): Promise<FleetReading | undefined> {
  try {
    return await checkout.read(commitTree(filesOf(repository), commit));
  } catch (thrown) {
    if (thrown instanceof Blocked && thrown.code === 'git-path-missing') return undefined;
    throw thrown;
  }
}

function filesOf(repository: LocalRepository): Parameters<typeof commitTree>[0] {
  return { ...repository, files: (commit, below = repository.path) => repository.files(commit, below) };
}

function clusterOf(text: string, { base, head }: Change): string {
  const cluster = parseName(text, '--cluster', parseClusterName);
  if (base.fleet.clusters.has(cluster) || head.fleet.clusters.has(cluster)) return cluster;
  const known = [...new Set([...base.fleet.clusters.keys(), ...head.fleet.clusters.keys()])].join(', ');
  throw new UsageError(`--cluster: there is no cluster ${cluster} in base or head; there are ${known}`);
}

async function hintsOf(context: CommandContext, store: string, change: Change): Promise<readonly string[]> {
  const { reported, problems } = await readReported(await openStore(store), false);
  for (const problem of problems) context.err(`warning: ${problem}\n`);
  return liveHints({ base: change.base.fleet, head: change.head.fleet, reported });
}

function format(report: PlanReport, options: PlanOptions, context: CommandContext): string {
  if (options.output === 'json') return jsonText(report);
  if (options.output === 'markdown') return planMarkdown(report);
  return planText(report, { isDetailed: options.detailed ?? false, paint: painter(context.isColoured) });
}

function painter(isColoured: boolean): (style: PlanStyle, text: string) => string {
  const { bold, green, red, yellow } = createColors(isColoured);
  const paints = { good: green, warn: yellow, bad: red, title: bold };
  return (style, text) => paints[style](text);
}

function exitCodeOf(verdict: PlanVerdict, tellsChanges: boolean): ExitCode {
  switch (verdict) {
    case 'invalid':
      return EXIT.invalid;
    case 'unsafe':
      return EXIT.unsafe;
    case 'changes':
      return tellsChanges ? EXIT.changes : EXIT.done;
    case 'unchanged':
      return EXIT.done;
  }
}
