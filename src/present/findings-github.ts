import type { Diagnostic } from '../model/diagnostic.ts';
import { forTerminal, forWorkflowData, forWorkflowProperty } from './escape.ts';
import { type FindingsReport, counted, countsOf, countsText } from './findings-report.ts';

/** GitHub shows so many annotations of each severity for a step, and drops the others without a word. */
const MOST_SHOWN = 10;

/** Workflow commands of GitHub Actions: an annotation for each of the worst findings, and one notice for the others. */
export function findingsGithub({ findings }: FindingsReport): string {
  const errors = findings.filter(({ severity }) => severity === 'error').slice(0, MOST_SHOWN);
  const warnings = findings.filter(({ severity }) => severity === 'warning').slice(0, MOST_SHOWN);
  const shown = [...errors, ...warnings];
  const lines = shown.map(annotation);
  if (shown.length < findings.length) lines.push(notice(findings, shown.length));
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(finding: Diagnostic): string {
  const { file, line, column, severity, code, message, hint, excerpt } = finding;
  const properties = [
    `file=${forWorkflowProperty(forTerminal(file))}`,
    `line=${line}`,
    `col=${column}`,
    ...(excerpt === undefined ? [] : [`endColumn=${column + excerpt.length}`]),
    `title=${code}`,
  ];
  const words = [message, hint].filter((text) => text !== '').map(forTerminal);
  return `::${severity} ${properties.join(',')}::${forWorkflowData(words.join('\n'))}`;
}

function notice(findings: readonly Diagnostic[], shown: number): string {
  const text = `${countsText(countsOf(findings))} in all; ${counted(findings.length - shown, 'finding')} without an annotation, because GitHub shows ${MOST_SHOWN} of each. Run fleetslice validate for all of them.`;
  return `::notice title=fleetslice::${forWorkflowData(text)}`;
}
