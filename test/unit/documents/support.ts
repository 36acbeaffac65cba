import { type ParsedFile, parseFile } from '../../../src/documents/parse.ts';

export function parse(text: string, path = 'test.yaml'): ParsedFile {
  return parseFile(path, new TextEncoder().encode(text));
}

/** Findings as `line:column code pointer`. */
export function places(text: string): readonly string[] {
  return parse(text).diagnostics.map(
    ({ line, column, code, pointer }) => `${line}:${column} ${code} ${pointer}`,
  );
}

export function messages(text: string): readonly string[] {
  return parse(text).diagnostics.map(({ message, hint }) => (hint === '' ? message : `${message} (${hint})`));
}

/** A Slice of which only the lines below `spec:` matter; they begin at line 6. */
export function slice(spec: string, metadata = '  name: payments'): string {
  return `apiVersion: fleetslice.io/v1alpha1\nkind: Slice\nmetadata:\n${metadata}\nspec:\n${spec}\n`;
}

export const SUBNETS = '  subnets: [10.64.0.0/16]';
