/**
 * hub/ — the loop that turns commits into desired state: read, compile, publish, collect what clusters report. A commit
 * that cannot be compiled is refused whole and the last good one stays; a turn that changes nothing writes nothing.
 */
import type { Checkout } from '../checkout/checkout.ts';
import { commitTree } from '../checkout/tree.ts';
import { compileFleet, type Desired, needsPublished } from '../desired/compile.ts';
import type { FactsProblem } from '../desired/facts.ts';
import type { HubIdentity } from '../desired/signature.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { GitSource } from '../git/port.ts';
import type { Clock } from '../loop/loop.ts';
import { inParallel } from '../loop/parallel.ts';
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import { Failure, messageOf } from '../model/errors.ts';
import type { ClusterName, CommitSha } from '../model/ids.ts';
import { type ClusterChange, type Publisher, planPublish } from '../publish/plan.ts';
import type { HubMetrics, Log } from '../telemetry/port.ts';
import type { Publication } from './published.ts';
import type { ReportReader, Reports } from './reports.ts';

export interface HubPorts {
  readonly source: GitSource;
  readonly checkout: Checkout;
  readonly publication: Publication;
  readonly reports: ReportReader;
  readonly identity: HubIdentity;
  /** The last commit that compiled, kept across restarts. */
  readonly good: GoodCommit;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: HubMetrics;
}

export interface GoodCommit {
  load(): Promise<CommitSha | undefined>;
  save(commit: CommitSha): Promise<void>;
}

export interface HubContext {
  readonly ports: HubPorts;
  /** What runs: the last commit without errors. */
  current?: { readonly commit: CommitSha; readonly fleet: Fleet; readonly seenAt: number };
  /** The head, when it was refused. */
  refused?: { readonly commit: CommitSha; readonly diagnostics: readonly Diagnostic[] };
  desired?: Desired;
  /** Clusters that had not reported the current commit as applied, last time we looked. */
  behind: ReadonlySet<ClusterName>;
}

export interface HubReport {
  readonly commit?: CommitSha;
  readonly refused?: { readonly commit: CommitSha; readonly diagnostics: readonly Diagnostic[] };
  readonly objects: number;
  readonly indexes: number;
  readonly clusters: number;
  readonly current: number;
}

/** Clusters that are written at the same time. */
const AT_ONCE = 8;
const FIRST_TERM = 0;

export function openHub(ports: HubPorts): HubContext {
  return { ports, behind: new Set() };
}

/**
 * What a turn looks at beside Git: nothing, unless Git has brought something else; what the clusters report; or all that
 * the store holds, in case somebody else has changed it.
 */
export type Look = 'nothing' | 'reports' | 'store';

/** One pass. `isPolling` asks Git as well. */
export async function runHubTurn(
  context: HubContext,
  isPolling: boolean,
  look: Look = 'reports',
): Promise<HubReport> {
  const before = context.current;
  const failure = isPolling ? await tryPoll(context) : undefined;
  if (context.current === undefined) await restoreGood(context);
  const { current } = context;
  const isIdle = look === 'nothing' && current === before;
  const report = current === undefined || isIdle ? NOTHING : await publish(context, current, look);
  if (failure !== undefined) throw failure;
  return { ...report, ...(context.refused === undefined ? {} : { refused: context.refused }) };
}

const NOTHING: HubReport = { objects: 0, indexes: 0, clusters: 0, current: 0 };

/** Git may be away; what clusters report is published all the same, and the failure is told at the end. */
async function tryPoll(context: HubContext): Promise<Error | undefined> {
  try {
    await poll(context);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown : new Failure('hub-poll', messageOf(thrown));
  }
}

async function poll(context: HubContext): Promise<void> {
  const { ports } = context;
  // What a clone does not know any more is known here: history must go on from what runs.
  const since = context.current?.commit ?? (await ports.good.load());
  const commit = await timed(context, 'sync', () => ports.source.sync(since));
  if (commit === context.refused?.commit) return;
  if (commit === context.current?.commit) delete context.refused;
  else await take(context, commit);
}

/** After a restart on a refused head: what ran before goes on being compiled, so that new facts still reach everybody. */
async function restoreGood(context: HubContext): Promise<void> {
  const good = await context.ports.good.load();
  if (good === undefined || good === context.refused?.commit) return;
  const { refused } = context;
  await take(context, good);
  if (refused !== undefined) context.refused = refused;
}

async function take(context: HubContext, commit: CommitSha): Promise<void> {
  const { ports } = context;
  const reading = await timed(context, 'read', () => ports.checkout.read(commitTree(ports.source, commit)));
  const log = ports.log.with({ commit });
  if (hasErrors(reading.diagnostics)) {
    context.refused = { commit, diagnostics: reading.diagnostics };
    ports.metrics.commit('refused');
    for (const finding of reading.diagnostics.slice(0, 100)) log.error('commit refused', { ...finding });
    return;
  }
  // Before anything is published from it: a hub that starts anew must not fall back behind what runs.
  await ports.good.save(commit);
  delete context.refused;
  context.current = { commit, fleet: reading.fleet, seenAt: ports.clock.now() };
  context.behind = new Set(reading.fleet.clusters.keys());
  ports.metrics.commit('accepted');
  log.info('commit accepted', {
    documents: reading.documents,
    foreign: reading.foreign,
    warnings: reading.diagnostics.length,
  });
}

