import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { bundle } from './bundle.ts';
import { allFiles } from './compile/source.ts';
import { referenceFleet } from './fleet.ts';
import { type HubLab, type Place, withHubLab } from './hub/lab.ts';
import { startHub } from './hub/process.ts';
import { reportApplied } from './hub/statuses.ts';
import { memoryOf } from './lab/usage.ts';
import { type BenchResult, byRatio, byValue, withoutBar } from './result.ts';
import { median, spread, timed } from './statistics.ts';

const ROUNDS = 3;
const START_BAR = 2.5;
const PEAK_BAR = 512;
const IDLE_BAR = 300;
/** Until the memory of the first pass is given back (milliseconds). */
const REST = 30_000;

interface Round {
  /** Milliseconds of a hub without disk, beside a store that has everything. */
  readonly start: number;
  readonly baseline: number;
  readonly peak: number;
}

/** A hub that begins with fleet L: where there is nothing yet, and where only its own disk is lost. */
export function benchHubCold(): Promise<readonly BenchResult[]> {
  const fleet = referenceFleet('L');
  return withHubLab('hub-cold', fleet.facts, async (lab) => {
    await lab.push(Object.fromEntries(allFiles(fleet)));
    const script = join(lab.folder, 'parse.mjs');
    await bundle('validate/parse.ts', script);
    const place = await lab.place('hub');
    const first = await start(lab, place);
    await reportApplied(place.store);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const baseline = cloneAndParse(lab, script, round);
      await rm(join(place.state, 'clones'), { recursive: true });
      rounds.push({ baseline, ...(await start(lab, place)) });
    }
    return resultsOf(rounds, first, await idle(lab, place));
  });
}

/** Until the first turn is over. */
async function start(lab: HubLab, place: Place): Promise<{ readonly start: number; readonly peak: number }> {
  const started = performance.now();
  const hub = await startHub(lab, place);
  const milliseconds = performance.now() - started;
  const { peak } = memoryOf(hub.pid);
  await hub.stop();
  return { start: milliseconds, peak };
}

async function idle(lab: HubLab, place: Place): Promise<number> {
  const hub = await startHub(lab, place);
  await delay(REST);
  const { now } = memoryOf(hub.pid);
  await hub.stop();
  return now;
}

/** By the git binary and the YAML library, each in a process of its own; the files are written in between, untimed. */
function cloneAndParse({ folder, url }: HubLab, script: string, round: number): number {
  const place = join(folder, `clone-${round}`);
  const git = (...argv: readonly string[]): void => void execFileSync('git', [...argv], { stdio: 'ignore' });
  const clone = timed(() => git('clone', '--quiet', '--no-checkout', url, place));
  git('-C', place, 'checkout', '--quiet', 'main');
  return clone.milliseconds + Number(execFileSync(process.execPath, [script, place]));
}

function resultsOf(
  rounds: readonly Round[],
  first: { readonly start: number; readonly peak: number },
  idleMebibytes: number,
): readonly BenchResult[] {
  const starts = rounds.map(({ start: milliseconds }) => milliseconds);
  const [value, baseline] = [median(starts), median(rounds.map((round) => round.baseline))];
  const note = `from the start of the process to the end of its first turn, its disk empty, ${spread(starts, 0)}; baseline: git clone, and parseAllDocuments and toJS of what it brings`;
  const peak = Math.max(first.peak, ...rounds.map((round) => round.peak));
  const rest = `${REST / 1000} s after the start, every cluster having reported; baseline: the bar`;
  return [
    byRatio({ name: 'hub-cold-L', value, unit: 'ms', baseline, note }, '<=', START_BAR),
    withoutBar({
      name: 'hub-cold-L-first',
      value: first.start,
      unit: 'ms',
      baseline,
      note: 'once: the store empty as well, 5,000 objects and 1,000 indexes written; baseline: the same',
    }),
    byValue(
      {
        name: 'hub-cold-L-peak',
        value: peak,
        unit: 'MiB',
        baseline: PEAK_BAR,
        note: 'most of all starts; baseline: the bar',
      },
      '<=',
      PEAK_BAR,
    ),
    byValue(
      { name: 'hub-cold-L-idle', value: idleMebibytes, unit: 'MiB', baseline: IDLE_BAR, note: rest },
      '<=',
      IDLE_BAR,
    ),
  ];
}
