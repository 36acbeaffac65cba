/** The `Status` with which an API server refuses, as HTTP answer and as event of a watch. */
import type { Refusal } from './problem.ts';

interface Status {
  readonly reason?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly details?: {
    readonly kind?: unknown;
    readonly retryAfterSeconds?: unknown;
    readonly causes?: readonly { readonly reason?: unknown }[] | null;
  } | null;
}

/** The longest wait that we believe a server, in seconds. */
const LONGEST_WAIT = 120;

/** `retryAfter` is the header of the answer; only seconds are understood, which is what API servers send. */
export function refusalOf(status: number, body: unknown, retryAfter?: string): Refusal {
  const told: Status = typeof body === 'object' && body !== null ? body : {};
  const { details } = told;
  const seconds = secondsOf(retryAfter) ?? secondsOf(details?.retryAfterSeconds);
  const causes = Array.isArray(details?.causes) ? details.causes : [];
  return {
    kind: 'refusal',
    status,
    reason: textOf(told.reason),
    message: textOf(told.message),
    about: textOf(details?.kind),
    causes: causes.map((cause: { readonly reason?: unknown } | null) => textOf(cause?.reason)),
    ...(seconds === undefined ? {} : { retryAfter: seconds * 1000 }),
  };
}

/** The refusal in an ERROR event of a watch; its code is what the HTTP status would have been. */
export function refusalOfEvent(object: unknown): Refusal {
  const code = typeof object === 'object' && object !== null && 'code' in object ? object.code : 500;
  return refusalOf(typeof code === 'number' ? code : 500, object);
}

function secondsOf(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;
  if (typeof seconds !== 'number' || !(seconds >= 0)) return undefined;
  return Math.min(seconds, LONGEST_WAIT);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
