import { createHmac } from 'node:crypto';
import type { Delivery, Provider } from '../../../src/webhooks/delivery.ts';

export const SECRET = 'a secret of the test';
export const NOW: number = Date.UTC(2026, 10, 21, 12);

export const PUSH = {
  ref: 'refs/heads/main',
  repository: {
    clone_url: 'https://git.example.com/net/fleet.git',
    ssh_url: 'git@git.example.com:net/fleet.git',
  },
};

export interface Making {
  readonly payload?: unknown;
  readonly bytes?: Uint8Array;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly at?: number;
}

/** A delivery as that sender makes it; `headers` replaces single ones. */
export function delivery(provider: Provider, making: Making = {}): Delivery {
  const { payload = PUSH, secret = SECRET, at = NOW, headers = {} } = making;
  const body = making.bytes ?? Buffer.from(JSON.stringify(payload));
  const all: Readonly<Record<string, string | undefined>> = {
    ...HEADERS[provider]({ body, secret, at }),
    ...headers,
  };
  return { provider, body, header: (name) => all[name] };
}

interface Signing {
  readonly body: Uint8Array;
  readonly secret: string;
  readonly at: number;
}

const HEADERS: Readonly<Record<Provider, (signing: Signing) => Readonly<Record<string, string>>>> = {
  github: ({ body, secret }) => ({
    'x-github-event': 'push',
    'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }),
  gitea: ({ body, secret }) => ({
    'x-gitea-event': 'push',
    'x-gitea-delivery': 'f6266f16-1bf3-46a5-9ea4-602e06ead473',
    'x-gitea-signature': createHmac('sha256', secret).update(body).digest('hex'),
  }),
  gitlab: ({ secret }) => ({
    'x-gitlab-event': 'Push Hook',
    'x-gitlab-event-uuid': '13792a34-cac6-4fda-95a8-c58e00a3954e',
    'x-gitlab-token': secret,
  }),
  generic: standard,
};

/** As the Standard Webhooks specification has it. */
export function standard({ body, secret, at }: Signing): Readonly<Record<string, string>> {
  const [id, timestamp] = ['msg_1', String(Math.floor(at / 1000))];
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  const signature = createHmac('sha256', secret).update(signed).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
