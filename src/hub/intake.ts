import { commitTree } from '../checkout/tree.ts';
import type { FleetReading } from '../fleet/assemble.ts';
import type { CommitInfo } from '../git/port.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { Blocked, Failure, messageOf } from '../model/errors.ts';
import type { CommitVerdict } from '../model/generated/types.ts';
import type { CommitSha } from '../model/ids.ts';
import { dayOf } from '../plan/acknowledge.ts';
import { guard } from '../plan/guard.ts';
import { findBlocking } from './blocking.ts';
import { type HubContext, timed } from './context.ts';
import { isSameSource, lastAccepted } from './recall.ts';
import {
  acceptedVerdict,
  heldVerdict,
  invalidVerdict,
  type Look,
  problemReason,
  refusalOf,
  verdictOn,
  withVerdict,
} from './verdict.ts';

/**
 * Asks the source for its newest commit and judges it: refused for what it is, held for what it puts at risk, or accepted.
 * What ran before stays accepted unless the new one is. Throws when the source could not be asked; that is noted too.
 */
export async function takeIn(context: HubContext): Promise<void> {
  const head = await askSource(context);
  await restore(context);
  if (head === undefined || head.commit === context.judged) return;
  const { verdict, reading } = await judgeCommit(context, head.commit, head.milliseconds);
  context.judged = head.commit;
  if (reading !== undefined && verdict.outcome === 'accepted') accept(context, head.commit, reading);
  await note(context, verdict, reading);
}

function accept(context: HubContext, commit: CommitSha, reading: FleetReading): void {
  context.accepted = { commit, reading, seenAt: context.ports.clock.now() };
  context.isOwing = true;
  context.behind = new Set(reading.fleet.clusters.keys());
}

/** After a restart: what ran goes on being compiled, whatever the source says now, so that new facts reach everybody. */
export async function restore(context: HubContext): Promise<void> {
  const commit = lastAccepted(context);
  if (context.accepted !== undefined || commit === undefined || context.isLost) return;
  const { source, checkout, clock, log } = context.ports;
  try {
    const known = await source.resolve(commit);
    const reading = await checkout.read(commitTree(source, known));
    if (hasErrors(reading.diagnostics)) return;
    context.accepted = { commit, reading, seenAt: clock.now() };
    context.isOwing = true;
    log.info('commit restored', { commit });
  } catch (thrown) {
    if (mayPass(thrown)) throw thrown;
    context.isLost = true;
    log.warn('the commit that runs is not to be had: nothing is compared with it', {
      commit,
      problem: messageOf(thrown),
    });
  }
}

const PASSING = new Set([
  'git-unreachable',
  'git-timeout',
  'git-closed',
  'git-failed',
  'artifact-unreachable',
  'artifact-timeout',
  'artifact-closed',
  'artifact-failed',
  'artifact-corrupt',
]);

function mayPass(thrown: unknown): boolean {
  if (thrown instanceof Blocked) return false;
  return !(thrown instanceof Failure) || PASSING.has(thrown.code);
}

interface Head {
  readonly commit: CommitSha;
  /** How long it took to get it. */
  readonly milliseconds: number;
}

/** Undefined when the source has a commit that may not be followed. */
async function askSource(context: HubContext): Promise<Head | undefined> {
  const since = context.accepted?.commit ?? (isSameSource(context) ? lastAccepted(context) : undefined);
  try {
    const { value, milliseconds } = await timed(context, 'sync', () => context.ports.source.sync(since));
    delete context.sourceProblem;
    return { commit: value, milliseconds };
  } catch (thrown) {
    await refuse(context, thrown);
    return undefined;
  }
}

async function refuse(context: HubContext, thrown: unknown): Promise<void> {
  const look = { seenAt: context.ports.clock.now(), milliseconds: { sync: 0, read: 0 } };
  const verdict = thrown instanceof Blocked ? refusalOf(thrown, look) : undefined;
  if (verdict === undefined) throw noteProblem(context, thrown);
  delete context.sourceProblem;
  delete context.judged;
  await note(context, verdict, undefined);
}

