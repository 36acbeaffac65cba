import type { EventKind, FleetEvent } from './port.ts';

/** An event, or the one that only tells that a receiver can be reached. */
export interface Notice extends Omit<FleetEvent, 'kind'> {
  readonly kind: EventKind | 'Test';
}

/** A request as it goes to a receiver. */
export interface Message {
  /** Stable for the same event, so that a receiver can tell a repetition; absent where the format has none. */
  readonly id?: string;
  readonly contentType: string;
  readonly body: string;
}

const LONGEST = 2000;

/** The words of an event in at most 2,000 characters. */
export function shortMessage({ message }: Pick<Notice, 'message'>): string {
  return message.length <= LONGEST ? message : `${message.slice(0, LONGEST - 1)}…`;
}
