import { createCheckout } from '../checkout/checkout.ts';
import { commitTree } from '../checkout/tree.ts';
import type { FleetReading } from '../fleet/assemble.ts';
import type { CommitInfo } from '../git/port.ts';
import { type LocalRepository, openLocalRepository } from '../git/local.ts';
import { compareText } from '../model/diagnostic.ts';
import { Blocked } from '../model/errors.ts';
import type { WireFleet } from '../model/generated/types.ts';
import { type CommitSha, parseClusterName, parseCommitSha } from '../model/ids.ts';
import { forTerminal } from '../present/escape.ts';
import { createRunner } from '../process/runner.ts';
import { shortCommit } from '../status/fleet.ts';
import type { IndexContent } from '../status/reported.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode } from './context.ts';
import { fleetParser } from './fleet-tree.ts';
import { formatDocument } from './get-document.ts';
import { readFleet, readReported } from './get-reading.ts';
import { formatTable } from './get-table.ts';
import { type Column, tableOf } from './get-views.ts';
import { openStore, parseName } from './options.ts';
import { findTarget, type Target, type TracedPlace } from './trace-target.ts';
import { unknownName } from './unknown-name.ts';

export interface TraceOptions {
  readonly store: string;
  readonly repo: string;
  /** Absent: what runs in most of the fleet. */
  readonly cluster?: string;
  readonly output: string;
}

/** `fleetslice trace WHAT`: from something in a cluster back to its lines, and to who wrote them. */
export async function trace(context: CommandContext, what: string, options: TraceOptions): Promise<ExitCode> {
  const told = await readTold(context, options);
  const repository = await openLocalRepository(options.repo, createRunner(), context.env);
  if (repository === undefined)
    throw new Blocked('git-missing', `${options.repo} is not in a Git repository; name a clone with --repo`);
  const commit = await presentCommit(repository, told);
  const target = findTarget(await readCommit(repository, told.fleet, commit), what);
  const sources = await Promise.all(
    target.places.map(async (place) => withChange(place, await changeOf(repository, commit, place))),
  );
  const traced: Traced = { what, commit, target, sources, clusters: clustersOf(told, target) };
  if (sources.some(({ lastChange }) => lastChange === undefined))
    context.err(
      'note: this clone is shallow, so that who wrote some lines is not known; fetch the whole history\n',
    );
  context.out(formatDocument(documentOf(traced), options) ?? textOf(traced, context.isColoured));
  return EXIT.done;
}

/** What the store says. */
interface Told {
  readonly indexes: readonly IndexContent[];
  /** Absent while no hub has told of it. */
  readonly fleet?: WireFleet;
  readonly commit: CommitSha;
}

async function readTold(context: CommandContext, options: TraceOptions): Promise<Told> {
  const store = await openStore(options.store);
  const [{ reported, problems }, { fleet, problem }] = await Promise.all([
    readReported(store, false),
    readFleet(store),
  ]);
  for (const text of problem === undefined ? problems : [...problems, problem])
    context.err(`warning: ${forTerminal(text)}\n`);
  const { indexes } = reported;
  const commit = parseCommitSha(commitOf(indexes, fleet, options) ?? '');
  if (commit === undefined)
    throw new Blocked(
      'trace-no-commit',
      `no hub has told in ${options.store} which commit runs; name a cluster with --cluster`,
    );
  return { indexes, commit, ...(fleet === undefined ? {} : { fleet }) };
}

function commitOf(
  indexes: readonly IndexContent[],
  fleet: WireFleet | undefined,
  { cluster: text }: TraceOptions,
): string | undefined {
  if (text === undefined) return fleet?.running?.commit;
  const name = parseName(text, '--cluster', parseClusterName);
  const index = indexes.find(({ cluster }) => cluster === name);
  if (index !== undefined) return index.commit;
  throw unknownName('--cluster', name, indexes.map(({ cluster }) => cluster).toSorted());
}

async function presentCommit(repository: LocalRepository, { commit, fleet }: Told): Promise<CommitSha> {
  try {
    return await repository.resolve(commit);
  } catch (thrown) {
    if (!(thrown instanceof Blocked) || thrown.code !== 'git-bad-ref') throw thrown;
    const where = fleet === undefined ? '' : ` with: git fetch ${fleet.source.address} ${commit}`;
    throw new Blocked(
      'git-commit-missing',
      `this repository does not have ${commit}, which runs; get it${where}`,
    );
  }
}

