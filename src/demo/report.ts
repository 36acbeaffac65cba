import type { StepResult } from './run.ts';

/** How a terminal shows what is important; each returns its text unchanged where there is no colour. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** What `--json` prints. */
export interface DemoDocument {
  readonly ok: boolean;
  readonly steps: readonly Pick<StepResult, 'name' | 'ok' | 'milliseconds' | 'evidence'>[];
}

export function toDocument(results: readonly StepResult[]): DemoDocument {
  const steps = results.map(({ name, ok, milliseconds, evidence }) => ({ name, ok, milliseconds, evidence }));
  return { ok: steps.every(({ ok }) => ok), steps };
}

/** A heading, and a line for each thing that was shown. */
export function formatStep({ name, ok, milliseconds, findings }: StepResult, paint: Paint): string {
  const heading = `${mark(ok, paint)} ${paint.strong(name)}  ${seconds(milliseconds)}`;
  const lines = findings.map((finding) => `    ${mark(finding.ok, paint)} ${finding.says}`);
  return `${[heading, ...lines].join('\n')}\n\n`;
}

export function formatEnd(results: readonly StepResult[], totalMilliseconds: number, paint: Paint): string {
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
  if (failed.length === 0)
    return `${paint.good('All steps were shown')} in ${seconds(totalMilliseconds)}, the start of the machines included.\n`;
  return `${paint.bad('Not shown')}: ${failed.join(', ')} (after ${seconds(totalMilliseconds)}).\n`;
}

function mark(ok: boolean, paint: Paint): string {
  return ok ? paint.good('✓') : paint.bad('✗');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
