import { Failure } from '../model/errors.ts';

/** A field of an answer by its path; undefined when it is not there. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const name of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name)) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[name];
  }
  return current;
}

/** Throws Failure('forge-protocol') when an answer lacks a number that we cannot do without. */
export function numberField(value: unknown, ...path: readonly string[]): number {
  const found = field(value, ...path);
  if (typeof found === 'number' && Number.isSafeInteger(found)) return found;
  throw new Failure('forge-protocol', `the server sent an answer without ${path.join('.')}`);
}

/** As `numberField`, for text. */
export function textField(value: unknown, ...path: readonly string[]): string {
  const found = field(value, ...path);
  if (typeof found === 'string') return found;
  throw new Failure('forge-protocol', `the server sent an answer without ${path.join('.')}`);
}
