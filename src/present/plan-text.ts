import type { EffectKind, PlanEffect } from '../plan/effects.ts';
import type { PlanReport, PlanVerdict } from '../plan/report.ts';
import { forTerminal } from './escape.ts';
import { findingText } from './findings-text.ts';
import {
  acknowledgeYaml,
  bySlice,
  effectLine,
  groupName,
  interruptionLine,
  rangeText,
} from './plan-lines.ts';

export type PlanStyle = 'good' | 'warn' | 'bad' | 'title';

export interface PlanTextOptions {
  /** Every effect, and what cannot be known. */
  readonly isDetailed: boolean;
  /** Colours a text that is escaped already. */
  readonly paint: (style: PlanStyle, text: string) => string;
}

/** Follow from others and are left out of the short form. */
const CONSEQUENCES: ReadonlySet<EffectKind> = new Set(['block', 'peer', 'name']);
/** Lines of one list in the short form. */
const SHORT = 12;

const VERDICT_STYLES: Readonly<Record<PlanVerdict, PlanStyle>> = {
  unchanged: 'good',
  changes: 'good',
  unsafe: 'bad',
  invalid: 'bad',
};

const ACTION_STYLES = { create: 'good', change: 'warn', delete: 'bad' } as const;

/** A plan for a terminal: risks first, then slice by slice, the summary last. */
export function planText(report: PlanReport, options: PlanTextOptions): string {
  const lines = [
    `Fleet ${forTerminal(report.fleet)}, ${rangeText(report)}`,
    ...findingLines(report),
    ...riskLines(report, options),
    ...effectLines(report, options),
    ...section('Clusters', groupLines(report), options),
    ...section(
      'Interruptions at worst',
      report.interruptions.map(interruptionLine).map(forTerminal),
      options,
    ),
    ...section('Live state', report.live.map(forTerminal), options),
    ...section('Notes', report.notes.map(forTerminal), options),
    ...(options.isDetailed
      ? section('What two commits cannot tell', report.unknown.map(forTerminal), options)
      : []),
    '',
    options.paint(VERDICT_STYLES[report.verdict], forTerminal(report.summary)),
  ];
  return `${lines.join('\n')}\n`;
}

function findingLines({ findings }: PlanReport): readonly string[] {
  return findings.length === 0 ? [] : ['', ...findings.map((finding) => findingText(finding).trimEnd())];
}

function riskLines(report: PlanReport, options: PlanTextOptions): readonly string[] {
  const lines = report.risks.map(({ severity, risk, object, message, acknowledgedUntil }) => {
    const isOpen = severity === 'unsafe' && acknowledgedUntil === undefined;
    const state =
      acknowledgedUntil === undefined ? severity : `acknowledged until ${forTerminal(acknowledgedUntil)}`;
    const what = `${forTerminal(risk)} ${forTerminal(object)}: ${forTerminal(message)}`;
    return `${options.paint(isOpen ? 'bad' : 'warn', state)} ${what}`;
  });
  const yaml = acknowledgeYaml(report);
  const wayOut =
    yaml === ''
      ? []
      : ['', '  To let it pass, add to the Fleet document:', ...indented(yaml.split('\n').map(forTerminal))];
  return [...section('Risks', lines, { ...options, isDetailed: true }), ...wayOut];
}

function effectLines({ effects }: PlanReport, options: PlanTextOptions): readonly string[] {
  return [...bySlice(effects)].flatMap(([slice, all]) => {
    const shown = options.isDetailed ? all : all.filter(({ kind }) => !CONSEQUENCES.has(kind));
    const lines = shown.map((effect) => painted(effect, options));
    return section(slice === '' ? 'Fleet' : `Slice ${forTerminal(slice)}`, lines, options, all.length);
  });
}

function painted(effect: PlanEffect, { paint }: PlanTextOptions): string {
  return paint(ACTION_STYLES[effect.action], forTerminal(effectLine(effect)));
}

function groupLines({ groups }: PlanReport): readonly string[] {
  return groups.map((group) => {
    const counts = `+${group.create} ~${group.change} -${group.delete}`;
    const worst = group.interruption === '' ? '' : `, interruption ${group.interruption}`;
    return forTerminal(`${groupName(group)}: ${counts}${worst}`);
  });
}

/** `total` counts what the short form leaves out before it came here. */
function section(
  title: string,
  lines: readonly string[],
  { isDetailed, paint }: PlanTextOptions,
  total: number = lines.length,
): readonly string[] {
  if (total === 0) return [];
  const shown = isDetailed ? lines : lines.slice(0, SHORT);
  const left = total - shown.length;
  const more = left === 0 ? [] : [`${left} more, with --detailed`];
  return ['', paint('title', title), ...indented([...shown, ...more])];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
