import { describe, expect, it } from 'vitest';
import { openNotifier } from '../../../src/cli/notify.ts';
import { judgeDelivery } from '../../../src/webhooks/delivery.ts';
import { FakeLog, FakeMetrics } from '../../fakes/telemetry.ts';
import { event } from '../../unit/notify/events.ts';
import { CANARY, failed, labOf, refused, slackAt } from './lab.ts';
import { answering, endless, hanging, quickClock, receiverServer, until } from './receiver.ts';

describe('a chat', () => {
  it('gets one message for what happened together, and what is urgent enough only', async () => {
    const server = await receiverServer();
    const { notifier, counts, settled } = await labOf(async () => ({
      receivers: [slackAt(`${server.origin}/hook`, { severity: 'warning' })],
    }));
    notifier.tell([refused, failed, event('Suspended', { severity: 'info' })]);
    await settled(1);
    notifier.tell([refused]);
    await notifier.close();
    expect(server.received.map(({ path }) => path)).toEqual(['/hook']);
    expect(JSON.parse(server.received[0]?.body ?? '')).toMatchObject({ text: 'prod: 2 events' });
    expect(server.received[0]?.headers['content-type']).toBe('application/json');
    expect(counts).toEqual(new Map([['notification ops sent', 1]]));
  });
});

describe('a receiver of CloudEvents', () => {
  it('gets a request for each event, with a token, and signed as our own webhooks want it', async () => {
    const server = await receiverServer();
    const { notifier, settled } = await labOf(async (write) => ({
      fleet: 'north',
      receivers: [
        {
          name: 'audit',
          type: 'cloudevents',
          urlFile: await write('url', `${server.origin}/events\n`),
          tokenFile: await write('token', `${CANARY}\n`),
          secretFile: await write('secret', 'old secret\nwhsec_c2VjcmV0\n'),
        },
      ],
    }));
    notifier.tell([refused, failed]);
    await settled(2);
    expect(server.received).toHaveLength(2);
    for (const { headers, body } of server.received) {
      expect(headers['content-type']).toBe('application/cloudevents+json');
      expect(headers.authorization).toBe(`Bearer ${CANARY}`);
      expect(JSON.parse(body)).toMatchObject({ id: headers['webhook-id'], source: '/fleetslice/north' });
      const delivery = {
        provider: 'generic' as const,
        header: (name: string) => headers[name]?.toString(),
        body: Buffer.from(body),
      };
      const judge = (secret: string): string =>
        judgeDelivery(delivery, { secrets: [secret], address: undefined, refs: [] }, Date.now()).kind;
      expect([judge('old secret'), judge('whsec_c2VjcmV0'), judge('other')]).toEqual([
        'news',
        'news',
        'unauthorized',
      ]);
    }
  });

  it('gets the same id when it is asked again', async () => {
    const server = await receiverServer();
    server.behaviours.push(
      answering(500),
      answering(503, { 'retry-after': '1' }),
      answering(429, { 'retry-after': '0' }),
    );
    const { notifier, counts, settled } = await labOf(async () => ({
      receivers: [{ name: 'audit', type: 'cloudevents', url: server.origin }],
    }));
    notifier.tell([refused]);
    await settled(1);
    expect(server.received).toHaveLength(4);
    expect(new Set(server.received.map(({ body }) => body)).size).toBe(1);
    expect(counts).toEqual(new Map([['notification audit sent', 1]]));
  });
});

describe('a receiver that', () => {
  it.each([
    ['answers 500', answering(500)],
    ['answers 429', answering(429, { 'retry-after': '1' })],
    ['hangs', hanging],
    ['drops the connection', (response: { destroy: () => unknown }) => void response.destroy()],
  ])('%s is asked again', async (_, behaviour) => {
    const server = await receiverServer();
    server.behaviours.push(behaviour);
    const { notifier, counts, settled } = await labOf(async () => ({ receivers: [slackAt(server.origin)] }));
    notifier.tell([refused]);
    await settled(1);
    expect(server.received).toHaveLength(2);
    expect(counts).toEqual(new Map([['notification ops sent', 1]]));
  });

  it.each([400, 401, 404, 410])('answers %i is not asked again', async (status) => {
    const server = await receiverServer();
    server.behaviours.push(answering(status));
    const { notifier, counts, log, settled } = await labOf(async () => ({
      receivers: [slackAt(server.origin)],
    }));
    notifier.tell([refused]);
    await settled(1);
    expect(server.received).toHaveLength(1);
    expect(counts).toEqual(new Map([['notification ops refused', 1]]));
    expect(log.lines).toEqual([
      `warn not delivered {"receiver":"ops","outcome":"refused","problem":"it answers HTTP ${status}","messages":1}`,
    ]);
  });

  it.each([301, 302, 307, 308])('redirects with %i is not followed', async (status) => {
    const server = await receiverServer();
    const elsewhere = await receiverServer();
    server.behaviours.push(answering(status, { location: `${elsewhere.origin}/${CANARY}` }));
    const { notifier, counts, settled } = await labOf(async () => ({ receivers: [slackAt(server.origin)] }));
    notifier.tell([refused]);
    await settled(1);
    expect(elsewhere.received).toEqual([]);
    expect(counts).toEqual(new Map([['notification ops refused', 1]]));
  });

  it('answers without end is not listened to', async () => {
    const server = await receiverServer();
    server.behaviours.push(endless);
    const { notifier, counts, settled } = await labOf(async () => ({ receivers: [slackAt(server.origin)] }));
    notifier.tell([refused]);
    await settled(1);
    expect(counts).toEqual(new Map([['notification ops sent', 1]]));
  });

  it('hangs delays neither the others nor the end', async () => {
    const [slow, quick] = [await receiverServer(), await receiverServer()];
    slow.behaviours.push(hanging, hanging, hanging);
    const { notifier, counts } = await labOf(async () => ({
      receivers: [slackAt(slow.origin), { name: 'audit', type: 'cloudevents', url: quick.origin }],
    }));
    notifier.tell([refused]);
    await Promise.all([quick.arrived(1), slow.arrived(1)]);
    notifier.tell([failed]);
    await until(() => counts.get('notification audit sent') === 2);
    const start = performance.now();
    await notifier.close();
    expect(performance.now() - start).toBeLessThan(2000);
    expect(counts.get('notification ops dropped')).toBe(2);
  });
});

describe('without a file of receivers', () => {
  it('nobody is told, and nothing is held', async () => {
    const ports = { log: new FakeLog(), metrics: new FakeMetrics(), clock: quickClock };
    const notifier = await openNotifier({ source: '/srv/fleet.git' }, ports);
    notifier.tell([refused]);
    await notifier.close();
    expect(ports.metrics.counts.size).toBe(0);
  });
});
