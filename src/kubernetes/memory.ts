/** Values that were read or written, so that what has not changed since need not be read again. */
import type { Stored, StoreKey } from '../store/port.ts';

export interface Memory {
  remember(key: StoreKey, id: string, stored: Stored): void;
  forget(id: string): void;
  get(id: string): Stored | undefined;
}

/** The most bytes that are remembered: the indexes of some thousand clusters. */
const MOST_BYTES = 32 * 2 ** 20;

export function createMemory(): Memory {
  const values = new Map<string, Stored>();
  let size = 0;
  const forget = (id: string): void => {
    size -= values.get(id)?.bytes.length ?? 0;
    values.delete(id);
  };
  return {
    remember(key, id, stored) {
      forget(id);
      // Objects never change and are read once; of reports the reader keeps what it made of them.
      if (key.kind !== 'index' && key.kind !== 'control' && key.kind !== 'fleet') return;
      values.set(id, stored);
      size += stored.bytes.length;
      for (const oldest of values.keys()) if (size > MOST_BYTES) forget(oldest);
    },
    forget,
    get: (id) => values.get(id),
  };
}
