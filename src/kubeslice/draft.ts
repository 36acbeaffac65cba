import { type Comments, formatCommented } from '../documents/commented.ts';

/** One document of the new fleet while it is written. */
export interface Draft {
  readonly kind: string;
  readonly name: string;
  /** Relative to the result. */
  readonly path: string;
  readonly metadata: Record<string, unknown>;
  readonly spec: Record<string, unknown>;
  readonly comments: Map<string, string[]>;
  /** Lines above the document. */
  readonly header: string[];
}

const API_VERSION = 'fleetslice.io/v1alpha1';
const SCHEMAS = 'https://fleetslice.io/schema/v1alpha1';

export function draftOf(kind: string, name: string, path: string): Draft {
  return { kind, name, path, metadata: { name }, spec: {}, comments: new Map(), header: [] };
}

/** Puts a line above the field at a pointer; the same line twice is one line. */
export function comment(draft: Draft, pointer: string, line: string): void {
  const lines = draft.comments.get(pointer) ?? [];
  if (!lines.includes(line)) draft.comments.set(pointer, [...lines, line]);
}

export function textOf(draft: Draft): string {
  const { kind, metadata, spec, comments, header } = draft;
  const value = { apiVersion: API_VERSION, kind, metadata, spec };
  const schema = `yaml-language-server: $schema=${SCHEMAS}/${kind.toLowerCase()}.json`;
  return formatCommented(value, [schema, ...header], comments satisfies Comments);
}
