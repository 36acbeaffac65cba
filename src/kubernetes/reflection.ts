/** What a reflector does next, as a function of what happened: list, page by page, then watch, and start over when it must. */
import { compareVersions } from './version.ts';

export interface Reflection {
  readonly step: Step;
  /** Milliseconds before the step. */
  readonly pause: number;
  /** In a row. */
  readonly failures: number;
  /** Objects on one page. */
  readonly limit: number;
  /** The highest version that was heard of. */
  readonly highest: string | undefined;
  /** Lists in a row that were older than that. */
  readonly regressions: number;
  /** When the last list was complete. */
  readonly listedAt: number;
}

export type Step =
  /** `from` is the token of the page; absent: the first. */
  { readonly kind: 'list'; readonly from?: string } | { readonly kind: 'watch'; readonly version: string };

export type Outcome =
  | { readonly kind: 'page'; readonly next: string; readonly version: string }
  /** A watch that its server ended in order. */
  | { readonly kind: 'closed'; readonly watched: Watched }
  | {
      readonly kind: 'failed';
      readonly why: Trouble;
      readonly retryAfter?: number;
      readonly watched?: Watched;
    };

/** `gone`: what it went on from is not there any more. `large`: the page is more than we can hold. */
export type Trouble = 'gone' | 'large' | 'other';

export interface Watched {
  /** The last version that it told. */
  readonly version: string;
  /** Milliseconds. */
  readonly lasted: number;
  readonly hasTold: boolean;
}

export interface Moment {
  /** Milliseconds. */
  readonly now: number;
  /** 0 (included) to 1 (excluded). */
  readonly random: number;
}

const FIRST_PAUSE = 100;
const LAST_PAUSE = 30_000;
const LARGEST_PAGE = 500;
/** A watch that lasts so long (milliseconds) was no failure; a shorter time will do when it told something. */
const LONG = 10_000;
const LONG_ENOUGH = 1000;
/** After this time (milliseconds) everything is listed again when a watch ends: what was missed does not stay missed. */
const RELIST = 3_600_000;
/** Watches in a row that come to nothing; the server may wait for a version that it will not reach for a long time. */
const MOST_FAILURES = 3;
/** Lists that may be older than what was heard before, one after another; then the server was restored from a backup. */
const MOST_REGRESSIONS = 3;

export const FIRST: Reflection = {
  step: { kind: 'list' },
  pause: 0,
  failures: 0,
  limit: LARGEST_PAGE,
  highest: undefined,
  regressions: 0,
  listedAt: 0,
};

export function afterwards(reflection: Reflection, outcome: Outcome, moment: Moment): Reflection {
  switch (outcome.kind) {
    case 'page':
      return afterPage(reflection, outcome, moment);
    case 'closed':
      return afterWatch(judged(reflection, outcome.watched), outcome.watched, moment);
    default:
      return afterFailure(reflection, outcome, moment);
  }
}

function afterPage(
  reflection: Reflection,
  { next, version }: Extract<Outcome, { kind: 'page' }>,
  moment: Moment,
): Reflection {
  if (next !== '') return { ...reflection, pause: 0, step: { kind: 'list', from: next } };
  const { highest, regressions } = reflection;
  const isOld = highest !== undefined && compareVersions(version, highest) < 0;
  if (isOld && regressions < MOST_REGRESSIONS) {
    const pause = pauseAfter(regressions + 1, moment.random);
    return { ...reflection, step: { kind: 'list' }, pause, regressions: regressions + 1 };
  }
  const step = { kind: 'watch', version } as const;
  return { ...reflection, step, pause: 0, highest: version, regressions: 0, listedAt: moment.now };
}

/** Whether the last page of a list, with this version, is taken as what is there. */
export function isAccepted(reflection: Reflection): boolean {
  return reflection.step.kind === 'watch';
}

function afterWatch(reflection: Reflection, { version }: Watched, { now, random }: Moment): Reflection {
  const isDue = now - reflection.listedAt > RELIST * (1 - random / 2);
  const isHopeless = reflection.failures >= MOST_FAILURES;
  const step: Step = isDue || isHopeless ? { kind: 'list' } : { kind: 'watch', version };
  return { ...reflection, step, highest: version, pause: pauseAfter(reflection.failures, random) };
}

function afterFailure(
  reflection: Reflection,
  { why, retryAfter, watched }: Extract<Outcome, { kind: 'failed' }>,
  moment: Moment,
): Reflection {
  const failures = 1 + (watched !== undefined && hasWorked(watched) ? 0 : reflection.failures);
  const pause = Math.max(retryAfter ?? 0, pauseAfter(failures, moment.random));
  const tried = { ...reflection, failures, pause, highest: watched?.version ?? reflection.highest };
  if (why === 'large') return { ...tried, step: { kind: 'list' }, limit: Math.ceil(reflection.limit / 2) };
  if (why === 'gone' || watched === undefined) return { ...tried, step: { kind: 'list' } };
  return { ...afterWatch(tried, watched, moment), pause };
}

/** A watch that is ended as soon as it is open is a failure, however polite its end. */
function judged(reflection: Reflection, watched: Watched): Reflection {
  return { ...reflection, failures: hasWorked(watched) ? 0 : reflection.failures + 1 };
}

function hasWorked({ lasted, hasTold }: Watched): boolean {
  return lasted >= LONG || (hasTold && lasted >= LONG_ENOUGH);
}

/** No two of many reflectors come back at the same time. */
function pauseAfter(failures: number, random: number): number {
  if (failures === 0) return 0;
  const ceiling = Math.min(LAST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures, 20));
  return ceiling * (0.5 + random / 2);
}
