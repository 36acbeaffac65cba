import { findSecret } from './secrets.ts';

const LONGEST = 60;

/** A value of the user as it may stand in a message: on one line, cut to 60 characters, and never a secret. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `"${printable(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return 'empty';
  return Array.isArray(value) ? 'a list' : 'a mapping';
}

/** Cut, with characters that would steer a terminal or a log written as escapes, and hidden when it is a secret. */
export function printable(text: string, longest: number = LONGEST): string {
  if (findSecret(text) !== undefined) return '(hidden)';
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return shown.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** A JSON pointer as people write it: `spec.ports[0].port`. */
export function pathOf(pointer: string): string {
  const segments = pointer.split('/').slice(1).map(unescapeSegment);
  return segments
    .map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${printable(segment)}`))
    .join('')
    .replace(/^\./, '');
}

export function escapeSegment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function unescapeSegment(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
