import type { ReadableStream } from 'node:stream/web';
import { Blocked, Failure, messageOf } from '../model/errors.ts';
import { type HttpAddress, shownUrl } from './address.ts';

/** The bytes of one answer; `bound` is how many of them may come, and what is said of more. */
export interface Bound {
  readonly most: number;
  readonly excess: () => Error;
}

/** Runs one exchange, in our words, and no longer than `timeout` milliseconds, however slowly the other side answers. */
export async function exchangeWith<T>(
  {
    shown,
    timeout,
    closed,
  }: { readonly shown: string; readonly timeout: number; readonly closed: AbortSignal },
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(timeout);
  try {
    return await run(AbortSignal.any([deadline, closed]));
  } catch (cause) {
    if (cause instanceof Blocked || cause instanceof Failure) throw cause;
    if (closed.aborted) throw new Failure('artifact-closed', 'the source was closed', { cause });
    if (deadline.aborted)
      throw new Failure('artifact-timeout', `${shown} did not finish within ${timeout / 1000} s`, { cause });
    // What fetch throws is a TypeError; all else is about our own disk.
    if (cause instanceof TypeError)
      throw new Failure('artifact-unreachable', `${shown} cannot be reached: ${detailOf(cause)}`, { cause });
    throw new Failure('artifact-failed', `the artifact cannot be kept: ${detailOf(cause)}`, { cause });
  }
}

/**
 * Asks for what lies at an address. Redirects are not followed: they would take us, and who we say we are, elsewhere.
 * Throws at the first byte over the bound.
 */
export async function* fetchBytes(
  { href, authorization, shown }: HttpAddress,
  bound: Bound,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const response = await fetch(href, {
    // Digest and size are those of the bytes as they lie there.
    headers: { 'accept-encoding': 'identity', ...(authorization === undefined ? {} : { authorization }) },
    redirect: 'manual',
    signal,
  });
  const { body, headers, status } = response;
  if (status !== 200 || Number(headers.get('content-length')) > bound.most) {
    await body?.cancel();
    throw status === 200 ? bound.excess() : refusal(shown, response);
  }
  let size = 0;
  for await (const chunk of (body ?? []) as ReadableStream<Uint8Array>) {
    size += chunk.length;
    if (size > bound.most) throw bound.excess();
    yield chunk;
  }
}

function refusal(shown: string, { headers, status, url }: Response): Error {
  if (status >= 300 && status < 400) {
    const target = targetOf(headers.get('location') ?? '', url);
    return new Blocked('artifact-redirected', `${shown} redirects to ${target}; use that address`);
  }
  if (status === 401 || status === 403)
    return new Blocked('artifact-unauthorized', `${shown} refuses access (HTTP ${status})`);
  return new Failure('artifact-unreachable', `${shown} answers HTTP ${status}`);
}

/** A signed URL or a password may be part of it. */
function targetOf(location: string, base: string): string {
  return URL.canParse(location, base) ? shownUrl(new URL(location, base)) : 'elsewhere';
}

/** The deepest cause: "fetch failed" says nothing. */
function detailOf(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  return (cause === undefined ? messageOf(thrown) : messageOf(cause))
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, 400);
}
