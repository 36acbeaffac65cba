import type { Excerpt } from '../model/diagnostic.ts';
import { secretOffsets } from './secrets.ts';

/** A place in a text: offsets, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The line at a place; undefined when there is nothing to show, or when it may not be shown. */
export type ExcerptAt = (span: Span) => Excerpt | undefined;

const LONGEST = 160;
const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * Excerpts of one text, whose secrets are looked for when the first is asked for. From a secret to the end of its
 * document nothing is shown, because it may go on over many lines.
 */
export function excerptsOf(text: string): ExcerptAt {
  let secrets: readonly number[] | undefined;
  return (span) => {
    const lineStart = startOfLine(text, span.start);
    const lineEnd = endOfLine(text, span.start);
    const column = span.start - lineStart;
    if (lineStart === lineEnd || column >= LONGEST) return undefined;
    secrets ??= secretOffsets(text);
    const documentStart = text.lastIndexOf('\n---', lineStart) + 1;
    if (secrets.some((offset) => offset >= documentStart && offset < lineEnd)) return undefined;
    const line = text.slice(lineStart, lineEnd).replaceAll(CONTROL, replacement);
    const shown = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
    const length = Math.max(1, Math.min(span.end - span.start, shown.trimEnd().length - column));
    return { text: shown, length };
  };
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function endOfLine(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  const end = found === -1 ? text.length : found;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}

function replacement(characters: string): string {
  return characters === '\t' ? ' ' : '\uFFFD'.repeat(characters.length);
}
