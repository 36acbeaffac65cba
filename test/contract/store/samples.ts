/** Keys and values to try a store with. */
import type { AgentName, ClusterName, Digest, SliceName } from '../../../src/model/ids.ts';
import type { Store, StoreKey } from '../../../src/store/port.ts';

export const east = 'east' as ClusterName;
export const west = 'west' as ClusterName;
export const indexOf = (cluster: ClusterName): StoreKey => ({ kind: 'index', cluster });
export const factsOf = (cluster: ClusterName, agent = 'node-1'): StoreKey => ({
  kind: 'facts',
  cluster,
  agent: agent as AgentName,
});
export const statusOf = (cluster: ClusterName, agent = 'node-1'): StoreKey => ({
  kind: 'status',
  cluster,
  agent: agent as AgentName,
});
export const objectOf = (cluster: ClusterName, slice: string, digit: string): StoreKey => ({
  kind: 'object',
  cluster,
  slice: slice as SliceName,
  digest: digit.repeat(64) as Digest,
});
export const control: StoreKey = { kind: 'control' };
export const fleet: StoreKey = { kind: 'fleet' };
export const keys: readonly StoreKey[] = [
  indexOf(east),
  objectOf(east, 'blue', 'a'),
  factsOf(east),
  statusOf(east),
  control,
  fleet,
];

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && new TextDecoder().decode(bytes);
export const ANY = { kind: 'any' } as const;
export const ABSENT = { kind: 'absent' } as const;

/** Adds one to a number in a store by compare-and-swap, as often as it takes. */
export async function increment(store: Store, key: StoreKey): Promise<void> {
  for (;;) {
    const current = await store.get(key);
    const next = bytesOf(String(Number(textOf(current?.bytes) ?? 0) + 1));
    try {
      await store.put(key, next, current ? { kind: 'version', version: current.version } : ABSENT);
      return;
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'store-conflict')) throw thrown;
    }
  }
}
