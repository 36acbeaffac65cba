import Table from 'cli-table3';
import { createColors } from 'picocolors';
import { forTerminal } from '../present/escape.ts';

/** Titles and cells, row by row. */
export interface TableText {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/**
 * Columns without borders, three spaces apart, nothing at the end of a line. What a store holds may come from anywhere:
 * no control character of it reaches a terminal.
 */
export function formatTable({ titles, rows }: TableText, isColoured: boolean): string {
  const paint = isColoured ? painter() : (cell: string) => cell;
  const table = new Table({
    head: [...titles],
    chars: NO_BORDERS,
    style: { 'padding-left': 0, 'padding-right': 3, head: [], border: [] },
  });
  table.push(...rows.map((row) => row.map((cell) => paint(forTerminal(cell)))));
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

function painter(): (cell: string) => string {
  const { green, red, yellow } = createColors(true);
  const colours = new Map([
    ['True', green],
    ['False', red],
    ['Unknown', yellow],
  ]);
  return (cell) => colours.get(cell)?.(cell) ?? cell;
}