async function publish(
  context: HubContext,
  current: NonNullable<HubContext['current']>,
  look: Look,
): Promise<HubReport> {
  const { ports } = context;
  await ports.publication.load(look === 'store');
  const reports = await ports.reports.read();
  const desired = await timed(context, 'compile', () => compile(context, current.fleet, reports));
  const changes = planPublish(
    desired,
    ports.publication.clusters(reports.reports),
    publisherOf(context, current, reports),
  );
  await timed(context, 'publish', () =>
    inParallel(changes, AT_ONCE, (change) => ports.publication.write(change, desired)),
  );
  const count = converge(context, current, reports, desired);
  const report = { commit: current.commit, ...written(context, changes), ...count };
  if (reports.unheard.size === 0) return report;
  const names = [...reports.unheard].join(', ');
  throw new Failure('hub-reports', `cannot read what ${names} reported: what hangs on it waits`);
}

async function compile(context: HubContext, fleet: Fleet, { facts }: Reports): Promise<Desired> {
  const { publication, log, metrics } = context.ports;
  await publication.fetch([...needsPublished(fleet, facts), ...keptAsPublished(fleet)]);
  const desired = compileFleet({ fleet, facts, published: publication.sliceOf }, context.desired);
  const told = new Set((context.desired?.problems ?? []).map(lineOf));
  for (const problem of desired.problems.filter((each) => !told.has(lineOf(each)))) {
    const { cluster, agent, slice, message } = problem;
    metrics.factsRefused(cluster);
    log.warn('facts refused', { cluster, agent, slice, problem: message });
  }
  context.desired = desired;
  return desired;
}

/** What is named again although nothing compiles it. */
function keptAsPublished({ clusters, slices }: Fleet): ReturnType<typeof needsPublished> {
  const suspended = [...slices.values()].filter((slice) => slice.suspended);
  return suspended.flatMap(({ name }) => [...clusters.keys()].map((cluster) => ({ cluster, slice: name })));
}

function lineOf({ cluster, agent, slice, message }: FactsProblem): string {
  return `${cluster}/${agent}/${slice}: ${message}`;
}

function publisherOf(
  context: HubContext,
  current: NonNullable<HubContext['current']>,
  reports: Reports,
): Publisher {
  const { fleet, commit } = current;
  const suspended = [...fleet.clusters.values()]
    .filter((cluster) => cluster.suspended)
    .map(({ name }) => name);
  return {
    fleet: fleet.name,
    hub: context.ports.identity.fingerprint,
    hubKey: context.ports.identity.key,
    term: FIRST_TERM,
    commit,
    suspendedSlices: new Set(
      [...fleet.slices.values()].filter((slice) => slice.suspended).map(({ name }) => name),
    ),
    suspendedClusters: new Set([
      ...suspended,
      ...context.ports.publication.broken(),
      ...awaiting(fleet, reports),
    ]),
  };
}

/** Clusters that are not heard of, and all that share a slice with one: what it has said must not seem unsaid. */
function awaiting(fleet: Fleet, { unheard }: Reports): readonly ClusterName[] {
  if (unheard.size === 0) return [];
  const members = [...fleet.slices.values()].map((slice) => slice.members.map(({ cluster }) => cluster));
  return [...unheard, ...members.filter((all) => all.some((cluster) => unheard.has(cluster))).flat()];
}

function written(
  context: HubContext,
  changes: readonly ClusterChange[],
): { readonly objects: number; readonly indexes: number } {
  const objects = changes.reduce((sum, change) => sum + change.put.length, 0);
  const indexes = changes.filter((change) => change.index !== undefined).length;
  context.ports.metrics.written(objects, indexes);
  for (const { cluster, index, put } of changes) {
    if (index === undefined) continue;
    const slices = put.map(({ slice }) => slice);
    context.ports.log.info('published', {
      cluster,
      commit: index.commit,
      sequence: index.sequence,
      slices,
      removed: index.removed,
    });
  }
  return { objects, indexes };
}

/** Which clusters run what was compiled from the current commit; each is counted when it first does. */
function converge(
  context: HubContext,
  current: NonNullable<HubContext['current']>,
  { reports }: Reports,
  desired: Desired,
): { readonly clusters: number; readonly current: number } {
  const behind = new Set<ClusterName>();
  for (const [cluster, slices] of desired.clusters) {
    const applied = reports.get(cluster)?.applied;
    const isCurrent = [...slices].every(([slice, { digest }]) =>
      applied?.get(slice)?.every((each) => each === digest),
    );
    if (!isCurrent) behind.add(cluster);
    else if (context.behind.has(cluster)) {
      context.ports.metrics.commitToApplied((context.ports.clock.now() - current.seenAt) / 1000);
    }
  }
  context.behind = new Set([...context.behind].filter((cluster) => behind.has(cluster)));
  context.ports.metrics.clusters(desired.clusters.size, desired.clusters.size - behind.size);
  return { clusters: desired.clusters.size, current: desired.clusters.size - behind.size };
}

async function timed<T>(
  context: HubContext,
  stage: 'sync' | 'read' | 'compile' | 'publish',
  work: () => Promise<T>,
): Promise<T> {
  const started = context.ports.clock.monotonic();
  try {
    return await work();
  } finally {
    context.ports.metrics.stage(stage, (context.ports.clock.monotonic() - started) / 1000);
  }
}
