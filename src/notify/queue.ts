import { type Clock, retryAfter } from '../loop/loop.ts';
import { Blocked, messageOf } from '../model/errors.ts';

/**
 * `sent`, `refused` (it would be refused again), `failed` (given up after an hour), `dropped` (too many waited, or the
 * hub ended).
 */
export type Outcome = 'sent' | 'refused' | 'failed' | 'dropped';

export interface QueueOptions<Item> {
  readonly capacity: number;
  /** Of two items with the same key only the newer is sent. Absent: every item is sent. */
  readonly keyOf?: (item: Item) => string;
  /** Throws Blocked when trying again is of no use, Waiting to be asked later, and anything else to be asked again. */
  readonly send: (item: Item, ended: AbortSignal) => Promise<void>;
  /** What became of an item; `why` is empty when it was sent. */
  readonly settled: (outcome: Outcome, why: string) => void;
  readonly clock: Clock;
}

/** Sends one item after the other and keeps their order; never throws. */
export interface Queue<Item> {
  add(item: Item): void;
  /** Resolves when all is sent, or, with the rest dropped, when the signal fires. */
  close(signal: AbortSignal): Promise<void>;
}

/** Milliseconds. News that is older is none. */
const LONGEST_WAIT = 60 * 60 * 1000;
/** Milliseconds between two tries, whatever a receiver asks for. */
const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 10 * 60 * 1000;

interface Entry<Item> {
  readonly item: Item;
  /** On the clock that never goes back. */
  readonly since: number;
}

export function createQueue<Item>(options: QueueOptions<Item>): Queue<Item> {
  const { keyOf, settled, clock } = options;
  const waiting: Entry<Item>[] = [];
  const ended = new AbortController();
  let isClosed = false;
  let working: Promise<void> | undefined;
  return {
    add(item) {
      if (isClosed) return settled('dropped', ENDING);
      const same = keyOf === undefined ? -1 : waiting.findIndex((entry) => keyOf(entry.item) === keyOf(item));
      if (same >= 0) waiting.splice(same, 1);
      waiting.push({ item, since: clock.monotonic() });
      dropOldest(waiting, options);
      working ??= work({ ...options, waiting, ended: ended.signal }, () => {
        working = undefined;
      });
    },
    async close(signal) {
      isClosed = true;
      if (signal.aborted) ended.abort();
      signal.addEventListener('abort', () => ended.abort(), { once: true });
      await working;
      for (const _ of waiting.splice(0)) settled('dropped', ENDING);
    },
  };
}

const ENDING = 'the hub ends';

interface Work<Item> extends QueueOptions<Item> {
  readonly waiting: Entry<Item>[];
  readonly ended: AbortSignal;
}

/** `finished` is called in the same turn of the event loop in which nothing waits any more. */
async function work<Item>(queue: Work<Item>, finished: () => void): Promise<void> {
  const { waiting, ended, clock } = queue;
  let failures = 0;
  for (
    let entry = waiting.shift();
    entry !== undefined;
    entry = ended.aborted ? undefined : waiting.shift()
  ) {
    const thrown = await attempt(entry, queue);
    failures = thrown === undefined ? 0 : failures + 1;
    if (thrown === undefined) continue;
    const pause = Math.max(SHORTEST_PAUSE, retryAfter(thrown, failures - 1, clock.random()));
    putBack(entry, queue, { pause, why: messageOf(thrown) });
    await clock.delay(Math.min(pause, LONGEST_PAUSE), ended);
  }
  finished();
}

/** What was thrown when the item is to be sent again. */
async function attempt<Item>({ item }: Entry<Item>, { send, settled, ended }: Work<Item>): Promise<unknown> {
  try {
    await send(item, ended);
    settled('sent', '');
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof Blocked)) return thrown;
    settled('refused', thrown.message);
    return undefined;
  }
}

function putBack<Item>(
  entry: Entry<Item>,
  queue: Work<Item>,
  { pause, why }: { readonly pause: number; readonly why: string },
): void {
  const { waiting, keyOf, settled, clock } = queue;
  if (keyOf !== undefined && waiting.some(({ item }) => keyOf(item) === keyOf(entry.item))) return;
  if (clock.monotonic() + pause - entry.since > LONGEST_WAIT) return settled('failed', why);
  waiting.unshift(entry);
  dropOldest(waiting, queue);
}

function dropOldest<Item>(
  waiting: Entry<Item>[],
  { capacity, settled }: Pick<QueueOptions<Item>, 'capacity' | 'settled'>,
): void {
  while (waiting.length > capacity) {
    waiting.shift();
    settled('dropped', `more than ${capacity} wait`);
  }
}
