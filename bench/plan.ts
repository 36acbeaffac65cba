import { createCheckout } from '../src/checkout/checkout.ts';
import { commitTree } from '../src/checkout/tree.ts';
import { compileFleet } from '../src/desired/compile.ts';
import type { FleetReading } from '../src/fleet/assemble.ts';
import type { CommitSha } from '../src/model/ids.ts';
import type { PlanReport } from '../src/plan/report.ts';
import { reviewChange } from '../src/plan/review.ts';
import { allFiles, createMemorySource, type MemorySource } from './compile/source.ts';
import { referenceFleet } from './fleet.ts';
import { type BenchResult, byRatio } from './result.ts';
import { median, spread, timedAsync } from './statistics.ts';

const ROUNDS = 3;
const WARM_UP = 1;
const WARM_BAR = 1;
const COLD_BAR = 1.5;
/** What a doubling of the documents may cost. */
const DOUBLING_BAR = 2.2;

type Files = ReadonlyMap<string, string>;

/** A plan between two commits of fleet L that differ in one slice, against validating one of them. */
export async function benchPlan(): Promise<readonly BenchResult[]> {
  const files = allFiles(referenceFleet('L'));
  const [plans, validations, warmPlans, compiles]: number[][] = [[], [], [], []];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const times = await planAndValidate(files, round);
    if (round < 0) continue;
    plans?.push(times.plan);
    validations?.push(times.validation);
    warmPlans?.push(times.warmPlan);
    compiles?.push(times.warmValidation + times.compile);
  }
  return [
    result(
      'plan-L-cold',
      { value: plans, baseline: validations },
      COLD_BAR,
      'validating the head alone, cold',
    ),
    result(
      'plan-L-warm',
      { value: warmPlans, baseline: compiles },
      WARM_BAR,
      'validating it warm and compiling both',
    ),
  ];
}

interface Times {
  readonly value: readonly number[] | undefined;
  readonly baseline: readonly number[] | undefined;
}

function result(name: string, { value = [], baseline = [] }: Times, bar: number, what: string): BenchResult {
  const note = `${spread(value, 0)}; baseline: ${what}, ${spread(baseline, 0)}`;
  return byRatio({ name, value: median(value), unit: 'ms', baseline: median(baseline), note }, '<=', bar);
}

async function planAndValidate(
  files: Files,
  round: number,
): Promise<Readonly<Record<'plan' | 'validation' | 'warmPlan' | 'warmValidation' | 'compile', number>>> {
  const memory = createMemorySource();
  const base = memory.commit(files);
  const head = memory.commit(oneSlice(files, 1300 + round));
  const validation = await timedAsync(() => createCheckout().read(commitTree(memory.source, head)));
  const checkout = createCheckout();
  const plan = await timedAsync(() => planned(memory, checkout, [base, head]));
  if (plan.result.verdict !== 'changes') throw new Error(`the plan is ${plan.result.summary}`);
  const warmPlan = await timedAsync(() => planned(memory, checkout, [base, head]));
  const before = await checkout.read(commitTree(memory.source, base));
  const warmValidation = await timedAsync(() => checkout.read(commitTree(memory.source, head)));
  const compile = await timedAsync(async () => [compiled(before), compiled(warmValidation.result)]);
  return {
    plan: plan.milliseconds,
    validation: validation.milliseconds,
    warmPlan: warmPlan.milliseconds,
    warmValidation: warmValidation.milliseconds,
    compile: compile.milliseconds,
  };
}

function compiled({ fleet }: FleetReading): unknown {
  return compileFleet({ fleet, facts: new Map(), published: () => undefined });
}

/** What the command does: both commits through one checkout, then the report. */
async function planned(
  { source }: MemorySource,
  checkout: ReturnType<typeof createCheckout>,
  [base, head]: readonly [CommitSha, CommitSha],
): Promise<PlanReport> {
  const before = await checkout.read(commitTree(source, base));
  const after = await checkout.read(commitTree(source, head));
  return reviewChange({ base: before, head: after, names: { base, head }, today: '2026-01-01' });
}

/** Another packet size for one slice, and another port for its first export. */
function oneSlice(files: Files, mtu: number): Files {
  const [path, text] = [...files].find(([file]) => file.startsWith('slices/')) ?? ['', ''];
  const [exported, offer] = [...files].find(([file]) => file.startsWith('exports/')) ?? ['', ''];
  return new Map([
    [path, `${text}  tunnel: {mtu: ${mtu}}\n`],
    [exported, offer.replace('port: 8080', `port: ${mtu}`)],
  ]);
}

/** The same for fleets of 1,100, 11,500 and 46,000 documents, cold. */
export async function benchPlanGrowth(): Promise<readonly BenchResult[]> {
  const large = allFiles(referenceFleet('L'));
  const sizes = [part(large, 36), large, copies(large, 4)];
  const times: { readonly documents: number; readonly milliseconds: number }[] = [];
  for (const files of sizes) times.push({ documents: files.size, milliseconds: await coldPlan(files) });
  return times.slice(1).flatMap(({ documents, milliseconds: value }, index) => {
    const smaller = times[index];
    if (smaller === undefined) return [];
    const bar = Number((DOUBLING_BAR ** Math.log2(documents / smaller.documents)).toFixed(2));
    const note = `${documents} files; baseline: ${smaller.documents} files; twice the files may cost ${DOUBLING_BAR} times`;
    const name = `plan-growth-${Math.round(documents / 1000)}k`;
    return [byRatio({ name, value, unit: 'ms', baseline: smaller.milliseconds, note }, '<=', bar)];
  });
}

async function coldPlan(files: Files): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 2; round++) {
    const memory = createMemorySource();
    const commits = [memory.commit(files), memory.commit(oneSlice(files, 1300))] as const;
    times.push((await timedAsync(() => planned(memory, createCheckout(), commits))).milliseconds);
  }
  return Math.min(...times);
}

/** The first slices with their locks and exports, and the clusters that they name. */
function part(files: Files, slices: number): Files {
  const names = new Set(Array.from({ length: slices }, (_, index) => `slice-${index}`));
  const kept = [...files].filter(([path]) => names.has(/slice-\d+/.exec(path)?.[0] ?? ''));
  const clusters = new Set(kept.flatMap(([, text]) => text.match(/cluster-\d+/g) ?? []));
  const wanted = [...files].filter(([path]) => clusters.has(/^clusters\/(.+)\.yaml$/.exec(path)?.[1] ?? ''));
  return new Map([...wanted, ...kept]);
}

function copies(files: Files, count: number): Files {
  const renamed = (text: string, copy: number): string =>
    text.replaceAll(
      /\b(cluster|slice)-(\d+)/g,
      (_, word: string, number: string) => `${word}-${copy}x${number}`,
    );
  return new Map(
    Array.from({ length: count }, (_, copy) => copy).flatMap((copy) =>
      [...files].map(([path, text]) => [renamed(path, copy), renamed(text, copy)] as const),
    ),
  );
}
