import type { CommitText, CommitVerdict, WireControl, WireFleet } from '../model/generated/types.ts';
import { describeVerdict, explainBehind } from './fleet-behind.ts';
import { describeSuspension, suspendedBy, suspensionOf } from './fleet-decisions.ts';
import { counted, readiness, shortCommit } from './fleet.ts';
import type { Reported } from './reported.ts';
import { partsOf, type Subject } from './fleet-parts.ts';

/** What somebody waits for. */
export interface Goal {
  /**
   * `synced`: every cluster has been told the commit; `current`: and has applied all it was told, by digest; `ready`: and
   * is healthy.
   */
  readonly stage: Stage;
  /** A commit or its first digits; the newest commit of the source unless told. */
  readonly revision?: string;
  /** One cluster or slice; the whole fleet unless told. */
  readonly subject?: Subject;
}

export type Stage = 'synced' | 'current' | 'ready';

/** What the store tells. */
export interface GoalInput {
  /** Absent while no hub has told anything. */
  readonly fleet?: WireFleet;
  /** Absent while it cannot be read. Only looked at for a cluster or a slice, as is `reported`. */
  readonly control?: WireControl;
  readonly reported: Reported;
}

/** How far it is. `refused`, `held` and `ambiguous` do not pass by waiting. */
export interface Progress {
  readonly kind: 'reached' | 'waiting' | 'refused' | 'held' | 'ambiguous';
  /** One line for people; names in it come from commits and clusters. */
  readonly message: string;
}

export function progressTo(goal: Goal, input: GoalInput): Progress {
  const { fleet } = input;
  if (fleet === undefined) return waiting('no hub has told of its fleet yet');
  const commit = commitOf(goal, fleet);
  if (typeof commit !== 'string') return commit;
  const missing = notRunning(goal, commit, fleet);
  if (missing !== undefined) return missing;
  if (goal.subject === undefined) return wholeFleet(goal, commit, fleet);
  return onePart(goal, goal.subject, { ...input, fleet, commit });
}

function waiting(message: string): Progress {
  return { kind: 'waiting', message };
}

/** The commit that is meant, if the hub knows it. */
function commitOf({ revision }: Goal, fleet: WireFleet): CommitText | Progress {
  if (revision === undefined) {
    return fleet.head?.commit ?? waiting(fleet.head?.message ?? 'the hub has not seen any commit yet');
  }
  const known = [fleet.running?.commit, ...verdictsOf(fleet).map(({ commit }) => commit)];
  const meant = [...new Set(known.filter((commit) => commit?.startsWith(revision) === true))];
  const [first, second] = meant;
  if (first === undefined) return waiting(`the hub has not looked at ${revision} yet`);
  if (second === undefined) return first;
  return { kind: 'ambiguous', message: `${revision} is ${meant.length} commits: ${meant.join(', ')}` };
}

/** The newest first. */
function verdictsOf({ head, history }: WireFleet): readonly CommitVerdict[] {
  return head === undefined ? history : [head, ...history];
}

/** Undefined when what runs is this commit, or a later one that came after it was accepted. */
function notRunning({ revision }: Goal, commit: CommitText, fleet: WireFleet): Progress | undefined {
  if (fleet.running?.commit === commit) return undefined;
  const verdict = verdictsOf(fleet).find((each) => each.commit === commit);
  // Without a commit of its own it is about the newest one, and the next may be good.
  if (revision !== undefined && verdict !== undefined && verdict.outcome !== 'accepted')
    return { kind: verdict.outcome, message: describeVerdict(verdict) };
  if (isAfter(fleet.running?.commit, commit, fleet)) return undefined;
  return waiting(explainBehind(fleet) ?? `${shortCommit(commit)} is accepted and does not run yet`);
}

/** Both are known, and were first looked at in this order: an earlier commit may have been looked at again since. */
function isAfter(commit: string | undefined, before: CommitText, fleet: WireFleet): boolean {
  const commits = verdictsOf(fleet).map((verdict) => verdict.commit);
  const [at, since] = [commits.lastIndexOf(commit), commits.lastIndexOf(before)];
  return commit !== undefined && at !== -1 && at < since;
}

