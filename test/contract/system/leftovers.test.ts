import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createRunner } from '../../../src/process/runner.ts';
import type { Step } from '../../../src/steps/step.ts';
import { inNetns, makeWorld, run, succeeds, until, type World } from './fixture.ts';
import { sandboxed } from './sandbox.ts';

const runner = createRunner();

sandboxed(import.meta.url, () => {
  let world: World | undefined;
  let isKernel: boolean;

  beforeEach(async () => {
    world ??= await makeWorld();
    isKernel = (await world.system.capabilities()).wireguard === 'kernel';
    const { netns, tunnels } = world.routers[0];
    await world.system.apply([
      { kind: 'tunnel.delete', netns, device: tunnels[0]!.device },
      { kind: 'netns.delete', netns },
    ]);
  });

  afterAll(async () => rm(world!.directory, { recursive: true }));

  test('an unfinished namespace is no router, and is swept by the next attempt', async () => {
    const { netns, mark } = world!.routers[0];
    await run('ip', 'netns', 'add', `new-${netns}`);
    expect(await world!.system.routers()).toEqual([]);
    await succeed({ kind: 'netns.create', netns, mark });
    expect(await run('ip', 'netns', 'list')).not.toContain('new-');
    expect(await world!.system.routers()).toEqual([{ netns, mark }]);
  });

  test('a name that was left without a namespace is none', async () => {
    const { netns, mark } = world!.routers[0];
    await writeFile(`/run/netns/${netns}`, '');
    expect(await world!.system.routers()).toEqual([]);
    expect(await world!.system.observe(netns, [])).toBeUndefined();
    await succeed({ kind: 'netns.create', netns, mark });
    expect(await world!.system.routers()).toEqual([{ netns, mark }]);
  });

  test('a namespace of our name that is not ours stays as it is', async () => {
    const { netns, mark } = world!.routers[0];
    await run('ip', 'netns', 'add', netns);
    const applied = await world!.system.apply([{ kind: 'netns.create', netns, mark }]);
    expect(applied.failed?.message).toBe(`a network namespace ${netns} exists already and is not ours`);
    expect(await world!.system.routers()).toEqual([{ netns, mark: '' }]);
    await run('ip', 'netns', 'delete', netns);
  });

  test('a tunnel whose namespace lost its name is served by nobody when it is made again', async ({
    skip,
  }) => {
    skip(isKernel, 'the kernel needs no process');
    const [create, tunnel] = await makeTunnel();
    const before = await pidsOf(tunnel.device);
    await runner.detach(inNetns(create.netns, 'sleep', '1000'));
    await run('ip', 'netns', 'delete', create.netns);
    expect(await pidsOf(tunnel.device)).toEqual(before);
    await succeed(create, tunnel);
    const after = await pidsOf(tunnel.device);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  test('a control socket that nobody listens on hinders nobody', async ({ skip }) => {
    skip(isKernel, 'the kernel needs no process');
    const [create, tunnel] = await makeTunnel();
    const [pid] = await pidsOf(tunnel.device);
    await run('kill', '-KILL', pid!);
    await until(async () => !(await succeeds(...inNetns(create.netns, 'ip', 'link', 'show', tunnel.device))));
    await succeed(tunnel);
    expect(await succeeds('wg', 'show', tunnel.device)).toBe(true);
  });

  test('a control socket of somebody else is left alone', async ({ skip }) => {
    skip(isKernel, 'the kernel needs no process');
    const [, tunnel] = tunnelSteps();
    await succeed(tunnelSteps()[0]);
    const path = `/run/wireguard/${tunnel.device}.sock`;
    const server = createServer().listen(path);
    const { failed } = await world!.system.apply([tunnel]);
    expect(failed?.message).toBe(
      `the control socket of ${tunnel.device} belongs to a process that is not ours`,
    );
    server.close();
  });

  test('a device on the host with the name is left alone', async ({ skip }) => {
    skip(isKernel, 'the kernel needs no process');
    const [create, tunnel] = tunnelSteps();
    await run('ip', 'link', 'add', tunnel.device, 'type', 'veth', 'peer', 'name', 'fstest-g2-peer');
    const { failed } = await world!.system.apply([create, tunnel]);
    expect(failed?.message).toBe(
      `a network device ${tunnel.device} exists on this host already and is not ours`,
    );
    await run('ip', 'link', 'delete', 'fstest-g2-peer');
  });

  test('a tunnel is configured without a new process, and deleted without a trace', async ({ skip }) => {
    skip(isKernel, 'the kernel needs no process');
    const [create, tunnel] = await makeTunnel();
    const before = await pidsOf(tunnel.device);
    await succeed({ ...tunnel, kind: 'tunnel.configure', port: 51_500 });
    expect((await run('wg', 'show', tunnel.device, 'listen-port')).trim()).toBe('51500');
    expect(await pidsOf(tunnel.device)).toEqual(before);
    await succeed({ kind: 'tunnel.delete', netns: create.netns, device: tunnel.device });
    expect(await pidsOf(tunnel.device)).toEqual([]);
    expect(await run('ls', '/run/wireguard')).toBe('');
  });

  function tunnelSteps() {
    const { netns, mark, mtu, tunnels } = world!.routers[0];
    const { device, port, keyFile } = tunnels[0]!;
    return [
      { kind: 'netns.create', netns, mark },
      { kind: 'tunnel.create', netns, device, mtu, port, keyFile },
    ] as const;
  }

  async function makeTunnel() {
    const steps = tunnelSteps();
    await succeed(...steps);
    return steps;
  }

  async function succeed(...steps: readonly Step[]): Promise<void> {
    expect((await world!.system.apply(steps)).failed).toBeUndefined();
  }
});

async function pidsOf(device: string): Promise<readonly string[]> {
  const rows = (await run('ps', '-eo', 'pid=,args=')).split('\n').filter((row) => row.endsWith(` ${device}`));
  return rows.map((row) => row.trim().split(' ')[0]!);
}
