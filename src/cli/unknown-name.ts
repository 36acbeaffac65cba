import { suggest } from '../documents/suggest.ts';
import { UsageError } from './context.ts';

/** Says what was not found, and what was probably meant or else all there is. */
export function unknownName(command: string, name: string, names: readonly string[]): UsageError {
  const meant = suggest(name, names);
  const hint = meant === undefined ? `there is ${names.join(', ')}` : `did you mean ${meant}?`;
  return new UsageError(`${command}: there is no ${JSON.stringify(name)}; ${hint}`);
}
