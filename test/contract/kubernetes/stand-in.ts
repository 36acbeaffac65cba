/**
 * A small API server in memory, on loopback: as far as the store speaks with one, and as bad as a test wants it. What a
 * real one does is seen with a real one; this is for what a real one does only once in a bad year.
 */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { type Held, matches, statusBody } from './stand-in-objects.ts';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
}

/** Answers in place of the server; false when it has not. */
export type Fault = (asked: Asked, response: ServerResponse) => boolean;

const PATH = /^\/api\/v1(?:\/namespaces\/([^/]+))?\/(secrets|configmaps|namespaces)(?:\/([^/]+))?$/;

interface Watcher {
  readonly response: ServerResponse;
  readonly concerns: (held: Held) => boolean;
}

interface Event {
  readonly type: string;
  readonly held: Held;
}

export class StandIn {
  readonly asked: Asked[] = [];
  readonly sockets: Set<string> = new Set();
  readonly kubeconfig: string;
  readonly #server: Server;
  readonly #folder: string;
  readonly #objects = new Map<string, Held>();
  readonly #namespaces = new Set<string>();
  readonly #watchers = new Set<Watcher>();
  #events: Event[] = [];
  #version = 1000;
  #compacted = 0;
  fault: Fault = () => false;
  /** Watches are accepted and stay silent for ever. */
  isMute = false;

  private constructor(server: Server, folder: string) {
    this.#server = server;
    this.#folder = folder;
    this.kubeconfig = join(folder, 'kubeconfig');
  }

