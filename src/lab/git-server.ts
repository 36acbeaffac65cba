import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../model/errors.ts';
import { ENVIRONMENT, initialize, type RepositorySettings } from './git-commits.ts';

/** A real HTTP Git server for the demo, tests and benchmarks: `git http-backend` behind node:http on 127.0.0.1. */
export interface GitServer {
  readonly port: number;
  /** Requests answered so far. */
  readonly requests: number;
  url(name: string): string;
  /** Folder of a repository inside `root`. */
  folder(name: string): string;
  /** An empty repository that may be read and pushed to; returns its URL. */
  createRepository(name: string, settings?: RepositorySettings): Promise<string>;
  close(): Promise<void>;
}

export interface GitServerOptions {
  /** The repositories are its folders. */
  readonly root: string;
  readonly port?: number;
}

export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    answer(options.root, request, response).catch(() => response.destroy());
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = (name: string): string => `http://127.0.0.1:${port}/${name}`;
  return {
    port,
    url,
    get requests() {
      return requests;
    },
    folder: (name) => join(options.root, name),
    createRepository: async (name, settings = {}) => {
      await initialize(join(options.root, name), settings);
      return url(name);
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** One request is one process of git-http-backend(1), spoken to as a CGI program; bodies are streamed both ways. */
async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const variables = Object.entries(cgiVariables(root, request)).map(([name, value]) => `${name}=${value}`);
  const backend = spawn('env', [...variables, 'git', 'http-backend'], { stdio: ['pipe', 'pipe', 'ignore'] });
  response.on('close', () => backend.kill());
  // The backend may answer and leave before it has read all; that is no failure of ours.
  const sent = pipeline(request, backend.stdin).catch(() => undefined);
  const body = await writeHead(backend.stdout, response);
  await Promise.all([sent, pipeline(body, response)]);
}

function cgiVariables(root: string, request: IncomingMessage): Readonly<Record<string, string>> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { headers } = request;
  return {
    ...ENVIRONMENT,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    PATH_INFO: decodeURIComponent(pathname),
    QUERY_STRING: search.slice(1),
    REQUEST_METHOD: request.method ?? 'GET',
    REMOTE_ADDR: '127.0.0.1',
    REMOTE_USER: 'lab',
    CONTENT_TYPE: headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    // A body in chunks has no length: the backend then reads to its end.
    ...(headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: headers['content-length'] }),
  };
}

/** Reads the CGI head and writes it as HTTP's; returns the body that follows. */
async function writeHead(output: Readable, response: ServerResponse): Promise<AsyncIterable<Buffer>> {
  const chunks = output[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let head = Buffer.alloc(0);
  let end = -1;
  while (end < 0) {
    const { value, done } = await chunks.next();
    if (done === true) throw new Failure('lab-git', 'git http-backend gave no answer');
    head = Buffer.concat([head, value]);
    end = head.indexOf('\r\n\r\n');
  }
  const rest = head.subarray(end + 4);
  for (const line of head.toString('latin1', 0, end).split('\r\n')) {
    const [name, value] = splitOnce(line, ': ');
    if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  return following(rest, chunks);
}

async function* following(first: Buffer, chunks: AsyncIterator<Buffer>): AsyncIterable<Buffer> {
  if (first.length > 0) yield first;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
