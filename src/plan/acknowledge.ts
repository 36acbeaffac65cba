import type { Fleet } from '../fleet/fleet.ts';
import { type CheckedAcknowledgement, type PlanRisk, type Risk, RISKS } from './risks.ts';

export interface Judged {
  readonly risks: readonly PlanRisk[];
  readonly acknowledgements: readonly CheckedAcknowledgement[];
  /** True when some risk is unsafe and nobody has accepted it. */
  readonly isUnsafe: boolean;
}

const DAY = 86_400_000;
/** How long the suggested acknowledgement holds (days): enough to review and merge. */
const SUGGESTED_DAYS = 7;

/** Holds risks against the acknowledgements of the head. `today` is a day in UTC; an entry holds to the end of its own. */
export function judge(risks: readonly Risk[], head: Fleet, today: string): Judged {
  const judged = risks.map((risk): PlanRisk => {
    const severity = RISKS[risk.risk];
    const until = severity === 'unsafe' ? acknowledgedUntil(risk, head, today) : undefined;
    const isOpen = severity === 'unsafe' && until === undefined;
    return {
      ...risk,
      severity,
      ...(until === undefined ? {} : { acknowledgedUntil: until }),
      acknowledge: isOpen ? entryFor(risk, today) : '',
    };
  });
  return {
    risks: judged,
    acknowledgements: head.acknowledged.map(({ risk, object, until }) => {
      const isMatched = risks.some((each) => each.risk === risk && each.object === object);
      const state = until < today ? 'expired' : 'used';
      return { risk, object, until, state: isMatched ? state : 'unneeded' };
    }),
    isUnsafe: judged.some(({ acknowledge }) => acknowledge !== ''),
  };
}

/** The last day on which somebody has accepted this risk; undefined when nobody has, or no longer. */
export function acknowledgedUntil(
  { risk, object }: Pick<Risk, 'object'> & { readonly risk: string },
  head: Fleet,
  today: string,
): string | undefined {
  return head.acknowledged
    .filter((entry) => entry.risk === risk && entry.object === object && entry.until >= today)
    .map(({ until }) => until)
    .toSorted()
    .at(-1);
}

/** A day as `until` is written, in UTC; `milliseconds` since 1970. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The lines below `acknowledge:`. */
function entryFor({ risk, object }: Risk, today: string): string {
  const until = dayOf(Date.parse(today) + SUGGESTED_DAYS * DAY);
  return `- risk: ${risk}\n  object: ${object}\n  until: ${until}`;
}
