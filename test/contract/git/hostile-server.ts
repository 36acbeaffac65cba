/** A server in front of a real one that spoils what it answers to a fetch. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

/** Answers to the one request that asks for a pack; `honest` leaves it alone. */
export type Spoiling =
  | 'honest'
  | 'empty pack'
  | 'cut pack'
  | 'cut answer'
  | 'cut list'
  | 'flipped bytes'
  | 'wrong checksum'
  | 'other pack'
  | 'endless'
  | 'flood'
  | 'endless refs'
  | 'bomb'
  | 'drip'
  | 'silent';

export interface HostileServer {
  readonly url: string;
  spoiling: Spoiling;
  /** The answers about refs as well. */
  spoilsAll: boolean;
  /** What `other pack` answers with. */
  pack: Buffer;
  /** When set, every request needs exactly this header. */
  authorization: string | undefined;
  /** When set, every request is sent there. */
  redirect: string | undefined;
  close(): Promise<void>;
}

export async function startHostileServer(target: string): Promise<HostileServer> {
  const server = createServer((request, response) => {
    forward(target, hostile, request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const hostile: HostileServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spoiling: 'honest',
    spoilsAll: false,
    pack: Buffer.alloc(0),
    authorization: undefined,
    redirect: undefined,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return hostile;
}

async function forward(
  target: string,
  hostile: HostileServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await buffer(request);
  if (hostile.redirect !== undefined)
    return void response.writeHead(302, { location: hostile.redirect }).end();
  if (hostile.authorization !== undefined && request.headers.authorization !== hostile.authorization) {
    return void response.writeHead(401, { 'www-authenticate': 'Basic' }).end();
  }
  const headers = Object.entries(request.headers).filter(([name]) =>
    ['content-type', 'git-protocol'].includes(name),
  );
  const answer = await fetch(`${target}${request.url}`, {
    method: request.method ?? 'GET',
    headers: headers.map(([name, value]) => [name, String(value)] as [string, string]),
    ...(request.method === 'POST' ? { body } : {}),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  response.statusCode = answer.status;
  response.setHeader('content-type', answer.headers.get('content-type') ?? '');
  const asksForPack = request.method === 'POST' && body.includes('want ');
  if (asksForPack || hostile.spoilsAll) spoil(hostile, bytes, response);
  else response.end(bytes);
}

function spoil(hostile: HostileServer, bytes: Buffer, response: ServerResponse): void {
  const answers: Readonly<Record<Spoiling, () => unknown>> = {
    honest: () => response.end(bytes),
    'empty pack': () => response.end(answerWith(emptyPack())),
    'cut pack': () => response.end(answerWith(packOf(bytes).subarray(0, -60))),
    'cut answer': () => response.end(bytes.subarray(0, Math.floor(bytes.length * 0.7))),
    // Between two lines.
    'cut list': () => response.end(bytes.subarray(0, lastLineAt(bytes))),
    'flipped bytes': () => response.end(answerWith(flipped(packOf(bytes)))),
    'wrong checksum': () => response.end(answerWith(withoutChecksum(packOf(bytes)))),
    'other pack': () => response.end(answerWith(hostile.pack)),
    endless: () => writeForEver(response),
    flood: () => flood(response, FLOOD),
    'endless refs': () => {
      response.write(bytes.subarray(0, -4));
      flood(response, REFS);
    },
    bomb: () => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(Buffer.concat(Array<Buffer>(1_000).fill(FLOOD))));
    },
    drip: () => drip(bytes, response),
    silent: () => undefined,
  };
  answers[hostile.spoiling]();
}

function emptyPack(): Buffer {
  const head = Buffer.from('5041434b0000000200000000', 'hex');
  return Buffer.concat([head, createHash('sha1').update(head).digest()]);
}

/** The second half is not what it was. */
function flipped(pack: Buffer): Buffer {
  return Buffer.from(
    pack.map((byte, index) => (index > pack.length / 2 && index % 16 === 0 ? byte ^ 0xff : byte)),
  );
}

/** The last 20 bytes are the name of all before them. */
function withoutChecksum(pack: Buffer): Buffer {
  return Buffer.concat([pack.subarray(0, -20), Buffer.alloc(20, 1)]);
}

function writeForEver(response: ServerResponse): void {
  const timer = setInterval(() => response.write(pktLine(Buffer.from('\u0002still counting\r'))), 2);
  response.once('close', () => clearInterval(timer));
}

const FLOOD = pktLine(Buffer.concat([Buffer.from([1]), Buffer.alloc(60_000)]));

const REFS = Buffer.concat(
  Array.from({ length: 1_000 }, (_, index) =>
    pktLine(Buffer.from(`${'a'.repeat(40)} refs/heads/${index}\n`)),
  ),
);

/** Without end, as fast as it is read. */
function flood(response: ServerResponse, chunk: Buffer): void {
  const write = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', write);
  write();
}

/** What is asked for, a byte at a time. */
function drip(bytes: Buffer, response: ServerResponse): void {
  let at = 0;
  const timer = setInterval(() => response.write(bytes.subarray(at, (at += 1))), 50);
  response.once('close', () => clearInterval(timer));
}

/** Protocol 1 with a side band: NAK, then the pack in band 1. */
function answerWith(pack: Buffer): Buffer {
  const lines = [pktLine(Buffer.from('NAK\n'))];
  for (let at = 0; at < pack.length; at += 60_000) {
    lines.push(pktLine(Buffer.concat([Buffer.from([1]), pack.subarray(at, at + 60_000)])));
  }
  return Buffer.concat([...lines, Buffer.from('0000')]);
}

function packOf(answer: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at + 4 <= answer.length; ) {
    const size = Number.parseInt(answer.toString('latin1', at, at + 4), 16);
    if (answer[at + 4] === 1 && size > 5) parts.push(answer.subarray(at + 5, at + size));
    at += Math.max(size, 4);
  }
  return Buffer.concat(parts);
}

/** Where the last line with anything in it begins. */
function lastLineAt(answer: Buffer): number {
  let [at, last] = [0, 0];
  while (at + 4 <= answer.length) {
    const size = Number.parseInt(answer.toString('latin1', at, at + 4), 16);
    if (size > 4) last = at;
    at += Math.max(size, 4);
  }
  return last;
}

function pktLine(data: Buffer): Buffer {
  return Buffer.concat([Buffer.from((data.length + 4).toString(16).padStart(4, '0')), data]);
}
