import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { forTerminal, jsonText } from './escape.ts';
import { type FindingsReport, fingerprintsOf } from './findings-report.ts';

/** The Code Quality report of GitLab, a subset of the issues of Code Climate. */
export function findingsGitlab({ findings }: FindingsReport): string {
  const fingerprints = fingerprintsOf(findings);
  return jsonText(findings.map((finding, index) => issueOf(finding, fingerprints[index] ?? '')));
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor' };

function issueOf({ code, severity, file, line, message, hint }: Diagnostic, fingerprint: string): object {
  return {
    description: forTerminal(`${code}: ${message}${hint === '' ? '' : ` (${hint})`}`),
    check_name: code,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: forTerminal(file.replace(/^\.\//, '')), lines: { begin: line } },
  };
}
