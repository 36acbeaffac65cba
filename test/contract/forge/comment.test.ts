import { describe, expect, it } from 'vitest';
import { BOT, MARKER, OTHER, opened, rejection, TOKEN, VARIANTS } from './fixture.ts';

describe.each(VARIANTS)('the one comment on $name', (variant) => {
  it('is made, and changed in place from then on', async () => {
    const { server, write } = await opened(variant);
    server.comment(OTHER, 'please hurry');
    const first = await write('one');
    const second = await write('two');
    expect([first.action, second.action]).toEqual(['created', 'updated']);
    expect(second.id).toBe(first.id);
    expect(server.comments.map(({ body }) => body)).toEqual(['please hurry', `${MARKER}\ntwo`]);
  });

  it('is found behind 250 comments of others', async () => {
    const { server, write } = await opened(variant);
    for (let i = 0; i < 250; i += 1) server.comment(OTHER, `${i}`);
    const { id } = await write('one');
    for (let i = 0; i < 60; i += 1) server.comment(OTHER, `${i}`);
    server.calls.length = 0;
    expect(await write('two')).toMatchObject({ action: 'updated', id });
    expect(server.comments).toHaveLength(311);
    const lists = server.calls.filter((call) => call.startsWith('GET') && call.includes('page='));
    expect(lists.length).toBe(
      variant.name === 'Gitea without pages' ? 1 : variant.provider === 'gitea' ? 7 : 4,
    );
  });

  it('is not the one that somebody else wrote with our marker', async () => {
    const { server, account, write } = await opened(variant);
    server.accounts.set(TOKEN, { ...account, mayEditOthers: true });
    const copy = server.comment(OTHER, `${MARKER}\nall is well`);
    expect(await write('unsafe')).toMatchObject({ action: 'created' });
    expect(copy.body).toBe(`${MARKER}\nall is well`);
    expect(await write('still unsafe')).toMatchObject({ action: 'updated' });
    expect(server.comments).toHaveLength(2);
  });

  it('is not one of ours that only quotes the marker', async () => {
    const { server, account, write } = await opened(variant);
    const quote = server.comment(account, `> ${MARKER}`);
    await write('one');
    expect(quote.body).toBe(`> ${MARKER}`);
    expect(server.comments).toHaveLength(2);
  });

  it('is made anew when it went away between finding and changing it', async () => {
    const { server, account, write } = await opened(variant);
    const gone = server.comment(account, `${MARKER}\nold`);
    server.before = ({ method }) => {
      if (method !== 'PATCH' && method !== 'PUT') return;
      server.drop(gone);
      server.before = undefined;
    };
    expect(await write('new')).toMatchObject({ action: 'created' });
    expect(server.comments.map(({ body }) => body)).toEqual([`${MARKER}\nnew`]);
  });

  it('stays one when another run makes it at the same moment', async () => {
    const { server, account, write } = await opened(variant);
    server.before = ({ method, path }) => {
      if (method !== 'POST' || !/comments|notes/.test(path)) return;
      server.before = undefined;
      server.comment(account, `${MARKER}\nof the other run`);
    };
    expect(await write('ours')).toMatchObject({ action: 'updated' });
    expect(server.comments.map(({ body }) => body)).toEqual([`${MARKER}\nours`]);
  });

  it('stays one when the answer to the first try is lost', async () => {
    const { server, write } = await opened(variant);
    server.faults.push({ method: 'POST', path: /comments|notes/, kind: 'lost', reply: { status: 502 } });
    expect(await write('text')).toMatchObject({ action: 'updated' });
    expect(server.comments.map(({ body }) => body)).toEqual([`${MARKER}\ntext`]);
  });

  it('becomes one again when there were several', async () => {
    const { server, account, write } = await opened(variant);
    const [first] = ['a', 'b', 'c'].map((text) => server.comment(account, `${MARKER}\n${text}`));
    expect(await write('text')).toMatchObject({ action: 'updated', id: first?.id });
    expect(server.comments).toHaveLength(1);
  });

  it('is shortened until the forge takes it', async () => {
    const { server, write } = await opened(variant);
    const longer = variant.provider === 'gitlab' ? 1_000_001 : 65_536;
    const limits: number[] = [];
    await write((limit) => {
      limits.push(limit);
      return 'x'.repeat(limit === 65_536 ? longer : limit - 100);
    });
    expect(limits).toEqual(variant.provider === 'gitea' ? [65_536] : [65_536, 32_768]);
    expect(server.comments).toHaveLength(1);
  });

  it('is given up when no length is short enough', async () => {
    const { server, write } = await opened(variant);
    const tooLong = { status: 413, body: { message: 'Payload Too Large' } };
    for (let i = 0; i < 3; i += 1) server.faults.push({ method: 'POST', path: /./, reply: tooLong });
    expect(await rejection(write('x'))).toMatchObject({ code: 'forge-too-long' });
    expect(server.comments).toEqual([]);
  });
});

describe('the account of the token', () => {
  it('on GitHub: another app is left alone when GitHub refuses, and the next comment is ours', async () => {
    const variant = VARIANTS[1]!;
    const { server, account, write } = await opened(variant);
    server.comment({ id: 99, login: 'other-app', isApp: true }, `${MARKER}\nof another app`);
    expect(await write('one')).toMatchObject({ action: 'created' });
    const ours = server.comments.at(-1);
    expect(await write('two')).toMatchObject({ action: 'updated', id: ours?.id });
    expect(ours).toMatchObject({ author: account, body: `${MARKER}\ntwo` });
  });

  it('on Gitea: a token that may not read its user is told which scope is missing', async () => {
    const { server, write } = await opened(VARIANTS[3]!);
    server.accounts.set(TOKEN, { ...BOT, mayReadSelf: false });
    const { code, message } = await rejection(write('one'));
    expect(code).toBe('forge-forbidden');
    expect(message).toContain('read:user');
    expect(server.comments).toEqual([]);
  });

  it('on GitLab: a project is named by its number as well, in any depth of groups', async () => {
    const { server, open } = await opened(VARIANTS[2]!);
    expect(await open({ repository: String(server.projectId) }).head()).toBe(server.head);
    await rejection(open({ repository: 'a/b/c' }).head());
    expect(server.calls.at(-1)).toBe('GET /api/v4/projects/a%2Fb%2Fc/merge_requests/5');
  });
});
