import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Blocked, messageOf } from '../model/errors.ts';

/** What the local socket of an agent offers. Requests are checked by the agent itself. */
export interface AgentApi {
  attach(request: unknown): Promise<object>;
  detach(key: unknown): Promise<object>;
  workloads(): readonly object[];
}

const LARGEST_BODY = 64 * 1024;

export function agentApp(api: AgentApi): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: LARGEST_BODY }));
  app.get('/v1/workloads', (context) => context.json({ workloads: api.workloads() }));
  app.post('/v1/attach', async (context) => context.json(await api.attach(await context.req.json())));
  app.post('/v1/detach', async (context) => context.json(await api.detach(await context.req.json())));
  app.onError((error, context) => {
    const code = error instanceof Blocked ? error.code : 'agent-failed';
    return context.json({ error: { code, message: messageOf(error) } }, error instanceof Blocked ? 409 : 500);
  });
  return app;
}
