import { createHmac } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenTcp, type HttpServer } from '../../../src/http/server.ts';
import { webhookApp } from '../../../src/http/webhooks.ts';
import { type Delivery, judgeDelivery, PROVIDERS } from '../../../src/webhooks/delivery.ts';

const SECRET = 'a secret of the test';
const BODY = JSON.stringify({
  ref: 'refs/heads/main',
  repository: { clone_url: 'https://g.example/n/f.git' },
});
const MEBIBYTE = 2 ** 20;
const SUBSCRIPTION = { secrets: [SECRET], address: 'g.example/n/f', refs: ['refs/heads/main'] };

let server: HttpServer;
const received: Delivery[] = [];

beforeAll(async () => {
  const app = webhookApp({
    providers: PROVIDERS,
    receive: async (delivery) => {
      received.push(delivery);
      return judgeDelivery(delivery, SUBSCRIPTION, 0);
    },
  });
  server = await listenTcp(app, '127.0.0.1:0', { head: 1_000, request: 1_500 });
});

afterAll(() => server.close());

function post(
  path: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`http://${server.address}${path}`, { method: 'POST', body, headers });
}

function signed(body: string | Uint8Array): Record<string, string> {
  const digest = createHmac('sha256', SECRET).update(body).digest('hex');
  return { 'x-github-event': 'push', 'x-hub-signature-256': `sha256=${digest}` };
}

/** Everything that the server says until it closes. */
async function talk(speak: (socket: Socket) => void): Promise<string> {
  const [host = '', port = ''] = server.address.split(':');
  const socket = connect(Number(port), host);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  // A server that has said its piece resets the connection of whoever goes on sending.
  socket.on('error', () => undefined);
  speak(socket);
  await new Promise((resolve) => socket.once('close', resolve));
  return answer;
}

describe('the webhook server', () => {
  it('accepts an authentic push and says no more than that', async () => {
    const answer = await post('/hooks/github', BODY, signed(BODY));
    expect([answer.status, await answer.text()]).toEqual([202, 'accepted\n']);
  });

  it('T-27: says the same to a wrong secret and to another repository', async () => {
    const forged = await post('/hooks/github', BODY, { ...signed(BODY), 'x-hub-signature-256': 'sha256=0' });
    const other = BODY.replace('n/f', 'n/g');
    const foreign = await post('/hooks/github', other, signed(other));
    expect([forged.status, await forged.text()]).toEqual([401, 'unauthorized\n']);
    expect([foreign.status, await foreign.text()]).toEqual([401, 'unauthorized\n']);
  });

  it('knows its paths only', async () => {
    expect((await post('/hooks/other', BODY)).status).toBe(404);
    expect((await post('/', BODY)).status).toBe(404);
    expect((await fetch(`http://${server.address}/hooks/github`)).status).toBe(404);
  });

  it('T-23: refuses more than a mebibyte without reading it', async () => {
    const before = received.length;
    expect((await post('/hooks/github', new Uint8Array(MEBIBYTE + 1))).status).toBe(413);
    expect(received.length).toBe(before);
    expect((await post('/hooks/github', new Uint8Array(MEBIBYTE))).status).toBe(401);
  });

  it('T-23: cuts off a body in chunks that never ends', async () => {
    const before = received.length;
    const answer = await talk((socket) => {
      socket.write('POST /hooks/github HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
      const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
      const send = (): void => {
        if (!socket.destroyed) socket.write(chunk, () => setImmediate(send));
      };
      send();
    });
    expect(answer === '' || answer.startsWith('HTTP/1.1 4')).toBe(true);
    expect(received.length).toBe(before);
  });

  it('T-23: does not wait for a body that comes byte by byte, and serves others meanwhile', async () => {
    const slow = talk((socket) => {
      socket.write('POST /hooks/github HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n');
      const timer = setInterval(() => socket.write('x'), 50);
      socket.once('close', () => clearInterval(timer));
    });
    expect((await post('/hooks/github', BODY, signed(BODY))).status).toBe(202);
    expect(await slow).toMatch(/^(?:HTTP\/1\.1 408|$)/);
  });

  it('T-23: refuses a head with a hundred thousand headers', async () => {
    const answer = await talk((socket) => {
      socket.write('POST /hooks/github HTTP/1.1\r\nHost: x\r\n');
      for (let header = 0; header < 100_000 && !socket.destroyed; header++)
        socket.write(`x-${header}: 1\r\n`);
    });
    expect(answer).toMatch(/^(?:HTTP\/1\.1 431|$)/);
    expect((await post('/hooks/github', BODY, signed(BODY))).status).toBe(202);
  });

  it('T-23: never inflates a body', async () => {
    const bomb = Buffer.from(BODY);
    const answer = await post('/hooks/github', bomb, { ...signed(bomb), 'content-encoding': 'gzip' });
    expect(answer.status).toBe(202);
    expect(Buffer.from(received.at(-1)?.body ?? []).toString()).toBe(BODY);
  });

  it('T-25: a header that comes twice proves nothing', async () => {
    const { 'x-hub-signature-256': signature = '' } = signed(BODY);
    const head = [
      'POST /hooks/github HTTP/1.1',
      'Host: x',
      'Connection: close',
      `Content-Length: ${BODY.length}`,
    ];
    const twice = [...head, `X-Hub-Signature-256: ${signature}`, `X-Hub-Signature-256: ${signature}`];
    const answer = await talk((socket) => socket.write(`${twice.join('\r\n')}\r\n\r\n${BODY}`));
    expect(answer).toMatch(/^HTTP\/1\.1 401/);
  });
});