async function readCommit(
  repository: LocalRepository,
  fleet: WireFleet | undefined,
  commit: CommitSha,
): Promise<FleetReading> {
  const path = fleet?.source.path ?? repository.path;
  const files = { ...repository, path, files: (at: CommitSha, below = path) => repository.files(at, below) };
  // Files are named from the root of the repository, as git names them.
  return createCheckout({ parser: fleetParser(), shownIn: path }).read(commitTree(files, commit));
}

interface TracedSource extends TracedPlace {
  /** Absent when the clone does not reach back far enough. */
  readonly lastChange?: LastChange;
}

interface LastChange {
  readonly commit: string;
  readonly author: string;
  readonly subject: string;
  /** Absent when it says a time that no calendar has. */
  readonly committedAt?: string;
}

function changeOf(
  repository: LocalRepository,
  commit: CommitSha,
  { file, line, endLine }: TracedPlace,
): Promise<CommitInfo | undefined> {
  return repository.lastChange(commit, file, [line, endLine]);
}

function withChange(place: TracedPlace, change: CommitInfo | undefined): TracedSource {
  if (change === undefined) return place;
  const { sha, author, subject, committedAt } = change;
  const made = new Date(committedAt * 1000);
  const time = Number.isNaN(made.getTime()) ? {} : { committedAt: made.toISOString() };
  return { ...place, lastChange: { commit: sha, author, subject, ...time } };
}

/** Each with the commit that its published state was last changed by. */
interface TracedCluster {
  readonly cluster: string;
  readonly commit: string;
  readonly sequence: number;
}

function clustersOf({ indexes }: Told, { slices, cluster: only }: Target): readonly TracedCluster[] {
  return indexes
    .filter(({ cluster }) => only === undefined || cluster === only)
    .filter((index) => slices === undefined || slices.some((slice) => Object.hasOwn(index.slices, slice)))
    .map(({ cluster, commit, sequence }) => ({ cluster, commit, sequence }))
    .toSorted((a, b) => compareText(a.cluster, b.cluster));
}

interface Traced {
  readonly what: string;
  readonly commit: CommitSha;
  readonly target: Target;
  readonly sources: readonly TracedSource[];
  readonly clusters: readonly TracedCluster[];
}

function documentOf({ what, commit, target, sources, clusters }: Traced): object {
  const { meaning } = target;
  return { apiVersion: API_VERSION, kind: 'Trace', what, meaning, commit, sources, clusters };
}

const NOTHING = '-';

const SOURCES: readonly Column<TracedSource>[] = [
  { title: 'SOURCE', cell: ({ kind, name }) => `${kind}/${name}` },
  { title: 'LINES', cell: linesText },
  {
    title: 'COMMIT',
    cell: ({ lastChange: last }) => (last === undefined ? NOTHING : shortCommit(last.commit)),
  },
  { title: 'MADE', cell: ({ lastChange }) => lastChange?.committedAt ?? NOTHING },
  { title: 'AUTHOR', cell: ({ lastChange }) => lastChange?.author ?? NOTHING },
  { title: 'SUBJECT', cell: ({ lastChange }) => lastChange?.subject ?? NOTHING },
];

const CLUSTERS: readonly Column<TracedCluster>[] = [
  { title: 'CLUSTER', cell: ({ cluster }) => cluster },
  { title: 'COMMIT', cell: ({ commit }) => shortCommit(commit) },
  { title: 'SEQUENCE', cell: ({ sequence }) => String(sequence) },
];

function linesText({ file, line, endLine }: TracedPlace): string {
  return endLine === line ? `${file}:${line}` : `${file}:${line}-${endLine}`;
}

function textOf({ what, commit, target, sources, clusters }: Traced, isColoured: boolean): string {
  const title = `${what}: ${target.meaning}, as of ${shortCommit(commit)}`;
  const tables = [tableOf(SOURCES, sources, false), tableOf(CLUSTERS, clusters, false)];
  return [`${forTerminal(title)}\n`, ...tables.map((table) => formatTable(table, isColoured))].join('\n');
}
