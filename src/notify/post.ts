import { rateLimitWait } from '../forge/rate-limit.ts';
import type { Clock } from '../loop/loop.ts';
import { Blocked, Failure, Waiting } from '../model/errors.ts';
import { withDeadline } from './deadline.ts';

export interface Post {
  /** In no message of an error. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Milliseconds until an answer begins. */
const TIMEOUT = 10_000;

/**
 * One POST; what the answer holds is not read. Throws Blocked when the receiver refuses it for good, Waiting when it
 * names a time, Failure otherwise.
 */
export async function post(request: Post, clock: Clock, ended: AbortSignal): Promise<void> {
  const limits = { clock, milliseconds: TIMEOUT, ended };
  const response = await withDeadline(limits, (signal) => ask(request, signal));
  response.body?.cancel().catch(() => undefined);
  if (!response.ok) throw refusalOf(response.status, await waitOf(response, clock));
}

async function ask({ url, headers, body }: Post, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'user-agent': 'fleetslice', ...headers },
      body,
      // fetch would take body and token along to wherever the receiver points.
      redirect: 'manual',
      signal,
    });
  } catch (thrown) {
    // Its message and its cause may name the address.
    throw new Failure('notify-unreachable', signal.aborted ? NO_ANSWER : unreachable(thrown));
  }
}

const NO_ANSWER = `no answer within ${TIMEOUT / 1000} s`;

function unreachable(thrown: unknown): string {
  const code = (thrown as { readonly cause?: { readonly code?: unknown } } | null)?.cause?.code;
  const reason = typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? `: ${code}` : '';
  return `it cannot be reached${reason}`;
}

/** Milliseconds that a busy receiver asks for. */
async function waitOf(response: Response, { now }: Clock): Promise<number | undefined> {
  const isBusy = response.status === 429 || response.status === 503;
  return isBusy ? rateLimitWait(response, now()) : undefined;
}

function refusalOf(status: number, wait: number | undefined): Error {
  const message = `it answers HTTP ${status}`;
  if (wait !== undefined) return new Waiting('notify-busy', message, { afterMilliseconds: wait });
  if (status >= 500 || PASSING.has(status)) return new Failure('notify-refused', message);
  const redirected = status >= 300 && status < 400 ? ', a redirection that is not followed' : '';
  return new Blocked('notify-refused', `${message}${redirected}`);
}

/** A request that took too long, a conflict, too early, and too many. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 425, 429]);
