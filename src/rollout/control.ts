import { decodeBytes } from '../desired/codec.ts';
import type { Decision, Pin, RolloutState, Suspension, WireControl } from '../model/generated/types.ts';
import { validateWireControl } from '../model/generated/validators.js';

/** What holds while nobody has decided anything. */
export const NO_CONTROL: WireControl = { format: 1, suspensions: [] };

/** Throws Failure `wire-…` for anything else. */
export function decodeControl(bytes: Uint8Array): WireControl {
  return decodeBytes(bytes, 'control', validateWireControl) as WireControl;
}

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

type SuspendedObject = Pick<Suspension, 'kind' | 'name'>;

function withoutObject({ suspensions }: WireControl, { kind, name }: SuspendedObject): readonly Suspension[] {
  return suspensions.filter((each) => each.kind !== kind || each.name !== name);
}

function compareObjects(a: SuspendedObject, b: SuspendedObject): number {
  const [left, right] = [a, b].map(({ kind, name }) => `${kind}/${name}`) as [string, string];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Those whose end has not come; `now` is in milliseconds since 1970. */
export function activeSuspensions({ suspensions }: WireControl, now: number): readonly Suspension[] {
  return suspensions.filter(({ until }) => until === undefined || Date.parse(until) > now);
}

/** The commit that everything stays at, until its end. */
export function activePin({ pin }: WireControl, now: number): Pin | undefined {
  return pin !== undefined && Date.parse(pin.until) > now ? pin : undefined;
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
