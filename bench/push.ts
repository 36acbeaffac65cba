import { application, timeOf } from '../src/demo/milestones.ts';
import type { DemoFleet } from '../src/demo/fleet.ts';
import { type RunningPing, startPing } from '../src/demo/ping.ts';
import type { Placed } from '../src/demo/stage.ts';
import { eventually } from '../src/demo/wait.ts';
import type { CommitSha } from '../src/model/ids.ts';
import { type BenchFleet, sliceYaml, withFleet } from './lab/fleet.ts';
import { type BenchResult, byValue, withoutBar } from './result.ts';
import { median, quantile, spread } from './statistics.ts';

const CLUSTERS = ['fra', 'iad', 'sin'];
const SLICE = 'green';
const SUBNET = '10.96.0.0/16';
const PUSHES = 20;
const BAR = 1500;

/** Milliseconds from the start of the push until each stage was over. */
interface Stages {
  readonly pushed: number;
  readonly hubHasCommit: number;
  readonly published: number;
  readonly applied: number;
  readonly answered: number;
}

/** A commit adds a cluster to a slice, and a ping to its workload runs all the time; twenty times. */
export function benchPush(): Promise<readonly BenchResult[]> {
  return withFleet({ name: 'push', clusters: CLUSTERS, interval: '1s' }, async (bench) => {
    await bench.accept(sliceOf(CLUSTERS));
    const near = await bench.attach('fra', { slice: SLICE, name: 'near' });
    const far = await bench.attach('sin', { slice: SLICE, name: 'far' });
    const rounds: Stages[] = [];
    for (let round = 0; round < PUSHES; round++) rounds.push(await addAgain(bench, near, far));
    return resultsOf(rounds);
  });
}

function sliceOf(clusters: readonly string[]): Readonly<Record<string, string>> {
  return { 'slice.yaml': sliceYaml(SLICE, SUBNET, clusters) };
}

async function addAgain(bench: BenchFleet, near: Placed, far: Placed): Promise<Stages> {
  await remove(bench);
  const ping = await startPing(bench.fleet, near, far.ipv4);
  try {
    return await add(bench, ping);
  } finally {
    await ping.stop(Date.now());
  }
}

/** Resolves when neither end has the way any more. */
async function remove(bench: BenchFleet): Promise<void> {
  const at = Date.now();
  await bench.accept(sliceOf(['fra', 'iad']));
  await eventually('the slice to be gone from sin', 20_000, async () =>
    (await bench.host('sin').agentLog()).find(
      (line) => line['msg'] === 'slice removed' && timeOf(line) >= at,
    ),
  );
  await application(bench.fleet, { cluster: 'fra', slice: SLICE, since: at });
}

async function add({ fleet, push }: BenchFleet, ping: RunningPing): Promise<Stages> {
  const at = Date.now();
  const commit = await push(sliceOf(CLUSTERS));
  const pushed = Date.now() - at;
  const answer = await ping.answerSince(at);
  const [verdict] = await fleet.hub.verdictOn(commit);
  const published = await publicationOf(fleet, commit);
  const applied = await application(fleet, { cluster: 'sin', slice: SLICE, since: at });
  return {
    pushed,
    hubHasCommit: timeOf(verdict ?? {}) - at,
    published: published - at,
    applied: timeOf(applied) - at,
    answered: answer.at - at,
  };
}

/** When the new cluster was told of the commit. */
function publicationOf(fleet: DemoFleet, commit: CommitSha): Promise<number> {
  return eventually('the hub to publish for sin', 20_000, async () => {
    const lines = (await fleet.hub.log()).filter((line) => line['commit'] === commit);
    const first = lines.find((line) => line['msg'] === 'published' && line['cluster'] === 'sin');
    return first === undefined ? undefined : timeOf(first);
  });
}

function resultsOf(rounds: readonly Stages[]): readonly BenchResult[] {
  const after = rounds.map(({ answered, hubHasCommit }) => answered - hubHasCommit);
  const all = rounds.map(({ answered }) => answered);
  const pushes = median(rounds.map(({ pushed }) => pushed));
  return [
    byValue(
      {
        name: 'push-to-packet',
        value: quantile(after, 0.95),
        unit: 'ms',
        baseline: pushes,
        note: `p95 of ${PUSHES}, from the hub having the commit to the first answer; median ${median(after).toFixed(0)}, ${spread(after, 0)}; baseline: git push alone`,
      },
      '<',
      BAR,
    ),
    withoutBar({
      name: 'push-to-packet-whole',
      value: median(all),
      unit: 'ms',
      baseline: pushes,
      note: `with push and poll of 1 s, ${spread(all, 0)}; ${stagesOf(rounds)}`,
    }),
  ];
}

/** Medians of each stage. */
function stagesOf(rounds: readonly Stages[]): string {
  const between = (from: keyof Stages | undefined, to: keyof Stages): string =>
    median(rounds.map((stages) => stages[to] - (from === undefined ? 0 : stages[from]))).toFixed(0);
  return [
    `push ${between(undefined, 'pushed')}`,
    `to the hub having it ${between('pushed', 'hubHasCommit')}`,
    `to published ${between('hubHasCommit', 'published')}`,
    `to the first answer ${between('published', 'answered')}`,
    `to the end of the new cluster's turn ${between('published', 'applied')} ms`,
  ].join(', ');
}
