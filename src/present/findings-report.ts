import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What a validation found, as every format shows it. */
export interface FindingsReport {
  /** In the order of files and lines. */
  readonly findings: readonly Diagnostic[];
  /** Documents of ours, those with errors among them. */
  readonly documents: number;
  /** Documents of other API groups, which were skipped. */
  readonly foreign: number;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function countsOf(findings: readonly Diagnostic[]): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** `1 error, 2 warnings`. */
export function countsText({ errors, warnings }: Counts): string {
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Errors first; otherwise in the order of files and lines. */
export function worstFirst(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ severity }: Diagnostic): number {
  return severity === 'error' ? 0 : 1;
}

/** The worst of them, still in the order of files and lines. */
export function worstOf(findings: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (findings.length <= most) return findings;
  const kept = new Set(worstFirst(findings).slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

/**
 * A name for each finding that stays the same when lines move: of its code, file, pointer and message. Findings that
 * share all of these are numbered.
 */
export function fingerprintsOf(findings: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, file, pointer, message }) => {
    const subject = JSON.stringify([code, file, pointer, message]);
    const count = seen.get(subject) ?? 0;
    seen.set(subject, count + 1);
    return createHash('sha256').update(`${subject}${count}`).digest('hex').slice(0, FINGERPRINT_LENGTH);
  });
}

const FINGERPRINT_LENGTH = 32;
