import { Hono } from 'hono';

export interface Health {
  readonly contentType: string;
  metrics(): Promise<string>;
  isReady(): boolean;
}

/** `/metrics`, `/healthz` (the process lives) and `/readyz` (it has done its work once, and nothing is wrong). */
export function healthApp(health: Health): Hono {
  const app = new Hono();
  app.get('/healthz', (context) => context.text('ok\n'));
  app.get('/readyz', (context) =>
    health.isReady() ? context.text('ready\n') : context.text('not ready\n', 503),
  );
  app.get('/metrics', async (context) =>
    context.body(await health.metrics(), 200, { 'content-type': health.contentType }),
  );
  return app;
}
