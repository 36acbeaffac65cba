import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** Who a token belongs to, and what it may do. */
export interface Account {
  readonly id: number;
  readonly login: string;
  /** A token of an app (such as that of a workflow) is no user's. */
  readonly isApp?: boolean;
  readonly mayComment?: boolean;
  readonly maySetStatus?: boolean;
  readonly mayReadSelf?: boolean;
  /** As maintainers may, on each of the forges. */
  readonly mayEditOthers?: boolean;
}

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly author: Account;
}

/** An answer of a stand-in; `undefined` as body sends none. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** The fields of the body that are text. */
  readonly body: Readonly<Record<string, string>>;
  /** The address that the caller used, for links. */
  readonly origin: string;
}

/** One thing that goes wrong, for the next call that fits. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  /** `lost`: the call is carried out, and its answer replaced. `dropped`: the connection ends. */
  readonly kind?: 'lost' | 'dropped';
  readonly reply?: Reply;
}

/** What every stand-in holds. Tests look at it, and put into it what others did meanwhile. */
export class ForgeState {
  readonly repository = 'example/fleet';
  readonly projectId = 42;
  readonly number = 5;
  head: string = 'a'.repeat(40);
  readonly accounts: Map<string, Account> = new Map();
  readonly comments: StoredComment[] = [];
  readonly statuses: { commit: string; body: Readonly<Record<string, string>> }[] = [];
  readonly faults: Fault[] = [];
  readonly calls: string[] = [];
  /** Runs before each call is answered. */
  before: ((call: Call) => void) | undefined;
  #last = 100;

  comment(author: Account, body: string): StoredComment {
    this.#last += 1;
    const comment = { id: this.#last, body, author };
    this.comments.push(comment);
    return comment;
  }

  find(id: string | undefined): StoredComment | undefined {
    return this.comments.find((comment) => String(comment.id) === id);
  }

  drop(comment: StoredComment): void {
    this.comments.splice(this.comments.indexOf(comment), 1);
  }
}

export interface RunningForge extends ForgeState {
  readonly origin: string;
  /** Base of its REST API. */
  readonly apiUrl: string;
  close(): Promise<void>;
}

export type Answerer = (state: ForgeState, call: Call) => Reply;

/** Serves one stand-in on a free port of this host. */
export async function serve(basePath: string, answer: Answerer): Promise<RunningForge> {
  const state = new ForgeState();
  const server = createServer((request, response) => void respond(state, answer, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(state, { origin, apiUrl: `${origin}${basePath}`, close: () => close(server) });
}

async function respond(
  state: ForgeState,
  answer: Answerer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const call: Call = {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: await textFields(request),
    origin: url.origin,
  };
  state.calls.push(`${call.method} ${url.pathname}${url.search}`);
  state.before?.(call);
  const fault = takeFault(state, call);
  if (fault?.kind === 'dropped') {
    request.socket.destroy();
    return;
  }
  if (fault?.kind === 'lost') answer(state, call);
  send(response, fault?.reply ?? answer(state, call));
}

async function textFields(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  const body = (await json(request).catch(() => ({}))) as Readonly<Record<string, unknown>>;
  const fields = Object.entries(body).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  return Object.fromEntries(fields);
}

function takeFault(state: ForgeState, { method, path }: Call): Fault | undefined {
  const index = state.faults.findIndex((fault) => fault.method === method && fault.path.test(path));
  return index < 0 ? undefined : state.faults.splice(index, 1)[0];
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}

/** The page of a list that a call asks for, and how many there are. */
export function pageOf<T>(
  items: readonly T[],
  call: Call,
  size: { readonly name: string; readonly default: number; readonly most: number },
): { readonly items: readonly T[]; readonly page: number; readonly pages: number; readonly size: number } {
  const wanted = Number(call.query.get(size.name) ?? size.default);
  const each = Math.min(Math.max(wanted, 1), size.most);
  const page = Math.max(1, Number(call.query.get('page') ?? 1));
  return {
    items: items.slice((page - 1) * each, page * each),
    page,
    pages: Math.max(1, Math.ceil(items.length / each)),
    size: each,
  };
}

/** RFC 8288, as these forges write it. */
export function linkHeader(call: Call, page: number, pages: number): Readonly<Record<string, string>> {
  const to = (target: number): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(target));
    return `<${call.origin}${call.path}?${query.toString()}>`;
  };
  const links = [
    ...(page < pages ? [`${to(page + 1)}; rel="next"`, `${to(pages)}; rel="last"`] : []),
    ...(page > 1 ? [`${to(1)}; rel="first"`, `${to(page - 1)}; rel="prev"`] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}
