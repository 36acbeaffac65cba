import { KINDS } from './kinds.ts';
import { type FleetEvent, SEVERITIES, type Severity } from './port.ts';

/** What one receiver was told, so that it is told nothing twice. */
export interface Memory {
  /** The events that are news to the receiver and urgent enough for it, in their order; remembers them. */
  news(events: readonly FleetEvent[], least: Severity): readonly FleetEvent[];
}

/** Milliseconds after which an event that goes on is told again. */
export const REPEATED_AFTER: number = 12 * 60 * 60 * 1000;
/** Subjects; the one that was told of longest ago is forgotten first. */
const MOST = 10_000;

interface Last {
  readonly identity: string;
  readonly kind: FleetEvent['kind'];
  readonly at: number;
  readonly isTold: boolean;
}

/** Empty at first: what the hub told before it was started again is not known. */
export function createMemory(): Memory {
  const last = new Map<string, Last>();
  return {
    news: (events, least) =>
      events.filter((event) => {
        const place = `${KINDS[event.kind].topic} ${event.subject}`;
        const before = last.get(place);
        if (isRepeated(event, before)) return false;
        const isTold = isWanted(event, least, before);
        last.delete(place);
        last.set(place, { identity: identityOf(event), kind: event.kind, at: event.at, isTold });
        forget(last);
        return isTold;
      }),
  };
}

function isRepeated(event: FleetEvent, before: Last | undefined): boolean {
  if (before === undefined || !before.isTold) return false;
  return before.identity === identityOf(event) && event.at - before.at < REPEATED_AFTER;
}

/**
 * An end is told to whom the beginning was told, however little urgent it is, and not to those who were spared it. Where
 * nothing is known, the hub has been started in between.
 */
function isWanted({ kind, severity }: FleetEvent, least: Severity, before: Last | undefined): boolean {
  const { recovers } = KINDS[kind];
  if (recovers !== undefined && before !== undefined) return before.kind === recovers && before.isTold;
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}

/** Messages may change from turn to turn while the event goes on. */
function identityOf({ kind, reason, commit }: FleetEvent): string {
  return JSON.stringify([kind, reason, commit]);
}

function forget(last: Map<string, Last>): void {
  for (const place of last.keys()) {
    if (last.size <= MOST) return;
    last.delete(place);
  }
}
