/** When a request is sent again, and when its caller is told instead. */
import type { Problem, Rule } from './problem.ts';

export interface Attempt {
  /** How often it was sent, this time included. */
  readonly count: number;
  /** Milliseconds since it was sent first. */
  readonly elapsed: number;
  /** 0 (included) to 1 (excluded). */
  readonly random: number;
}

/** The most that one call waits for all its attempts, in milliseconds; after that a loop with its own back-off decides. */
export const PATIENCE = 10_000;
const MOST_ATTEMPTS = 5;
const FIRST_PAUSE = 100;

/** Milliseconds until the next attempt; undefined when there is none. */
export function pauseBefore(rule: Rule, problem: Problem, attempt: Attempt): number | undefined {
  const most = { never: 1, renewed: 2, unknown: MOST_ATTEMPTS, unexecuted: MOST_ATTEMPTS }[rule.again];
  if (attempt.count >= most) return undefined;
  const told = problem.kind === 'refusal' ? problem.retryAfter : undefined;
  const ceiling = FIRST_PAUSE * 2 ** attempt.count;
  // All who were refused at once must not come back at once.
  const pause = rule.again === 'renewed' ? 0 : (told ?? 0) + ceiling * (0.5 + attempt.random / 2);
  return attempt.elapsed + pause > PATIENCE ? undefined : pause;
}
