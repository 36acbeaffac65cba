import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../../src/loop/loop.ts';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How a receiver answers one request; undefined means 200. */
export type Behaviour = (response: ServerResponse) => void;

export interface ReceiverServer {
  readonly origin: string;
  readonly received: readonly Received[];
  /** Taken one for each request, from the first. */
  readonly behaviours: Behaviour[];
  /** Resolves when so many requests have come. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

/** A receiver on a free port of this host; it ends with the test. */
export async function receiverServer(): Promise<ReceiverServer> {
  const received: Received[] = [];
  const behaviours: Behaviour[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ path: request.url ?? '', headers: request.headers, body });
      (behaviours.shift() ?? ok)(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => void server.close(() => resolve()));
  };
  onTestFinished(close);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    behaviours,
    close,
    arrived: (count) => until(() => received.length >= count),
  };
}

function ok(response: ServerResponse): void {
  response.writeHead(200).end('ok');
}

export function answering(status: number, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) => void response.writeHead(status, headers).end('no');
}

export const hanging: Behaviour = () => undefined;

/** 200, and then bytes without end. */
export const endless: Behaviour = (response) => {
  response.writeHead(200);
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const pour = (): void => {
    while (response.writable && response.write(chunk));
  };
  response.on('drain', pour);
  pour();
};

/** Resolves when it holds; the time limit of the test bounds it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await delay(5);
}

/** The real time, in which all waiting takes a tenth. */
export const quickClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  random: () => 0.5,
  delay: async (milliseconds, signal) => {
    await delay(milliseconds / 10, undefined, { signal }).catch(() => undefined);
  },
};
