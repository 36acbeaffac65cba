import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { statusTarget } from '../../../src/cli/notify-statuses.ts';
import type { Provider } from '../../../src/forge/port.ts';
import { fleetslice, folderWith } from './command-line.ts';

describe('where statuses are set', () => {
  it.each([
    ['github', 'https://github.com/net/fleet.git', 'https://api.github.com', 'net/fleet'],
    ['github', 'https://x:canary@git.example.com/net/fleet', 'https://git.example.com/api/v3', 'net/fleet'],
    ['github', 'ssh://git@github.com/Net/Fleet.git', 'https://api.github.com', 'Net/Fleet'],
    [
      'gitlab',
      'https://git.example.com:8443/a/b/c/fleet.git',
      'https://git.example.com:8443/api/v4',
      'a/b/c/fleet',
    ],
    ['gitlab', 'ssh://git@git.example.com:2222/a/fleet.git/', 'https://git.example.com/api/v4', 'a/fleet'],
    ['gitea', 'http://git.example.com/net/fleet.git', 'http://git.example.com/api/v1', 'net/fleet'],
    ['gitea', 'https://example.com/git/net/fleet.git', 'https://example.com/git/api/v1', 'net/fleet'],
  ] as const)('at %s for %s', (feedback, source, apiUrl, repository) => {
    const tokenFile = '/etc/fleetslice/token';
    expect(statusTarget({ source, feedback, feedbackTokenFile: tokenFile })).toEqual({
      provider: feedback,
      apiUrl,
      repository,
      tokenFile,
    });
  });

  it('is what --feedback-url says, when it says something', () => {
    const flags = {
      source: 'https://github.com/net/fleet',
      feedback: 'github',
      feedbackTokenFile: 't',
    } as const;
    expect(statusTarget({ ...flags, feedbackUrl: 'https://proxy.example.com/github/' })).toMatchObject({
      apiUrl: 'https://proxy.example.com/github',
    });
    for (const feedbackUrl of ['ftp://x', 'https://me@x', 'https://x/?a', 'https://x/#a', 'x'])
      expect(() => statusTarget({ ...flags, feedbackUrl })).toThrow(
        /--feedback-url: an http or https address/,
      );
  });

  it('is nowhere without the flags', () => {
    expect(statusTarget({ source: '/srv/fleet.git' })).toBeUndefined();
  });

  it.each([
    [{ feedback: 'github' as Provider }, /--feedback and --feedback-token-file go together/],
    [{ feedbackTokenFile: 't' }, /--feedback and --feedback-token-file go together/],
    [{ feedbackUrl: 'https://x' }, /--feedback-url goes with --feedback/],
    [{ feedback: 'github' as Provider, feedbackTokenFile: 't' }, /--source names no repository of a forge/],
  ])('is refused when the flags do not fit: %j', (flags, message) => {
    expect(() => statusTarget({ source: '/srv/net/fleet.git', ...flags })).toThrow(message);
  });

  it.each([
    'https://github.com/fleet.git',
    'https://github.com/net/../fleet',
    'https://github.com/net/a%2fb',
  ])('is refused for %s', (source) => {
    const isRefused = (): unknown => statusTarget({ source, feedback: 'github', feedbackTokenFile: 't' });
    expect(isRefused).toThrow(/names no repository/);
  });
});

describe('notify test', () => {
  it('asks each receiver once, and tells what came of it', async () => {
    const answered: string[] = [];
    const origin = await listening((path) => {
      answered.push(path);
      return path === '/good' ? 204 : 410;
    });
    const receivers = [
      { name: 'ops', type: 'slack', url: `${origin}/good` },
      { name: 'audit', type: 'cloudevents', url: `${origin}/canary-4711` },
    ];
    const folder = await folderWith({ 'receivers.yaml': JSON.stringify({ receivers }) });
    const argv = ['notify', 'test', '--notify-file', `${folder}/receivers.yaml`];
    const text = await fleetslice(argv);
    expect(text).toEqual({
      code: 1,
      out: 'ops (slack): sent\naudit (cloudevents): failed: it answers HTTP 410\n',
      err: '',
    });
    const json = await fleetslice([...argv, '-o', 'json']);
    expect(JSON.parse(json.out)).toEqual({
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'NotificationTest',
      receivers: [
        { name: 'ops', type: 'slack', outcome: 'sent' },
        { name: 'audit', type: 'cloudevents', outcome: 'failed', problem: 'it answers HTTP 410' },
      ],
    });
    expect(answered.toSorted()).toEqual(['/canary-4711', '/canary-4711', '/good', '/good']);
  });

  it('says which line of the file is wrong', async () => {
    const folder = await folderWith({ 'receivers.yaml': 'receivers:\n  - name: ops\n' });
    const { code, err } = await fleetslice(['notify', 'test', '--notify-file', `${folder}/receivers.yaml`]);
    expect(code).toBe(1);
    expect(err).toContain('receivers.yaml:2:5: type is missing');
    const missing = await fleetslice(['notify', 'test', '--notify-file', `${folder}/none.yaml`]);
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('cannot be read (ENOENT)') });
  });
});

async function listening(statusOf: (path: string) => number): Promise<string> {
  const server: Server = createServer(({ url }, response) => {
    response.writeHead(statusOf(url ?? '')).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
