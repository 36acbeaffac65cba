/**
 * plan/ — from two Fleets to what a change does to traffic: effects in every cluster and slice, how long they interrupt,
 * which of them are risky and what must not change under one name. The `plan` command and the guards of the hub.
 */

/** What an effect is about. `desired` is the safety net: a difference that no other kind explains. */
export const EFFECT_KINDS = [
  'cluster',
  'slice',
  'member',
  'block',
  'link',
  'peer',
  'tunnel',
  'topology',
  'namespace',
  'isolation',
  'qos',
  'export',
  'name',
  'desired',
] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

export const EFFECT_ACTIONS = ['create', 'change', 'delete'] as const;
export type EffectAction = (typeof EFFECT_ACTIONS)[number];

/** One thing that is made, changed or removed, wherever it is felt. */
export interface PlanEffect {
  readonly kind: EffectKind;
  readonly action: EffectAction;
  /** Absent for what belongs to a cluster and no slice. */
  readonly slice?: string;
  /** What it is: a cluster, a block, an export as `namespace/name`, a DNS name. */
  readonly subject: string;
  /** The part of it that changes. */
  readonly field?: string;
  /** As text; absent for what was not there. */
  readonly old?: string;
  /** As text; absent for what is gone. */
  readonly new?: string;
  /** Where it is felt, sorted. */
  readonly clusters: readonly string[];
  /** Of a link: each of the first with each of the second, in both directions; equal lists are a full mesh. */
  readonly ends?: readonly [readonly string[], readonly string[]];
  /** How many things it is: pairs of clusters for links, otherwise 1 a thing. */
  readonly count: number;
  /** Clusters among these that keep what they have, because they or the slice are suspended. */
  readonly held?: readonly string[];
}

/** A value as one line of text. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(textOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${key} ${typeof part === 'object' ? `(${textOf(part)})` : textOf(part)}`)
    .join(' ');
}

/** Equal as JSON, members in any order, absent and undefined alike. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isEqual(left[key], right[key]));
}

/** `old` and `new` of an effect, left out where there is nothing. */
export function oldAndNew(before: unknown, after: unknown): Pick<PlanEffect, 'old' | 'new'> {
  return {
    ...(before === undefined ? {} : { old: cut(textOf(before)) }),
    ...(after === undefined ? {} : { new: cut(textOf(after)) }),
  };
}

const MOST_TEXT = 1000;

function cut(text: string): string {
  return text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT - 1)}…`;
}
