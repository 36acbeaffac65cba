import { runHistory } from './history.ts';
import type { Planted } from './planted.ts';
import { drawScript } from './script.ts';
import { type Finding, shrink } from './search.ts';

/** Lines of the trace that are shown: what went before the first of them has rarely to do with it. */
const MOST_LINES = 40;
const WIDTH = 200;

/** What somebody needs to understand a broken promise and to see it again. */
export async function describeFinding({ seed, violation }: Finding, planted?: Planted): Promise<string> {
  const script = drawScript(seed);
  const least = await shrink(script, planted);
  const lines: string[] = [];
  const trace = (line: string): void => void lines.push(line.slice(0, WIDTH));
  await runHistory(least, { trace, ...(planted === undefined ? {} : { planted }) });
  const end = lines.findIndex((line) => line.startsWith('VIOLATION')) + 1;
  return [
    `seed ${seed} breaks ${violation.invariant}: ${violation.message}`,
    `  promise: ${violation.promise}`,
    `  shortest: ${least.events.length} of ${script.events.length} events: ${least.events.map(({ kind }) => kind).join(', ')}`,
    `  its last ${MOST_LINES} steps:`,
    ...lines.slice(Math.max(0, end - MOST_LINES), end).map((line) => `    ${line}`),
    `  again: npm run simulate -- --seed ${seed} --histories 1`,
  ].join('\n');
}
