import { Socket } from 'node:dgram';
import { Server } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { failureOf, guard, launch, outcomeOf } from './launch.ts';
import { runOptions, TIMEOUT } from './options.ts';
import type { Handed, RunOptions } from './port.ts';

/** See `Runner.handOver`. The channel is Node's own; descriptors travel over it as `SCM_RIGHTS`. */
export async function handOver(
  argv: readonly string[],
  options: RunOptions = {},
): Promise<readonly Handed[]> {
  const child = launch(argv, {
    ...runOptions(options),
    stdout: 'ignore',
    ipc: true,
    serialization: 'json',
    buffer: { ipc: false },
  });
  const handed: Handed[] = [];
  child.on('message', (message: unknown, handle: unknown) => handed.push(handedOf(message, handle)));
  const watch = guard(child, { timeout: TIMEOUT, ...options });
  const outcome = await outcomeOf(child);
  watch.release();
  // The last message is emitted one turn after it was read.
  await setImmediate();
  const failure = failureOf(argv, outcome, watch.cause());
  if (failure === undefined) return handed;
  for (const { handle } of handed) handle?.close();
  throw failure;
}

function handedOf(message: unknown, handle: unknown): Handed {
  return handle instanceof Socket || handle instanceof Server ? { message, handle } : { message };
}
