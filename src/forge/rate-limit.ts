/** Milliseconds. What GitHub asks for when it names no time. */
const UNNAMED_WAIT = 60_000;

/**
 * Milliseconds until the server takes requests again; undefined when it refuses for another reason, or does not refuse.
 * GitHub says 403 for its limits as well as for what a token may not do.
 */
export async function rateLimitWait(response: Response, now: number): Promise<number | undefined> {
  if (response.status !== 403 && response.status !== 429 && response.status !== 503) return undefined;
  const asked = retryAfter(response.headers.get('retry-after'), now);
  if (asked !== undefined) return asked;
  if (response.status === 503) return undefined;
  const reset = resetOf(response.headers, now);
  if (reset !== undefined) return reset;
  if (response.status === 429) return UNNAMED_WAIT;
  return /rate limit/i.test(await response.text()) ? UNNAMED_WAIT : undefined;
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(text: string | null, now: number): number | undefined {
  if (text === null) return undefined;
  const time = /^\d{1,9}$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}

/** GitHub and GitLab name the second at which the limit starts anew, in headers of two spellings. */
function resetOf(headers: Headers, now: number): number | undefined {
  const remaining = headers.get('x-ratelimit-remaining') ?? headers.get('ratelimit-remaining');
  const reset = headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset');
  if (remaining !== '0' || reset === null || !/^\d{1,12}$/.test(reset)) return undefined;
  return Math.max(0, Number(reset) * 1000 - now);
}
