import { startLoop } from '../loop/loop.ts';
import type { Store } from '../store/port.ts';
import { type HubPorts, openHub, runHubTurn } from './hub.ts';

export interface RunningHub {
  /** True once a commit was compiled and published. */
  readonly isReady: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Beyond this (milliseconds) the hub rests after a turn as long as the turn took: many reports become one turn. */
const LONG_TURN = 100;
/** The store is looked at this often (milliseconds), whatever it tells. */
const SWEEP = 120_000;

/** Polls Git every `interval` milliseconds, and looks at the store whenever a cluster reports. */
export async function startHub(ports: HubPorts, store: Store, interval: number): Promise<RunningHub> {
  const context = openHub(ports);
  const { clock, metrics, log } = ports;
  let nextPoll = Number.NEGATIVE_INFINITY;
  let nextLook = Number.NEGATIVE_INFINITY;
  const loop = startLoop({
    clock,
    turn: async () => {
      const started = clock.monotonic();
      const isPolling = started >= nextPoll;
      if (isPolling) nextPoll = started + interval;
      const isLooking = started >= nextLook;
      if (isLooking) nextLook = started + SWEEP;
      await runHubTurn(context, isPolling, isLooking);
      const duration = clock.monotonic() - started;
      metrics.turn(duration / 1000, 'done');
      return {
        atLeast: duration > LONG_TURN ? duration : 0,
        atMost: Math.max(0, nextPoll - clock.monotonic()),
      };
    },
    onFailure: (problem, retryMilliseconds) => {
      nextPoll = Number.NEGATIVE_INFINITY;
      nextLook = Number.NEGATIVE_INFINITY;
      metrics.turn(0, 'failed');
      log.error('turn failed', { problem, retryMilliseconds });
    },
  });
  const unwatch = await store.watch({ kind: 'reports' }, () => {
    nextLook = Number.NEGATIVE_INFINITY;
    loop.wake();
  });
  return {
    isReady: () => context.current !== undefined,
    stop: async () => {
      unwatch();
      await loop.stop();
    },
  };
}
