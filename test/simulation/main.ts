/** `npm run simulate -- [--histories N] [--seed S]`: runs histories, and shows the first that breaks a promise. */
import { parseArgs } from 'node:util';
import { describeFinding } from './report.ts';
import { search } from './search.ts';

const USAGE = 'usage: npm run simulate -- [--histories N] [--seed S]';
const HISTORIES = 1_000;
const USAGE_EXIT = 64;

interface Flags {
  readonly histories: number;
  readonly seed: number;
}

/** Undefined for a command line that makes no sense. */
function flagsOf(argv: readonly string[]): Flags | undefined {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { histories: { type: 'string' }, seed: { type: 'string' } },
    });
    const [histories, seed] = [values.histories ?? String(HISTORIES), values.seed ?? '1'].map(Number);
    const isWhole = [histories, seed].every((value) => Number.isSafeInteger(value));
    return isWhole && histories !== undefined && seed !== undefined ? { histories, seed } : undefined;
  } catch {
    return undefined;
  }
}

async function main(argv: readonly string[]): Promise<number> {
  const flags = flagsOf(argv);
  if (flags === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return USAGE_EXIT;
  }
  const started = performance.now();
  const finding = await search(flags);
  if (finding !== undefined) {
    process.stdout.write(`${await describeFinding(finding)}\n`);
    return 1;
  }
  const seconds = (performance.now() - started) / 1000;
  const rate = Math.round(flags.histories / seconds);
  process.stdout.write(
    `${flags.histories} histories from seed ${flags.seed}, no promise broken (${rate} a second)\n`,
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
