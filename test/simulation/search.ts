import { type Outcome, runHistory } from './history.ts';
import type { Planted } from './planted.ts';
import { drawScript, type Event, type Script } from './script.ts';
import type { Violation } from './world.ts';

export interface Search {
  /** The first seed; each history has the next one. */
  readonly seed: number;
  readonly histories: number;
  readonly planted?: Planted;
}

export interface Finding {
  readonly seed: number;
  readonly violation: Violation;
  /** Histories that were run up to it, itself included. */
  readonly histories: number;
}

/** Runs histories until one of them breaks a promise; undefined when none does. */
export async function search({ seed, histories, planted = {} }: Search): Promise<Finding | undefined> {
  for (let count = 1; count <= histories; count += 1) {
    const script = drawScript(seed + count - 1);
    const { violation } = await runHistory(script, { planted });
    if (violation !== undefined) return { seed: script.seed, violation, histories: count };
  }
  return undefined;
}

/** Rounds of leaving out events; each tries every event once. */
const MOST_ROUNDS = 4;

/** A history that breaks the same promise with as few events as leaving them out one by one can reach. */
export async function shrink(script: Script, planted: Planted = {}): Promise<Script> {
  const { violation, events } = await runHistory(script, { planted });
  if (violation === undefined) return script;
  const isSame = ({ violation: other }: Outcome): boolean => other?.invariant === violation.invariant;
  const breaks = async (fewer: readonly Event[]): Promise<boolean> =>
    isSame(await runHistory({ ...script, events: fewer }, { planted }));
  let least: readonly Event[] = script.events.slice(0, events);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = least.length;
    for (const event of least.toReversed()) {
      const fewer = least.filter((other) => other !== event);
      if (await breaks(fewer)) least = fewer;
    }
    if (least.length === before) break;
  }
  return { ...script, events: least };
}
