import { describe, expect, it } from 'vitest';
import { type Loop, type Pause, retryAfter, startLoop } from '../../../src/loop/loop.ts';
import { inParallel } from '../../../src/loop/parallel.ts';
import { Blocked, Failure, Waiting } from '../../../src/model/errors.ts';
import { FakeClock, settle } from '../../fakes/agent.ts';

interface Running {
  readonly clock: FakeClock;
  readonly loop: Loop;
  readonly turns: () => number;
  readonly failures: string[];
}

function run(turn: (count: number) => Promise<Pause>): Running {
  const clock = new FakeClock();
  const failures: string[] = [];
  let count = 0;
  const loop = startLoop({
    clock,
    turn: () => {
      count += 1;
      return turn(count);
    },
    onFailure: (message, retry) => failures.push(`${message} ${retry}`),
  });
  return { clock, loop, turns: () => count, failures };
}

const every =
  (atMost: number, atLeast = 0) =>
  (): Promise<Pause> =>
    Promise.resolve({ atLeast, atMost });

describe('the loop', () => {
  it('turns at once, and again when the pause is over', async () => {
    const { clock, loop, turns } = run(every(1000));
    await settle();
    expect(turns()).toBe(1);
    await clock.advance(999);
    expect(turns()).toBe(1);
    await clock.advance(1);
    expect(turns()).toBe(2);
    await loop.stop();
  });

  it('makes one turn of a burst of wakes', async () => {
    const { clock, loop, turns } = run(every(1000));
    await settle();
    for (let wake = 0; wake < 10; wake += 1) loop.wake();
    await clock.advance(2);
    loop.wake();
    await clock.advance(10);
    expect(turns()).toBe(2);
    await clock.advance(100);
    expect(turns()).toBe(2);
    await loop.stop();
  });

  it('runs one turn at a time, and once more for a wake that came meanwhile', async () => {
    let end: (() => void) | undefined;
    let inside = 0;
    const { clock, loop, turns } = run(async () => {
      inside += 1;
      expect(inside).toBe(1);
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      inside -= 1;
      return { atLeast: 0, atMost: 1000 };
    });
    await settle();
    loop.wake();
    await clock.advance(100);
    expect(turns()).toBe(1);
    end?.();
    await settle();
    await clock.advance(10);
    expect(turns()).toBe(2);
    const stopping = loop.stop();
    end?.();
    await stopping;
  });

  it('rests at least as long as a turn asks, whatever wakes it', async () => {
    const { clock, loop, turns } = run(every(1000, 250));
    await settle();
    loop.wake();
    await clock.advance(249);
    expect(turns()).toBe(1);
    await clock.advance(10);
    await clock.advance(10);
    expect(turns()).toBe(2);
    await loop.stop();
  });

  it('goes on after failures, with a growing pause that a good turn ends', async () => {
    const { clock, loop, turns, failures } = run(async (count) => {
      if (count <= 3) throw new Failure('x', 'down');
      return { atLeast: 0, atMost: 1000 };
    });
    for (let round = 0; round < 100; round += 1) await clock.advance(50);
    expect(turns()).toBeGreaterThan(4);
    expect(failures).toEqual(['down 100', 'down 200', 'down 400']);
    await loop.stop();
  });

  it('lets the turn that runs finish before it stops, and turns no more', async () => {
    let isDone = false;
    const { clock, loop, turns } = run(async () => {
      await settle();
      isDone = true;
      return { atLeast: 0, atMost: 10 };
    });
    await loop.stop();
    expect(isDone).toBe(true);
    loop.wake();
    await clock.advance(1000);
    expect(turns()).toBe(1);
  });
});

describe('retryAfter', () => {
  it.each([
    [new Waiting('x', 'later', { afterMilliseconds: 1234 }), 7, 1234],
    [new Blocked('x', 'never'), 0, 30_000],
    [new Failure('x', 'down'), 0, 100],
    [new Error('bug'), 3, 800],
    ['thrown text', 60, 15_000],
  ])('%s after %i failures: %i ms', (thrown, failures, expected) => {
    expect(retryAfter(thrown, failures, 0.5)).toBe(expected);
  });

  it('never hammers, whatever chance says', () => {
    for (const failures of [0, 1, 10, 1000]) {
      expect(retryAfter(new Error('x'), failures, 0)).toBe(100);
      expect(retryAfter(new Error('x'), failures, 0.999)).toBeLessThanOrEqual(30_000);
    }
  });
});

describe('inParallel', () => {
  it('does every item, at most so many at a time, and then tells the first failure', async () => {
    const done: number[] = [];
    let running = 0;
    const work = async (item: number): Promise<void> => {
      running += 1;
      expect(running).toBeLessThanOrEqual(3);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      if (item < 5) throw new Error(`item ${item}`);
      done.push(item);
    };
    await expect(inParallel([...Array(20).keys()], 3, work)).rejects.toThrow('item 0');
    expect(done).toHaveLength(15);
    await inParallel([], 3, work);
  });
});