function wholeFleet(goal: Goal, commit: CommitText, fleet: WireFleet): Progress {
  const suspended = fleet.suspensions.find(({ kind }) => kind === 'Fleet');
  if (suspended !== undefined) return waiting(describeSuspension(suspended));
  const { total } = fleet.clusters;
  const { pending = 0, message = '' } = fleet.rollout ?? {};
  const left = leftOut(fleet);
  if (pending > left) return waiting(`${pending} of ${counted(total, 'cluster')} not told yet: ${message}`);
  const missing = shortOf(goal.stage, total - left, fleet) ?? notReady(goal, fleet);
  if (missing !== undefined) return waiting(missing);
  const without = left === 0 ? '' : `, but for ${counted(left, 'suspended cluster')}`;
  return { kind: 'reached', message: `the fleet is ${goal.stage} ${at(commit, fleet)}${without}` };
}

/** How many clusters nobody waits for: who is left when a rollout is done is suspended. */
function leftOut({ rollout }: WireFleet): number {
  return rollout?.phase === 'done' ? rollout.pending : 0;
}

/** Of the newest commit, the hub itself says whether all is well. */
function notReady({ stage, revision }: Goal, fleet: WireFleet): string | undefined {
  if (stage !== 'ready' || revision !== undefined) return undefined;
  const { ready, message } = readiness(fleet);
  return ready === 'True' ? undefined : message;
}

function shortOf(stage: Stage, wanted: number, { clusters }: WireFleet): string | undefined {
  const count = { synced: wanted, current: clusters.current, ready: clusters.ready }[stage];
  if (count >= wanted) return undefined;
  const [worst] = clusters.ailing;
  const example = worst === undefined ? '' : `; ${worst.name} is ${worst.standing}: ${worst.message}`;
  return `${count} of ${counted(wanted, 'cluster')} ${stage}${example}`;
}

interface PartInput extends GoalInput {
  readonly fleet: WireFleet;
  readonly commit: CommitText;
}

function onePart(goal: Goal, subject: Subject, input: PartInput): Progress {
  const object = `${subject.kind.toLowerCase()} ${subject.name}`;
  const parts = partsOf(subject, input.reported);
  if (parts.length === 0) return waiting(`nothing is published for ${object}`);
  const { suspensions } = input.fleet;
  const suspended = subject.kind === 'Slice' ? suspensionOf(suspensions, 'Slice', subject.name) : undefined;
  if (suspended !== undefined) return waiting(`${object} is ${suspendedBy(suspended)}`);
  for (const { cluster, ...part } of parts) {
    const untold = notTold(cluster, part.commit, input);
    if (untold !== undefined) return waiting(untold);
    const isThere = { synced: true, current: part.isCurrent, ready: part.ready === 'True' }[goal.stage];
    if (!isThere)
      return waiting(`cluster ${cluster} is not ${goal.stage}: ${part.message || 'not applied yet'}`);
  }
  return { kind: 'reached', message: `${object} is ${goal.stage} ${at(input.commit, input.fleet)}` };
}

/**
 * Undefined when the cluster has been told the commit. Its index tells only when the commit has changed something for
 * it; else it is not among those that control keeps where they were.
 */
function notTold(cluster: string, published: CommitText, input: PartInput): string | undefined {
  const state = rolloutOf(input);
  const stays = state?.from[cluster];
  if (isThere(published, input) || isThere(stays, input)) return undefined;
  const { fleet } = input;
  const suspended = suspensionOf(fleet.suspensions, 'Cluster', cluster);
  const isKept = stays !== undefined || (state === undefined && suspended !== undefined);
  if (!isKept) return isTold(state, fleet) ? undefined : `cluster ${cluster} is about to be told`;
  const reason = suspended === undefined ? fleet.rollout?.message : suspendedBy(suspended);
  return [`cluster ${cluster} has not been told yet`, reason].filter((text) => text !== undefined).join(': ');
}

/** Whether a cluster that has been told this commit has been told the one that is meant. */
function isThere(told: string | undefined, { fleet, commit }: PartInput): boolean {
  return told === commit || told === fleet.running?.commit || isAfter(told, commit, fleet);
}

type RolloutState = WireControl['rollout'];

/** Undefined unless it is about the commit that runs. */
function rolloutOf({ control, fleet }: PartInput): RolloutState {
  const state = control?.rollout;
  return state?.target === fleet.running?.commit ? state : undefined;
}

/** Control is written before the clusters are told, and the status of the fleet after that. */
function isTold(state: RolloutState, { rollout }: WireFleet): boolean {
  return (rollout?.pending ?? 0) <= Object.keys(state?.from ?? {}).length;
}

/** Which commit has been reached, when a later one took its place. */
function at(commit: CommitText, { running }: WireFleet): string {
  if (running === undefined || running.commit === commit) return `at ${shortCommit(commit)}`;
  return `at ${shortCommit(running.commit)}, which came after ${shortCommit(commit)}`;
}
