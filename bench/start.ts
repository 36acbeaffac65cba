import { spawnSync } from 'node:child_process';
import { COMMAND } from './bundle.ts';
import { type BenchResult, byRatio } from './result.ts';
import { median, spread, timed } from './statistics.ts';

const ROUNDS = 25;
const BAR = 3;

/** How long people wait for `fleetslice --help`, against node doing nothing. */
export async function benchHelp(): Promise<readonly BenchResult[]> {
  const helps: number[] = [];
  const bares: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bares.push(run([process.execPath, '-e', '0']));
    helps.push(run([...COMMAND, '--help']));
  }
  const note = `${spread(helps, 0)}; baseline: node -e 0, ${spread(bares, 0)}`;
  const measured = { name: 'help-start', value: median(helps), unit: 'ms', baseline: median(bares), note };
  return [byRatio(measured, '<=', BAR)];
}

function run([program = '', ...argv]: readonly string[]): number {
  const { milliseconds, result } = timed(() => spawnSync(program, argv, { stdio: 'ignore' }));
  if (result.status !== 0) throw new Error(`${program} ${argv.join(' ')} exited with ${result.status}`);
  return milliseconds;
}
