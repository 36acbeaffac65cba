import ky, { HTTPError, type KyInstance, TimeoutError } from 'ky';
import { Blocked, Failure, Waiting } from '../model/errors.ts';
import { readText } from './body.ts';
import type { RepositoryOptions } from './port.ts';
import { rateLimitWait } from './rate-limit.ts';
import { refusal } from './refusal.ts';

/** Milliseconds of one request. */
const TIMEOUT = 15_000;
/** Repetitions after the first try. */
const RETRIES = 4;
/** Milliseconds. A job that waits longer for its rate limit had better fail and say when. */
const LONGEST_WAIT = 90_000;
const LONGEST_PAUSE = 8000;
/** The server could not, or could not now; a conflict passes when the other writer is through. */
const REPEATED = [408, 409, 500, 502, 503, 504];

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Answer {
  readonly headers: Headers;
  /** Parsed JSON; undefined when there was no text. */
  readonly body: unknown;
}

/** Requests to one REST API, with its token. */
export interface Api {
  request(method: Method, path: string, body?: object): Promise<Answer>;
}

export interface ApiOptions extends RepositoryOptions {
  /** How this forge takes its token, and whatever else each request must say. */
  readonly headers: Readonly<Record<string, string>>;
  /** What a token must be allowed, for messages. */
  readonly needed: string;
}

/** Throws Blocked, Waiting or Failure with a code `forge-…`; `data.status` is the HTTP status. */
export function createApi(options: ApiOptions): Api {
  const client = createClient(options);
  return {
    request: async (method, path, body) => {
      try {
        const response = await client(`${options.apiUrl}/${path}`, {
          method,
          ...(body === undefined ? {} : { json: body }),
        });
        return { headers: response.headers, body: parseJson(await readText(response), options) };
      } catch (thrown) {
        throw await explain(thrown, options);
      }
    },
  };
}

function createClient({ apiUrl, headers, signal, clock, pause }: ApiOptions): KyInstance {
  return ky.create({
    fetch: fetchWhole,
    headers: { 'user-agent': 'fleetslice', accept: 'application/json', ...headers },
    signal,
    timeout: TIMEOUT,
    // fetch would take the token along to wherever the server points.
    redirect: 'manual',
    retry: {
      limit: RETRIES,
      methods: ['get', 'post', 'put', 'patch', 'delete'],
      statusCodes: REPEATED,
      // GitHub tells in every answer when its limit starts anew, which the library would take for Retry-After.
      afterStatusCodes: [],
      delay: (attempt) => pause * 2 ** (attempt - 1),
      jitter: (delay) => delay * (0.5 + clock.random() / 2),
      backoffLimit: LONGEST_PAUSE,
      retryOnTimeout: true,
      shouldRetry: ({ error }) => (isOurs(error) || signal.aborted ? false : undefined),
    },
    hooks: {
      afterResponse: [
        async (_request, _options, response) => {
          const wait = await rateLimitWait(response, clock.now());
          if (wait === undefined) return undefined;
          if (wait > LONGEST_WAIT) throw limited(apiUrl, wait, clock.now());
          return ky.retry({ delay: wait });
        },
      ],
    },
  });
}

/**
 * Reads the answer to its end within the time limit. The library hands a copy of each answer to its hooks; of one that
 * still comes in, Node.js 20 cannot abort the copy without a rejection that nobody can catch.
 */
async function fetchWhole(request: Parameters<typeof fetch>[0], options?: RequestInit): Promise<Response> {
  const response = await fetch(request, options);
  const text = await readText(response);
  const { status, headers } = response;
  return new Response(text === '' ? null : text, { status, headers });
}

/** Repeating the request would not help. */
function isOurs(error: Error): boolean {
  return error instanceof Blocked || error instanceof Waiting || error instanceof Failure;
}

function limited(url: string, wait: number, now: number): Waiting {
  const time = new Date(now + wait).toISOString().replace(/\.\d+Z$/, 'Z');
  return new Waiting('forge-rate-limited', `${new URL(url).host} takes no more requests before ${time}`, {
    afterMilliseconds: wait,
  });
}

function parseJson(text: string, { apiUrl }: ApiOptions): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = `${apiUrl} answers with something that is not JSON: is it the address of the API?`;
    throw new Failure('forge-protocol', message, { cause });
  }
}

/** What the library and fetch throw may hold the request, and so the token: nothing of it is kept. */
async function explain(thrown: unknown, options: ApiOptions): Promise<Error> {
  if (thrown instanceof HTTPError) return refusal(thrown.response, options);
  if (thrown instanceof Error && isOurs(thrown)) return thrown;
  const { host } = new URL(options.apiUrl);
  if (options.signal.aborted) return new Failure('forge-timeout', `${host} did not finish in time`);
  if (thrown instanceof TimeoutError) {
    return new Failure('forge-unreachable', `${host} gave no answer within ${TIMEOUT / 1000} s`);
  }
  if (!(thrown instanceof TypeError)) {
    return new Failure(
      'forge-rate-limited',
      `${host} takes no more requests for now, after ${RETRIES} waits`,
    );
  }
  return new Failure('forge-unreachable', `${host} cannot be reached${reasonOf(thrown)}`);
}

function reasonOf({ cause }: TypeError): string {
  const code = (cause as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? `: ${code}` : '';
}
