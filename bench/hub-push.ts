import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { allFiles } from './compile/source.ts';
import { referenceFleet } from './fleet.ts';
import { withHubLab } from './hub/lab.ts';
import { startHub } from './hub/process.ts';
import { calm, pushOneFile, type Round, STAGES } from './hub/rounds.ts';
import { reportApplied } from './hub/statuses.ts';
import { type BenchResult, byValue } from './result.ts';
import { median, quantile, spread, timed } from './statistics.ts';

interface Bar {
  readonly quantile: number;
  readonly milliseconds: number;
  readonly rounds: number;
}

const BARS: Readonly<Record<'S' | 'L', Bar>> = {
  S: { quantile: 0.5, milliseconds: 100, rounds: 40 },
  L: { quantile: 0.95, milliseconds: 500, rounds: 40 },
};
/** Until code is compiled and connections are open. */
const WARM_UP = 5;

/** From a webhook being sent to the last index of a push that changes one file, with a real Git server. */
export function benchHubPush(size: 'S' | 'L'): () => Promise<readonly BenchResult[]> {
  return () => {
    const fleet = referenceFleet(size);
    return withHubLab(`hub-push-${size}`, fleet.facts, async (lab) => {
      await lab.push(Object.fromEntries(allFiles(fleet)));
      const scene = { lab, fleet, place: await lab.place('hub') };
      const hub = await startHub(lab, scene.place);
      await reportApplied(scene.place.store);
      const git = mirror(lab.url, join(lab.folder, 'mirror.git'));
      try {
        const rounds: Round[] = [];
        const fetches: number[] = [];
        for (let turn = -WARM_UP; turn < BARS[size].rounds; turn++) {
          await calm(hub);
          const round = await pushOneFile(scene, hub, turn + WARM_UP);
          const fetch = git.fetch();
          // Seconds before the next push, as their agents would.
          await reportApplied(scene.place.store, round.clusters);
          if (turn < 0) continue;
          rounds.push(round);
          fetches.push(fetch);
        }
        return [resultOf(size, rounds, fetches)];
      } finally {
        await hub.stop();
      }
    });
  };
}

/** A clone by the git binary, for comparison. */
function mirror(url: string, folder: string): { readonly fetch: () => number } {
  const git = (...argv: readonly string[]): void => void execFileSync('git', [...argv], { stdio: 'ignore' });
  git('clone', '--quiet', '--bare', url, folder);
  const argv = ['-C', folder, 'fetch', '--quiet', 'origin', '+refs/heads/main:refs/heads/main'] as const;
  return { fetch: () => timed(() => git(...argv)).milliseconds };
}

function resultOf(size: 'S' | 'L', rounds: readonly Round[], fetches: readonly number[]): BenchResult {
  const bar = BARS[size];
  const totals = rounds.map(({ total }) => total);
  const share = `p${100 * bar.quantile} of ${rounds.length}`;
  const p50 = median(totals).toFixed(0);
  const note = `${share}; median ${p50}, p95 ${quantile(totals, 0.95).toFixed(0)}, ${spread(totals, 0)}; ${stagesOf(rounds)}; baseline: git fetch of the same push, median`;
  const measured = { value: quantile(totals, bar.quantile), unit: 'ms', baseline: median(fetches), note };
  return byValue({ name: `hub-push-${size}`, ...measured }, '<=', bar.milliseconds);
}

/** Medians of each stage; the rest is what lies between them, before and after. */
function stagesOf(rounds: readonly Round[]): string {
  const of = (figure: (round: Round) => number): string => median(rounds.map(figure)).toFixed(0);
  const stages = STAGES.map((stage) => `${stage} ${of((round) => round.stages[stage])}`);
  const rest = of(({ total, stages: all }) => total - STAGES.reduce((sum, stage) => sum + all[stage], 0));
  return `webhook answered after ${of(({ answered }) => answered)}, ${stages.join(', ')}, beside these ${rest} ms`;
}
