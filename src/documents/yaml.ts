import { stringify } from 'yaml';
import type { Position } from '../model/diagnostic.ts';
import { plainOf } from './plain.ts';
import { positionAt } from './position.ts';
import { offsetOf, parseStream } from './syntax.ts';
import { syntaxErrorOf } from './syntax-error.ts';

export type ParsedYaml =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Line and column of a JSON pointer; `file` is what was given to `parseYaml`. */
      readonly locate: (pointer: string) => Position;
    }
  | { readonly ok: false; readonly position: Position; readonly problem: string };

/** Reads one document that is not of a fleet kind, such as a lock, as strictly as those. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const { documents, failure } = parseStream(text);
  const [document, second] = documents;
  const refuse = (offset: number, problem: string): ParsedYaml => ({
    ok: false,
    position: positionAt(file, text, offset),
    problem,
  });
  if (failure !== undefined) return refuse(failure.offset, failure.message);
  if (document === undefined) return { ok: true, value: null, locate: () => positionAt(file, text, 0) };
  const error = syntaxErrorOf(document, text);
  if (error !== undefined) return refuse(error.offset, error.message);
  if (second !== undefined) return refuse(second.range[0], 'a second document');
  const { value, problems } = plainOf(document, false);
  const [problem] = problems;
  if (problem !== undefined) return refuse(problem.offset, problem.message);
  return { ok: true, value, locate: (pointer) => positionAt(file, text, offsetOf(document, pointer)) };
}

/** Block style, keys in the order of the data, long lines unbroken, no aliases. */
export function formatYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
