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

/** When the next turn comes, in milliseconds from the end of this one. */
export interface Pause {
  /** Whatever wakes the loop: what keeps a turn that fails, or that is long, from running without rest. */
  readonly atLeast: number;
  /** Without any wake. */
  readonly atMost: number;
}

export interface LoopOptions {
  readonly clock: Clock;
  /** One pass. */
  readonly turn: () => Promise<Pause>;
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
  const sleeper = createSleeper(options.clock);
  const running = run(options, sleeper);
  return {
    wake: sleeper.wake,
    stop: () => {
      sleeper.stop();
      return running;
    },
  };
}

interface Sleeper {
  readonly wake: () => void;
  readonly stop: () => void;
  readonly isStopped: () => boolean;
  readonly sleep: (pause: Pause) => Promise<void>;
}

/** A wake that comes during a turn or a rest is kept, and ends the next sleep. */
function createSleeper(clock: Clock): Sleeper {
  const stopped = new AbortController();
  let asleep = new AbortController();
  let isWoken = false;
  return {
    wake: () => {
      isWoken = true;
      asleep.abort();
    },
    stop: () => {
      stopped.abort();
      asleep.abort();
    },
    isStopped: () => stopped.signal.aborted,
    async sleep({ atLeast, atMost }) {
      if (atLeast > 0) await clock.delay(atLeast, stopped.signal);
      if (!isWoken && !stopped.signal.aborted)
        await clock.delay(Math.max(0, atMost - atLeast), asleep.signal);
      if (isWoken) await clock.delay(SETTLE, stopped.signal);
      isWoken = false;
      asleep = new AbortController();
    },
  };
}

async function run(options: LoopOptions, sleeper: Sleeper): Promise<void> {
  let failures = 0;
  while (!sleeper.isStopped()) {
    let pause: Pause;
    try {
      pause = await options.turn();
      failures = 0;
    } catch (thrown) {
      const retry = retryAfter(thrown, failures, options.clock.random());
      failures += 1;
      pause = { atLeast: Math.min(retry, FIRST_RETRY), atMost: retry };
      options.onFailure(messageOf(thrown), retry);
    }
    await sleeper.sleep(pause);
  }
}

/** How long to wait after a failure: what the error knows, else exponential back-off with full jitter. */
export function retryAfter(thrown: unknown, failures: number, random: number): number {
  if (thrown instanceof Waiting) return thrown.afterMilliseconds;
  if (thrown instanceof Blocked) return LAST_RETRY;
  const ceiling = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(failures, 20));
  return Math.max(FIRST_RETRY / 2, ceiling * random);
}
