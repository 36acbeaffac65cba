import type { PlanEffect } from '../plan/effects.ts';
import type { PlanInterruption } from '../plan/interruptions.ts';
import type { PlanGroup, PlanReport } from '../plan/report.ts';

const SIGNS = { create: '+', change: '~', delete: '-' } as const;
/** Names in a list; of more, how many. */
const FEW = 3;

/** What an effect does, on one line: `~ export shop/web ports: http 80/TCP -> http 8080/TCP`. Not escaped. */
export function effectLine({ kind, action, subject, field, old, new: now, count, held }: PlanEffect): string {
  const what = `${kind} ${subject}${field === undefined ? '' : ` ${field}`}`;
  const number = count === 1 ? '' : ` (${count})`;
  const waits = held === undefined ? '' : ` [waits: ${listed(held)} suspended]`;
  return `${SIGNS[action]} ${what}${number}${valueText(old, now)}${waits}`;
}

function valueText(old: string | undefined, now: string | undefined): string {
  if (old === undefined && now === undefined) return '';
  if (old === undefined) return `: ${now}`;
  return now === undefined ? `: was ${old}` : `: ${old} -> ${now}`;
}

/** `link fra - iad in slice pay: ends (both ends remove the peer and its routes)`. Not escaped. */
export function interruptionLine(interruption: PlanInterruption): string {
  const { on, subject, slice, worst, seconds = 0, why, measured } = interruption;
  const where = slice === undefined ? '' : ` in slice ${slice}`;
  const bound = worst === 'ends' ? 'ends' : `up to ${seconds} s${measured ? '' : ', not measured'}`;
  return `${on} ${subject}${where}: ${bound} (${why})`;
}

/** `the same in 37 clusters: ams, cdg and 35 more`. Not escaped. */
export function groupName({ clusters }: PlanGroup): string {
  return clusters.length === 1
    ? listed(clusters)
    : `the same in ${clusters.length} clusters: ${listed(clusters)}`;
}

export function listed(names: readonly string[], most: number = FEW): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
}

/** Effects by slice, those of no slice first. */
export function bySlice(effects: readonly PlanEffect[]): ReadonlyMap<string, readonly PlanEffect[]> {
  const slices = new Map<string, PlanEffect[]>();
  for (const effect of effects) {
    const { slice = '' } = effect;
    const known = slices.get(slice);
    if (known === undefined) slices.set(slice, [effect]);
    else known.push(effect);
  }
  return slices;
}

/** `1a2b3c4d5e6f..worktree` */
export function rangeText({ base, head }: PlanReport): string {
  return `${base.slice(0, 12)}..${head.slice(0, 12)}`;
}

/** The entries of `Fleet.spec.acknowledge` that would let the change pass; empty when none is needed. */
export function acknowledgeYaml({ risks }: PlanReport): string {
  const entries = risks.map(({ acknowledge }) => acknowledge).filter((entry) => entry !== '');
  if (entries.length === 0) return '';
  return [
    'spec:',
    '  acknowledge:',
    ...entries.flatMap((entry) => entry.split('\n')).map((line) => `    ${line}`),
  ].join('\n');
}
