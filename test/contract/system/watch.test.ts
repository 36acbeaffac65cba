import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Watching } from '../../../src/system/port.ts';
import { commandOf, damages } from './damage.ts';
import { makeRouters, makeWorld, run, until, type World } from './fixture.ts';
import { sandboxed } from './sandbox.ts';

sandboxed(import.meta.url, () => {
  let world: World;
  let watching: Watching;
  let netns: string;
  const woken: (string | undefined)[] = [];
  const delays: number[] = [];

  beforeAll(async () => {
    world = await makeWorld();
    await makeRouters(world);
    ({ netns } = world.routers[0]);
    await world.system.observe(netns, world.routers[0].workloads);
    watching = await world.system.watch((name) => woken.push(name));
    watching.follow(world.routers.map((router) => router.netns));
    await isHeard('nft add table inet fstest-ready; nft delete table inet fstest-ready');
    await isHeard('ip route add 10.64.250.0/24 dev lo proto 171; ip route delete 10.64.250.0/24 dev lo');
    await isQuiet();
  });

  afterAll(async () => {
    await watching.stop();
    await rm(world.directory, { recursive: true });
  });

  test.for(damages)('tells that %s was taken away', async ([, command]) => {
    woken.length = 0;
    await run(...commandOf(world, command));
    const done = performance.now();
    expect(await until(() => woken.includes(netns))).toBe(true);
    delays.push(performance.now() - done);
    await isQuiet();
    expect(new Set(woken)).toEqual(new Set([netns]));
  });

  test('is quick about it', () => {
    expect(delays.toSorted((a, b) => a - b).at(delays.length / 2)).toBeLessThan(200);
  });

  test('a router that is not followed is not told about', async () => {
    watching.follow([]);
    woken.length = 0;
    await run('ip', '-n', world.routers[1].netns, 'route', 'delete', '10.64.1.0/24');
    await isQuiet();
    expect(woken).toEqual([]);
  });

  test('stopping leaves no monitor', async () => {
    await watching.stop();
    expect(await run('ps', '-eo', 'args')).not.toMatch(/\b(?:ip|nft) .*monitor/);
  });

  /** Repeats changes in both routers until both are heard of: from then on the monitors are there. */
  async function isHeard(changes: string): Promise<void> {
    const names = world.routers.map((router) => router.netns);
    woken.length = 0;
    const heard = await until(async () => {
      for (const name of names) {
        for (const change of changes.split('; '))
          await run('nsenter', `--net=/run/netns/${name}`, ...change.split(' '));
      }
      return names.every((name) => woken.includes(name));
    });
    expect(heard).toBe(true);
  }

  async function isQuiet(): Promise<void> {
    let last = -1;
    await until(async () => {
      const before = last;
      last = woken.length;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return last === before;
    });
  }
});
