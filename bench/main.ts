/** `npm run bench -- [--only NAME] [--json]`: measures, and lets people decide. */
import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks.ts';
import { formatResults } from './report.ts';
import type { BenchResult } from './result.ts';

const USAGE = `usage: npm run bench -- [--only NAME]... [--json]
names: ${benchmarks.map(({ name }) => name).join(' ')}`;

interface Flags {
  readonly only: readonly string[];
  readonly isJson: boolean;
}

/** Undefined for a command line that makes no sense. */
function flagsOf(argv: readonly string[]): Flags | undefined {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { only: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    });
    const only = values.only ?? [];
    const areKnown = only.every((name) => benchmarks.some((one) => one.name === name));
    return areKnown ? { only, isJson: values.json ?? false } : undefined;
  } catch {
    return undefined;
  }
}

/** A benchmark that fails does not keep the others from being measured. */
async function measure({ only }: Flags): Promise<{ results: readonly BenchResult[]; failures: number }> {
  const results: BenchResult[] = [];
  let failures = 0;
  for (const { name, run } of benchmarks) {
    if (only.length > 0 && !only.includes(name)) continue;
    process.stderr.write(`bench: ${name} …\n`);
    try {
      results.push(...(await run()));
    } catch (thrown) {
      failures += 1;
      process.stderr.write(
        `bench: ${name} failed: ${thrown instanceof Error ? thrown.stack : String(thrown)}\n`,
      );
    }
  }
  return { results, failures };
}

const flags = flagsOf(process.argv.slice(2));
if (flags === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 64;
} else {
  const { results, failures } = await measure(flags);
  process.stdout.write(flags.isJson ? `${JSON.stringify(results, undefined, 2)}\n` : formatResults(results));
  if (failures > 0) process.exitCode = 1;
}
