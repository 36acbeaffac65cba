/** A store on the stand-in of an API server, and somebody who watches it. */
import { vi } from 'vitest';
import { realClock } from '../../../src/cli/process.ts';
import { openKubernetesStore } from '../../../src/kubernetes/store.ts';
import type { Store, WatchScope } from '../../../src/store/port.ts';
import { StandIn } from './stand-in.ts';

/** Milliseconds after which the store of the lab takes a silent watch for dead. */
export const SILENCE = 500;

export interface Seen {
  wakes: number;
}

export interface WatchLab {
  readonly server: StandIn;
  readonly store: Store;
  /** What another process writes with. */
  readonly other: Store;
  follow(scope: WatchScope): Promise<Seen>;
  /** Stops the last that follows. */
  unfollow(): void;
  /** Once the server has somebody who watches. */
  watched(): Promise<void>;
  close(): Promise<void>;
}

export async function openWatchLab(silence: number = SILENCE): Promise<WatchLab> {
  const server = await StandIn.start();
  const options = { kubeconfig: server.kubeconfig, clock: realClock };
  const store = await openKubernetesStore({ ...options, silence });
  const stops: (() => void)[] = [];
  return {
    server,
    store,
    other: await openKubernetesStore(options),
    async follow(scope) {
      const seen = { wakes: 0 };
      const wake = (): void => {
        seen.wakes += 1;
      };
      stops.push(await store.watch(scope, wake));
      return seen;
    },
    unfollow: () => stops.pop()?.(),
    async watched() {
      await vi.waitUntil(() => server.watches > 0, { timeout: 5000, interval: 5 });
    },
    async close() {
      for (const stop of stops.splice(0)) stop();
      await server.stop();
    },
  };
}

/** Whether a change wakes within a time in which everything broken must have been noticed. */
export async function wakesFor(seen: Seen, change: () => Promise<unknown>): Promise<boolean> {
  const before = seen.wakes;
  await change();
  return vi.waitUntil(() => seen.wakes > before, { timeout: 15_000, interval: 5 });
}
