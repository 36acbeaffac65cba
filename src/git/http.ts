import { buffer } from 'node:stream/consumers';
import type { GitHttpRequest, GitHttpResponse, HttpClient } from 'isomorphic-git';
import { fetch, type Response } from 'undici';
import { Blocked, Failure } from '../model/errors.ts';
import { tooLarge } from './failure.ts';
import type { HttpAccess } from './http-access.ts';

/** The library's HTTP client with what it leaves out: a deadline, a bound, and no redirects that take credentials along. */
export function createHttpClient(door: HttpDoor, signal: AbortSignal): HttpClient {
  return { request: (request) => exchange(request, door, signal) };
}

export interface HttpDoor {
  readonly access: HttpAccess;
  /** Bytes of one answer, after decompression. The library holds a pack in memory while it writes the index. */
  readonly maxAnswer: number;
}

async function exchange(
  request: GitHttpRequest,
  { access, maxAnswer }: HttpDoor,
  signal: AbortSignal,
): Promise<GitHttpResponse> {
  const { dispatcher, authorization } = await access.open(signal);
  const response = await fetch(request.url, {
    method: request.method ?? 'GET',
    headers: { ...request.headers, ...(authorization === undefined ? {} : { authorization }) },
    redirect: 'manual',
    dispatcher,
    signal,
    ...(request.body === undefined ? {} : { body: await buffer(request.body) }),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    if (response.status === 401) access.refused();
    throw refusal(response);
  }
  return {
    url: request.url,
    statusCode: response.status,
    statusMessage: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: bounded(response.body, maxAnswer),
  };
}

async function* bounded(
  body: AsyncIterable<Uint8Array> | null,
  limit: number,
): AsyncIterableIterator<Uint8Array> {
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    yield chunk;
  }
}

function refusal(response: Response): Error {
  const { status } = response;
  if (status >= 300 && status < 400) {
    const target = JSON.stringify(response.headers.get('location') ?? 'elsewhere');
    return new Blocked('git-redirected', `the server redirects to ${target}; use that address`);
  }
  if (status === 401 || status === 403) {
    return new Blocked(
      'git-unauthorized',
      `the server refuses access (HTTP ${status}); check the credentials`,
    );
  }
  if (status === 404) return new Failure('git-not-found', 'the server knows no such repository (HTTP 404)');
  return new Failure('git-unreachable', `the server answers HTTP ${status}`);
}
