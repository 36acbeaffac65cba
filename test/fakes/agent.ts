/** What an agent needs beside its store and its kernel, in memory. */
import type { KeyStore } from '../../src/keys/port.ts';
import type { Clock } from '../../src/loop/loop.ts';
import type { Digest, PublicKey } from '../../src/model/ids.ts';
import type { AgentMemory, AgentState } from '../../src/state/port.ts';
import type { Probes } from '../../src/agent/probes.ts';
import { fakePublicKey } from './kernel.ts';

/** What lies on the disk of an agent; survives its restarts. */
export interface FakeDisk {
  memory: AgentMemory;
  desired: { readonly index: Uint8Array; readonly objects: ReadonlyMap<Digest, Uint8Array> } | undefined;
  saves: number;
}

export function emptyDisk(): FakeDisk {
  return { memory: { format: 1, sequence: 0, slices: {}, workloads: [] }, desired: undefined, saves: 0 };
}

export function fakeState(disk: FakeDisk): AgentState {
  return {
    load: async () => structuredClone(disk.memory),
    save: async (memory) => {
      if (JSON.stringify(memory) !== JSON.stringify(disk.memory)) disk.saves += 1;
      disk.memory = structuredClone(memory);
    },
    saveDesired: async (index, objects) => {
      disk.desired = { index, objects };
    },
    loadDesired: async () => disk.desired,
  };
}

/** Keys that the fake kernel derives from the names of their files. */
export function fakeKeys(cluster: string): KeyStore & { readonly removed: string[] } {
  const removed: string[] = [];
  return {
    removed,
    async tunnelKey(slice, epoch) {
      const file = `/keys/${cluster}/${slice}-e${epoch}.key`;
      return { file, publicKey: fakePublicKey(file) as PublicKey };
    },
    async removeSlice(slice) {
      removed.push(slice);
    },
    signingKey: () => Promise.reject(new Error('an agent signs nothing')),
  };
}

export function silentProbes(): Probes {
  return {
    follow: () => undefined,
    drop: () => undefined,
    samples: () => [],
    tick: () => ({ silent: [], isChanged: false }),
  };
}

/** Time stands still until `advance`; delays end when it passes them, or when their signal fires. */
export class FakeClock implements Clock {
  #now = 1_000_000;
  readonly #sleepers: Set<{ readonly until: number; readonly wake: () => void }> = new Set();
  now = (): number => this.#now;
  monotonic = (): number => this.#now;
  random = (): number => 0.5;

  delay = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const sleeper = { until: this.#now + milliseconds, wake: () => this.#end(sleeper, resolve) };
      this.#sleepers.add(sleeper);
      if (signal.aborted) sleeper.wake();
      else signal.addEventListener('abort', sleeper.wake, { once: true });
    });

  /** Resolves when what was woken has had its turn. */
  async advance(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    for (const sleeper of this.#sleepers) if (sleeper.until <= this.#now) sleeper.wake();
    await settle();
  }

  #end(sleeper: { readonly until: number; readonly wake: () => void }, resolve: () => void): void {
    this.#sleepers.delete(sleeper);
    resolve();
  }
}

/** Lets everything that waits for promises only go on. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await new Promise((resolve) => setImmediate(resolve));
}
