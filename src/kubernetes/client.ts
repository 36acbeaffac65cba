/** The client of an API server: bounded in time, in memory and in how much it asks at once. */
import type { IncomingMessage } from 'node:http';
import type { Clock } from '../loop/loop.ts';
import { Failure } from '../model/errors.ts';
import { type Access, type Credentials, openCredentials } from './access.ts';
import { breakOf, Broken, type Deadline, deadlineIn, readAll, type Sent, send } from './exchange.ts';
import { linesOf } from './lines.ts';
import { pauseBefore } from './patience.ts';
import type { ApiRequest, ApiServer, ApiWatch } from './port.ts';
import { errorOf, type Problem, ruleOf } from './problem.ts';
import { refusalOf } from './status.ts';
import { createTurnstile } from './turnstile.ts';

export interface ClientOptions {
  /** Path of a kubeconfig; absent: the usual one, or the account of the pod. */
  readonly kubeconfig?: string;
  readonly clock: Clock;
  /** How long one attempt may take, in milliseconds; 20,000 unless told. */
  readonly timeout?: number;
}

/** An API server ends its own requests after a minute; a loop that waits that long for one of many does nothing else. */
const TIMEOUT = 20_000;
/** How many requests are on their way at a time; watches are not counted. */
const AT_ONCE = 64;
/** The most bytes of one answer: the largest page of a list, without the data. */
const LARGEST_ANSWER = 32 * 2 ** 20;
const JSON_TYPE = 'application/json';

/** Throws Failure when there is no kubeconfig to be read; does not ask the server. */
export function openApiServer(options: ClientOptions): ApiServer {
  const client: Client = {
    credentials: openCredentials(options.kubeconfig, options.clock),
    clock: options.clock,
    timeout: options.timeout ?? TIMEOUT,
  };
  const turnstile = createTurnstile(AT_ONCE);
  return {
    call: (request) => repeat(client, request, () => turnstile(() => attempt(client, request))),
    follow: (request) => follow(client, request),
  };
}

interface Client {
  readonly credentials: Credentials;
  readonly clock: Clock;
  readonly timeout: number;
}

type Outcome =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly problem: Problem };

async function repeat(
  { credentials, clock }: Client,
  { doing }: ApiRequest,
  once: () => Promise<Outcome>,
): Promise<unknown> {
  const begun = clock.monotonic();
  let isUncertain = false;
  for (let count = 1; ; count += 1) {
    const outcome = await once();
    if (outcome.kind === 'answer') return outcome.value;
    const { problem } = outcome;
    const rule = ruleOf(problem);
    if (rule.again === 'renewed') credentials.refused();
    const elapsed = clock.monotonic() - begun;
    const attempt = { count, elapsed, random: clock.random() };
    const pause = pauseBefore(rule, problem, attempt);
    if (pause === undefined) throw errorOf(problem, doing, isUncertain);
    isUncertain ||= rule.again === 'unknown';
    await clock.delay(pause, new AbortController().signal);
  }
}

async function attempt(client: Client, request: ApiRequest): Promise<Outcome> {
  const access = await client.credentials.open();
  const deadline = deadlineIn(client.timeout);
  try {
    const answer = await send(access, sentOf(request), deadline.signal);
    const text = await readAll(answer, LARGEST_ANSWER);
    return outcomeOf(answer, text);
  } catch (thrown) {
    return { kind: 'problem', problem: breakOf(thrown, deadline) };
  } finally {
    deadline.end();
  }
}

function sentOf({ method, path, query, body, accept }: ApiRequest): Sent {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const type = text === undefined ? {} : { 'content-type': JSON_TYPE };
  const length = text === undefined ? {} : { 'content-length': String(Buffer.byteLength(text)) };
  return {
    method,
    path,
    query: query ?? {},
    headers: { accept: accept ?? JSON_TYPE, ...type, ...length },
    ...(text === undefined ? {} : { body: text }),
  };
}

function outcomeOf(answer: IncomingMessage, text: string): Outcome {
  const status = answer.statusCode ?? 0;
  const value = parsed(text);
  if (status < 200 || status > 299)
    return { kind: 'problem', problem: refusalOf(status, value, answer.headers['retry-after']) };
  if (value === undefined) throw new Broken('GARBLED', 'the answer is not JSON');
  return { kind: 'answer', value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function* follow(client: Client, request: ApiWatch): AsyncIterable<readonly string[]> {
  const access = await client.credentials.open();
  const deadline = deadlineIn(request.silence, request.signal);
  try {
    const answer = await begin(access, request, deadline);
    yield [];
    for await (const lines of linesOf(answer as AsyncIterable<Buffer>)) {
      deadline.beat();
      yield lines;
    }
  } catch (thrown) {
    if (request.signal.aborted) return;
    if (thrown instanceof Failure) throw thrown;
    const problem = thrown instanceof Refused ? thrown.problem : breakOf(thrown, deadline);
    if (ruleOf(problem).again === 'renewed') client.credentials.refused();
    throw errorOf(problem, request.doing, false);
  } finally {
    deadline.end();
  }
}

class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super('refused');
    this.problem = problem;
  }
}

async function begin(
  access: Access,
  { path, query, accept }: ApiWatch,
  deadline: Deadline,
): Promise<IncomingMessage> {
  const sent = { method: 'GET', path, query, headers: { accept } };
  const answer = await send(access, sent, deadline.signal);
  if (answer.statusCode === 200) return answer;
  const text = await readAll(answer, LARGEST_ANSWER);
  throw new Refused(refusalOf(answer.statusCode ?? 0, parsed(text), answer.headers['retry-after']));
}
