import { readFile } from 'node:fs/promises';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cloudEvent } from '../../../src/notify/cloudevent.ts';
import { KINDS } from '../../../src/notify/kinds.ts';
import { EVENT_KINDS } from '../../../src/notify/port.ts';
import { slackMessage } from '../../../src/notify/slack.ts';
import { COMMIT, event, NOON } from './events.ts';

const refused = event('CommitRefused', { commit: COMMIT });

interface SlackBody {
  readonly text: string;
  readonly attachments: readonly { readonly text: string; readonly fallback: string }[];
}

function slack(...notices: Parameters<typeof slackMessage>[1]): SlackBody {
  return JSON.parse(slackMessage('prod', notices).body) as SlackBody;
}

describe('a message to a chat', () => {
  it('tells one event in its first line, and several one below the other', () => {
    expect(slack(refused).text).toBe('prod: Fleet/prod commit refused (Invalid)');
    const both = slack(refused, event('ClusterFailed', { subject: 'Cluster/fra', reason: 'Degraded' }));
    expect(both.text).toBe('prod: 2 events');
    expect(both.attachments.map(({ fallback }) => fallback)).toEqual([
      'Fleet/prod commit refused (Invalid)',
      'Cluster/fra cluster failed (Degraded)',
    ]);
  });

  it('shows ten of very many', () => {
    const many = slack(...Array.from({ length: 1000 }, () => refused));
    expect(many.attachments).toHaveLength(10);
    expect(many.text).toBe('prod: 1000 events, the first 10 of them');
  });

  it.each([
    '<!channel>',
    '<@U012AB3CD>',
    '<https://evil.example|fleet>',
    '@here',
    '@channel',
    '[fleet](https://evil.example)',
  ])('neither calls people nor hides an address with %s', (words) => {
    const { attachments } = slack({ ...refused, message: words, subject: words, reason: words });
    expect(JSON.stringify(attachments)).not.toMatch(/[<>]|@[a-z]|\]\(/i);
  });

  it('has none of these whatever a commit says', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (message) => {
        expect(slack({ ...refused, message }).attachments[0]?.text).not.toMatch(/[<>]|@[a-z]|\]\(|\p{Cs}/iu);
      }),
    );
  });

  it('is short, however long the words are', () => {
    expect(slackMessage('prod', [{ ...refused, message: 'x'.repeat(1e6) }]).body.length).toBeLessThan(5000);
  });
});

describe('a CloudEvent', () => {
  it('has an id that is the same for the same event only', () => {
    const { id } = cloudEvent('prod', refused);
    expect(cloudEvent('prod', { ...refused, message: 'other words' }).id).toBe(id);
    const others = [
      cloudEvent('test', refused),
      cloudEvent('prod', { ...refused, at: NOON + 1 }),
      cloudEvent('prod', { ...refused, reason: 'Unsigned' }),
      cloudEvent('prod', event('CommitRefused')),
    ];
    expect(new Set([id, ...others.map((other) => other.id)]).size).toBe(5);
  });

  it.each(EVENT_KINDS)('of kind %s has the attributes that the specification wants', (kind) => {
    const attributes = JSON.parse(cloudEvent('a b', event(kind)).body) as Record<string, unknown>;
    expect(attributes).toMatchObject({
      specversion: '1.0',
      source: '/fleetslice/a%20b',
      subject: 'Fleet/prod',
    });
    expect(attributes['type']).toMatch(/^io\.fleetslice\.[a-z]+(\.[a-z]+)?$/);
    expect(attributes['time']).toBe('2026-03-01T12:00:00.000Z');
    for (const name of Object.keys(attributes)) expect(name).toMatch(/^[a-z0-9]{1,20}$/);
    expect(attributes).not.toHaveProperty('correlationid');
  });
});

describe('docs/notifications.md', () => {
  const page = readFile(new URL('../../../docs/notifications.md', import.meta.url), 'utf8');

  it('lists every kind of event, when it comes and its type, and no other', async () => {
    const rows = [...(await page).matchAll(/^\| `(\w+)` \| `(io\.[\w.]+)` \| (.+) \|$/gm)];
    expect(rows.map(([, kind, type, when]) => [kind, type, when])).toEqual(
      EVENT_KINDS.map((kind) => {
        const { type } = JSON.parse(cloudEvent('prod', event(kind)).body) as { readonly type: string };
        return [kind, type, KINDS[kind].when];
      }),
    );
  });

  it('shows what receivers get', async () => {
    const examples = [...(await page).matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = '']) =>
      JSON.parse(text),
    );
    expect(examples).toEqual([
      JSON.parse(slackMessage('prod', [refused]).body),
      JSON.parse(cloudEvent('prod', refused).body),
    ]);
  });
});
