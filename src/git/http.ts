import { buffer } from 'node:stream/consumers';
import type { GitHttpRequest, GitHttpResponse, HttpClient } from 'isomorphic-git';
import { fetch, type Response } from 'undici';
import { Blocked, Failure } from '../model/errors.ts';
import { tooLarge } from './failure.ts';
import type { HttpAccess } from './http-access.ts';
import { rethrow } from './link-local.ts';

/** The library's HTTP client with what it leaves out: a deadline, a bound, and no redirects that take credentials along. */
export function createHttpClient(door: HttpDoor, signal: AbortSignal): BoundedHttpClient {
  const answers: Answer[] = [];
  return {
    request: async (request) => {
      const answer: Answer = { end: '', problem: undefined };
      answers.push(answer);
      return exchange(request, door, signal, answer);
    },
    refuseCutLists: () => {
      for (const { end, problem } of answers) {
        if (problem !== undefined) throw problem;
        if (end !== FLUSH) throw new Failure('git-protocol', 'the list of refs ends in the middle');
      }
    },
  };
}

export interface BoundedHttpClient extends HttpClient {
  /** Throws unless all answers came to their end: a list of refs that was cut off, the library takes for a whole one. */
  refuseCutLists(): void;
}

interface Answer {
  /** The last four bytes so far. */
  end: string;
  problem: Error | undefined;
}

/** Ends a list (gitprotocol-common(5)). */
const FLUSH = '0000';

export interface HttpDoor {
  readonly access: HttpAccess;
  /** Bytes of one answer, after decompression. The library holds a pack in memory while it writes the index. */
  readonly maxAnswer: number;
}

async function exchange(
  request: GitHttpRequest,
  { access, maxAnswer }: HttpDoor,
  signal: AbortSignal,
  answer: Answer,
): Promise<GitHttpResponse> {
  const { dispatcher, authorization } = await access.open(signal);
  const response = await fetch(request.url, {
    method: request.method ?? 'GET',
    headers: { ...request.headers, ...(authorization === undefined ? {} : { authorization }) },
    redirect: 'manual',
    dispatcher,
    signal,
    ...(request.body === undefined ? {} : { body: await buffer(request.body) }),
  }).catch(rethrow);
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
    body: bounded(response.body, maxAnswer, answer),
  };
}

async function* bounded(
  body: AsyncIterable<Uint8Array> | null,
  limit: number,
  answer: Answer,
): AsyncIterableIterator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      answer.end = (answer.end + Buffer.from(chunk.subarray(-4)).toString('latin1')).slice(-4);
      yield chunk;
    }
  } catch (thrown) {
    answer.problem = thrown instanceof Error ? thrown : new Error(String(thrown));
    throw thrown;
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
