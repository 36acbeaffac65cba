import { messageOf } from '../model/errors.ts';
import { EFFECT_ACTIONS, EFFECT_KINDS } from './effects.ts';
import { CAUSES } from './interruptions.ts';
import type { PlanReport } from './report.ts';
import { MOST_EFFECTS, PLAN_VERDICTS } from './verdict.ts';

export type ParsedReport =
  | { readonly ok: true; readonly report: PlanReport }
  | { readonly ok: false; readonly problem: string };

/** Characters. A report of 20,000 effects over a thousand clusters is smaller. */
const MOST_TEXT = 64 * 1024 * 1024;

/** Reads what `plan -o json` printed. It may come from a job that somebody else controls: nothing in it is believed. */
export function parsePlanReport(text: string): ParsedReport {
  if (text.length > MOST_TEXT) return { ok: false, problem: 'a plan report has at most 64 MiB' };
  try {
    const value: unknown = JSON.parse(text);
    const problem = REPORT(value, '');
    return problem === undefined ? { ok: true, report: value as PlanReport } : { ok: false, problem };
  } catch (thrown) {
    return { ok: false, problem: `not JSON: ${messageOf(thrown)}` };
  }
}

/** What is wrong with a value at a JSON pointer; undefined when nothing is. */
type Check = (value: unknown, at: string) => string | undefined;

function text(most: number): Check {
  return (value, at) =>
    typeof value === 'string' && value.length <= most
      ? undefined
      : `${at} is not text of at most ${most} characters`;
}

const count: Check = (value, at) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? undefined : `${at} is not a count`;

const flag: Check = (value, at) => (typeof value === 'boolean' ? undefined : `${at} is not true or false`);

function oneOf(...choices: readonly string[]): Check {
  return (value, at) =>
    typeof value === 'string' && choices.includes(value)
      ? undefined
      : `${at} is not one of ${choices.join(', ')}`;
}

function matching(pattern: RegExp, what: string): Check {
  return (value, at) =>
    typeof value === 'string' && pattern.test(value) ? undefined : `${at} is not ${what}`;
}

function list(check: Check, most: number): Check {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > most) return `${at} is not a list of at most ${most}`;
    for (const [index, item] of value.entries()) {
      const problem = check(item, `${at}/${index}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

type Checks = Readonly<Record<string, Check>>;

function record(required: Checks, optional: Checks = {}): Check {
  const known = { ...required, ...optional };
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${at || '/'} is not an object`;
    const fields = value as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(fields).find((field) => !Object.hasOwn(known, field));
    if (unknown !== undefined) return `${at}/${unknown.slice(0, 64)} is not a field of a plan report`;
    for (const [field, check] of Object.entries(known)) {
      const isAbsent = fields[field] === undefined && !Object.hasOwn(required, field);
      const problem = isAbsent ? undefined : check(fields[field], `${at}/${field}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

const SHORT = text(512);
const LINE = text(4096);
const NAMES = list(SHORT, 10_000);
const LINES = list(LINE, 1000);

const PLACE: Checks = { file: LINE, line: count, column: count };

const FINDING = record(
  {
    ...PLACE,
    code: matching(/^FS\d{4}$/, 'a code'),
    severity: oneOf('error', 'warning'),
    pointer: LINE,
    message: LINE,
    hint: LINE,
  },
  {
    related: list(record({ ...PLACE, message: LINE }), 1000),
    excerpt: record({ text: LINE, length: count }),
  },
);

const RISK = record(
  { risk: SHORT, object: SHORT, message: LINE, severity: oneOf('unsafe', 'caution'), acknowledge: LINE },
  { acknowledgedUntil: SHORT },
);

const EFFECT = record(
  {
    kind: oneOf(...EFFECT_KINDS),
    action: oneOf(...EFFECT_ACTIONS),
    subject: LINE,
    clusters: NAMES,
    count,
  },
  { slice: SHORT, field: SHORT, old: LINE, new: LINE, ends: list(NAMES, 2), held: NAMES },
);

const INTERRUPTION = record(
  {
    cause: oneOf(...CAUSES),
    on: oneOf('link', 'namespace', 'name'),
    subject: LINE,
    clusters: NAMES,
    worst: oneOf('ends', 'seconds'),
    why: LINE,
    measured: flag,
  },
  { slice: SHORT, seconds: count },
);

const CHANGES: Checks = { create: count, change: count, delete: count };

const REPORT = record({
  apiVersion: oneOf('fleetslice.io/v1alpha1'),
  kind: oneOf('PlanReport'),
  fleet: SHORT,
  verdict: oneOf(...PLAN_VERDICTS),
  base: matching(/^[0-9a-f]{40}$/, 'a full commit id'),
  head: matching(/^(?:[0-9a-f]{40}|worktree)$/, 'a full commit id or worktree'),
  summary: LINE,
  counts: record({ ...CHANGES, clusters: count, slices: count }),
  findings: list(FINDING, 20_000),
  risks: list(RISK, 20_000),
  acknowledgements: list(
    record({ risk: SHORT, object: SHORT, until: SHORT, state: oneOf('used', 'expired', 'unneeded') }),
    256,
  ),
  groups: list(
    record({ clusters: NAMES, ...CHANGES, interruption: SHORT, effects: list(count, 1_000_000) }),
    10_000,
  ),
  effects: list(EFFECT, MOST_EFFECTS),
  interruptions: list(INTERRUPTION, MOST_EFFECTS),
  unknown: LINES,
  notes: LINES,
  live: list(LINE, 10_000),
  omitted: count,
});
