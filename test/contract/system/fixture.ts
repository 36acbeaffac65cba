import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Runner } from '../../../src/process/port.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { openSystem } from '../../../src/system/linux.ts';
import type { System } from '../../../src/system/port.ts';
import type { Router } from '../../../src/steps/router.ts';
import { routerOf, type Side, workloadNetns } from './routers.ts';
import { stepsFor } from './steps.ts';

const runner = createRunner();

export interface World {
  readonly system: System;
  /** Every program that the system started, first words only. */
  readonly started: string[];
  readonly directory: string;
  readonly left: Side;
  readonly right: Side;
  readonly routers: readonly [Router, Router];
}

/** A system and two sides of a slice that are not made yet. */
export async function makeWorld(): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), 'fstest-g2-'));
  const started: string[] = [];
  const child = new URL('open-sockets.mjs', import.meta.url).pathname;
  const system = openSystem({
    runner: counted(started),
    self: process.pid,
    command: [process.execPath, '--import', 'tsx', child],
    now: () => Date.now(),
  });
  const left = await makeSide(directory, 'left', 1);
  const right = await makeSide(directory, 'right', 2);
  for (const side of [left, right]) await run('ip', 'netns', 'add', workloadNetns(side));
  return { system, started, directory, left, right, routers: [routerOf(left, right), routerOf(right, left)] };
}

export async function makeRouters({ system, routers }: World): Promise<void> {
  for (const router of routers) {
    const { failed } = await system.apply(stepsFor(router));
    if (failed !== undefined) throw new Error(`${failed.step.kind}: ${failed.message}`);
  }
}

export async function run(...argv: readonly string[]): Promise<string> {
  return (await runner.run(argv)).stdout;
}

/** Exit code 0? */
export async function succeeds(...argv: readonly string[]): Promise<boolean> {
  return run(...argv).then(
    () => true,
    () => false,
  );
}

export function inNetns(netns: string, ...argv: readonly string[]): readonly string[] {
  return ['nsenter', `--net=/run/netns/${netns}`, ...argv];
}

/** One answered packet is enough; the first ones may wait for the handshake. */
export async function pings(from: Side, ...words: readonly string[]): Promise<boolean> {
  return until(async () => ping(from, ...words));
}

/** Asked when a ping the other way round has just been answered: silence means no. */
export async function ping(from: Side, ...words: readonly string[]): Promise<boolean> {
  return succeeds(...inNetns(workloadNetns(from), 'ping', '-c', '1', '-W', '0.3', ...words));
}

export async function until(
  condition: () => Promise<boolean> | boolean,
  milliseconds = 5000,
): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (await condition()) return true;
    await pause(5);
  }
  return false;
}

async function makeSide(directory: string, name: string, number: number): Promise<Side> {
  const key = await run('wg', 'genkey');
  const keyFile = join(directory, `${name}.key`);
  await writeFile(keyFile, key, { mode: 0o600 });
  const publicKey = (await runner.run(['wg', 'pubkey'], { input: key })).stdout.trim();
  return { name, number, port: 51_000 + number, publicKey, keyFile };
}

function counted(started: string[]): Runner {
  const note = (argv: readonly string[]): void => {
    started.push(argv.join(' '));
  };
  return {
    ...runner,
    run: async (argv, options) => {
      note(argv);
      return runner.run(argv, options);
    },
    lines: (argv, onLine) => {
      note(argv);
      return runner.lines(argv, onLine);
    },
    detach: async (argv, options) => {
      note(argv);
      return runner.detach(argv, options);
    },
  };
}
