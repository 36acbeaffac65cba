import { startLoop } from '../loop/loop.ts';
import type { Store } from '../store/port.ts';
import { type HubContext, type HubPorts, type Look, openHub } from './context.ts';
import { runHubTurn } from './hub.ts';
import { createPolling } from './polling.ts';

export interface RunningHub {
  /** True once a commit was compiled and published. */
  readonly isReady: () => boolean;
  /** Somebody has pushed: Git is asked at once. Many of these are one question. */
  readonly pushed: () => void;
  readonly stop: () => Promise<void>;
}

/** Beyond this (milliseconds) the hub rests after a turn as long as the turn took: many reports become one turn. */
const LONG_TURN = 100;
/** The longest rest (milliseconds): somebody may have pushed. */
const LONGEST_REST = 1000;
/** All that the store holds is looked at this often (milliseconds), whatever it tells. */
const SWEEP = 120_000;

/**
 * Polls Git every `interval` milliseconds, less often while webhooks tell of every push, and looks at the store whenever
 * a cluster reports.
 */
export async function startHub(ports: HubPorts, store: Store, interval: number): Promise<RunningHub> {
  const context = openHub(ports);
  const { clock, metrics, log } = ports;
  let nextPoll = Number.NEGATIVE_INFINITY;
  let isTold = true;
  let isPushed = false;
  const polling = createPolling(interval);
  let nextSweep = Number.NEGATIVE_INFINITY;
  let nextLook = Number.POSITIVE_INFINITY;
  const loop = startLoop({
    clock,
    turn: async () => {
      const started = clock.monotonic();
      const isPolling = started >= nextPoll;
      if (isPolling) nextPoll = started + polling.interval(started);
      const isSweeping = started >= nextSweep;
      if (isSweeping) nextSweep = started + SWEEP;
      const isLooking = isTold || started >= nextLook;
      isTold = false;
      const [wasPushed, head] = [isPushed, headOf(context)];
      isPushed = false;
      const { again } = await runHubTurn(context, isPolling, lookOf(isSweeping, isLooking));
      if (again !== undefined) nextLook = clock.monotonic() + again;
      if (headOf(context) !== head) polling.found(wasPushed);
      const duration = clock.monotonic() - started;
      metrics.turn(duration / 1000, 'done');
      return {
        atLeast: duration > LONG_TURN ? Math.min(duration, LONGEST_REST) : 0,
        atMost: Math.max(0, Math.min(nextPoll, nextLook) - clock.monotonic()),
      };
    },
    onFailure: (problem, retryMilliseconds) => {
      nextPoll = Number.NEGATIVE_INFINITY;
      nextSweep = Number.NEGATIVE_INFINITY;
      metrics.turn(0, 'failed');
      log.error('turn failed', { problem, retryMilliseconds });
    },
  });
  const unwatch = await store.watch({ kind: 'reports' }, () => {
    isTold = true;
    loop.wake();
  });
  return {
    isReady: () => context.progress !== undefined,
    pushed: () => {
      isPushed = true;
      nextPoll = Number.NEGATIVE_INFINITY;
      polling.told(clock.monotonic());
      loop.wake();
    },
    stop: async () => {
      unwatch();
      await loop.stop();
    },
  };
}

function lookOf(isSweeping: boolean, isTold: boolean): Look {
  if (isSweeping) return 'store';
  return isTold ? 'reports' : 'nothing';
}

/** The commit that Git had last, whatever became of it. */
function headOf({ head }: HubContext): string | undefined {
  return head?.commit;
}
