/** What a watch goes through, and that nothing is missed, whatever it is. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WatchScope } from '../../../src/store/port.ts';
import { ABSENT, ANY, bytesOf, east, indexOf } from '../store/samples.ts';
import { refuse } from './stand-in.ts';
import { openWatchLab, SILENCE, wakesFor, type WatchLab } from './watch-lab.ts';

const DESIRED: WatchScope = { kind: 'desired', cluster: east };

let lab: WatchLab;

beforeEach(async () => {
  lab = await openWatchLab();
  await lab.other.put(indexOf(east), bytesOf('first'), ABSENT);
});
afterEach(() => lab.close());

let round = 0;
function write(): Promise<unknown> {
  round += 1;
  return lab.other.put(indexOf(east), bytesOf(`round ${round}`), ANY);
}

describe('a watch that breaks', () => {
  test.each([
    ['cut', () => lab.server.cutWatches()],
    ['ended in order', () => lab.server.endWatches()],
    [
      'cut in the middle of a line',
      () => {
        lab.server.say('{"type":"MODIFIED","object":{"meta');
        lab.server.cutWatches();
      },
    ],
    [
      'ended in the middle of a line',
      () => {
        lab.server.say('{"type":"MODI');
        lab.server.endWatches();
      },
    ],
    ['a line that is no JSON', () => lab.server.say('<html>\n')],
    ['an event without a version', () => lab.server.say('{"type":"MODIFIED","object":{"metadata":{}}}\n')],
    ['an event of an unknown type', () => lab.server.say('{"type":"DANCED","object":{}}\n')],
    ['a version that goes back', () => lab.server.bookmark(5)],
    ['an ERROR event with 500', () => lab.server.say('{"type":"ERROR","object":{"code":500}}\n')],
    ['an ERROR event with 410', () => lab.server.say('{"type":"ERROR","object":{"code":410}}\n')],
    [
      'a line that never ends',
      () => {
        for (let part = 0; part < 5; part += 1) lab.server.say('x'.repeat(2 ** 20));
      },
    ],
    [
      '410 for what it goes on from',
      () => {
        lab.server.compact();
        lab.server.cutWatches();
      },
    ],
  ])('%s', async (_, harm) => {
    const seen = await lab.follow(DESIRED);
    await lab.watched();
    harm();
    expect(await wakesFor(seen, write)).toBe(true);
    await lab.watched();
    expect(await wakesFor(seen, write)).toBe(true);
  });

  test('after a version that goes back everything is listed again', async () => {
    await lab.follow(DESIRED);
    await lab.watched();
    lab.server.asked.length = 0;
    lab.server.bookmark(5);
    const isListed = (): boolean => lab.server.asked.some(({ query }) => query.has('limit'));
    expect(await vi.waitUntil(isListed, { timeout: SILENCE, interval: 5 })).toBe(true);
  });

  test('silent: noticed, and what it did not tell is told', async () => {
    const seen = await lab.follow(DESIRED);
    await lab.watched();
    lab.server.isMute = true;
    await write();
    lab.server.isMute = false;
    expect(await wakesFor(seen, async () => undefined)).toBe(true);
  });

  test('bookmarks show that it lives', async () => {
    await lab.follow(DESIRED);
    await lab.watched();
    lab.server.asked.length = 0;
    const until = performance.now() + 3 * SILENCE;
    while (performance.now() < until) {
      lab.server.bookmark();
      await pause(SILENCE / 6);
    }
    expect(lab.server.asked).toEqual([]);
  });

  test('what changed meanwhile wakes: removed, and made again', async () => {
    const seen = await lab.follow(DESIRED);
    await lab.watched();
    lab.server.isMute = true;
    await lab.other.remove(indexOf(east));
    await lab.other.put(indexOf(east), bytesOf('first'), ABSENT);
    lab.server.compact();
    lab.server.isMute = false;
    expect(await wakesFor(seen, async () => lab.server.cutWatches())).toBe(true);
  });

  test('nothing that changed: no wake', async () => {
    const seen = await lab.follow(DESIRED);
    await lab.watched();
    const { wakes } = seen;
    lab.server.compact();
    lab.server.cutWatches();
    await pause(2 * SILENCE);
    await lab.watched();
    expect(seen.wakes).toBe(wakes);
  });

  test('a server that was restored from a backup of long ago', async () => {
    const seen = await lab.follow(DESIRED);
    await lab.watched();
    for (let round = 0; round < 5; round += 1) await wakesFor(seen, write);

    lab.server.goBack(500);
    lab.server.change('secrets/fleetslice-east/index', (held) => held);
    expect(await wakesFor(seen, async () => lab.server.cutWatches())).toBe(true);
    await lab.watched();
    expect(await wakesFor(seen, write)).toBe(true);
  });
});

describe('a server that is not there', () => {
  test('a watch begins without it, and wakes once it is', async () => {
    lab.server.fault = (_, response) => {
      response.destroy();
      return true;
    };
    const begun = performance.now();
    const seen = await lab.follow(DESIRED);
    expect(performance.now() - begun).toBeLessThan(4000);
    expect(seen.wakes).toBe(1);
    const isWoken = await wakesFor(seen, async () => {
      lab.server.fault = () => false;
    });
    expect(isWoken).toBe(true);
  });

  test('one that refuses is asked less and less', async () => {
    lab.server.fault = (asked, response) => {
      if (!asked.query.has('watch')) return false;
      refuse(response, 403, 'Forbidden');
      return true;
    };
    await lab.follow(DESIRED);
    lab.server.asked.length = 0;
    await pause(1000);
    expect(lab.server.take('GET')).toBeLessThan(16);
  });

  test('one that ends every watch at once is asked less and less', async () => {
    lab.server.fault = (asked, response) => {
      if (!asked.query.has('watch')) return false;
      response.writeHead(200).end();
      return true;
    };
    await lab.follow(DESIRED);
    lab.server.asked.length = 0;
    await pause(1000);
    expect(lab.server.take('GET')).toBeLessThan(16);
  });

  test('after it was stopped nothing is asked any more', async () => {
    await lab.follow(DESIRED);
    await lab.watched();
    lab.unfollow();
    await vi.waitUntil(() => lab.server.watches === 0, { timeout: 1000, interval: 5 });
    lab.server.asked.length = 0;
    await pause(SILENCE * 2);
    expect(lab.server.asked).toEqual([]);
  });
});
