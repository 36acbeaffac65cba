/**
 * rollout/ — which cluster gets a commit, and when: waves, soak times, halts, and what operators decide at run time. The
 * state lives in the store, so that any hub goes on where another one stopped. Pure.
 */
import type { Labels, RolloutState, Wave } from '../model/generated/types.ts';
import type { ClusterName, CommitSha } from '../model/ids.ts';
import { parseDuration } from '../model/duration.ts';
import { without } from './control.ts';
import { progressOf, type WaveProgress } from './progress.ts';
import { wavesOf } from './waves.ts';

/**
 * How a cluster stands with what it was last told. `current`: it has applied all of it and is healthy; `behind`: it has
 * not yet; `sick`: it says that something is wrong; `silent`: it has never reported.
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

export interface RolloutTurn {
  /** Equal by identity to the one before when nothing changed. */
  readonly state: RolloutState;
  /** One line for people. */
  readonly message: string;
  /** Milliseconds after which time alone changes something. */
  readonly again?: number;
}

/**
 * A commit has been accepted. Clusters stay where they are until it is their turn: also those that an earlier rollout has
 * not reached, or has reached alone, so that a newer commit never takes a cluster back.
 */
export function beginRollout(
  before: { readonly commit: CommitSha; readonly state: RolloutState | undefined } | undefined,
  target: CommitSha,
  input: RolloutInput & { readonly needsOffer: boolean },
): RolloutState {
  const at = before === undefined ? new Map<string, string>() : positions(before, input.clusters.keys());
  const from = [...at].filter(([, commit]) => commit !== target);
  const ailing = [...input.clusters].filter(([, { standing }]) => standing === 'sick').map(([name]) => name);
  return {
    target,
    from: Object.fromEntries(from),
    phase: input.needsOffer && from.length > 0 ? 'offer' : 'waves',
    wave: 0,
    since: timeOf(input.now),
    ailing,
  };
}

/** The commit that each cluster is compiled from. */
export function positions(
  at: { readonly commit: CommitSha; readonly state: RolloutState | undefined },
  clusters: Iterable<ClusterName>,
): ReadonlyMap<ClusterName, CommitSha> {
  const { target = at.commit, from = {} } = at.state ?? {};
  const behind = new Map(Object.entries(from));
  return new Map([...clusters].map((name) => [name, (behind.get(name) ?? target) as CommitSha]));
}

/** One look: releases who may go, halts at whoever got sick, goes on to the next wave when this one has been healthy. */
export function stepRollout(state: RolloutState, input: RolloutInput): RolloutTurn {
  if (state.paused !== undefined)
    return { state, message: `paused by ${state.paused.who}: ${state.paused.why}` };
  if (state.halted !== undefined)
    return { state, message: `halted at cluster ${state.halted.cluster}: ${state.halted.why}` };
  switch (state.phase) {
    case 'offer':
      return stepOffer(state, input);
    case 'waves':
      return stepWave(state, input);
    case 'done':
      return finish(state, input);
  }
}

/** Everybody must accept what will change before anybody changes; who is silent or suspended cannot be waited for. */
function stepOffer(state: RolloutState, input: RolloutInput): RolloutTurn {
  const waiting = [...input.clusters].filter(
    ([, { standing, isSuspended }]) => standing === 'behind' && !isSuspended,
  );
  if (waiting.length === 0) return stepWave({ ...state, phase: 'waves', since: timeOf(input.now) }, input);
  const [first] = waiting[0] ?? [''];
  return { state, message: `offered to all; ${waiting.length} have not applied it yet, ${first} first` };
}

function stepWave(state: RolloutState, input: RolloutInput): RolloutTurn {
  const waves = wavesOf(input.waves, input.clusters);
  const wave = waves[state.wave];
  if (wave === undefined) return finish({ ...state, phase: 'done' }, input);
  const progress = progressOf(wave, waves.slice(0, state.wave), state, input);
  if (progress.sick !== undefined) return halt(state, progress.sick, input);
  const released = release(state, wave.spec, progress);
  const name = `wave ${wave.spec.name} (${state.wave + 1} of ${waves.length})`;
  const count = `${progress.current} of ${progress.total} clusters`;
  if (released !== state) return { state: unhealthy(released), message: `${name}: ${count}` };
  if (progress.current < progress.total) return { state: unhealthy(state), message: `${name}: ${count}` };
  return soak(state, wave.spec, { name, input, isLast: state.wave === waves.length - 1 });
}

/** A wave that is healthy for the first time starts its soak time; one that is not any more has none. */
function unhealthy(state: RolloutState): RolloutState {
  return state.healthy === true ? without(state, 'healthy') : state;
}

function release(state: RolloutState, spec: Wave, progress: WaveProgress): RolloutState {
  const room = (spec.maxParallel ?? Number.POSITIVE_INFINITY) - progress.inFlight;
  const next = new Set<string>(progress.pending.slice(0, Math.max(0, room)));
  if (next.size === 0) return state;
  return {
    ...state,
    from: Object.fromEntries(Object.entries(state.from).filter(([name]) => !next.has(name))),
  };
}

interface Soaking {
  readonly name: string;
  readonly input: RolloutInput;
  readonly isLast: boolean;
}

function soak(state: RolloutState, spec: Wave, { name, input, isLast }: Soaking): RolloutTurn {
  if (state.healthy !== true && spec.soak !== undefined)
    return soak({ ...state, healthy: true, since: timeOf(input.now) }, spec, { name, input, isLast });
  const left = soakOf(spec) - (input.now - Date.parse(state.since));
  if (left > 0 && state.healthy === true) return { state, message: `${name}: healthy, soaking`, again: left };
  const isPaused = spec.pause === true && !isLast && (state.promoted ?? -1) < state.wave;
  if (isPaused) return { state, message: `${name}: healthy, waits for \`fleetslice rollout promote\`` };
  const next = { ...unhealthy(state), wave: state.wave + 1, since: timeOf(input.now) };
  return stepWave(next, input);
}

function halt(
  state: RolloutState,
  sick: { readonly cluster: ClusterName; readonly problem: string },
  input: RolloutInput,
): RolloutTurn {
  const halted = { cluster: sick.cluster, why: sick.problem.slice(0, LONGEST_WHY), at: timeOf(input.now) };
  return {
    state: { ...unhealthy(state), halted },
    message: `halted at cluster ${halted.cluster}: ${halted.why}`,
  };
}

const LONGEST_WHY = 1024;

/** Whoever was suspended while the others went on follows as soon as it is not any more. */
function finish(state: RolloutState, { clusters }: RolloutInput): RolloutTurn {
  const left = Object.entries(state.from).filter(
    ([name]) => clusters.get(name as ClusterName)?.isSuspended === true,
  );
  const isSame = left.length === Object.keys(state.from).length;
  const done = isSame ? state : { ...state, from: Object.fromEntries(left) };
  const message = left.length === 0 ? 'done' : `done but for ${left.length} suspended clusters`;
  return { state: done, message };
}

function soakOf({ soak: duration }: Wave): number {
  return duration === undefined ? 0 : (parseDuration(duration) ?? 0);
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
