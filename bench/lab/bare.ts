import type { Runner } from '../../src/process/port.ts';
import { timedAsync } from '../statistics.ts';

/** What one program that only looks costs there, start and end included; in milliseconds, several times. */
export async function bareCommands(runner: Runner, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    times.push((await timedAsync(() => runner.run(['ip', '-j', 'link']))).milliseconds);
  }
  return times;
}
