import { stringify } from 'yaml';
import type { Position } from '../model/diagnostic.ts';
import type { DocumentCode } from './codes.ts';
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
  | { readonly ok: false; readonly problems: readonly YamlProblem[] };

/** Something that is wrong with the YAML, and where. */
export interface YamlProblem {
  readonly code: DocumentCode;
  readonly position: Position;
  /** RFC 6901; empty where the text could not be read at all. */
  readonly pointer: string;
  readonly message: string;
}

/** Reads one document that is not of a fleet kind, such as a lock, as strictly as those. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const { documents, failure } = parseStream(text);
  const [document, second] = documents;
  const refuse = (...found: readonly Found[]): ParsedYaml => ({
    ok: false,
    problems: found.map(({ code, offset, pointer = '', message }) => ({
      code,
      position: positionAt(file, text, offset),
      pointer,
      message,
    })),
  });
  if (failure !== undefined) return refuse(failure);
  if (document === undefined) return { ok: true, value: null, locate: () => positionAt(file, text, 0) };
  const error = syntaxErrorOf(document, text);
  if (error !== undefined) return refuse(error);
  if (second !== undefined)
    return refuse({ code: 'FS1010', offset: second.range[0], message: 'a second document' });
  const { value, problems } = plainOf(document, false);
  if (problems.length > 0) return refuse(...problems);
  return { ok: true, value, locate: (pointer) => positionAt(file, text, offsetOf(document, pointer)) };
}

interface Found {
  readonly code: DocumentCode;
  readonly offset: number;
  readonly pointer?: string;
  readonly message: string;
}

/** Block style, keys in the order of the data, long lines unbroken, no aliases. */
export function formatYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
