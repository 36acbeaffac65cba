import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Router } from '../../../src/steps/router.ts';
import { type Plan, planRemoval, planRouter } from '../../../src/steps/plan.ts';
import { commandOf, damages, silentDamages } from './damage.ts';
import { makeWorld, pings, run, type World } from './fixture.ts';
import { workloadAddresses, workloadNetns } from './routers.ts';
import { sandboxed } from './sandbox.ts';

sandboxed(import.meta.url, () => {
  let world: World;
  /** As the agent remembers it: by router. */
  const listings = new Map<string, string>();

  beforeAll(async () => {
    world = await makeWorld();
    for (const router of world.routers) await settle(router);
  });

  afterAll(async () => rm(world.directory, { recursive: true }));

  test('a made router needs nothing more, and carries traffic', async () => {
    for (const router of world.routers) expect(await plan(router)).toEqual({ steps: [], conflicts: [] });
    for (const address of workloadAddresses(world.right)) expect(await pings(world.left, address)).toBe(true);
    for (const router of world.routers) expect(await plan(router)).toEqual({ steps: [], conflicts: [] });
  });

  test.for([...silentDamages, ...damages])('%s that somebody took away is put back', async ([, command]) => {
    await run(...commandOf(world, command));
    expect((await plan(world.routers[0])).steps).not.toEqual([]);
    await settle(world.routers[0]);
    expect(await plan(world.routers[0])).toEqual({ steps: [], conflicts: [] });
    for (const address of workloadAddresses(world.right)) expect(await pings(world.left, address)).toBe(true);
  });

  test('a removal leaves no namespace, device or process', async () => {
    for (const { netns, mark } of world.routers) {
      const removal = planRemoval((await world.system.observe(netns, []))!, mark);
      expect((await world.system.apply(removal.steps)).failed).toBeUndefined();
    }
    expect(await world.system.routers()).toEqual([]);
    expect(await run('ps', '-eo', 'args')).not.toMatch(/wireguard-go/);
    expect(await run('ls', '/run/wireguard')).toBe('');
    for (const side of [world.left, world.right]) {
      expect(await run('ip', '-br', '-n', workloadNetns(side), 'link')).not.toMatch(/fs[0-9a-f]{8}/);
    }
  });

  async function plan(router: Router): Promise<Plan> {
    const listing = listings.get(router.netns);
    const observed = await world.system.observe(router.netns, router.workloads);
    return planRouter(router, observed, listing === undefined ? {} : { listing });
  }

  async function settle(router: Router): Promise<void> {
    const { steps } = await plan(router);
    const applied = await world.system.apply(steps);
    expect(applied.failed).toBeUndefined();
    if (applied.listing !== undefined) listings.set(router.netns, applied.listing);
  }
});
