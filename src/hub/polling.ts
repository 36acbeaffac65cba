/** How often Git is asked without being told to. */
export interface Polling {
  /** Milliseconds from one question to the next. */
  interval(now: number): number;
  /** A webhook has told of a push. */
  told(now: number): void;
  /** Git had something new; `wasTold` when a webhook had said so. */
  found(wasTold: boolean): void;
}

/** A poll that no webhook asked for may be this many times rarer while webhooks tell of every push. */
const MOST_STRETCH = 16;
/** Milliseconds without a webhook after which they are no longer relied on. */
const QUIET = 60 * 60 * 1000;

/**
 * Webhooks are trusted as far as they have proved right: each push that one told of doubles the interval, a push that
 * was found without one, or an hour of silence, brings back the interval that was asked for. Times are in milliseconds.
 */
export function createPolling(interval: number): Polling {
  let stretch = 1;
  let lastTold = Number.NEGATIVE_INFINITY;
  return {
    interval: (now) => (now - lastTold > QUIET ? interval : interval * stretch),
    told: (now) => {
      if (now - lastTold > QUIET) stretch = 1;
      lastTold = now;
    },
    found: (wasTold) => {
      stretch = wasTold ? Math.min(MOST_STRETCH, stretch * 2) : 1;
    },
  };
}
