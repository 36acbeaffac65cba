import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/loop/loop.ts';
import { Blocked, Failure, Waiting } from '../../../src/model/errors.ts';
import { createQueue, type Queue, type QueueOptions } from '../../../src/notify/queue.ts';

/** Time passes only in `delay`, and at once. */
function leapingClock(): Clock & { readonly delays: readonly number[] } {
  let time = 0;
  const delays: number[] = [];
  return {
    delays,
    now: () => time,
    monotonic: () => time,
    random: () => 1,
    delay: async (milliseconds) => {
      await Promise.resolve();
      delays.push(milliseconds);
      time += milliseconds;
    },
  };
}

interface Lab {
  readonly queue: Queue<string>;
  readonly sent: readonly string[];
  readonly outcomes: readonly string[];
  readonly delays: readonly number[];
  readonly end: () => Promise<void>;
}

/** Of each text the part before the dash is its key. */
function labOf(send: (item: string) => Promise<void>, options: Partial<QueueOptions<string>> = {}): Lab {
  const clock = leapingClock();
  const sent: string[] = [];
  const outcomes: string[] = [];
  const queue = createQueue<string>({
    capacity: 3,
    send: async (item) => {
      await send(item);
      sent.push(item);
    },
    settled: (outcome, why) => void outcomes.push(why === '' ? outcome : `${outcome}: ${why}`),
    clock,
    ...options,
  });
  return {
    queue,
    sent,
    outcomes,
    delays: clock.delays,
    end: () => queue.close(new AbortController().signal),
  };
}

const down = new Failure('x', 'down');

describe('a queue', () => {
  it('sends one after the other', async () => {
    const { queue, sent, outcomes, end } = labOf(async () => undefined);
    for (const item of ['a', 'b', 'c']) queue.add(item);
    await end();
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(outcomes).toEqual(['sent', 'sent', 'sent']);
  });

  it('goes on with what is added after all was sent', async () => {
    const { queue, sent, end } = labOf(async () => undefined);
    queue.add('a');
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    queue.add('b');
    await end();
    expect(sent).toEqual(['a', 'b']);
  });

  it('tries again with growing pauses, in the same order', async () => {
    let failures = 4;
    const { queue, sent, delays, end } = labOf(async () => {
      failures -= 1;
      if (failures >= 0) throw down;
    });
    for (const item of ['a', 'b']) queue.add(item);
    await end();
    expect(sent).toEqual(['a', 'b']);
    expect(delays).toEqual([200, 400, 800, 1600]);
  });

  it('waits as long as it is asked to, within bounds', async () => {
    const asked = [5000, 0, 20 * 60_000];
    const { queue, sent, delays, end } = labOf(async () => {
      const wait = asked.shift();
      if (wait !== undefined) throw new Waiting('x', 'busy', { afterMilliseconds: wait });
    });
    queue.add('a');
    await end();
    expect(delays).toEqual([5000, 100, 600_000]);
    expect(sent).toEqual(['a']);
  });

  it('does not repeat what is refused', async () => {
    const { queue, outcomes, end } = labOf(async (item) => {
      if (item === 'a') throw new Blocked('x', 'gone');
    });
    for (const item of ['a', 'b']) queue.add(item);
    await end();
    expect(outcomes).toEqual(['refused: gone', 'sent']);
  });

  it('gives up what is older than an hour', async () => {
    const { queue, outcomes, delays, end } = labOf(async () => Promise.reject(down));
    queue.add('a');
    await end();
    expect(outcomes).toEqual(['failed: down']);
    const waited = delays.reduce((sum, delay) => sum + delay, 0);
    expect(waited).toBeGreaterThan(59 * 60_000);
    expect(waited).toBeLessThanOrEqual(60 * 60_000 + 30_000);
  });

  it('drops the oldest when too many wait', async () => {
    const { queue, sent, outcomes, end } = labOf(async () => undefined);
    // The first is on its way at once.
    for (const item of ['a', 'b', 'c', 'd', 'e', 'f']) queue.add(item);
    await end();
    expect(sent).toEqual(['a', 'd', 'e', 'f']);
    expect(outcomes.filter((outcome) => outcome !== 'sent')).toEqual([
      'dropped: more than 3 wait',
      'dropped: more than 3 wait',
    ]);
  });

  it('sends only the newest of a key, also when an older one of it failed', async () => {
    let isDown = true;
    const { queue, sent, outcomes, end } = labOf(
      async () => {
        if (!isDown) return;
        isDown = false;
        throw down;
      },
      { keyOf: (item) => item.split('-')[0] ?? '' },
    );
    for (const item of ['a-1', 'b-1', 'a-2', 'a-3']) queue.add(item);
    await end();
    expect(sent).toEqual(['b-1', 'a-3']);
    expect(outcomes).toEqual(['sent', 'sent']);
  });

  it('drops what is left when there is no more time, and all that comes later', async () => {
    const hanging = createQueue<string>({
      capacity: 3,
      send: (_, signal) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(down), { once: true }),
        ),
      settled: (outcome) => void outcomes.push(outcome),
      clock: leapingClock(),
    });
    const outcomes: string[] = [];
    for (const item of ['a', 'b']) hanging.add(item);
    await hanging.close(AbortSignal.abort());
    hanging.add('c');
    expect(outcomes).toEqual(['dropped', 'dropped', 'dropped']);
  });
});
