import { escapeSegment } from '../documents/quote.ts';

/** The pointers of everything in data that has nothing below it: scalars, and lists and mappings that are empty. */
export function leavesOf(value: unknown, pointer: string): readonly string[] {
  const leaves: string[] = [];
  collect(value, pointer, leaves);
  return leaves;
}

function collect(value: unknown, pointer: string, leaves: string[]): void {
  if (value === undefined) return;
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) leaves.push(pointer);
  for (const [key, below] of entries) collect(below, `${pointer}/${escapeSegment(key)}`, leaves);
}

/** A pattern for pointers: `*` is one segment, `**` at the end is everything from there on. */
export interface Pattern {
  readonly segments: readonly string[];
  readonly isOpen: boolean;
}

export function patternOf(text: string): Pattern {
  const segments = text.split('/');
  const isOpen = segments.at(-1) === '**';
  return { segments: isOpen ? segments.slice(0, -1) : segments, isOpen };
}

/** `found` are the segments of a pointer. */
export function fits({ segments, isOpen }: Pattern, found: readonly string[]): boolean {
  const isLongEnough = isOpen ? found.length >= segments.length : found.length === segments.length;
  return isLongEnough && segments.every((segment, index) => segment === '*' || segment === found[index]);
}
