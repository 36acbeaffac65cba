import { unescapeSegment } from '../documents/quote.ts';
import { findSecret } from '../documents/secrets.ts';

/** No key or token that has a shape is shorter, and most names are: the search costs more than all the rest. */
const SHORTEST = 15;

/** What a text looks like when it is shaped like a key or token, in words; undefined when it is not. */
export function secretIn(text: string): string | undefined {
  return text.length < SHORTEST ? undefined : findSecret(text)?.looksLike;
}

/** A pointer that may be shown: a secret may also stand where a key should. */
export function safePointer(pointer: string): string {
  if (secretIn(unescapeSegment(pointer)) === undefined) return pointer;
  return pointer
    .split('/')
    .map((segment) => (secretIn(unescapeSegment(segment)) === undefined ? segment : '(hidden)'))
    .join('/');
}
