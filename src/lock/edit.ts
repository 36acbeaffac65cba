import { formatYaml } from '../documents/yaml.ts';
import { formatPrefix } from '../net/ip.ts';
import { sortEntries } from './entries.ts';
import { entryOf, type Line, linesOf } from './lines.ts';
import type { LockEntry } from './lock.ts';
import { parseLock } from './parse.ts';
import { API_VERSION, HEADER, KIND } from './written.ts';

const OPENING = /^(["']?)blocks\1 *: *(?:\{ *\}|null|~)? *(#.*)?$/;
const SPACE = /^ *(?:#.*)?$/;
const INDENT = '  ';

/** A new lock file, sorted by address. */
export function formatLock(slice: string, entries: readonly LockEntry[]): string {
  const blocks = Object.fromEntries(
    sortEntries(entries).map(({ block, cluster }) => [formatPrefix(block), cluster]),
  );
  return `${HEADER}\n${formatYaml({ apiVersion: API_VERSION, kind: KIND, slice, blocks })}`;
}

/**
 * The file with just these entries, sorted by address. Lines that stay are not touched, comments and line ends
 * included; of a file that is not written in lines only the entries are kept.
 */
export function editLock(file: string, text: string, slice: string, entries: readonly LockEntry[]): string {
  const wanted = sortEntries(entries);
  const edited = editLines(text, wanted) ?? text;
  return says(file, edited, wanted) ? edited : formatLock(slice, wanted);
}

function says(file: string, text: string, wanted: readonly LockEntry[]): boolean {
  const parsed = parseLock(file, text);
  return parsed.ok && keysOf(parsed.lock.entries) === keysOf(wanted);
}

function keysOf(entries: readonly LockEntry[]): string {
  return entries.map(keyOf).join('\n');
}

function keyOf({ block, cluster }: LockEntry): string {
  return `${formatPrefix(block)} ${cluster}`;
}

/** An entry's line with the comments above it. */
interface Group {
  readonly above: readonly Line[];
  readonly line: Line;
}

function editLines(text: string, wanted: readonly LockEntry[]): string | undefined {
  const lines = linesOf(text);
  const opening = lines.findIndex((line) => OPENING.test(line.text));
  const found = lines[opening];
  if (found === undefined) return undefined;
  const end = found.end === '' ? '\n' : found.end;
  const { groups, rest } = groupsOf(lines.slice(opening + 1), new Set(wanted.map(keyOf)));
  const indent = /^ */.exec([...groups.values()][0]?.line.text ?? INDENT)?.[0] ?? INDENT;
  const body = wanted.flatMap((entry) => {
    const group = groups.get(keyOf(entry));
    if (group !== undefined) return [...group.above, group.line];
    return [{ text: `${indent}${formatPrefix(entry.block)}: ${entry.cluster}`, end }];
  });
  const head = [...lines.slice(0, opening), openedBy(found, wanted.length > 0)];
  return joined([...head, ...body, ...rest], end);
}

/** `blocks: {}` becomes `blocks:` when something follows. */
function openedBy(line: Line, hasEntries: boolean): Line {
  if (!hasEntries) return line;
  return { ...line, text: line.text.replace(/: *(?:\{ *\}|null|~)/, ':') };
}

/** The lines of the mapping by entry, and what follows them. Comments above a line that goes away stay. */
function groupsOf(
  lines: readonly Line[],
  wanted: ReadonlySet<string>,
): { readonly groups: ReadonlyMap<string, Group>; readonly rest: readonly Line[] } {
  const groups = new Map<string, Group>();
  let above: Line[] = [];
  let next = 0;
  for (const [index, line] of lines.entries()) {
    const entry = entryOf(line);
    if (entry === undefined && !SPACE.test(line.text)) break;
    next = index + 1;
    if (entry === undefined) above.push(line);
    else if (wanted.has(keyOf(entry)) && !groups.has(keyOf(entry))) {
      groups.set(keyOf(entry), { above, line });
      above = [];
    }
  }
  return { groups, rest: [...above, ...lines.slice(next)] };
}

/** Only the last line may be without an end. */
function joined(lines: readonly Line[], end: string): string {
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.text + (line.end === '' && index !== last ? end : line.end))
    .join('');
}
