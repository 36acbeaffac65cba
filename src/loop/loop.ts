/**
 * loop/ — the heart of hub and agent: a level-triggered loop. Events only wake it and carry nothing; a turn looks at
 * everything again. One turn at a time, wakes in between are one wake, failures are retried with back-off.
 */
import { Blocked, messageOf, Waiting } from '../model/errors.ts';

/** Time as an argument, so that tests and simulations own it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds since some fixed moment, with fractions; never goes back. */
  readonly monotonic: () => number;
  /** Resolves after so many milliseconds, or at once when the signal fires. */
  readonly delay: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** 0 (included) to 1 (excluded). */
  readonly random: () => number;
}

export interface LoopOptions {
  readonly clock: Clock;
  /** One pass. Resolves with the milliseconds after which it wants to run again without a wake. */
  readonly turn: () => Promise<number>;
  readonly onFailure: (message: string, retryMilliseconds: number) => void;
}

export interface Loop {
  /** Something may have changed. */
  readonly wake: () => void;
  /** Lets the turn that runs finish, then ends; resolves when it has. */
  readonly stop: () => Promise<void>;
}

const FIRST_RETRY = 200;
const LAST_RETRY = 30_000;
/** A burst of events is one turn. */
const SETTLE = 5;

export function startLoop(options: LoopOptions): Loop {
  const stopped = new AbortController();
  let asleep = new AbortController();
  let isWoken = false;
  const sleep = async (milliseconds: number): Promise<void> => {
    if (!isWoken) await options.clock.delay(milliseconds, AbortSignal.any([asleep.signal, stopped.signal]));
    if (isWoken) await options.clock.delay(SETTLE, stopped.signal);
    isWoken = false;
    asleep = new AbortController();
  };
  const running = run(options, stopped.signal, sleep);
  return {
    wake: () => {
      isWoken = true;
      asleep.abort();
    },
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
}

async function run(
  options: LoopOptions,
  stopped: AbortSignal,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<void> {
  let failures = 0;
  while (!stopped.aborted) {
    let pause: number;
    try {
      pause = await options.turn();
      failures = 0;
    } catch (thrown) {
      pause = retryAfter(thrown, failures, options.clock.random());
      failures += 1;
      options.onFailure(messageOf(thrown), pause);
    }
    await sleep(pause);
  }
}

/** How long to wait after a failure: what the error knows, else exponential back-off with full jitter. */
export function retryAfter(thrown: unknown, failures: number, random: number): number {
  if (thrown instanceof Waiting) return thrown.afterMilliseconds;
  if (thrown instanceof Blocked) return LAST_RETRY;
  const ceiling = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(failures, 20));
  return Math.max(FIRST_RETRY / 2, ceiling * random);
}
