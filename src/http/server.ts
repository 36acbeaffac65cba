/**
 * http/ — the local HTTP servers: metrics and health on a loopback address, and the agent's own socket that `attach`
 * and `detach` talk to. Bodies are bounded; nothing here decides anything.
 */
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { chmod, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { Failure } from '../model/errors.ts';

export interface HttpServer {
  /** What it listens on, for the log: `127.0.0.1:9464`, or a path. */
  readonly address: string;
  close(): Promise<void>;
}

/** Milliseconds that a stranger may take for the head of a request, and for all of it. */
export interface ServerLimits {
  readonly head: number;
  readonly request: number;
}

const LIMITS: ServerLimits = { head: 10_000, request: 20_000 };
const LARGEST_HEAD = 16 * 1024;
const MOST_HEADERS = 100;
/** How often connections are compared with the limits, in milliseconds. */
const CHECKED_EVERY = 500;

/** Listens on `host:port`; port 0 takes a free one. A request that is too slow or too large is cut off. */
export async function listenTcp(
  app: Hono,
  address: string,
  limits: ServerLimits = LIMITS,
): Promise<HttpServer> {
  const { host, port } = parseListen(address);
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: limits.head,
      requestTimeout: limits.request,
      connectionsCheckingInterval: CHECKED_EVERY,
      maxHeaderSize: LARGEST_HEAD,
    },
  }) as Server;
  server.maxHeadersCount = MOST_HEADERS;
  await listen(server, { host, port }, address);
  const bound = server.address();
  const at = typeof bound === 'object' && bound !== null ? `${host}:${bound.port}` : address;
  return { address: at, close: () => close(server) };
}

/** Listens on a socket that only our own user may open; one left by an agent that died is replaced. */
export async function listenSocket(app: Hono, path: string): Promise<HttpServer> {
  await rm(path, { force: true });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await listen(server, { path }, path);
  await chmod(path, 0o600);
  return { address: path, close: () => close(server) };
}

function parseListen(address: string): { readonly host: string; readonly port: number } {
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(address) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || Number(port) > 65_535) {
    throw new Failure('http-address', `${JSON.stringify(address)} is not host:port, such as 127.0.0.1:9464`);
  }
  return { host, port: Number(port) };
}

function listen(
  server: Server,
  where: { host: string; port: number } | { path: string },
  name: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Failure('http-listen', `cannot listen on ${name}: ${cause.message}`, { cause })),
    );
    server.listen(where, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
