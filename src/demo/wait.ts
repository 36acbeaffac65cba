import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '../model/errors.ts';

const PAUSE = 25;

/** Asks again and again until there is an answer. Throws Failure with what was waited for, after `timeout` milliseconds. */
export async function eventually<T>(
  what: string,
  timeout: number,
  ask: () => Promise<T | undefined>,
): Promise<T> {
  const until = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > until)
      throw new Failure('demo-timeout', `waited ${timeout / 1000} s for ${what}`);
    // Whoever ends the fleet meanwhile need not wait for us.
    await delay(PAUSE, undefined, { ref: false });
  }
}