  static async start(): Promise<StandIn> {
    const folder = await mkdtemp(join(tmpdir(), 'fstest-kubernetes-'));
    const server = createServer();
    const standIn = new StandIn(server, folder);
    server.on('request', (request, response) => void standIn.#serve(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    await standIn.writeKubeconfig({ token: 'first' });
    return standIn;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async writeKubeconfig(user: object): Promise<void> {
    const config = {
      'current-context': 'test',
      contexts: [{ name: 'test', context: { cluster: 'test', user: 'test' } }],
      clusters: [{ name: 'test', cluster: { server: this.url, 'insecure-skip-tls-verify': true } }],
      users: [{ name: 'test', user }],
    };
    await writeFile(this.kubeconfig, JSON.stringify(config));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** How many requests of this kind came since the last time. */
  take(method: string, part = ''): number {
    const found = this.asked.filter((each) => each.method === method && each.path.includes(part));
    this.asked.length = 0;
    return found.length;
  }

  get watches(): number {
    return this.#watchers.size;
  }

  /** Says this to everybody who watches. */
  say(text: string): void {
    for (const { response } of this.#watchers) response.write(text);
  }

  bookmark(version: number = this.#version): void {
    const metadata = { resourceVersion: String(version) };
    this.say(`${JSON.stringify({ type: 'BOOKMARK', object: { metadata } })}\n`);
  }

  /** As when the server dies. */
  cutWatches(): void {
    for (const { response } of this.#watchers) response.destroy();
  }

  /** As when the server restarts in order. */
  endWatches(): void {
    for (const { response } of this.#watchers) response.end();
  }

  /** Forgets what happened, so that nobody can go on from there. */
  compact(): void {
    this.#events = [];
    this.#version += 1;
    this.#compacted = this.#version;
  }

  /** As when etcd is restored from a backup of long ago. */
  goBack(by: number): void {
    this.#events = [];
    this.#version -= by;
    this.#compacted = this.#version;
  }

  /** Behind the back of everybody, as somebody with rights does. */
  change(path: string, change: (held: Held | undefined) => Held | undefined): void {
    const before = this.#objects.get(path);
    const after = change(before);
    if (after !== undefined) this.#keep(path, after, before === undefined ? 'ADDED' : 'MODIFIED');
    else if (before !== undefined) this.#drop(path, before);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const { authorization } = request.headers;
    const asked = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      authorization,
    };
    this.asked.push(asked);
    this.sockets.add(`${request.socket.remotePort}`);
    if (this.fault(asked, response)) return;
    const body = request.method === 'POST' || request.method === 'PUT' ? await json(request) : undefined;
    this.#answer(asked, body as Held | undefined, response);
  }

  #answer(asked: Asked, body: Held | undefined, response: ServerResponse): void {
    const [, namespace = '', resource = '', name] = PATH.exec(asked.path) ?? [];
    const made = body?.metadata.name ?? '';
    const path = `${resource}/${namespace}/${name ?? made}`;
    if (resource === 'namespaces') this.#makeNamespace(made, response);
    else if (name === undefined && asked.method === 'GET')
      this.#tellAll(asked, { resource, namespace }, response);
    else this.#answerOne(asked.method, path, body, response);
  }

  #answerOne(method: string, path: string, body: Held | undefined, response: ServerResponse): void {
    if (method === 'GET') this.#get(path, response);
    else if (method === 'DELETE') this.#delete(path, response);
    else if (method === 'POST') this.#create(path, body, response);
    else this.#replace(path, body, response);
  }

  #tellAll(asked: Asked, where: Where, response: ServerResponse): void {
    if (asked.query.has('watch')) this.#watch(asked, where, response);
    else this.#list(asked, where, response);
  }

  #makeNamespace(name: string, response: ServerResponse): void {
    if (this.#namespaces.has(name)) refuse(response, 409, 'AlreadyExists');
    else reply(response, 201, { metadata: { name } });
    this.#namespaces.add(name);
  }

  #get(path: string, response: ServerResponse): void {
    const held = this.#objects.get(path);
    if (held === undefined) refuse(response, 404, 'NotFound');
    else reply(response, 200, held);
  }

  #create(path: string, body: Held | undefined, response: ServerResponse): void {
    const namespace = path.split('/')[1] ?? '';
    if (!this.#namespaces.has(namespace)) refuse(response, 404, 'NotFound', 'namespaces');
    else if (body === undefined || this.#objects.has(path)) refuse(response, 409, 'AlreadyExists');
    else reply(response, 201, this.#keep(path, body, 'ADDED'));
  }

  #replace(path: string, body: Held | undefined, response: ServerResponse): void {
    const before = this.#objects.get(path);
    if (before === undefined || body === undefined) refuse(response, 404, 'NotFound');
    else if (before.metadata.resourceVersion !== body.metadata.resourceVersion)
      refuse(response, 409, 'Conflict');
    else if (isSameContent(before, body)) reply(response, 200, before);
    else reply(response, 200, this.#keep(path, body, 'MODIFIED'));
  }

  #delete(path: string, response: ServerResponse): void {
    const before = this.#objects.get(path);
    if (before === undefined) {
      refuse(response, 404, 'NotFound');
      return;
    }
    this.#drop(path, before);
    reply(response, 200, { status: 'Success', details: { uid: before.metadata.uid } });
  }

  #keep(path: string, body: Held, type: string): Held {
    this.#version += 1;
    const uid = this.#objects.get(path)?.metadata.uid ?? `uid-${this.#version}`;
    const resource = path.split('/')[0] ?? '';
    const metadata = { ...body.metadata, uid, resourceVersion: String(this.#version) };
    const held = { ...body, resource, metadata };
    this.#objects.set(path, held);
    this.#tell({ type, held });
    return held;
  }

  #drop(path: string, before: Held): void {
    this.#version += 1;
    this.#objects.delete(path);
    const metadata = { ...before.metadata, resourceVersion: String(this.#version) };
    this.#tell({ type: 'DELETED', held: { ...before, metadata } });
  }

  #tell(event: Event): void {
    this.#events.push(event);
    for (const { response, concerns } of this.#watchers) {
      if (!this.isMute && concerns(event.held)) response.write(lineOf(event));
    }
  }

  #list(asked: Asked, where: Where, response: ServerResponse): void {
    const all = [...this.#objects.values()].filter(concernsOf(asked, where));
    const start = Number(asked.query.get('continue') ?? 0);
    const end = start + Number(asked.query.get('limit') ?? all.length);
    const metadata = {
      resourceVersion: String(this.#version),
      ...(end < all.length ? { continue: String(end) } : {}),
    };
    const items = all.slice(start, end).map(({ metadata }) => ({ metadata }));
    reply(response, 200, { metadata, items });
  }

  #watch(asked: Asked, where: Where, response: ServerResponse): void {
    const from = Number(asked.query.get('resourceVersion'));
    if (from < this.#compacted) {
      refuse(response, 410, 'Expired');
      return;
    }
    response.writeHead(200).flushHeaders();
    const watcher = { response, concerns: concernsOf(asked, where) };
    const missed = this.#events.filter(({ held }) => Number(held.metadata.resourceVersion) > from);
    for (const event of missed) if (watcher.concerns(event.held)) response.write(lineOf(event));
    this.#watchers.add(watcher);
    response.on('close', () => this.#watchers.delete(watcher));
  }
}

interface Where {
  readonly resource: string;
  /** Empty: in all. */
  readonly namespace: string;
}

function concernsOf({ query }: Asked, { resource, namespace }: Where): (held: Held) => boolean {
  return (held) =>
    held.resource === resource &&
    (namespace === '' || held.metadata.namespace === namespace) &&
    matches(held, query);
}

function lineOf({ type, held: { metadata } }: Event): string {
  return `${JSON.stringify({ type, object: { metadata } })}\n`;
}

function isSameContent(a: Held, b: Held): boolean {
  return JSON.stringify([a.data, a.binaryData]) === JSON.stringify([b.data, b.binaryData]);
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export function refuse(response: ServerResponse, status: number, reason: string, kind = 'secrets'): void {
  reply(response, status, statusBody(status, reason, kind));
}
