import type { FleetReading } from '../../../src/fleet/assemble.ts';
import type { PlanReport } from '../../../src/plan/report.ts';
import { reviewChange } from '../../../src/plan/review.ts';
import { effectLine, interruptionLine } from '../../../src/present/plan-lines.ts';
import { cluster, type Files, lock, read, serviceExport, slice } from '../fleet/support.ts';

type PlanReportNames = Pick<PlanReport, 'base' | 'head'>;

export const TODAY = '2026-03-01';
export const NAMES: PlanReportNames = { base: 'a'.repeat(40), head: 'b'.repeat(40) };

/** Files to add or replace; null takes one away. */
export type Changes = Readonly<Record<string, string | null>>;

/** Three clusters; a slice over two of them with a namespace and an export. Nothing to complain about. */
export const BASE: Files = {
  'clusters/fra.yaml': cluster('fra', 'location: {region: europe}'),
  'clusters/iad.yaml': cluster('iad', 'location: {region: america}'),
  'clusters/sin.yaml': cluster('sin', 'location: {region: asia}'),
  'slices/pay.yaml': pay('clusters: [fra, iad]'),
  'exports/web.yaml': serviceExport(
    'web',
    'slice: pay',
    'clusters: [iad]',
    'ports: [{name: http, port: 80}]',
  ),
  'locks/pay.lock.yaml': lock('pay', { '10.64.32.0/20': 'fra', '10.64.48.0/20': 'iad' }),
};

/** The slice of `BASE` with other lines. */
export function pay(...spec: readonly string[]): string {
  return slice('pay', 'subnets: [10.64.0.0/16]', 'namespaces: [{name: shop}]', ...spec);
}

/** `BASE` with a fourth line in its lock. */
export const LOCK_OF_THREE: string = lock('pay', {
  '10.64.32.0/20': 'fra',
  '10.64.48.0/20': 'iad',
  '10.64.80.0/20': 'sin',
});

export function changed(base: Files, changes: Changes): Files {
  const files = new Map<string, string>(Object.entries(base));
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return Object.fromEntries(files);
}

export function review(base: Files, head: Files, today: string = TODAY): PlanReport {
  return reviewReadings(read(base), read(head), today);
}

/** The plan even of a head that a rule refuses because this version does not enforce a value. */
export function reviewReadings(base: FleetReading, head: FleetReading, today: string = TODAY): PlanReport {
  const isEnforced = ({ code }: { readonly code: string }): boolean => code !== 'FS2090';
  const diagnostics = head.diagnostics.filter(isEnforced);
  return reviewChange({ base, head: { ...head, diagnostics }, names: NAMES, today });
}

/** What a change does, as lines that can be read: findings, risks, effects, interruptions, summary. */
export function story(changes: Changes, base: Files = BASE): readonly string[] {
  return storyOf(review(base, changed(base, changes)));
}

export function storyOf(report: PlanReport): readonly string[] {
  const risks = report.risks.map(
    ({ severity, risk, object, message }) => `${severity} ${risk} ${object}: ${message}`,
  );
  return [
    ...report.findings.map(({ code, file, line }) => `${code} ${file}:${line}`),
    ...risks,
    ...report.effects.map(effectLine),
    ...report.interruptions.map((each) => interruptionLine(each).replace(/ \((?!.*\().*\)$/, '')),
    report.summary,
  ];
}
