import type { Decision, Halt, Pin, Suspension, WireFleet } from '../model/generated/types.ts';
import { shortCommit } from './fleet.ts';

/** What keeps the fleet from going on by itself. Everything is absent or empty when nothing does. */
export interface Decisions {
  readonly suspensions: readonly Suspension[];
  readonly pin?: Pin;
  readonly paused?: Decision;
  readonly halted?: Halt;
}

/** Undefined when nothing holds the fleet back. */
export function decisionsOf({ suspensions, pin, rollout }: WireFleet): Decisions | undefined {
  const found: Decisions = {
    suspensions,
    ...(pin === undefined ? {} : { pin }),
    ...(rollout?.paused === undefined ? {} : { paused: rollout.paused }),
    ...(rollout?.halted === undefined ? {} : { halted: rollout.halted }),
  };
  return suspensions.length === 0 && Object.keys(found).length === 1 ? undefined : found;
}

/** What suspends an object: itself, or the whole fleet. */
export function suspensionOf(
  suspensions: readonly Suspension[],
  kind: Suspension['kind'],
  name: string,
): Suspension | undefined {
  return (
    suspensions.find((each) => each.kind === kind && each.name === name) ??
    suspensions.find((each) => each.kind === 'Fleet')
  );
}

/** Beyond so many, suspensions are only counted. */
const MOST_LINES = 20;

/** One line for each. */
export function describeDecisions({ pin, halted, paused, suspensions }: Decisions): readonly string[] {
  const left = suspensions.length - MOST_LINES;
  return [
    ...(pin === undefined ? [] : [`the hub is off the branch until ${pin.until}: ${describePin(pin)}`]),
    ...(halted === undefined ? [] : [`the rollout has halted at cluster ${halted.cluster}: ${halted.why}`]),
    ...(paused === undefined ? [] : [`the rollout is paused by ${paused.who}: ${paused.why}`]),
    ...suspensions.slice(0, MOST_LINES).map(describeSuspension),
    ...(left > 0 ? [`${left} more suspensions`] : []),
  ];
}

export function describePin({ commit, who, why, until }: Pin): string {
  return `everything is pinned to ${shortCommit(commit)} by ${who} until ${until}: ${why}`;
}

export function describeSuspension(suspension: Suspension): string {
  const object =
    suspension.kind === 'Fleet' ? 'the fleet' : `${suspension.kind.toLowerCase()} ${suspension.name}`;
  return `${object} is ${suspendedBy(suspension)}`;
}

/** Without what it is about. */
export function suspendedBy({ who, why, until }: Suspension): string {
  return `suspended by ${who}${until === undefined ? '' : ` until ${until}`}: ${why}`;
}
