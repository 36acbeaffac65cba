import { suggest } from '../documents/suggest.ts';
import { UsageError } from './context.ts';

/** A fleet has more names than a terminal has lines. */
const MOST_NAMES = 20;

/** Says what was not found, and what was probably meant or else all there is. */
export function unknownName(command: string, name: string, names: readonly string[]): UsageError {
  const meant = suggest(name, names);
  const hint = meant === undefined ? `there is ${listOf(names)}` : `did you mean ${meant}?`;
  return new UsageError(`${command}: there is no ${JSON.stringify(name)}; ${hint}`);
}

function listOf(names: readonly string[]): string {
  if (names.length === 0) return 'none at all';
  const more = names.length > MOST_NAMES ? `, and ${names.length - MOST_NAMES} more` : '';
  return `${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}
