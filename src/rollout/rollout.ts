/**
 * rollout/ — which cluster gets a commit, and when: waves, soak times, halts, and what operators decide at run time. The
 * state lives in the store, so that any hub goes on where another one stopped. Pure.
 */
import { enumerated } from '../fleet/lists.ts';
import { parseDuration } from '../model/duration.ts';
import type { Labels, RolloutState, Wave } from '../model/generated/types.ts';
import type { ClusterName, CommitSha } from '../model/ids.ts';
import { without } from './control.ts';
import { progressOf, type WaveProgress } from './progress.ts';
import { carriedOver, confirm, leftCommits, tell, unconfirmed } from './told.ts';
import { type FilledWave, wavesOf } from './waves.ts';

/**
 * How a cluster stands with what it is told, this turn included. `current`: it has applied all of it and is healthy;
 * `behind`: it has not yet; `sick`: it says that something is wrong; `silent`: it has never reported, or has left.
 */
export type ClusterStanding = 'current' | 'behind' | 'sick' | 'silent';

export interface RolloutCluster {
  readonly labels: Labels;
  readonly standing: ClusterStanding;
  /** What is wrong with a sick one. */
  readonly problem: string;
  /** It stays where it is, and nobody waits for it. */
  readonly isSuspended: boolean;
}

