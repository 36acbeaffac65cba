import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ApiServer, startApiServer } from '../../clusters/api-server.ts';
import { wantsClusters } from '../../clusters/programs.ts';
import { lineOfKilled, processesOf } from './processes.ts';

describe.runIf(wantsClusters())('an API server of its own', () => {
  let cluster: ApiServer;

  beforeAll(async () => {
    cluster = await startApiServer({ users: { reader: ['readers'] }, controllers: true });
  }, 120_000);

  afterAll(() => cluster.stop(), 60_000);

  test('what is written can be read again', async () => {
    await cluster.kubectl(['create', 'configmap', 'colours', '--from-literal=sky=blue']);
    expect(await cluster.kubectl(['get', 'configmap', 'colours', '-o', 'jsonpath={.data.sky}'])).toBe('blue');
  });

  test('files with credentials are for their owner only', () => {
    const folder = dirname(cluster.kubeconfig);
    const secret = readdirSync(folder).filter((name) => /(key|kubeconfig|tokens\.csv)$/.test(name));
    expect(secret.length).toBeGreaterThan(5);
    for (const name of secret) expect(statSync(`${folder}/${name}`).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  describe('a user with a token', () => {
    test('may do nothing until a role says so', async () => {
      const get = (): Promise<string> =>
        cluster.kubectl(['get', 'secrets', '-n', 'default'], { user: 'reader' });
      await expect(get()).rejects.toThrow(/Forbidden/);
      await cluster.kubectl(['create', 'role', 'read', '-n', 'default', '--verb=list', '--resource=secrets']);
      await cluster.kubectl([
        'create',
        'rolebinding',
        'read',
        '-n',
        'default',
        '--role=read',
        '--group=readers',
      ]);
      await vi.waitFor(get, { timeout: 10_000 });
      await expect(cluster.kubectl(['get', 'secrets', '-A'], { user: 'reader' })).rejects.toThrow(
        /Forbidden/,
      );
    });

    test('is nobody without it', async () => {
      const config = JSON.parse(readFileSync(cluster.kubeconfig, 'utf8')) as {
        users: [{ user: { token: string } }];
      };
      const argv = ['get', 'namespaces', `--token=${'0'.repeat(config.users[0].user.token.length)}`];
      await expect(cluster.kubectl(argv)).rejects.toThrow(/Unauthorized|logged in/);
    });
  });

  test('controllers end a namespace with everything in it', { timeout: 60_000 }, async () => {
    await cluster.kubectl(['create', 'namespace', 'short']);
    await cluster.kubectl(['create', 'secret', 'generic', 'inside', '-n', 'short']);
    await cluster.kubectl(['delete', 'namespace', 'short', '--timeout=50s']);
    expect(await cluster.kubectl(['get', 'namespaces', '-o', 'name'])).not.toContain('short');
  });

  describe('servers that fail', () => {
    test('both come back with what was written, at the same address', { timeout: 120_000 }, async () => {
      await cluster.kubectl(['create', 'namespace', 'kept']);
      await cluster.apiServer.stop();
      await expect(cluster.kubectl(['get', 'namespace', 'kept'])).rejects.toThrow(/refused/);
      await cluster.etcd.stop();
      await cluster.etcd.start();
      await cluster.apiServer.start();
      expect(await cluster.kubectl(['get', 'namespace', 'kept', '-o', 'name'])).toBe('namespace/kept\n');
    });

    test('an API server can hang for a while', { timeout: 60_000 }, async () => {
      const get = (): Promise<string> => cluster.kubectl(['get', '--raw', '/version'], { timeout: 3000 });
      await get();
      cluster.apiServer.signal('SIGSTOP');
      await expect(get()).rejects.toThrow(/too long/);
      cluster.apiServer.signal('SIGCONT');
      await vi.waitFor(get, { timeout: 20_000 });
    });
  });

  describe('the end', () => {
    test('leaves no process and no file', { timeout: 120_000 }, async () => {
      const other = await startApiServer({ name: 'other' });
      const folder = dirname(other.kubeconfig);
      expect(processesOf(folder)).not.toEqual([]);
      await other.stop();
      expect(processesOf(folder)).toEqual([]);
      expect(existsSync(folder)).toBe(false);
    });

    test('of a process that is killed ends its servers; the next one removes their files', {
      timeout: 120_000,
    }, async () => {
      const folder = dirname(await lineOfKilled('api-server.ts', '(await startApiServer()).kubeconfig'));
      await vi.waitFor(() => expect(processesOf(folder)).toEqual([]), { timeout: 10_000 });
      expect(existsSync(folder)).toBe(true);
      await (await startApiServer()).stop();
      expect(existsSync(folder)).toBe(false);
    });
  });
});