function noteProblem(context: HubContext, thrown: unknown): Error {
  const code = thrown instanceof Blocked || thrown instanceof Failure ? thrown.code : '';
  const reason = problemReason(code);
  const since = context.sourceProblem?.since ?? context.ports.clock.now();
  context.sourceProblem = { reason, message: messageOf(thrown), since };
  return thrown instanceof Error ? thrown : new Failure('hub-poll', messageOf(thrown));
}

interface Judged {
  readonly verdict: CommitVerdict;
  /** Absent when nobody needs it: the commit is refused. */
  readonly reading?: FleetReading;
}

/** What would become of a commit after the one that was accepted last. */
export async function judgeCommit(context: HubContext, commit: CommitSha, sync: number): Promise<Judged> {
  const { source, checkout, clock } = context.ports;
  const { accepted } = context;
  const seenAt = clock.now();
  const info = await source.info(commit);
  const lookOf = (read: number): Look => ({ seenAt, milliseconds: { sync, read } });
  if (commit === accepted?.commit)
    return { verdict: acceptedVerdict(info, lookOf(0)), reading: accepted.reading };
  const { value, milliseconds } = await timed(context, 'read', async () => {
    const reading = await checkout.read(commitTree(source, commit));
    return { reading, verdict: judgeReading(context, info, reading) };
  });
  return { reading: value.reading, verdict: value.verdict(lookOf(milliseconds)) };
}

function judgeReading(
  { accepted, ports }: HubContext,
  info: CommitInfo,
  reading: FleetReading,
): (look: Look) => CommitVerdict {
  const { diagnostics } = reading;
  if (hasErrors(diagnostics)) return (look) => invalidVerdict(info, diagnostics, look);
  // The same by identity: nothing of the fleet has changed.
  if (accepted === undefined || accepted.reading === reading) return (look) => acceptedVerdict(info, look);
  const { findings, unaccepted } = guard(accepted.reading, reading, dayOf(ports.clock.now()));
  if (hasErrors(findings)) return (look) => invalidVerdict(info, findings, look);
  if (unaccepted.length > 0) return (look) => heldVerdict(info, unaccepted, look);
  return (look) => acceptedVerdict(info, look);
}

/** Keeps a verdict, unless it says what was said of this commit before; a restart is no news. */
async function note(
  context: HubContext,
  latest: CommitVerdict,
  reading: FleetReading | undefined,
): Promise<void> {
  const before =
    latest.commit === undefined ? context.head : verdictOn(context.history, latest.commit as CommitSha);
  const isNews = before === undefined || !isSameVerdict(before, latest);
  const verdict = isNews ? latest : before;
  context.head = verdict;
  context.history = withVerdict(context.history, verdict);
  await findBlocking(context, judgeCommit);
  if (isNews) tell(context, verdict, reading);
}

function isSameVerdict(a: CommitVerdict, b: CommitVerdict): boolean {
  return a.commit === b.commit && a.outcome === b.outcome && a.reason === b.reason && a.message === b.message;
}

const MOST_LINES = 100;

function tell({ ports }: HubContext, verdict: CommitVerdict, reading: FleetReading | undefined): void {
  const { commit, outcome, reason, message, acknowledge } = verdict;
  const log = ports.log.with({ commit });
  ports.metrics.commit(outcome);
  if (outcome === 'accepted') {
    const warnings = reading?.diagnostics.length ?? 0;
    log.info('commit accepted', { documents: reading?.documents, foreign: reading?.foreign, warnings });
    return;
  }
  const findings = reading?.diagnostics.filter(({ severity }) => severity === 'error') ?? [];
  if (findings.length === 0) log.error(`commit ${outcome}`, { reason, message, acknowledge });
  for (const finding of findings.slice(0, MOST_LINES)) log.error(`commit ${outcome}`, { ...finding });
}