export interface RolloutInput {
  /** Of the commit that the clusters go to. */
  readonly waves: readonly Wave[];
  /** Every cluster that something is published for, sorted by name. */
  readonly clusters: ReadonlyMap<ClusterName, RolloutCluster>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface RolloutBeginning extends RolloutInput {
  /** Whether clusters would refuse what others send by the target; see `needsOffer`. */
  readonly needsOffer: boolean;
  /** The clusters that the target compiles to something else than the commit that they are at. */
  readonly changes: ReadonlySet<ClusterName>;
}

export interface RolloutTurn {
  /** Equal by identity to the one before when nothing changed. */
  readonly state: RolloutState;
  /** One line for people: who is waited for, and why. */
  readonly message: string;
  /** Milliseconds after which time alone changes something. */
  readonly again?: number;
}

/** What holds before a commit: the one that runs, and how far it got; without a state all clusters are at it. */
export interface RolloutBefore {
  readonly commit: CommitSha;
  readonly state: RolloutState | undefined;
}

/**
 * A commit has been accepted. Clusters stay where they are until it is their turn: also those that an earlier rollout has
 * not reached, or has reached alone, so that a newer commit never takes a cluster back. Who would be told nothing new is
 * at the target at once. What an operator has paused stays paused; a halt ends, but who caused it and stays sick halts
 * this rollout as well.
 */
export function beginRollout(
  before: RolloutBefore | undefined,
  target: CommitSha,
  input: RolloutBeginning,
): RolloutState {
  const earlier = before?.state;
  if (earlier?.target === target) return earlier;
  const { changes, clusters, needsOffer, now } = input;
  const at = before === undefined ? [] : [...positions(before, clusters.keys())];
  const from = at.filter(([name, commit]) => commit !== target && changes.has(name));
  const unfinished = earlier?.phase === 'done' ? undefined : earlier;
  return {
    target,
    from: Object.fromEntries(from),
    phase: phaseOf(from.length > 0, needsOffer, unfinished),
    wave: 0,
    since: timeOf(now),
    ailing: ailingOf(clusters, unfinished),
    ...(earlier === undefined ? {} : staying(earlier, clusters)),
  };
}

function staying(earlier: RolloutState, clusters: RolloutInput['clusters']): Partial<RolloutState> {
  const told = carriedOver(earlier, clusters);
  const { paused } = earlier;
  return { ...(told === undefined ? {} : { told }), ...(paused === undefined ? {} : { paused }) };
}

/** Those that are sick now, and were before the commit that is not done. */
function ailingOf(
  clusters: RolloutInput['clusters'],
  unfinished: RolloutState | undefined,
): readonly ClusterName[] {
  const before = unfinished && new Set<string>(unfinished.ailing);
  return sickOf(clusters).filter((name) => before === undefined || before.has(name));
}

/** A commit that changes nothing is done, unless the one before is not: its sick clusters are looked at again. */
function phaseOf(
  isChanging: boolean,
  needsOffer: boolean,
  unfinished: RolloutState | undefined,
): RolloutState['phase'] {
  if (isChanging) return needsOffer ? 'offer' : 'waves';
  return unfinished === undefined ? 'done' : 'waves';
}

/** The commit that each cluster is compiled from. */
export function positions(
  at: { readonly commit: CommitSha; readonly state: Pick<RolloutState, 'target' | 'from'> | undefined },
  clusters: Iterable<ClusterName>,
): ReadonlyMap<ClusterName, CommitSha> {
  const { target = at.commit, from = {} } = at.state ?? {};
  const behind = new Map(Object.entries(from));
  return new Map([...clusters].map((name) => [name, (behind.get(name) ?? target) as CommitSha]));
}

/**
 * The commits whose blocks must be accepted, each once, the target first: those that clusters are compiled from, and those
 * that clusters may still act by until they confirm that they have left them.
 */
export function commitsInUse(state: RolloutState): readonly CommitSha[] {
  const compiled = [state.target, ...Object.values(state.from)] as CommitSha[];
  return [...new Set([...compiled, ...leftCommits(state)])];
}

/** One look: lets go who may, halts at whoever got sick, goes on to the next wave when this one has been healthy. */
export function stepRollout(state: RolloutState, input: RolloutInput): RolloutTurn {
  const { paused, halted } = state;
  if (paused !== undefined) return { state, message: `paused by ${paused.who}: ${paused.why}` };
  if (halted !== undefined) return { state, message: `halted at cluster ${halted.cluster}: ${halted.why}` };
  const heard = confirm(state, input.clusters);
  switch (heard.phase) {
    case 'offer':
      return stepOffer(heard, input);
    case 'waves':
      return stepWaves(heard, input);
    case 'done':
      return stepDone(heard, input);
  }
}

/** Everybody must accept what will change before anybody changes; who is silent, sick or suspended cannot be waited for. */
function stepOffer(state: RolloutState, input: RolloutInput): RolloutTurn {
  const waiting = [...input.clusters]
    .filter(([, { standing, isSuspended }]) => standing === 'behind' && !isSuspended)
    .map(([name]) => name);
  if (waiting.length === 0) return stepWaves({ ...state, phase: 'waves', since: timeOf(input.now) }, input);
  return { state, message: `offered to all before anybody changes; ${notApplied(waiting)}` };
}

function stepWaves(state: RolloutState, input: RolloutInput): RolloutTurn {
  const changed = new Set([...Object.keys(state.from), ...Object.keys(state.told ?? {})]);
  return stepWave(state, { input, waves: wavesOf({ ...input, changed }) });
}

interface Look {
  readonly input: RolloutInput;
  readonly waves: readonly FilledWave[];
}

function stepWave(state: RolloutState, look: Look): RolloutTurn {
  const wave = look.waves[state.wave];
  if (wave === undefined) return finish(state, look.input);
  const progress = progressOf(look.waves, state, look.input);
  if (progress.sick !== undefined) return halt(state, progress.sick, look.input);
  const released = release(wave.spec, progress);
  if (released.length > 0) {
    const message = waitingFor(wave.spec, {
      waiting: [...progress.waiting, ...released],
      pending: progress.pending.slice(released.length),
    });
    return { state: without(tell(state, released), 'healthy'), message };
  }
  if (progress.waiting.length > 0) return { state, message: waitingFor(wave.spec, progress) };
  return progress.isConcerned ? soak(state, wave.spec, look) : nextWave(state, look);
}

/** Also those of earlier waves that were suspended then. */
function release(spec: Wave, { pending, waiting }: WaveProgress): readonly ClusterName[] {
  const room = (spec.maxParallel ?? Number.POSITIVE_INFINITY) - waiting.length;
  return pending.slice(0, Math.max(0, room));
}

function waitingFor(spec: Wave, { pending, waiting }: Pick<WaveProgress, 'pending' | 'waiting'>): string {
  const then = pending.length === 0 ? '' : `; ${pending.length} more follow`;
  return `wave ${spec.name}: ${notApplied(waiting)}${then}`;
}

function notApplied(names: readonly ClusterName[]): string {
  return `${enumerated(names)} ${names.length === 1 ? 'has' : 'have'} not applied it yet`;
}

/** Soak time begins when all have applied the commit, and whoever lags behind at its end is waited for. */
function soak(state: RolloutState, spec: Wave, look: Look): RolloutTurn {
  const { now } = look.input;
  const soaking = state.healthy === true ? state : { ...state, healthy: true, since: timeOf(now) };
  const length = soakOf(spec);
  // A clock that was set back, or that of another hub, makes nobody wait longer than the soak time.
  const left = Math.min(length, length - (now - Date.parse(soaking.since)));
  if (left > 0) {
    const end = timeOf(now + left);
    return { state: soaking, message: `wave ${spec.name}: healthy, soaks until ${end}`, again: left };
  }
  const isHeld = spec.pause === true && (state.promoted ?? -1) < state.wave && isFollowed(state, look);
  if (!isHeld) return nextWave(state, look);
  return {
    state: soaking,
    message: `wave ${spec.name}: healthy, waits for \`fleetslice rollout promote\``,
  };
}

/** True when a later wave has somebody to tell. */
function isFollowed({ wave, from }: RolloutState, { waves, input }: Look): boolean {
  const later = waves.slice(wave + 1).flatMap(({ clusters }) => clusters);
  return later.some((name) => Object.hasOwn(from, name) && input.clusters.get(name)?.isSuspended !== true);
}

function nextWave(state: RolloutState, look: Look): RolloutTurn {
  const next = { ...without(state, 'healthy'), wave: state.wave + 1, since: timeOf(look.input.now) };
  return stepWave(next, look);
}

function halt(
  state: RolloutState,
  { cluster, problem }: NonNullable<WaveProgress['sick']>,
  { now }: RolloutInput,
): RolloutTurn {
  const halted = { cluster, why: problem.slice(0, LONGEST_WHY), at: timeOf(now) };
  return {
    state: { ...without(state, 'healthy'), halted },
    message: `halted at cluster ${cluster}: ${halted.why}`,
  };
}

const LONGEST_WHY = 1024;

/** Everybody has been told but those who are suspended; who is not there any more is forgotten. */
function finish(state: RolloutState, { clusters }: RolloutInput): RolloutTurn {
  const left = Object.entries(state.from).filter(([name]) => clusters.has(name as ClusterName));
  const done: RolloutState = { ...state, phase: 'done', from: Object.fromEntries(left) };
  return { state: unconfirmed(done, clusters), message: doneBut(left.map(([name]) => name as ClusterName)) };
}

/** Whoever is not suspended any more follows, in its wave as if the commit were new. */
function stepDone(state: RolloutState, input: RolloutInput): RolloutTurn {
  const left = Object.keys(state.from) as ClusterName[];
  if (left.every((name) => input.clusters.get(name)?.isSuspended !== false)) {
    return { state: unconfirmed(state, input.clusters), message: doneBut(left) };
  }
  const { promoted: _, ...again } = state;
  const ailing = sickOf(input.clusters);
  return stepWaves({ ...again, phase: 'waves', wave: 0, since: timeOf(input.now), ailing }, input);
}

function doneBut(suspended: readonly ClusterName[]): string {
  return suspended.length === 0 ? 'done' : `done but for ${enumerated(suspended)}, suspended`;
}

function sickOf(clusters: RolloutInput['clusters']): readonly ClusterName[] {
  return [...clusters].filter(([, { standing }]) => standing === 'sick').map(([name]) => name);
}

function soakOf({ soak: duration }: Wave): number {
  return duration === undefined ? 0 : (parseDuration(duration) ?? 0);
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
