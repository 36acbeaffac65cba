import type { ServerResponse } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openNotifier } from '../../../src/cli/notify.ts';
import type { CommitSha } from '../../../src/model/ids.ts';
import type { FleetEvent, Notifier } from '../../../src/notify/port.ts';
import type { RunningForge } from '../../fakes/forge/server.ts';
import { FakeLog, FakeMetrics } from '../../fakes/telemetry.ts';
import { event, NEXT } from '../../unit/notify/events.ts';
import { BOT, TOKEN, VARIANTS, type Variant } from '../forge/fixture.ts';
import { answering, endless, hanging, quickClock, receiverServer, until } from './receiver.ts';

interface Lab {
  readonly server: RunningForge;
  readonly notifier: Notifier;
  readonly log: FakeLog;
  readonly counts: ReadonlyMap<string, number>;
  readonly tokenFile: string;
  /** An event about the commit that the forge has. */
  readonly on: (kind: FleetEvent['kind'], message?: string) => FleetEvent;
}

async function labOf({ start, provider, account }: Variant): Promise<Lab> {
  const server = await start();
  onTestFinished(() => server.close());
  server.accounts.set(TOKEN, account);
  const { log, metrics, tokenFile } = await tokenIn();
  const notifier = await openNotifier(
    {
      source: `${server.origin}/${server.repository}.git`,
      feedback: provider,
      feedbackTokenFile: tokenFile,
      feedbackUrl: server.apiUrl,
    },
    { log, metrics, clock: quickClock },
  );
  onTestFinished(() => notifier.close());
  const commit = server.head as CommitSha;
  const on = (kind: FleetEvent['kind'], message = 'in words'): FleetEvent => event(kind, { commit, message });
  return { server, notifier, log, counts: metrics.counts, tokenFile, on };
}

async function tokenIn(): Promise<{
  readonly log: FakeLog;
  readonly metrics: FakeMetrics;
  readonly tokenFile: string;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'fstest-notify-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const tokenFile = join(folder, 'token');
  await writeFile(tokenFile, `${TOKEN}\n`);
  return { tokenFile, log: new FakeLog(), metrics: new FakeMetrics() };
}

function statesOf({ statuses }: RunningForge): readonly unknown[] {
  return statuses.map(({ body }) => body['state']);
}

const github = VARIANTS[0]!;
const gitlab = VARIANTS.find(({ provider }) => provider === 'gitlab')!;

describe.each(VARIANTS)('at $name', (variant) => {
  it('a commit is pending, then done, then refused', async () => {
    const { server, notifier, counts, on } = await labOf(variant);
    const sent = 'notification commit statuses sent';
    notifier.tell([on('CommitAccepted')]);
    await until(() => counts.get(sent) === 1);
    notifier.tell([on('RolloutDone')]);
    await until(() => counts.get(sent) === 2);
    notifier.tell([on('CommitRefused', `\u001b[31m${'x'.repeat(500)}`)]);
    await until(() => counts.get(sent) === 3);
    expect(statesOf(server)).toEqual([
      'pending',
      'success',
      variant.provider === 'gitlab' ? 'failed' : 'failure',
    ]);
    const body = server.statuses[2]?.body ?? {};
    expect(body['context'] ?? body['name']).toBe('fleetslice/hub');
    expect(body['description']).toMatch(/^Invalid: \\u\{1b\}\[31mx+…$/);
    expect(body['description']).toHaveLength(140);
  });

  it('a token that may not is no reason to try for an hour', async () => {
    const { server, notifier, counts, log, on } = await labOf(variant);
    server.accounts.set(TOKEN, { ...BOT, maySetStatus: false });
    notifier.tell([on('CommitAccepted')]);
    await until(() => counts.get('notification commit statuses refused') === 1);
    expect(server.calls).toHaveLength(1);
    expect(log.lines.join('\n')).toContain('allows the token less than is needed');
    expect(log.lines.join('\n')).not.toContain(TOKEN);
  });

  it('a commit that it does not have is no reason to try for an hour', async () => {
    const { notifier, counts, server } = await labOf(variant);
    notifier.tell([event('CommitHeld', { commit: NEXT })]);
    await until(() => counts.get('notification commit statuses refused') === 1);
    expect(server.calls).toHaveLength(1);
  });
});

describe('the statuses of a hub', () => {
  it('are the newest of each commit, when one is slow', async () => {
    const { server, notifier, counts, on } = await labOf(github);
    server.faults.push({ method: 'POST', path: /statuses/, reply: { status: 502 } });
    notifier.tell([on('CommitAccepted')]);
    await until(() => server.calls.length === 1);
    notifier.tell([on('RolloutHalted')]);
    notifier.tell([on('CommitAccepted')]);
    notifier.tell([on('RolloutDone')]);
    await until(() => counts.get('notification commit statuses sent') === 2);
    expect(statesOf(server)).toEqual(['pending', 'success']);
  });

  it('may be pending twice, which GitLab refuses', async () => {
    const { server, notifier, counts, on } = await labOf(gitlab);
    for (let sent = 1; sent <= 2; sent += 1) {
      notifier.tell([on('CommitAccepted')]);
      await until(() => counts.get('notification commit statuses sent') === sent);
    }
    expect(statesOf(server)).toEqual(['pending']);
    expect(server.calls).toHaveLength(2);
  });

  it('are set with the token as it is now, and wait for its file', async () => {
    const { server, notifier, counts, tokenFile, on } = await labOf(github);
    await rm(tokenFile);
    notifier.tell([on('CommitAccepted')]);
    server.accounts.delete(TOKEN);
    server.accounts.set('another-token', BOT);
    await writeFile(tokenFile, 'another-token');
    await until(() => counts.get('notification commit statuses sent') === 1);
    await writeFile(tokenFile, 'two words');
    notifier.tell([on('RolloutDone')]);
    await until(() => counts.get('notification commit statuses refused') === 1);
    expect(statesOf(server)).toEqual(['pending']);
  });

  it('do not follow a redirection with the token', async () => {
    const { server, notifier, counts, log, on } = await labOf(github);
    const elsewhere = await receiverServer();
    const headers = { location: `${elsewhere.origin}/stolen` };
    server.faults.push({ method: 'POST', path: /statuses/, reply: { status: 307, headers } });
    notifier.tell([on('CommitAccepted')]);
    await until(() => counts.get('notification commit statuses refused') === 1);
    expect(elsewhere.received).toEqual([]);
    expect(log.lines.join('\n')).not.toContain(TOKEN);
  });
});

describe('a forge', () => {
  it.each([
    ['never answers', hanging],
    [
      'answers and does not come to an end',
      (response: ServerResponse) => void response.writeHead(201).write('{'),
    ],
    ['sends without end', endless],
    ['is down', answering(503)],
    ['is busy', answering(429, { 'retry-after': '60' })],
  ])('that %s does not hold up the end of the hub', async (_, behaviour) => {
    const server = await receiverServer();
    for (let call = 0; call < 10; call += 1) server.behaviours.push(behaviour);
    const { log, metrics, tokenFile } = await tokenIn();
    const notifier = await openNotifier(
      { source: `${server.origin}/net/fleet`, feedback: 'gitea', feedbackTokenFile: tokenFile },
      { log, metrics, clock: quickClock },
    );
    notifier.tell([event('CommitHeld', { commit: NEXT })]);
    await server.arrived(1);
    const start = performance.now();
    await notifier.close();
    expect(performance.now() - start).toBeLessThan(2000);
    expect(metrics.counts.size).toBe(1);
  });
});
