import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRunner } from '../../../src/process/runner.ts';
import { type Plan, planRouter } from '../../../src/steps/plan.ts';
import type { Router, WorkloadPlace } from '../../../src/steps/router.ts';
import { makeWorld, run, succeeds, until, type World } from './fixture.ts';
import { sandboxed } from './sandbox.ts';

const runner = createRunner();

sandboxed(import.meta.url, () => {
  let world: World;
  let listing: string | undefined;
  let pid: number;

  beforeAll(async () => {
    world = await makeWorld();
    pid = await runner.detach(['unshare', '--net', 'sleep', '1000']);
    await until(async () => (await run('ps', '-o', 'comm=', '-p', `${pid}`)).trim() === 'sleep');
  });

  afterAll(async () => rm(world.directory, { recursive: true }));

  test('a workload is a process', async () => {
    const router = attachedTo({ kind: 'process', pid });
    await settle(router);
    expect(
      await succeeds('nsenter', `--net=/proc/${pid}/ns/net`, 'ping', '-c', '1', '-W', '1', '10.64.0.1'),
    ).toBe(true);
    expect(await plan(router)).toEqual({ steps: [], conflicts: [] });
  });

  test('a workload is the host, with routes of our protocol in its main table', async () => {
    const router = attachedTo({ kind: 'host' });
    await settle(router);
    expect(await run('ip', 'route', 'show', 'proto', '171')).toMatch(
      /^10\.64\.0\.0\/16 via 10\.64\.0\.1 dev fs[0-9a-f]{8} /,
    );
    for (const address of ['10.64.0.1', 'fd64::1']) {
      expect(await succeeds('ping', '-c', '1', '-W', '1', address)).toBe(true);
    }
    expect(await plan(router)).toEqual({ steps: [], conflicts: [] });
  });

  test('the host’s own route to the subnet is left alone', async () => {
    await run('ip', 'route', 'delete', '10.64.0.0/16');
    await run('ip', 'route', 'add', 'blackhole', '10.64.0.0/16');
    const applied = await world.system.apply((await plan(attachedTo({ kind: 'host' }))).steps);
    expect(applied.failed?.message).toBe('somebody else has a route to 10.64.0.0/16 there');
    expect(await run('ip', 'route', 'show', '10.64.0.0/16')).toMatch(/^blackhole/);
    await run('ip', 'route', 'delete', '10.64.0.0/16');
    await settle(attachedTo({ kind: 'host' }));
  });

  test('our own route of another shape is replaced', async () => {
    const [workload] = attachedTo({ kind: 'host' }).workloads;
    await run('ip', 'route', 'replace', '10.64.0.0/16', 'dev', workload!.inner, 'proto', '171');
    await settle(attachedTo({ kind: 'host' }));
    expect(await plan(attachedTo({ kind: 'host' }))).toEqual({ steps: [], conflicts: [] });
  });

  test('damage inside the host wakes its router', async () => {
    const { netns, workloads } = attachedTo({ kind: 'host' });
    const woken: (string | undefined)[] = [];
    const watching = await world.system.watch((name) => woken.push(name));
    watching.follow([netns]);
    await until(async () => {
      await run('ip', 'route', 'replace', '198.51.100.0/24', 'dev', workloads[0]!.inner, 'proto', '171');
      await run('ip', 'route', 'delete', '198.51.100.0/24', 'proto', '171');
      return woken.includes(netns);
    });
    expect(woken).toContain(netns);
    await watching.stop();
  });

  function attachedTo(place: WorkloadPlace): Router {
    const [left] = world.routers;
    return { ...left, workloads: left.workloads.map((workload) => ({ ...workload, place })) };
  }

  async function plan(router: Router): Promise<Plan> {
    const observed = await world.system.observe(router.netns, router.workloads);
    return planRouter(router, observed, listing === undefined ? {} : { listing });
  }

  async function settle(router: Router): Promise<void> {
    const applied = await world.system.apply((await plan(router)).steps);
    expect(applied.failed).toBeUndefined();
    listing = applied.listing ?? listing;
  }
});
