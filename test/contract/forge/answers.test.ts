import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Waiting } from '../../../src/model/errors.ts';
import type { Fault } from '../../fakes/forge/server.ts';
import { BOT, type Opened, opened, rejection, TOKEN, VARIANTS } from './fixture.ts';

const STATUS = { state: 'failure', context: 'fleetslice/plan', description: 'unsafe' } as const;

function refusing(reply: Fault['reply']): Fault {
  return { method: 'GET', path: /pulls|merge_requests/, ...(reply === undefined ? {} : { reply }) };
}

describe.each(VARIANTS)('the answers of $name', (variant) => {
  it('tell the commit of the pull request', async () => {
    const { server, forge } = await opened(variant);
    expect(await forge.head()).toBe(server.head);
  });

  it('take a status under its context, in the words of the forge', async () => {
    const { server, forge } = await opened(variant);
    await forge.setStatus(server.head, { ...STATUS, url: 'https://forge.example.com/5' });
    await forge.setStatus(server.head, { ...STATUS, state: 'success', description: 'x'.repeat(140) });
    const name = variant.provider === 'gitlab' ? 'name' : 'context';
    expect(server.statuses.map(({ body }) => [body['state'], body[name], body['target_url']])).toEqual([
      [variant.provider === 'gitlab' ? 'failed' : 'failure', STATUS.context, 'https://forge.example.com/5'],
      ['success', STATUS.context, undefined],
    ]);
  });

  it('to a wrong token name what it needs, without a second try', async () => {
    const { server, open } = await opened(variant);
    const { code, message } = await rejection(open({ token: 'wrong' }).head());
    expect(code).toBe('forge-unauthorized');
    expect(message).toMatch(/needs .*(?:permissions|scope)/);
    expect(server.calls).toHaveLength(1);
  });

  it('to a token that may too little name what it needs, without a second try', async () => {
    const { server, forge } = await opened(variant);
    server.accounts.set(TOKEN, { ...BOT, mayComment: false, maySetStatus: false });
    const { code, message } = await rejection(forge.setStatus(server.head, STATUS));
    expect(code).toBe('forge-forbidden');
    expect(message).toMatch(/permissions|scope/);
    expect(await rejection(forge.create('x'))).toMatchObject({ code: 'forge-forbidden' });
    expect(server.calls).toHaveLength(2);
  });

  it('about a pull request, a repository or a commit that is not there are no failures of the network', async () => {
    const { open } = await opened(variant);
    expect(await rejection(open({ number: 6 }).head())).toMatchObject({ code: 'forge-not-found' });
    expect(await rejection(open({ repository: 'example/none' }).head())).toMatchObject({
      code: 'forge-not-found',
    });
    const { code } = await rejection(open().setStatus('b'.repeat(40), STATUS));
    expect(code).toBe(variant.provider === 'github' ? 'forge-rejected' : 'forge-not-found');
  });

  it.each([500, 502, 503, 504, 408, 409])('%i is passed by trying again', async (status) => {
    const { server, forge } = await opened(variant);
    server.faults.push(refusing({ status }), refusing({ status }), {
      ...refusing(undefined),
      kind: 'dropped',
    });
    expect(await forge.head()).toBe(server.head);
    expect(server.calls).toHaveLength(4);
  });

  it('are waited for a few times only', async () => {
    const { server, forge } = await opened(variant);
    for (let i = 0; i < 9; i += 1) server.faults.push(refusing({ status: 500 }));
    expect(await rejection(forge.head())).toMatchObject({ code: 'forge-unreachable' });
    expect(server.calls).toHaveLength(5);
  });

  it.each([
    ['Retry-After', 429, () => ({ 'retry-after': '0' })],
    ['Retry-After as a date', 429, () => ({ 'retry-after': new Date(Date.now() - 1000).toUTCString() })],
    ['Retry-After of a busy server', 503, () => ({ 'retry-after': '0' })],
    ['the reset of the limit', 403, () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })],
    [
      'the reset of the limit, as GitLab spells it',
      429,
      () => ({ 'ratelimit-remaining': '0', 'ratelimit-reset': '1' }),
    ],
  ])('are asked for again after %s', async (_, status, headers) => {
    const { server, forge } = await opened(variant);
    server.faults.push(refusing({ status, headers: headers(), body: { message: 'slow down' } }));
    expect(await forge.head()).toBe(server.head);
    expect(server.calls).toHaveLength(2);
  });

  it('does not wait for an hour, but says until when', async () => {
    const { server, open } = await opened(variant);
    const now = Date.UTC(2030, 0, 1, 12);
    const reset = String(now / 1000 + 3600);
    server.faults.push(
      refusing({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } }),
    );
    const thrown = await open({ clock: { now: () => now, random: () => 0 } })
      .head()
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Waiting);
    expect(thrown).toMatchObject({ code: 'forge-rate-limited', afterMilliseconds: 3_600_000 });
    expect((thrown as Error).message).toMatch(/no more requests before 2030-01-01T13:00:00Z$/);
    expect(server.calls).toHaveLength(1);
  });

  it('that are no JSON, no object or endless are refused', async () => {
    const { server, forge } = await opened(variant);
    server.faults.push(refusing({ status: 200, body: '<html>' }), refusing({ status: 200, body: [] }));
    expect(await rejection(forge.head())).toMatchObject({ code: 'forge-protocol' });
    expect(await rejection(forge.head())).toMatchObject({ code: 'forge-protocol' });
    server.faults.push(refusing({ status: 200, body: `"${'x'.repeat(17 * 1024 * 1024)}"` }));
    expect(await rejection(forge.head())).toMatchObject({ code: 'forge-too-large' });
  });

  it('with an error repeat neither the token nor what steers a terminal', async () => {
    const { server, forge } = await opened(variant);
    const message = `bad \u001b[31m ${TOKEN}\n::error::${TOKEN} ${'x'.repeat(1000)}`;
    for (const status of [400, 401, 403, 404, 418, 422, 500, 500, 500, 500, 500]) {
      server.faults.push(refusing({ status, body: { message, error: message, errors: [{ message }] } }));
    }
    for (let i = 0; i < 7; i += 1) {
      const { message: shown, all } = await rejection(forge.head());
      expect(all).not.toContain(TOKEN);
      // oxlint-disable-next-line no-control-regex -- it is what must not be there
      expect(shown).not.toMatch(/[\u0000-\u001f]/);
      expect(shown.length).toBeLessThan(600);
    }
  });

  it('that redirect do not lead the token to another host', async () => {
    const context = await opened(variant);
    const other = await listening();
    for (const status of [301, 302, 307, 308]) {
      context.server.faults.push(refusing({ status, headers: { location: `${other.url}/stolen` } }));
      const { code, message, all } = await rejection(context.forge.head());
      expect(code).toBe('forge-redirected');
      expect(message).toContain(new URL(other.url).host);
      expect(all).not.toContain(TOKEN);
    }
    expect(other.calls).toEqual([]);
  });

  it('that name a next page elsewhere do not lead the token there', async () => {
    const context: Opened = await opened(variant);
    const other = await listening();
    const headers = { link: `<${other.url}/?page=2>; rel="next"`, 'x-next-page': '2', 'x-total-count': '5' };
    const comment = { id: 1, body: 'x', user: { id: 1 }, author: { id: 1 } };
    context.server.faults.push({
      method: 'GET',
      path: /comments|notes/,
      reply: { status: 200, headers, body: [comment] },
    });
    await context.forge.comments();
    expect(other.calls).toEqual([]);
  });

  it('that never come are no reason to hang, nor to show the token', async () => {
    const { server, open } = await opened(variant);
    await server.close();
    const unreachable = await rejection(open().head());
    expect(unreachable).toMatchObject({ code: 'forge-unreachable' });
    expect(unreachable.message).toMatch(/cannot be reached: ECONNREFUSED$/);
    expect(unreachable.all).not.toContain(TOKEN);
    const silent = await listening();
    const stopped = await rejection(
      open({ apiUrl: `${silent.url}/wait`, signal: AbortSignal.timeout(100) }).head(),
    );
    expect(stopped).toMatchObject({ code: 'forge-timeout' });
    expect(stopped.all).not.toContain(TOKEN);
  });
});

describe('a limit', () => {
  it('waits as long as it is told to', async () => {
    const { server, forge } = await opened(VARIANTS[0]!);
    server.faults.push(refusing({ status: 429, headers: { 'retry-after': '1' } }));
    const start = performance.now();
    await forge.head();
    expect(performance.now() - start).toBeGreaterThan(950);
  });
});

/** A host that hears what it should not, and never answers. */
async function listening(): Promise<{ readonly url: string; readonly calls: readonly string[] }> {
  const calls: string[] = [];
  const server: Server = createServer(({ url }) => void calls.push(url ?? ''));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}
