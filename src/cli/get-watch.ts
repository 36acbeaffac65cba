import { once } from 'node:events';
import { startLoop } from '../loop/loop.ts';
import type { ClusterName } from '../model/ids.ts';
import { forTerminal } from '../present/escape.ts';
import type { Store } from '../store/port.ts';
import type { CommandContext } from './context.ts';

/** Milliseconds between two looks: a busy fleet is not looked at without rest, a silent one is looked at all the same. */
const PAUSE = { atLeast: 200, atMost: 30_000 };

export interface Watching {
  /** `fleet`: only what the hub tells; `everything`: also what is published and reported. */
  readonly scope: 'fleet' | 'everything';
  readonly look: () => Promise<void>;
  readonly ended: AbortSignal;
}

/** Looks at once and whenever the store changes, until `ended` fires. What fails is a warning, and tried again. */
export async function watchStore(
  { clock, err }: CommandContext,
  store: Store,
  { scope, look, ended }: Watching,
): Promise<void> {
  const stops = new Map<string, () => void>();
  const wake = (): void => loop.wake();
  const loop = startLoop({
    clock,
    turn: async () => {
      if (scope === 'everything') await watchIndexes(stops, store, wake);
      await look();
      return PAUSE;
    },
    onFailure: (message) => err(`warning: ${forTerminal(message)}\n`),
  });
  try {
    stops.set('fleet status', await store.watch({ kind: 'fleet' }, wake));
    if (scope === 'everything') stops.set('all reports', await store.watch({ kind: 'reports' }, wake));
    if (!ended.aborted) await once(ended, 'abort');
  } finally {
    await loop.stop();
    for (const stop of stops.values()) stop();
  }
}

/** Reports do not tell that the hub has published something which no agent has noticed. */
async function watchIndexes(stops: Map<string, () => void>, store: Store, wake: () => void): Promise<void> {
  for (const cluster of await store.clusters()) await watchIndex(stops, store, cluster, wake);
}

async function watchIndex(
  stops: Map<string, () => void>,
  store: Store,
  cluster: ClusterName,
  wake: () => void,
): Promise<void> {
  if (!stops.has(cluster)) stops.set(cluster, await store.watch({ kind: 'desired', cluster }, wake));
}
