import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createResponder, type Responder } from '../../../src/dns/answer.ts';
import { createDnsCounters, type DnsCounters } from '../../../src/dns/counters.ts';
import { serveDns } from '../../../src/dns/server.ts';
import { type DnsSockets, openDnsSockets } from '../../../src/dns/sockets.ts';
import { closeAll, openBoth, portOf } from './fixture.ts';
import { exportOf, queryOf, replyOf, wideExport, zoneOf } from '../../unit/dns/fixture.ts';

const SERVICE = 'api.shop.svc.slice.local';
/** Everything here takes milliseconds, unless the machine is busy with something else. */
const PATIENT = { timeout: 5_000 };
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  vi.useRealTimers();
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

interface Running {
  readonly sockets: DnsSockets;
  readonly counters: DnsCounters;
  readonly port: number;
  readonly use: (next: Responder) => void;
}

async function start(responder: Responder, address = '127.0.0.1'): Promise<Running> {
  const { sockets, port } = await openBoth(address);
  let current = responder;
  const counters = createDnsCounters();
  const server = serveDns(sockets, () => current, counters);
  cleanups.push(() => server.close());
  const use = (next: Responder): void => {
    current = next;
  };
  return { sockets, counters, port, use };
}

async function dial(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  cleanups.push(() => socket.destroy());
  await once(socket, 'connect');
  return socket;
}

function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

/** Reads `count` answers off a connection. */
async function readAnswers(socket: Socket, count: number): Promise<readonly Buffer[]> {
  let bytes = Buffer.alloc(0);
  const answers: Buffer[] = [];
  while (answers.length < count) {
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    bytes = Buffer.concat([bytes, chunk]);
    while (bytes.length >= 2 && bytes.length >= 2 + bytes.readUInt16BE(0)) {
      answers.push(bytes.subarray(2, 2 + bytes.readUInt16BE(0)));
      bytes = bytes.subarray(2 + bytes.readUInt16BE(0));
    }
  }
  return answers;
}

async function exchange(port: number, message: Buffer): Promise<Buffer> {
  const client = createSocket('udp4');
  cleanups.push(() => client.close());
  client.send(message, port, '127.0.0.1');
  const [answer] = (await once(client, 'message')) as [Buffer];
  return answer;
}

const small = createResponder(zoneOf([exportOf()]));

describe('UDP', () => {
  it('answers a resolver that is not ours (c-ares), on IPv4 and IPv6', async () => {
    for (const address of ['127.0.0.1', '::1']) {
      const { port } = await start(small, address);
      const resolver = new Resolver();
      resolver.setServers([address === '::1' ? `[::1]:${port}` : `127.0.0.1:${port}`]);
      expect((await resolver.resolve4(SERVICE)).toSorted()).toEqual(['10.8.32.64', '10.8.48.64']);
      expect(await resolver.resolve6(SERVICE)).toEqual(['fd00:8::40']);
      expect(await resolver.resolveSrv(`_http._tcp.${SERVICE}`)).toContainEqual({
        name: `api-0.paris.${SERVICE}`,
        port: 8080,
        priority: 0,
        weight: 100,
      });
      await expect(resolver.resolve4('nobody.slice.local')).rejects.toMatchObject({ code: 'ENOTFOUND' });
      await expect(resolver.resolveMx(SERVICE)).rejects.toMatchObject({ code: 'ENODATA' });
      await expect(resolver.resolve4('example.com')).rejects.toMatchObject({ code: 'EREFUSED' });
    }
  });

  it('answers from the new responder with the very next query', async () => {
    const { port, use } = await start(small);
    expect(replyOf(await exchange(port, queryOf(SERVICE))).answers).toHaveLength(2);
    use(createResponder(zoneOf([wideExport(3)])));
    expect(replyOf(await exchange(port, queryOf(SERVICE))).answers).toHaveLength(3);
  });

  it('goes on after rubbish and after errors of the socket', async () => {
    const { port, sockets, counters } = await start(small);
    const client = createSocket('udp4');
    cleanups.push(() => client.close());
    client.send(Buffer.from('rubbish'), port, '127.0.0.1');
    client.send(Buffer.alloc(0), port, '127.0.0.1');
    sockets.udp[0]?.emit('error', new Error('of the socket'));
    sockets.udp[0]?.emit('message', queryOf(SERVICE), {
      address: '127.0.0.1',
      family: 'IPv4',
      port: 0,
      size: 0,
    });
    sockets.udp[0]?.emit('message', queryOf(SERVICE), { address: '::1', family: 'IPv4', port: 9, size: 0 });
    expect(replyOf(await exchange(port, queryOf(SERVICE))).answers).toHaveLength(2);
    expect(counters.udp).toEqual({ queries: 2, ignored: 3, errors: 2 });
  });
});

