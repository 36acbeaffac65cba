import { buffer } from 'node:stream/consumers';
import type { GitHttpRequest, GitHttpResponse, HttpClient } from 'isomorphic-git';
import { Blocked, Failure } from '../model/errors.ts';
import type { Credentials } from './url.ts';

/** Bytes of one answer, after decompression. The library holds a pack in memory while it writes the index. */
const MAX_ANSWER = 512 * 1024 * 1024;

/** The library's HTTP client with what it leaves out: a deadline, a bound, and no redirects that take credentials along. */
export function createHttpClient(credentials: Credentials | undefined, signal: AbortSignal): HttpClient {
  const authorization = credentials === undefined ? {} : { authorization: basic(credentials) };
  return { request: (request) => exchange(request, authorization, signal) };
}

async function exchange(
  request: GitHttpRequest,
  authorization: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<GitHttpResponse> {
  const response = await fetch(request.url, {
    method: request.method ?? 'GET',
    headers: { ...request.headers, ...authorization },
    redirect: 'manual',
    signal,
    ...(request.body === undefined ? {} : { body: await buffer(request.body) }),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw refusal(response);
  }
  return {
    url: request.url,
    statusCode: response.status,
    statusMessage: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: bounded(response.body),
  };
}

async function* bounded(body: AsyncIterable<Uint8Array> | null): AsyncIterableIterator<Uint8Array> {
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER) throw new Failure('git-protocol', `the server sent more than ${MAX_ANSWER} bytes`);
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
      `the server refuses access (HTTP ${status}); check user and password`,
    );
  }
  if (status === 404) return new Failure('git-not-found', 'the server knows no such repository (HTTP 404)');
  return new Failure('git-unreachable', `the server answers HTTP ${status}`);
}

function basic({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
