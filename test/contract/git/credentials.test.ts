import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type FrontServer, type ProxyServer, startProxy, startTlsServer } from './front-server.ts';
import { basic, refusalOf, shown, useGuardedLab } from './guarded-lab.ts';

const guarded = useGuardedLab();

describe('who we are to a server', () => {
  test('a user and password from files, read anew when they change, and shown nowhere', async () => {
    guarded.server.authorization = basic('lab', 'canary-one');
    const folder = guarded.secret({ username: 'lab\n', password: 'canary-one\n' });
    const source = await guarded.open({ credentialsDir: folder });
    await source.sync();
    guarded.server.authorization = basic('lab', 'canary-two');
    const refusal = await refusalOf(source);
    expect(refusal).toMatchObject({ name: 'Blocked', code: 'git-unauthorized' });
    writeFileSync(join(folder, 'password'), 'canary-two\n');
    await source.sync();
    expect(shown(refusal) + guarded.onDisk()).not.toContain('canary');
  });

  test('a token', async () => {
    guarded.server.authorization = 'Bearer canary-token';
    const source = await guarded.open({ credentialsDir: guarded.secret({ bearerToken: 'canary-token' }) });
    await source.sync();
    guarded.server.authorization = 'Bearer other';
    expect(shown(await refusalOf(source)) + guarded.onDisk()).not.toContain('canary');
  });

  test.each([
    ['a line break inside', { username: 'lab', password: 'canary\r\nHost: elsewhere' }],
    ['two of them', { username: 'lab', password: 'canary', bearerToken: 'canary' }],
    ['half a certificate', { 'tls.crt': 'canary' }],
    ['a broken certificate', { 'tls.crt': 'canary', 'tls.key': 'canary' }],
    ['an app without a key', { githubAppID: '1' }],
    [
      'an app with a broken key',
      { githubAppID: '1', githubAppInstallationID: '2', githubAppPrivateKey: 'canary' },
    ],
  ])('T-18, T-19: %s is refused, and not repeated', async (_, files) => {
    const refusal = await refusalOf(await guarded.open({ credentialsDir: guarded.secret(files) }));
    expect(refusal).toMatchObject({ name: 'Blocked', code: 'git-bad-credentials' });
    expect(shown(refusal)).not.toContain('canary');
  });

  test('in the address and in files: refused', async () => {
    const url = guarded.server.url.replace('http://', 'http://lab:canary@');
    const credentialsDir = guarded.secret({ bearerToken: 'canary' });
    const refusal = await refusalOf(await guarded.open({ url: `${url}/fleet.git`, credentialsDir }));
    expect(refusal).toMatchObject({ code: 'git-bad-credentials' });
    expect(shown(refusal)).not.toContain('canary');
    expect(
      await refusalOf(await guarded.open({ credentialsDir: join(guarded.lab.root, 'none') })),
    ).toMatchObject({
      code: 'git-bad-credentials',
    });
  });
});

describe('a server with a certificate of its own', () => {
  let tls: FrontServer;
  let folder: string;

  beforeEach(async () => {
    folder = join(guarded.lab.root, 'certificates');
    mkdirSync(folder);
    makeCertificates(folder);
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    tls = await startTlsServer(guarded.lab.server.port, {
      cert: read('server.crt'),
      key: read('server.key'),
      ca: read('ca.crt'),
    });
    guarded.closing(tls);
  });

  const url = (): string => `https://127.0.0.1:${tls.port}/fleet.git`;
  const files = (...names: readonly string[]): string =>
    guarded.secret(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));

  test('is trusted by its CA, and knows us by our certificate', async () => {
    const source = await guarded.open({ url: url(), credentialsDir: files('ca.crt', 'tls.crt', 'tls.key') });
    await expect(source.sync()).resolves.toMatch(/^[0-9a-f]{40}$/);
  });

  test.each([
    ['its CA', ['tls.crt', 'tls.key']],
    ['our certificate', ['ca.crt']],
  ])('is not reached without %s', async (_, names) => {
    const refusal = await refusalOf(await guarded.open({ url: url(), credentialsDir: files(...names) }));
    expect(refusal).toMatchObject({ name: 'Failure', code: 'git-unreachable' });
  });
});

describe('through a proxy', () => {
  let proxy: ProxyServer;

  beforeEach(async () => {
    proxy = await startProxy();
    guarded.closing(proxy);
  });

  const address = (): string => `http://127.0.0.1:${proxy.port}`;

  test('which is asked for the server, with a password that is shown nowhere', async () => {
    proxy.authorization = basic('lab', 'canary');
    const url = `http://git.example:${guarded.lab.server.port}/fleet.git`;
    const proxyDir = guarded.secret({ address: `${address()}\n`, username: 'lab', password: 'canary' });
    const source = await guarded.open({ url, proxyDir });
    await source.sync();
    expect(new Set(proxy.targets)).toEqual(new Set([`git.example:${guarded.lab.server.port}`]));
    proxy.authorization = 'none';
    await guarded.lab.commit({ 'a.yaml': '2' });
    writeFileSync(join(proxyDir, 'password'), 'canary-wrong');
    const refusal = await refusalOf(source);
    expect(refusal).toMatchObject({ name: 'Failure', code: 'git-unreachable' });
    expect(shown(refusal) + guarded.onDisk()).not.toContain('canary');
  });

  test.each([
    [{ address: 'socks5://127.0.0.1:1' }, 'http:// or https://'],
    [{ address: 'http://lab:canary@127.0.0.1:1' }, 'username and password'],
    [{ username: 'lab' }, 'address'],
  ])('that is none: %j', async (files, words) => {
    const refusal = await refusalOf(await guarded.open({ proxyDir: guarded.secret(files) }));
    expect(refusal).toMatchObject({ name: 'Blocked', code: 'git-bad-credentials' });
    expect(refusal.message).toContain(words);
    expect(shown(refusal)).not.toContain('canary');
  });

  test('is for HTTP alone', async () => {
    const proxyDir = guarded.secret({ address: address() });
    await expect(guarded.open({ url: guarded.lab.author.folder, proxyDir })).rejects.toMatchObject({
      code: 'git-unsupported',
    });
  });
});

/** A CA, a server for 127.0.0.1 and a client, by openssl(1). */
function makeCertificates(folder: string): void {
  const openssl = (...argv: readonly string[]): void => {
    execFileSync('openssl', argv, { cwd: folder, stdio: 'ignore' });
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.crt', '-subj', '/CN=lab CA');
  for (const [name, extension] of [
    ['server', 'subjectAltName=IP:127.0.0.1'],
    ['tls', 'extendedKeyUsage=clientAuth'],
  ] as const) {
    const signed = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-addext', extension];
    openssl(
      'req',
      '-x509',
      ...key,
      ...signed,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.crt`,
      '-subj',
      `/CN=${name}`,
    );
  }
}
