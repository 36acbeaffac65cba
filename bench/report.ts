import Table from 'cli-table3';
import type { BenchResult } from './result.ts';

/** A table, then what needs a look: the bars that were missed. */
export function formatResults(results: readonly BenchResult[]): string {
  const table = new Table({
    head: ['name', 'value', 'unit', 'baseline', 'ratio', 'bar', 'ok'],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'right', 'left', 'right', 'right', 'left', 'left'],
  });
  for (const { name, value, unit, baseline, ratio, bar, ok } of results) {
    table.push([name, figure(value), unit, figure(baseline), figure(ratio), bar, ok ? 'yes' : 'no']);
  }
  const notes = results.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}: ${note}`]));
  const missed = results.filter(({ ok }) => !ok).map(({ name }) => name);
  const verdict = missed.length === 0 ? 'every bar is held' : `missed: ${missed.join(', ')}`;
  return `${[table.toString(), ...notes, verdict].join('\n')}\n`;
}

/** Three significant digits, and no fraction where it says nothing. */
function figure(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : `${Number(value.toPrecision(3))}`;
}
