import { describe, expect, test } from 'vitest';
import { exchangeWith } from '../../../src/git/failure.ts';
import { Blocked, Failure } from '../../../src/model/errors.ts';

const ADDRESS = 'https://git.example/fleet.git';
const open = { address: ADDRESS, timeout: 60_000, closed: new AbortController().signal };

describe('an exchange with the remote', () => {
  test('ends at its deadline, whatever the adapter does', async () => {
    const never = exchangeWith({ ...open, timeout: 20 }, () => new Promise(() => undefined));
    await expect(never).rejects.toMatchObject({ name: 'Failure', code: 'git-timeout' });
  });

  test('ends when the source is closed, before or during', async () => {
    const closing = new AbortController();
    const running = exchangeWith({ ...open, closed: closing.signal }, () => new Promise(() => undefined));
    closing.abort();
    await expect(running).rejects.toMatchObject({ code: 'git-closed' });
    const late = exchangeWith({ ...open, closed: closing.signal }, () => new Promise(() => undefined));
    await expect(late).rejects.toMatchObject({ code: 'git-closed' });
  });

  test.each([
    [
      new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') }),
      'git-unreachable',
    ],
    [{ stderr: 'fatal: Could not read from remote repository.' }, 'git-unreachable'],
    [
      { stderr: 'Permission denied (publickey).\nfatal: Could not read from remote repository.' },
      'git-unauthorized',
    ],
    [{ stderr: 'ED25519 key is SHA256:abc.\nHost key verification failed.' }, 'git-unauthorized'],
    [
      {
        stderr: `${'@'.repeat(60)}\n`.repeat(9).concat('WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!\n'),
      },
      'git-unauthorized',
    ],
    [{ stderr: "fatal: detected dubious ownership in repository at '/srv/fleet.git'" }, 'git-unauthorized'],
    [{ stderr: "fatal: '/srv/x' does not appear to be a git repository" }, 'git-not-found'],
    [{ stderr: "fatal: couldn't find remote ref refs/heads/main" }, 'git-ref-missing'],
    [{ stderr: 'fatal: early EOF\nfatal: fetch-pack: invalid index-pack output' }, 'git-corrupt'],
    [new Error('git: no such program (or working directory)'), 'git-unsupported'],
    [new Blocked('git-redirected', 'elsewhere'), 'git-redirected'],
    [new Failure('git-not-found', 'no such repository'), 'git-not-found'],
    [new Error('Expected "001e# service=git-upload-pack" but received: <html>'), 'git-protocol'],
  ])('%j is %s', async (thrown, code) => {
    await expect(exchangeWith(open, () => Promise.reject(thrown))).rejects.toMatchObject({ code });
  });

  test('is told on one line without control characters', async () => {
    const thrown = { stderr: `\u001b[31mremote: ${'long '.repeat(500)}\n::error::injected` };
    const refusal: unknown = await exchangeWith(open, () => Promise.reject(thrown)).catch(
      (error: unknown) => error,
    );
    const { message } = refusal as Error;
    // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
    expect(message).not.toMatch(/[\u0000-\u001f]/);
    expect(message.length).toBeLessThan(600);
    expect(message).toContain(ADDRESS);
  });
});
