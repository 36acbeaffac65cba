import { setTimeout as delay } from 'node:timers/promises';
import { isatty } from 'node:tty';
import type { Clock } from '../loop/loop.ts';
import type { CommandContext } from './context.ts';

/** The real process as a command sees it. */
export function processContext(): CommandContext {
  const stopping = new AbortController();
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  return {
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    // `stdout.isTTY` is missing rather than false on a pipe, and picocolors takes that as leave to guess.
    isColoured: isatty(process.stdout.fd) && process.env['NO_COLOR'] === undefined,
    clock: realClock,
    stopped: stopping.signal,
    self: [process.execPath, process.argv[1] ?? ''],
    pid: process.pid,
    uid: process.getuid?.() ?? -1,
    stdin: readStdin,
  };
}

export const realClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  random: () => Math.random(),
  delay: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, { signal }).catch(() => undefined);
  },
};

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
