/** A hub in a process of its own that only webhooks wake, and what it tells others. */
import { spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Hub {
  /** Where it takes webhooks. */
  readonly address: string;
  /** What `/readyz` says. */
  isReady(): Promise<boolean>;
  /** Every line that it has written. */
  readonly log: () => readonly LogLine[];
  /** Ends it at once, whatever it is doing. */
  kill(): Promise<void>;
  /** Lets it end its turn; its exit code. */
  stop(): Promise<number | null>;
}

export interface LogLine {
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** Resolves when it takes webhooks. Rejects with its log when it ends before that. */
export async function startHub(program: string, flags: readonly string[]): Promise<Hub> {
  const argv = [program, 'hub', ...flags, '--listen', '127.0.0.1:0', '--webhook-listen', '127.0.0.1:0'];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let written = '';
  const [health, address] = await new Promise<[string, string]>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      written += chunk;
      const [, listen, webhooks] = /"listen":"([^"]+)","webhooks":"([^"]+)"/.exec(written) ?? [];
      if (listen !== undefined && webhooks !== undefined) resolve([listen, webhooks]);
    });
    ended.then(() => reject(new Error(`the hub ended\n${written}`)), reject);
  });
  return {
    address,
    isReady: async () => (await fetch(`http://${health}/readyz`)).ok,
    log: () =>
      written
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as LogLine),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}

export interface Push {
  /** Of the repository that it is about. */
  readonly repository: string;
  readonly secret: string;
}

/** Tells a hub of a push, as GitHub does. */
export function deliver({ address }: Hub, { repository, secret }: Push): Promise<Response> {
  const delivery = randomUUID();
  const body = JSON.stringify({
    ref: 'refs/heads/main',
    after: delivery,
    repository: { clone_url: repository },
  });
  const headers = {
    'content-type': 'application/json',
    'x-github-event': 'push',
    'x-github-delivery': delivery,
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  };
  return fetch(`http://${address}/hooks/github`, { method: 'POST', body, headers });
}

/** As CloudEvents has them. */
export interface Notification {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data: { readonly message: string; readonly commit?: string };
}

export interface Receiver {
  readonly url: string;
  readonly received: readonly Notification[];
  close(): Promise<void>;
}

/** Takes every notification that it is sent. */
export async function startReceiver(): Promise<Receiver> {
  const received: Notification[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push(JSON.parse(body) as Notification);
      response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    received,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
