/** A real sshd, where there is one: which servers are trusted is left to ssh, and this is the proof that it is asked to. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GitSource } from '../../../src/git/port.ts';
import { openSource } from '../../../src/git/source.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { type FrontServer, listen } from './front-server.ts';
import { contents, useLab } from './source-lab.ts';

const SSHD = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  .map((folder) => join(folder, 'sshd'))
  .find((path) => existsSync(path));

/** Why it cannot run here; as root it needs a user and a folder of its own. */
const PROBLEM = problemOf(SSHD);

const lab = useLab({ name: 'a path', url: (server, repository) => server.folder(repository) });

describe.skipIf(PROBLEM !== undefined)(
  `over a real sshd${PROBLEM === undefined ? '' : ` (${PROBLEM})`}`,
  () => {
    let server: FrontServer;
    const opened: GitSource[] = [];

    beforeEach(async () => {
      for (const name of ['host', 'other', 'identity', 'stranger'])
        execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', join(lab.root, name)]);
      writeFileSync(join(lab.root, 'config'), configuration());
      server = await listen(
        createServer((socket) => {
          const sshd = spawn(SSHD ?? '', ['-i', '-f', join(lab.root, 'config')], {
            stdio: ['pipe', 'pipe', 'ignore'],
          });
          for (const stream of [socket, sshd.stdin, sshd.stdout]) stream.on('error', () => socket.destroy());
          socket.pipe(sshd.stdin);
          sshd.stdout.pipe(socket);
        }),
      );
    });

    afterEach(async () => {
      for (const source of opened.splice(0)) await source.close();
      await server.close();
    });

    /** sshd_config(5). */
    function configuration(): string {
      return [
        `HostKey ${join(lab.root, 'host')}`,
        `AuthorizedKeysFile ${join(lab.root, 'identity.pub')}`,
        'StrictModes no',
        'UsePAM no',
        'PasswordAuthentication no',
        'KbdInteractiveAuthentication no',
        'PidFile none',
        '',
      ].join('\n');
    }

    const publicKey = (name: string): string => readFileSync(join(lab.root, `${name}.pub`), 'utf8');

    async function open(identity: string, knownHosts: string): Promise<GitSource> {
      const credentialsDir = join(lab.root, 'secret');
      mkdirSync(credentialsDir, { recursive: true });
      writeFileSync(join(credentialsDir, 'identity'), readFileSync(join(lab.root, identity)));
      writeFileSync(join(credentialsDir, 'known_hosts'), knownHosts);
      const source = await openSource({
        url: `ssh://${userInfo().username}@127.0.0.1:${server.port}${lab.server.folder('fleet.git')}`,
        ref: 'main',
        path: '',
        directory: join(lab.root, 'state'),
        runner: createRunner(),
        timeout: 20_000,
        credentialsDir,
      });
      opened.push(source);
      return source;
    }

    const known = (key: string): string => `[127.0.0.1]:${server.port} ${publicKey(key)}`;

    test('clones and follows, with the key and the known host of the files', async () => {
      const first = await lab.commit({ 'a.yaml': '1' });
      const source = await open('identity', known('host'));
      expect(await source.sync()).toBe(first);
      const second = await lab.commit({ 'a.yaml': '2' });
      expect(await source.sync()).toBe(second);
      expect(await contents(source, await source.files(second))).toEqual(['2']);
    });

    test.each([
      ['a server that nobody knows', 'identity', () => `git.example ${publicKey('host')}`],
      ['a server whose key has changed', 'identity', () => known('other')],
      ['a key that the server does not know', 'stranger', () => known('host')],
    ])('T-17: %s: refused', async (_, identity, hosts) => {
      await lab.commit({ 'a.yaml': '1' });
      const source = await open(identity, hosts());
      await expect(source.sync()).rejects.toMatchObject({ name: 'Blocked', code: 'git-unauthorized' });
      expect(existsSync(join(lab.root, 'state/clone.git'))).toBe(false);
    });
  },
);

function problemOf(sshd: string | undefined): string | undefined {
  if (sshd === undefined) return 'there is no sshd';
  const folder = mkdtempSync(join(tmpdir(), 'fstest-sshd-'));
  try {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'host')]);
    const { status, stderr } = spawnSync(sshd, ['-t', '-f', '/dev/null', '-h', join(folder, 'host')]);
    return status === 0 ? undefined : stderr.toString().trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
