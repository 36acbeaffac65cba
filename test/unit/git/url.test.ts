import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseGitUrl } from '../../../src/git/url.ts';

describe('the address of a repository', () => {
  test.each([
    ['https://git.example/team/fleet.git', { kind: 'http', address: 'https://git.example/team/fleet.git' }],
    ['http://127.0.0.1:8080/fleet.git/', { kind: 'http', address: 'http://127.0.0.1:8080/fleet.git' }],
    [
      'ssh://git@git.example:2222/fleet.git',
      { kind: 'ssh', address: 'ssh://git@git.example:2222/fleet.git' },
    ],
    ['file:///srv/my%20fleet.git', { kind: 'file', address: '/srv/my fleet.git' }],
    ['/srv/fleet.git', { kind: 'file', address: '/srv/fleet.git' }],
    ['./fleet', { kind: 'file', address: resolve('fleet') }],
    ['-fleet', { kind: 'file', address: resolve('-fleet') }],
  ])('%s', (text, url) => {
    expect(parseGitUrl(text)).toEqual(url);
  });

  test('takes user and password out of what is shown', () => {
    const url = parseGitUrl('https://me:p%40ss@git.example/fleet.git');
    expect(url).toEqual({
      kind: 'http',
      address: 'https://git.example/fleet.git',
      credentials: { username: 'me', password: 'p@ss' },
    });
  });

  test.each([
    ['', 'empty'],
    ['https://git.example/a\nb', 'line break'],
    ['https://me:a%0Ab@git.example/fleet.git', 'control character'],
    ['https://me:%E0%A4@git.example/fleet.git', 'well encoded'],
    ['https://git.example/fleet.git?x=1', '"?" or "#"'],
    ['https://', 'read as a URL'],
    ['git@git.example:team/fleet.git', 'ssh://git@git.example/team/fleet.git'],
    ['git.example:fleet.git', 'ssh://git.example/fleet.git'],
    ['ext::sh -c touch% x', 'remote helpers'],
    ['ext://x', 'ext:// is not supported'],
    ['git://git.example/fleet.git', 'git:// is not supported'],
    ['ftp://git.example/fleet.git', 'ftp:// is not supported'],
    ['ssh://-oProxyCommand=touch/x', 'begins with "-"'],
    ['ssh://-oProxyCommand@git.example/x', 'login'],
    ['ssh://me:secret@git.example/x', 'no password'],
    ['ssh://git.example', 'no path'],
    ['file://git.example/fleet.git', 'three slashes'],
    ['file:///srv/a%2Fb', 'encoded slash'],
    ['file:///srv/a%0Ab', 'control character'],
  ])('T-17, T-18: refuses %j', (text, problem) => {
    const refusal = caught(() => parseGitUrl(text));
    expect(refusal).toMatchObject({ name: 'Blocked', code: 'git-bad-url' });
    expect(String(refusal)).toContain(problem);
  });

  test.each([
    'https://me:canary@git.example/fleet.git#x',
    'https://me:canary%0a@git.example/',
    'ssh://me:canary@git.example/x',
    'me:canary@git.example:fleet.git',
    'ftp://me:canary@git.example/x',
    'https://me:canary@',
  ])('T-19: does not repeat the password of %s', (text) => {
    expect(String(caught(() => parseGitUrl(text)))).not.toContain('canary');
  });
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (thrown) {
    return thrown;
  }
}
