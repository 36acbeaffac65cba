import type { Diagnostic } from '../../../src/model/diagnostic.ts';

/** A finding, of which only what a test is about needs to be said. */
export function finding(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    file: 'slices/payments.yaml',
    line: 7,
    column: 3,
    code: 'FS1201',
    severity: 'error',
    pointer: '/spec/subnet',
    message: 'unknown field spec.subnet',
    hint: 'did you mean "subnets"?',
    ...parts,
  };
}

export function report(...findings: readonly Diagnostic[]): {
  readonly findings: readonly Diagnostic[];
  readonly documents: number;
  readonly foreign: number;
} {
  return { findings, documents: 3, foreign: 1 };
}

/** Findings in which everything that a user can name is hostile. */
export const HOSTILE: readonly Diagnostic[] = [
  'a\nb.yaml',
  '::error file=x::pwned.yaml',
  ' ::error::pwned.yaml',
  '##[error]pwned.yaml',
  '%0A::error::x,y:z.yaml',
  '\u001b[31m\u009bred\u202e.yaml',
  '`|<img src=x>@everyone [a](https://example.com).yaml',
  '"quoted" {0} \\.yaml',
  'größe 😀 #?%20.yaml',
  `${'n'.repeat(4096)}.yaml`,
].map((text) =>
  finding({
    file: text,
    message: text,
    hint: text,
    pointer: `/metadata/labels/${text}`,
    related: [{ file: text, line: 1, column: 1, message: text }],
  }),
);

export const INVISIBLE: RegExp = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
