import { describe, expect, it } from 'vitest';
import { event } from '../../unit/notify/events.ts';
import { CANARY, failed, labOf, refused, slackAt } from './lab.ts';
import { answering, hanging, receiverServer, until } from './receiver.ts';

describe('telling', () => {
  it('takes no time, whatever the receivers do, and ends within its bounds', async () => {
    const server = await receiverServer();
    await server.close();
    const { notifier, counts, settled } = await labOf(async () => ({
      receivers: [{ name: 'audit', type: 'cloudevents', url: server.origin }],
    }));
    const start = performance.now();
    for (let turn = 0; turn < 50; turn += 1) {
      notifier.tell(
        Array.from({ length: 100 }, (_, index) => ({ ...failed, subject: `Cluster/c${turn}-${index}` })),
      );
    }
    expect(performance.now() - start).toBeLessThan(100);
    await settled(4000);
    await notifier.close();
    notifier.tell([refused]);
    expect(counts).toEqual(new Map([['notification audit dropped', 5000]]));
  });

  it('shows neither address nor token nor secret, whatever goes wrong', async () => {
    const server = await receiverServer();
    server.behaviours.push(
      answering(404, { location: `/${CANARY}` }),
      answering(302, { location: `/${CANARY}` }),
    );
    const { notifier, log, write, counts } = await labOf(async (put) => ({
      receivers: [
        slackAt(`${server.origin}/${CANARY}`),
        { name: 'gone', type: 'slack', url: `http://127.0.0.1:1/${CANARY}` },
        { name: 'file', type: 'slack', urlFile: await put('url', `not an address ${CANARY}`) },
        {
          name: 'token',
          type: 'cloudevents',
          url: server.origin,
          tokenFile: await put('token', `two words ${CANARY}`),
        },
        { name: 'empty', type: 'cloudevents', url: server.origin, secretFile: await put('secret', '\n') },
        { name: 'none', type: 'cloudevents', url: server.origin, tokenFile: 'missing' },
      ],
    }));
    notifier.tell([refused]);
    await until(() => counts.get('notification ops refused') === 1);
    notifier.tell([failed]);
    await until(() => counts.get('notification ops refused') === 2);
    await write('receivers.json', `{"receivers": [{"name": "ops", "url": "http://x/${CANARY}", ${CANARY}`);
    notifier.tell([event('Pinned')]);
    await until(() => counts.get('notification ops sent') === 1);
    await notifier.close();
    expect(log.lines.length).toBeGreaterThan(5);
    expect(log.lines.join('\n')).not.toContain(CANARY);
    expect(counts.get('notification gone dropped')).toBe(3);
  });
});

describe('a changed file of receivers', () => {
  it('counts for what is told next', async () => {
    const [one, other] = [await receiverServer(), await receiverServer()];
    const { notifier, write, settled } = await labOf(async () => ({ receivers: [slackAt(one.origin)] }));
    notifier.tell([refused]);
    await settled(1);
    await write('receivers.json', JSON.stringify({ receivers: [slackAt(other.origin)] }));
    notifier.tell([refused, failed]);
    await settled(2);
    expect(one.received).toHaveLength(1);
    // The receiver is the same, and was told of the commit.
    expect(JSON.parse(other.received[0]?.body ?? '')).toMatchObject({ attachments: [{ color: '#c62828' }] });
    expect(other.received[0]?.body).toContain('Cluster/fra');
  });

  it('that is wrong changes nothing, and is told of once', async () => {
    const server = await receiverServer();
    const { notifier, write, log, folder, counts } = await labOf(async () => ({
      receivers: [slackAt(server.origin)],
    }));
    await write('receivers.json', '{"receivers": []}');
    for (const subject of ['Cluster/a', 'Cluster/b']) {
      notifier.tell([{ ...failed, subject }]);
      await until(() => counts.get('notification ops sent') === (subject === 'Cluster/a' ? 1 : 2));
    }
    expect(server.received).toHaveLength(2);
    const problem = `${folder}/receivers.json:1:2: receivers is not a list of 1 to 32 receivers`;
    expect(log.lines).toEqual([`error the receivers of before are used ${JSON.stringify({ problem })}`]);
  });

  it('drops what waits for a receiver that it names no more', async () => {
    const [gone, other] = [await receiverServer(), await receiverServer()];
    gone.behaviours.push(hanging);
    const { notifier, write, counts } = await labOf(async () => ({ receivers: [slackAt(gone.origin)] }));
    notifier.tell([refused]);
    await gone.arrived(1);
    await write(
      'receivers.json',
      JSON.stringify({ receivers: [{ name: 'new', type: 'slack', url: other.origin }] }),
    );
    notifier.tell([failed]);
    await until(() => counts.size === 2);
    expect(counts).toEqual(
      new Map([
        ['notification ops dropped', 1],
        ['notification new sent', 1],
      ]),
    );
  });
});
