import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, COMMAND, ROOT } from './bundle.ts';
import { referenceFleet, scaledFleet } from './fleet.ts';
import { clusterYaml } from './fleet/yaml.ts';
import { inFolder } from './folder.ts';
import { type BenchResult, byRatio, byValue } from './result.ts';
import { median, spread } from './statistics.ts';
import { type BenchRepository, createRepository } from './validate/repository.ts';

const ROUNDS = 5;
const GROWTH = [1_000, 2_000, 10_000, 20_000, 25_000, 50_000] as const;
const MEMORY_BAR = 400;
/** Says at the end how much memory the process had at most, in KiB, on a line of its own. */
const SAY_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxrss '+process.resourceUsage().maxRSS+'\\n'))`;

interface Round {
  readonly parse: number;
  readonly kubeconform: number;
  readonly cold: number;
  readonly warm: number;
  readonly precommit: number;
  /** MiB of the cold run. */
  readonly memory: number;
}

/** People who validate a large fleet: the first time, after an edit, and in a hook; beside a parser and kubeconform. */
export function benchValidate(): Promise<readonly BenchResult[]> {
  return inFolder('validate', async (folder) => {
    const script = join(folder, 'parse.mjs');
    await bundle('validate/parse.ts', script);
    const { documents, locks } = referenceFleet('L');
    const repository = createRepository(join(folder, 'fleet'), new Map([...documents, ...locks]), {
      XDG_CACHE_HOME: join(folder, 'cache'),
    });
    const schemas = join(folder, 'schemas');
    repository.run([...COMMAND, 'schema', '--bundle', schemas]);
    const tools = { script, cache: join(folder, 'cache'), kubeconform: kubeconformCommand(schemas) };
    const rounds = Array.from({ length: ROUNDS }, (_, index) => measure(repository, tools, index));
    return resultsOf(rounds);
  });
}

interface Tools {
  readonly script: string;
  readonly cache: string;
  readonly kubeconform: readonly string[];
}

function kubeconformCommand(schemas: string): readonly string[] {
  const programs = execFileSync(join(ROOT, 'scripts/setup'), ['--print-path'], { encoding: 'utf8' }).trim();
  const location = `${schemas}/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json`;
  const flags = ['-n', '2', '-strict', '-schema-location', location, '-ignore-filename-pattern', '/[.]'];
  return [join(programs, 'kubeconform'), ...flags, '.'];
}

/** Each round measures everything, so that a machine that is busy for a while is so for all of them. */
function measure(repository: BenchRepository, { script, cache, kubeconform }: Tools, round: number): Round {
  const validate = [...COMMAND, 'validate'];
  const parse = Number(repository.run([process.execPath, script, repository.folder]).stdout);
  const conform = repository.run(kubeconform).milliseconds;
  rmSync(cache, { recursive: true, force: true });
  const cold = repository.run(validate).milliseconds;
  repository.write('clusters/cluster-7.yaml', clusterYaml('cluster-7', 100 + round));
  const warm = repository.run(validate).milliseconds;
  repository.git('add', '--all');
  const precommit = repository.run([...validate, '--staged']).milliseconds;
  rmSync(cache, { recursive: true, force: true });
  const [program = '', ...argv] = validate;
  const { stderr } = repository.run([program, '--import', SAY_MEMORY, ...argv]);
  const memory = Number(/^maxrss (\d+)$/m.exec(stderr)?.[1]) / 1024;
  return { parse, kubeconform: conform, cold, warm, precommit, memory };
}

function resultsOf(rounds: readonly Round[]): readonly BenchResult[] {
  const of = (name: keyof Round): number => median(rounds.map((round) => round[name]));
  const baseline = of('kubeconform');
  const told = (name: keyof Round, text: string): string =>
    `${spread(
      rounds.map((round) => round[name]),
      0,
    )}; baseline: ${text}`;
  const parser = 'parseAllDocuments and toJS of the same bytes, without the start of the process';
  const conform = 'kubeconform of all files, schemas only, two workers';
  const figure = (name: 'cold' | 'warm' | 'precommit', label: string) =>
    ({ name: label, value: of(name), unit: 'ms', baseline, note: told(name, conform) }) as const;
  const cold = { ...figure('cold', 'validate-L-cold'), baseline: of('parse'), note: told('cold', parser) };
  const memory = { name: 'validate-L-memory', value: of('memory'), unit: 'MiB', baseline: MEMORY_BAR };
  return [
    byRatio(cold, '<=', 1.3),
    byRatio(figure('cold', 'validate-L-cold-kubeconform'), '<=', 3),
    byRatio(figure('warm', 'validate-L-warm'), '<=', 0.6),
    byRatio(figure('precommit', 'precommit-L'), '<=', 0.8),
    byValue({ ...memory, note: 'most of a cold run, both threads; baseline: the bar' }, '<=', MEMORY_BAR),
  ];
}

/** Twice the documents, at most a little more than twice the time; without a cache. */
export function benchValidateGrowth(): Promise<readonly BenchResult[]> {
  return inFolder('validate-growth', async (folder) => {
    const times = new Map<number, readonly number[]>();
    for (const documents of GROWTH) {
      const { documents: texts, locks } = scaledFleet(documents);
      const place = join(folder, `${documents}`);
      // No place for a cache: every run is the first one.
      const env = { XDG_CACHE_HOME: '', HOME: '' };
      const repository = createRepository(place, new Map([...texts, ...locks]), env);
      const runs = Array.from({ length: 3 }, () => repository.run([...COMMAND, 'validate']).milliseconds);
      times.set(documents, runs);
      rmSync(place, { recursive: true });
    }
    const at = (documents: number): number => Math.min(...(times.get(documents) ?? []));
    return [
      [1_000, 2_000],
      [10_000, 20_000],
      [25_000, 50_000],
    ].map(([half = 0, whole = 0]) => {
      const note = `${at(whole).toFixed(0)} ms; baseline: ${half} documents; best of three runs each`;
      const measured = { value: at(whole), unit: 'ms', baseline: at(half), note };
      return byRatio({ name: `validate-growth-${whole}`, ...measured }, '<=', 2.2);
    });
  });
}
