import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseFile } from '../src/documents/parse.ts';
import { assembleFleet, type FleetParts } from '../src/fleet/assemble.ts';
import { createCheckout } from '../src/checkout/checkout.ts';
import { commitTree } from '../src/checkout/tree.ts';
import { parseLock } from '../src/lock/lock.ts';
import { compileAndPlan, publishedOf } from './compile/hub.ts';
import { allFiles, createMemorySource } from './compile/source.ts';
import { type ReferenceFleet, referenceFleet } from './fleet.ts';
import { exportYaml } from './fleet/yaml.ts';
import { type BenchResult, byRatio, byValue } from './result.ts';
import { median, spread, timed, timedAsync } from './statistics.ts';

const ROUNDS = 5;
const WARM_UP = 2;
const COMPILE_BAR = 1;
const ONE_FILE_BAR = 0.05;
const MEMORY_BAR = 512;
const MEBIBYTE = 2 ** 20;

/** From parsed documents to planned changes, against parsing the same YAML. */
export async function benchCompile(): Promise<readonly BenchResult[]> {
  const fleet = referenceFleet('L');
  const parses: number[] = [];
  const compiles: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const parsed = timed(() => parseEverything(fleet));
    const compiled = timed(() => compileAndPlan(assembleFleet(parsed.result), fleet.facts));
    if (round < 0) continue;
    parses.push(parsed.milliseconds);
    compiles.push(compiled.milliseconds);
  }
  const [value, baseline] = [median(compiles), median(parses)];
  const note = `compile ${spread(compiles, 0)}; baseline: parsing its YAML, ${spread(parses, 0)}`;
  return [byRatio({ name: 'compile-L', value, unit: 'ms', baseline, note }, '<=', COMPILE_BAR)];
}

function parseEverything(fleet: ReferenceFleet): FleetParts {
  return {
    files: [...fleet.documents].map(([path, text]) => parseFile(path, Buffer.from(text))),
    locks: [...fleet.locks].map(([path, text]) => parseLock(path, text)),
    diagnostics: [],
  };
}

/** A push that changes one file, with everything else as it was, against a hub that starts from nothing. */
export async function benchOneFile(): Promise<readonly BenchResult[]> {
  const fleet = referenceFleet('L');
  const colds: number[] = [];
  const warms: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const { cold, warm } = await coldAndWarm(fleet, 9000 + 10 * round);
    if (round < 0) continue;
    colds.push(cold);
    warms.push(...warm);
  }
  const [value, baseline] = [median(warms), median(colds)];
  const note = `${spread(warms, 0)}; baseline: cold compile with parsing, ${spread(colds, 0)}`;
  return [byRatio({ name: 'compile-L-one-file', value, unit: 'ms', baseline, note }, '<=', ONE_FILE_BAR)];
}

const PUSHES = 4;

async function coldAndWarm(
  fleet: ReferenceFleet,
  firstPort: number,
): Promise<{ readonly cold: number; readonly warm: readonly number[] }> {
  const { source, commit } = createMemorySource();
  const checkout = createCheckout();
  const first = commit(allFiles(fleet));
  const cold = await timedAsync(async () =>
    compileAndPlan(await checkout.read(commitTree(source, first)), fleet.facts),
  );
  const before = { desired: cold.result.desired, published: publishedOf(cold.result) };
  const warm: number[] = [];
  for (let push = 0; push < PUSHES; push++) {
    const next = commit(oneExport(fleet, push, firstPort + push));
    const { milliseconds, result } = await timedAsync(async () =>
      compileAndPlan(await checkout.read(commitTree(source, next)), fleet.facts, before),
    );
    if (result.changes.length === 0) throw new Error('the push changed nothing');
    warm.push(milliseconds);
  }
  return { cold: cold.milliseconds, warm };
}

/** One export of one slice, with another port. */
function oneExport(fleet: ReferenceFleet, index: number, port: number): ReadonlyMap<string, string> {
  const slice = fleet.slices[index];
  const exported = slice?.exports[0];
  if (slice === undefined || exported === undefined) throw new RangeError(`no slice ${index}`);
  return new Map([[`exports/${slice.name}/${exported.name}.yaml`, exportYaml(slice.name, exported, port)]]);
}

/** The most memory a process ever has that compiles fleet L from nothing. */
export async function benchCompileMemory(): Promise<readonly BenchResult[]> {
  const [value, baseline] = [peakMemory('compile'), peakMemory('nothing')];
  const note = 'baseline: the same program, doing nothing';
  const measured = { name: 'compile-L-memory', value, unit: 'MiB', baseline, note };
  return [byValue(measured, '<=', MEMORY_BAR)];
}

function peakMemory(task: 'compile' | 'nothing'): number {
  const script = join(import.meta.dirname, 'compile/memory.ts');
  return Number(execFileSync(process.execPath, ['--import', 'tsx', script, task])) / MEBIBYTE;
}
