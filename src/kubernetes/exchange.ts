/** One HTTP exchange with an API server: with a deadline, and no more of the answer than we can hold. */
import { type IncomingMessage, request as requestPlain, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { Access } from './access.ts';
import type { Break } from './problem.ts';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Thrown when there is no answer that can be used. */
export class Broken extends Error {
  readonly problem: Break;

  constructor(errno: string, message: string) {
    super(message);
    this.problem = { kind: 'break', errno, message };
  }
}

/** Something that ends an exchange that takes too long; each beat starts the time anew. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly beat: () => void;
  readonly end: () => void;
  readonly isOver: () => boolean;
}

/** `stop` ends it as well. */
export function deadlineIn(milliseconds: number, stop?: AbortSignal): Deadline {
  const controller = new AbortController();
  let isOver = false;
  const expire = (): void => {
    isOver = true;
    controller.abort();
  };
  let timer = setTimeout(expire, milliseconds);
  const onStop = (): void => controller.abort();
  if (stop?.aborted === true) onStop();
  stop?.addEventListener('abort', onStop);
  return {
    signal: controller.signal,
    beat: () => {
      clearTimeout(timer);
      timer = setTimeout(expire, milliseconds);
    },
    end: () => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', onStop);
    },
    isOver: () => isOver,
  };
}

/** Resolves with the head of the answer. */
export function send(access: Access, sent: Sent, signal: AbortSignal): Promise<IncomingMessage> {
  const url = urlOf(access.url, sent);
  const { agent, auth } = access;
  const options: RequestOptions = {
    method: sent.method,
    headers: { ...access.headers, ...sent.headers },
    agent,
    signal,
    ...(auth === undefined ? {} : { auth }),
  };
  const request = url.protocol === 'http:' ? requestPlain : requestSecure;
  return new Promise((resolve, reject) => {
    const sending = request(url, options, resolve);
    sending.on('error', reject);
    sending.end(sent.body);
  });
}

/** The whole body. Throws Broken when it has more than `most` bytes. */
export async function readAll(answer: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new Broken('ANSWER_TOO_LARGE', `the answer has more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What went wrong, in the terms of the rules. */
export function breakOf(thrown: unknown, deadline: Deadline): Break {
  if (deadline.isOver()) return { kind: 'break', errno: 'TIMEOUT', message: 'no answer in time' };
  if (thrown instanceof Broken) return thrown.problem;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const errno = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { kind: 'break', errno, message: error.message };
}

function urlOf(base: URL, { path, query }: Sent): URL {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/$/, '')}${path}`;
  url.search = new URLSearchParams(query).toString();
  return url;
}
