import { inParallel } from '../loop/parallel.ts';
import { Failure } from '../model/errors.ts';
import type { ClusterName } from '../model/ids.ts';
import type { ClusterChange } from '../publish/plan.ts';
import { type Assignment, assign } from './assigning.ts';
import { type HubContext, type Look, timed } from './context.ts';
import type { Reports } from './reports.ts';
import { readControl, saveRollout } from './recall.ts';
import type { Seen } from './layout.ts';

/** What one look at the store has come to. */
export interface Published {
  readonly objects: number;
  readonly indexes: number;
  /** Clusters of the fleet, and how many of them have applied all they were told. */
  readonly clusters: number;
  readonly current: number;
  /** Milliseconds after which time alone changes something; absent when nobody has looked. */
  readonly again?: number;
}

export const NOTHING_PUBLISHED: Published = { objects: 0, indexes: 0, clusters: 0, current: 0 };

/** Clusters that are written at the same time. */
const AT_ONCE = 8;
/** How often what operators change at the same time is read again within one turn. */
const MOST_TRIES = 3;

/** Compiles, and writes what differs from the store. */
export async function publish(context: HubContext, look: Look): Promise<Published> {
  const { publication } = context.ports;
  context.isOwing = true;
  const reports = await lookAround(context, look);
  const compiled = await timed(context, 'compile', () =>
    decide(context, { reports, published: publication.clusters(reports.reports) }),
  );
  const assignment = compiled.value;
  context.isOwing = assignment !== undefined;
  if (assignment === undefined) return NOTHING_PUBLISHED;
  const { changes, desired, again } = assignment;
  context.progress = assignment.progress;
  const { milliseconds } = await timed(context, 'publish', () =>
    inParallel(changes, AT_ONCE, (change) => publication.write(change, desired)),
  );
  noteTimes(context, { compile: compiled.milliseconds, publish: milliseconds });
  const count = converge(context, assignment);
  const published = { ...written(context, changes), ...count, again };
  context.isOwing = reports.unheard.size > 0;
  if (!context.isOwing) return published;
  const names = [...reports.unheard].join(', ');
  throw new Failure('hub-reports', `cannot read what ${names} reported: what hangs on it waits`);
}

/** With a thousand clusters even the names of what the store holds take their time: a push that nobody waits for skips it. */
async function lookAround(context: HubContext, look: Look): Promise<Reports> {
  const { publication, reports: reader } = context.ports;
  if (look === 'nothing' && context.reports !== undefined) return context.reports;
  await publication.load(look === 'store');
  // No older than the indexes: else one that another hub has written could be taken back.
  await readControl(context);
  context.reports = await reader.read();
  return context.reports;
}

/** How far the rollout is stands in the store before anything is published from it: whoever comes next goes on there. */
async function decide(context: HubContext, seen: Seen): Promise<Assignment | undefined> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const assignment = await assign(context, seen);
    if (assignment === undefined || context.controlProblem !== undefined) return assignment;
    if (await saveRollout(context, assignment.rollout)) return assignment;
    await readControl(context);
  }
  throw new Failure('hub-control', 'control changes all the time');
}

/** The first publication of a commit completes what is told of it. */
function noteTimes(context: HubContext, times: { readonly compile: number; readonly publish: number }): void {
  const { head, progress } = context;
  const isNew = head?.outcome === 'accepted' && head.milliseconds.publish === undefined;
  if (head === undefined || !isNew || head.commit !== progress?.target) return;
  const complete = { ...head, milliseconds: { ...head.milliseconds, ...times } };
  context.head = complete;
  context.history = context.history.map((each) => (each === head ? complete : each));
}

function written(
  { ports }: HubContext,
  changes: readonly ClusterChange[],
): { readonly objects: number; readonly indexes: number } {
  const objects = changes.reduce((sum, change) => sum + change.put.length, 0);
  const indexes = changes.filter((change) => change.index !== undefined).length;
  ports.metrics.written(objects, indexes);
  for (const { cluster, index, put } of changes) {
    if (index === undefined) continue;
    const { commit, sequence, removed } = index;
    const slices = put.map(({ slice }) => slice);
    ports.log.info('published', { cluster, commit, sequence, slices, removed });
  }
  return { objects, indexes };
}

/** Which clusters run what was compiled from the current commit; each is counted when it first does. */
function converge(
  context: HubContext,
  { progress }: Assignment,
): { readonly clusters: number; readonly current: number } {
  const { metrics, clock } = context.ports;
  const { target, positions, current } = progress;
  const { accepted } = context;
  const arrived = new Set([...current].filter((cluster) => positions.get(cluster) === target));
  const isAccepted = accepted !== undefined && accepted.commit === target;
  const behind = new Set<ClusterName>();
  for (const cluster of context.behind) {
    if (!arrived.has(cluster)) behind.add(cluster);
    else if (isAccepted) metrics.commitToApplied((clock.now() - accepted.seenAt) / 1000);
  }
  context.behind = behind;
  const total = progress.fleet.clusters.size;
  metrics.clusters(total, arrived.size);
  return { clusters: total, current: arrived.size };
}
