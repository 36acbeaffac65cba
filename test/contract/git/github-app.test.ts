import { generateKeyPairSync, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from 'vitest';
import type { GitSource } from '../../../src/git/port.ts';
import { type FrontServer, listen } from './front-server.ts';
import { basic, refusalOf, shown, useGuardedLab } from './guarded-lab.ts';

const guarded = useGuardedLab();

describe('as a GitHub App', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  let issued: number;
  let lifetime: number;
  let status: number;
  let api: FrontServer;

  beforeEach(async () => {
    [issued, lifetime, status] = [0, 3600, 201];
    const server = createServer(async (request, response) => {
      await text(request);
      if (request.url?.endsWith('/installation') === true) return findInstallation(request, response);
      const isAsked = request.url === '/api/v3/app/installations/77/access_tokens';
      const isOurs = claimsOf(request.headers.authorization ?? '')?.iss === '42';
      if (!isAsked || !isOurs) return void response.writeHead(400).end();
      if (status !== 201) return void response.writeHead(status).end();
      issued += 1;
      guarded.server.authorization = basic('x-access-token', `canary-${issued}`);
      const expires = new Date(Date.now() + lifetime * 1000).toISOString();
      response.writeHead(201).end(JSON.stringify({ token: `canary-${issued}`, expires_at: expires }));
    });
    api = await listen(server);
    guarded.closing(api);
    guarded.server.authorization = 'nobody yet';
  });

  function claimsOf(header: string): Claims | undefined {
    const [head = '', body = '', signature = ''] = header.replace('Bearer ', '').split('.');
    const isOurs = verify(
      'sha256',
      Buffer.from(`${head}.${body}`),
      publicKey,
      Buffer.from(signature, 'base64url'),
    );
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
    return isOurs && claims.exp - claims.iat <= 600 ? claims : undefined;
  }

  /** The app is installed for the user ada, and for no organization. */
  function findInstallation({ url, headers }: IncomingMessage, response: ServerResponse): void {
    const isFound = url === '/api/v3/users/ada/installation';
    if (!isFound || claimsOf(headers.authorization ?? '') === undefined) response.writeHead(404).end();
    else response.end(JSON.stringify({ id: 77, account: { login: 'ada' } }));
  }

  const app = (where: Where = { githubAppInstallationID: '77\n' }): Promise<GitSource> =>
    guarded.open({
      credentialsDir: guarded.secret({
        githubAppID: '42\n',
        ...where,
        githubAppPrivateKey: pem,
        githubAppBaseURL: `http://127.0.0.1:${api.port}/api/v3`,
      }),
    });

  test('a token is asked for once, and anew when the server does not take it', async () => {
    const source = await app();
    await source.sync();
    await source.sync();
    expect(issued).toBe(1);
    guarded.server.authorization = 'revoked';
    expect(await refusalOf(source)).toMatchObject({ code: 'git-unauthorized' });
    await source.sync();
    expect(issued).toBe(2);
    expect(guarded.onDisk()).not.toContain('canary');
  });

  test('a token is replaced before it ends, and used to its end when there is no other', async () => {
    lifetime = 300;
    const source = await app();
    await source.sync();
    const before = issued;
    await source.sync();
    expect(issued).toBeGreaterThan(before);
    status = 503;
    await source.sync();
    lifetime = 0;
    status = 201;
    await source.sync();
    status = 503;
    expect(await refusalOf(source)).toMatchObject({ code: 'git-unreachable' });
  });

  test('the owner says where the app is installed', async () => {
    await (await app({ githubAppInstallationOwner: 'ada\n' })).sync();
    expect(issued).toBe(1);
    expect(await refusalOf(await app({ githubAppInstallationOwner: 'eve' }))).toMatchObject({
      name: 'Blocked',
      code: 'git-unauthorized',
    });
  });

  test('T-17: no token is asked for at a link-local address', async () => {
    const secret = { githubAppID: '42', githubAppInstallationID: '77', githubAppPrivateKey: pem };
    const githubAppBaseURL = 'http://169.254.169.254/api';
    const credentialsDir = guarded.secret({ ...secret, githubAppBaseURL });
    expect(await refusalOf(await guarded.open({ credentialsDir }))).toMatchObject({ code: 'git-bad-url' });
  });

  test.each([
    ['none', {}],
    ['both', { githubAppInstallationID: '77', githubAppInstallationOwner: 'ada' }],
    ['a path', { githubAppInstallationOwner: '../../app' }],
  ])('T-17: with %s it asks nobody', async (_, where) => {
    expect(await refusalOf(await app(where))).toMatchObject({ code: 'git-bad-credentials' });
    expect(issued).toBe(0);
  });

  test.each([
    [404, 'Blocked', 'git-unauthorized'],
    [503, 'Failure', 'git-unreachable'],
  ])('the answer %i gives no token', async (answer, name, code) => {
    status = answer;
    const refusal = await refusalOf(await app());
    expect(refusal).toMatchObject({ name, code });
    expect(shown(refusal)).not.toContain('canary');
  });
});

interface Where {
  readonly githubAppInstallationID?: string;
  readonly githubAppInstallationOwner?: string;
}

interface Claims {
  readonly iat: number;
  readonly exp: number;
  readonly iss: string;
}
