import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Delivery, Judgement, Provider } from '../webhooks/delivery.ts';

/** What the receiver needs; it decides nothing itself. */
export interface WebhookReceiver {
  readonly providers: readonly Provider[];
  receive(delivery: Delivery): Promise<Judgement>;
}

const LARGEST_BODY = 2 ** 20;
/** Bodies that are read at the same time: what strangers can make us hold is bounded. */
const AT_ONCE = 16;

/** `POST /hooks/<provider>`. The origin is proven before anything of the body is looked at. */
export function webhookApp(receiver: WebhookReceiver): Hono {
  const app = new Hono();
  let reading = 0;
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (context) => context.text('too large\n', 413) }));
  app.post('/hooks/:provider', async (context) => {
    const provider = receiver.providers.find((known) => known === context.req.param('provider'));
    if (provider === undefined) return context.text('not found\n', 404);
    if (reading >= AT_ONCE) return context.text('busy\n', 503, { 'retry-after': '1' });
    reading += 1;
    try {
      const body = new Uint8Array(await context.req.arrayBuffer());
      const header = (name: string): string | undefined => context.req.header(name);
      const { kind } = await receiver.receive({ provider, header, body });
      return context.text(ANSWERS[kind].text, ANSWERS[kind].status);
    } finally {
      reading -= 1;
    }
  });
  // A body that was cut off: there is nobody left to answer.
  app.onError((_, context) => context.text(ANSWERS.malformed.text, ANSWERS.malformed.status));
  return app;
}

const ANSWERS = {
  news: { status: 202, text: 'accepted\n' },
  ignored: { status: 202, text: 'accepted\n' },
  unauthorized: { status: 401, text: 'unauthorized\n' },
  malformed: { status: 400, text: 'malformed\n' },
} as const;
