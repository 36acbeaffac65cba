import { spawn } from 'node:child_process';
import { type Usage, watchUsage } from './usage.ts';

const TIMER = 'setInterval(() => {}, 250)';

/** Watches a process beside one that is node and a timer of 250 ms, which is the least an idle program here can use. */
export async function watchBesideNothing(
  pid: number,
  seconds: number,
): Promise<{ readonly usage: Usage; readonly nothing: Usage }> {
  const bare = spawn(process.execPath, ['-e', TIMER], { stdio: 'ignore' });
  try {
    const [usage, nothing] = await Promise.all([
      watchUsage(pid, seconds),
      watchUsage(bare.pid ?? process.pid, seconds),
    ]);
    return { usage, nothing };
  } finally {
    bare.kill('SIGKILL');
  }
}
