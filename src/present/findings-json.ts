import type { Diagnostic } from '../model/diagnostic.ts';
import { jsonText } from './escape.ts';
import { type FindingsReport, countsOf, worstOf } from './findings-report.ts';

/** The versioned document of `-o json`. Fields are only ever added. */
export function findingsJson({ findings, documents, foreign }: FindingsReport, most: number): string {
  const listed = worstOf(findings, most);
  return jsonText({
    apiVersion: 'fleetslice.io/v1alpha1',
    kind: 'ValidationReport',
    findings: listed.map(reported),
    documents,
    foreign,
    ...countsOf(findings),
    omitted: findings.length - listed.length,
  });
}

function reported(finding: Diagnostic): Diagnostic {
  const { code, severity, file, line, column, pointer, message, hint, related, excerpt } = finding;
  const always = { code, severity, file, line, column, pointer, message, hint };
  return {
    ...always,
    ...(related === undefined ? {} : { related }),
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}
