/** A lock file as lines: which of them are entries, and what two sides of a merge conflict say. */
import type { LockEntry } from './lock.ts';
import { parseEntry } from './entries.ts';

export interface Line {
  readonly text: string;
  /** `\n`, `\r\n`, or empty at the end of a file. */
  readonly end: string;
}

const ENTRY = /^ *(["']?)([0-9a-f.:]{2,45}\/\d{1,3})\1 *: +(["']?)([a-z0-9-]{1,63})\3 *(?:#.*)?$/;
const START = /^<{7}(?: |$)/;
const BASE = /^\|{7}(?: |$)/;
const MIDDLE = /^={7}$/;
const STOP = /^>{7}(?: |$)/;

export function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/([^\n]*?)(\r?\n|$)/g)]
    .map(([, line = '', end = '']) => ({ text: line, end }))
    .filter(({ text: line, end }) => line !== '' || end !== '');
}

/** The entry that a line holds, whatever comment follows it; undefined for any other line. */
export function entryOf(line: Line): LockEntry | undefined {
  const [, , block, , cluster] = ENTRY.exec(line.text) ?? [];
  if (block === undefined) return undefined;
  const entry = parseEntry(block, cluster);
  return 'problem' in entry ? undefined : entry;
}

export function entriesIn(text: string): readonly LockEntry[] {
  return linesOf(text).flatMap((line) => entryOf(line) ?? []);
}

/** Line, from 1, of the first marker of a merge conflict. */
export function conflictIn(text: string): number | undefined {
  const index = linesOf(text).findIndex(
    ({ text: line }) => START.test(line) || MIDDLE.test(line) || STOP.test(line),
  );
  return index === -1 ? undefined : index + 1;
}

type Side = 'both' | 'first' | 'base' | 'second';

/**
 * What both sides of every conflict say, without the markers and without what only their common base says. A line that
 * both sides have stands once.
 */
export function withoutMarkers(text: string): string {
  const kept: string[] = [];
  let side: Side = 'both';
  let first = new Set<string>();
  for (const line of linesOf(text)) {
    const next = sideAfter(line.text, side);
    if (next !== undefined) {
      if (next === 'first') first = new Set();
      side = next;
      continue;
    }
    if (side === 'first') first.add(line.text);
    if (side !== 'base' && !(side === 'second' && first.has(line.text))) kept.push(line.text + line.end);
  }
  return kept.join('');
}

/** The side that a marker begins; undefined for a line that is none. */
function sideAfter(line: string, side: Side): Side | undefined {
  if (START.test(line)) return 'first';
  if (STOP.test(line)) return 'both';
  if (BASE.test(line) && side === 'first') return 'base';
  return MIDDLE.test(line) ? 'second' : undefined;
}