describe('TCP', () => {
  it('takes over where UDP truncates (c-ares)', async () => {
    const { port, counters } = await start(createResponder(zoneOf([wideExport(100)])));
    const resolver = new Resolver();
    resolver.setServers([`127.0.0.1:${port}`]);
    expect(await resolver.resolve4(SERVICE)).toHaveLength(100);
    expect(counters.tcp.queries).toBe(1);
  });

  it('answers many queries of one connection in order, however they are cut', async () => {
    const { port, counters } = await start(small);
    const socket = await dial(port);
    const queries = Array.from({ length: 50 }, (_, index) => {
      const query = queryOf(SERVICE);
      query.writeUInt16BE(index, 0);
      return framed(query);
    });
    const bytes = Buffer.concat(queries);
    const answers = readAnswers(socket, 50);
    for (const [from, to] of [
      [0, 1],
      [1, 30],
      [30, 31],
      [31, 1000],
      [1000, bytes.length],
    ] as const) {
      socket.write(bytes.subarray(from, to));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await answers).map((answer) => answer.readUInt16BE(0))).toEqual(queries.map((_, index) => index));
    expect(counters.tcp.queries).toBe(50);
  });

  it('answers what came before the client closed its side', async () => {
    const { port } = await start(small);
    const socket = await dial(port);
    socket.end(Buffer.concat([framed(queryOf(SERVICE)), framed(queryOf(SERVICE))]));
    expect(await readAnswers(socket, 2)).toHaveLength(2);
    await once(socket, 'close');
  });

  it('sends away who sends no whole query for ten seconds, one byte after another or none', async () => {
    const { port, counters } = await start(small);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const [slow, silent, busy] = [await dial(port), await dial(port), await dial(port)];
    await vi.waitUntil(() => counters.tcp.connections === 3);
    const gone = [once(slow, 'close'), once(silent, 'close')];
    for (const byte of framed(queryOf(SERVICE)).subarray(0, 9)) {
      slow.write(Buffer.of(byte));
      busy.write(framed(queryOf(SERVICE)));
      await readAnswers(busy, 1);
      vi.advanceTimersByTime(1_000);
    }
    expect(counters.tcp.expired).toBe(0);
    vi.advanceTimersByTime(1_000);
    await Promise.all(gone);
    expect(counters.tcp).toMatchObject({ expired: 2, queries: 9 });
    busy.write(framed(queryOf(SERVICE)));
    expect(await readAnswers(busy, 1)).toHaveLength(1);
  });

  it('stops reading when a client does not take its answers, and sends it away in the end', async () => {
    const { port, counters, sockets } = await start(createResponder(zoneOf([wideExport(500)])));
    let served: Socket | undefined;
    sockets.tcp[0]?.on('connection', (socket) => {
      served = socket;
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const socket = await dial(port);
    socket.pause();
    const asked = 200_000;
    const query = framed(queryOf(SERVICE));
    socket.write(Buffer.concat(Array.from({ length: asked }, () => query)));
    await vi.waitUntil(() => served?.isPaused() === true && (served.writableLength ?? 0) >= 65_536, PATIENT);
    expect(served?.writableLength).toBeLessThan(65_536 + 10_000);
    vi.advanceTimersByTime(10_000);
    await vi.waitUntil(() => served?.destroyed === true, PATIENT);
    expect(counters.tcp.queries).toBeLessThan(asked);
    expect(counters.tcp.expired).toBe(1);
  });

  it('goes on reading once the client takes its answers', async () => {
    const { port } = await start(createResponder(zoneOf([wideExport(500)])));
    const socket = await dial(port);
    const query = framed(queryOf(SERVICE));
    socket.write(Buffer.concat(Array.from({ length: 2_000 }, () => query)));
    expect(await readAnswers(socket, 2_000)).toHaveLength(2_000);
  });

  it('closes the connection of who sends no DNS', async () => {
    const { port, counters } = await start(small);
    const socket = await dial(port);
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    socket.write(Buffer.alloc(40_000));
    await once(socket, 'close');
    expect(counters.tcp.ignored).toBe(1);
  });

  it('has a hundred connections at most, and room again when one has gone', async () => {
    const { port, counters } = await start(small);
    const sockets = await Promise.all(Array.from({ length: 100 }, () => dial(port)));
    await vi.waitUntil(() => counters.tcp.connections === 100, PATIENT);
    const oneMore = await dial(port);
    await once(oneMore, 'close');
    expect(counters.tcp.refused).toBe(1);
    sockets[0]?.destroy();
    await vi.waitUntil(async () => {
      const socket = await dial(port);
      socket.write(framed(queryOf(SERVICE)));
      return Promise.race([readAnswers(socket, 1).then(() => true), once(socket, 'close').then(() => false)]);
    });
  });
});

describe('closing', () => {
  it('ends connections at once and frees the ports', { timeout: 5_000 }, async () => {
    const { sockets, port } = await openBoth('127.0.0.1');
    const server = serveDns(sockets, () => small, createDnsCounters());
    const socket = await dial(port);
    socket.write(framed(queryOf(SERVICE)));
    await readAnswers(socket, 1);
    const gone = once(socket, 'close');
    await server.close();
    await gone;
    const again = await openDnsSockets(['127.0.0.1'], port);
    expect(portOf(again)).toBe(port);
    closeAll(again);
  });
});
