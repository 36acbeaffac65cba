import { decodeBytes } from '../desired/codec.ts';
import type { Decision, Pin, RolloutState, Suspension, WireControl } from '../model/generated/types.ts';
import { validateWireControl } from '../model/generated/validators.js';

/** What holds while nobody has decided anything. */
export const NO_CONTROL: WireControl = { format: 1, suspensions: [] };

/** Throws Failure `wire-…` for anything else. */
export function decodeControl(bytes: Uint8Array): WireControl {
  return decodeBytes(bytes, 'control', validateWireControl) as WireControl;
}

/** Who suspends what Git suspends, in the status of the fleet; no operator may go by this name. */
export const GIT = 'Git';

/** What can be suspended. One store holds one fleet, so that every suspension of kind Fleet is about it. */
export type SuspendedObject = Pick<Suspension, 'kind' | 'name'>;

/** Replaces what was decided about the same object before. */
export function suspend(control: WireControl, suspension: Suspension): WireControl {
  const others = withoutObject(control, suspension);
  return { ...control, suspensions: [...others, suspension].toSorted(compareObjects) };
}

/** Nothing changes when the object is not suspended. */
export function resume(control: WireControl, object: SuspendedObject): WireControl {
  const suspensions = withoutObject(control, object);
  return suspensions.length === control.suspensions.length ? control : { ...control, suspensions };
}

export function isSameObject(a: SuspendedObject, b: SuspendedObject): boolean {
  return a.kind === b.kind && (a.kind === 'Fleet' || a.name === b.name);
}

function withoutObject({ suspensions }: WireControl, object: SuspendedObject): readonly Suspension[] {
  return suspensions.filter((each) => !isSameObject(each, object));
}

function compareObjects(a: SuspendedObject, b: SuspendedObject): number {
  const [left, right] = [a, b].map(({ kind, name }) => `${kind}/${name}`) as [string, string];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Those whose end has not come; `now` is in milliseconds since 1970. */
export function activeSuspensions({ suspensions }: WireControl, now: number): readonly Suspension[] {
  return suspensions.filter(({ until }) => !isOver(until, now));
}

/** The commit that everything stays at, until its end. */
export function activePin({ pin }: WireControl, now: number): Pin | undefined {
  return pin === undefined || isOver(pin.until, now) ? undefined : pin;
}

/** Milliseconds until the next of these ends, when a hub must look again; undefined when nothing ends by itself. */
export function nextEnd(control: WireControl, now: number): number | undefined {
  const ends = [...control.suspensions, ...(control.pin === undefined ? [] : [control.pin])];
  const left = ends
    .map(({ until }) => Date.parse(until ?? '') - now)
    .filter((milliseconds) => milliseconds > 0);
  return left.length === 0 ? undefined : Math.min(...left);
}

/** Without what has ended. */
export function prune(control: WireControl, now: number): WireControl {
  const { pin: _, ...others } = control;
  const pin = activePin(control, now);
  return {
    ...others,
    suspensions: activeSuspensions(control, now),
    ...(pin === undefined ? {} : { pin }),
  };
}

/** An end that is no real time (a leap second, the 99th of a month) never comes: whoever wrote it wanted a stop. */
function isOver(until: string | undefined, now: number): boolean {
  return until !== undefined && Date.parse(until) <= now;
}

/**
 * Everything goes to one commit and stays there. A pause of another rollout ends with that rollout: it would keep the
 * clusters from going back.
 */
export function pinTo(control: WireControl, pin: Pin): WireControl {
  const pinned = { ...control, pin };
  if (control.rollout?.target === pin.commit) return pinned;
  return withRollout(pinned, (state) => without(state, 'paused'));
}

/** Nothing changes when there is no pin. */
export function unpin(control: WireControl): WireControl {
  if (control.pin === undefined) return control;
  const { pin: _, ...others } = control;
  return others;
}

/** An operator stops the rollout; it stays where it is. */
export function pause(control: WireControl, decision: Decision): WireControl {
  return withRollout(control, (state) => ({ ...state, paused: decision }));
}

/** It goes on, also after it has halted by itself: who does this has looked at the cluster that it halted at. */
export function proceed(control: WireControl): WireControl {
  return withRollout(control, (state) => {
    const running = without(state, 'paused', 'halted');
    if (state.halted === undefined) return running;
    return { ...running, ailing: [...new Set([...state.ailing, state.halted.cluster])].toSorted() };
  });
}

/** Ends the pause after the current wave. */
export function promote(control: WireControl): WireControl {
  return withRollout(control, (state) => ({ ...state, promoted: state.wave }));
}

function withRollout(control: WireControl, change: (state: RolloutState) => RolloutState): WireControl {
  return control.rollout === undefined ? control : { ...control, rollout: change(control.rollout) };
}

/** The state without what no longer holds. */
export function without<Field extends 'paused' | 'halted' | 'healthy'>(
  state: RolloutState,
  ...fields: readonly Field[]
): Omit<RolloutState, Field> {
  const copy = { ...state };
  for (const field of fields) delete copy[field];
  return copy;
}
