import type { Clock } from '../loop/loop.ts';

export interface Deadline {
  readonly clock: Clock;
  readonly milliseconds: number;
  /** Fires when the hub ends. */
  readonly ended: AbortSignal;
}

/** Runs with a signal that fires when the time is over or the hub ends, and never after the run. */
export async function withDeadline<T>(
  { clock, milliseconds, ended }: Deadline,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const late = new AbortController();
  void clock.delay(milliseconds, AbortSignal.any([over.signal, ended])).then(() => {
    if (!over.signal.aborted) late.abort();
  });
  try {
    return await run(late.signal);
  } finally {
    over.abort();
  }
}
