import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { GitSource } from '../../../src/git/port.ts';
import { openSource } from '../../../src/git/source.ts';
import type { Runner } from '../../../src/process/port.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { useLab } from './source-lab.ts';

const lab = useLab({ name: 'a path', url: (server, repository) => server.folder(repository) });

/** Stands for ssh and the machine behind it: notes its arguments, and runs the last one here. */
const FAKE_SSH = `#!/bin/sh
printf '%s\n' "$@" >> "$(dirname "$0")/arguments"
for last; do :; done
eval "$last"
`;

describe('over ssh', () => {
  beforeEach(() => {
    writeFileSync(join(lab.root, 'ssh'), FAKE_SSH);
    chmodSync(join(lab.root, 'ssh'), 0o755);
  });

  const given = (): readonly string[] => readFileSync(join(lab.root, 'arguments'), 'utf8').split('\n');

  async function open(credentialsDir?: string): Promise<GitSource> {
    const real = createRunner();
    const runner: Runner = {
      ...real,
      run: (argv, options) =>
        real.run(argv, { ...options, env: { ...options?.env, PATH: `${lab.root}:${process.env['PATH']}` } }),
    };
    return openSource({
      url: `ssh://git@git.example:2222${lab.server.folder('fleet.git')}`,
      ref: 'main',
      path: '',
      directory: join(lab.root, "it's state"),
      runner,
      ...(credentialsDir === undefined ? {} : { credentialsDir }),
    });
  }

  /** A mounted Secret, readable for all. */
  function secret(name: string, files: Readonly<Record<string, string>>): string {
    const folder = join(lab.root, name);
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files))
      writeFileSync(join(folder, file), text, { mode: 0o644 });
    return folder;
  }

  function makeKey(name: string, passphrase = ''): string {
    const file = join(lab.root, name);
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-f', file]);
    return readFileSync(file, 'utf8');
  }

  test('nothing is ever asked, and no unknown server is trusted', async () => {
    const sha = await lab.commit({ 'a.yaml': '1' });
    const source = await open();
    expect(await source.sync()).toBe(sha);
    await source.close();
    expect(given().slice(0, 2)).toEqual(['-o', 'BatchMode=yes']);
    expect(given()).toEqual(expect.arrayContaining(['StrictHostKeyChecking=yes', 'git@git.example', '2222']));
  });

  test('with a key and known hosts from files, nothing of the user counts', async () => {
    const sha = await lab.commit({ 'a.yaml': '1' });
    const identity = makeKey('key').trimEnd();
    const source = await open(secret('secret', { identity, known_hosts: 'git.example ssh-ed25519 AAAA\n' }));
    expect(await source.sync()).toBe(sha);
    const config = given()[1] ?? '';
    expect(given()[0]).toBe('-F');
    const read = execFileSync('ssh', ['-G', '-F', config, 'git.example'], { encoding: 'utf8' });
    const folder = config.replace(/\/config$/, '');
    for (const line of [
      'batchmode yes',
      'stricthostkeychecking true',
      'identitiesonly yes',
      'identityagent none',
      `identityfile ${folder}/identity`,
      `userknownhostsfile ${folder}/known_hosts`,
      'globalknownhostsfile /dev/null',
    ])
      expect(read.split('\n')).toContain(line);
    expect(statSync(join(folder, 'identity')).mode & 0o777).toBe(0o600);
    execFileSync('ssh-keygen', ['-y', '-f', join(folder, 'identity')]);
    await source.close();
    expect(readdirSync(join(lab.root, "it's state"))).toEqual(['clone.git']);
  });

  test('a key that changes is used from then on', async () => {
    await lab.commit({ 'a.yaml': '1' });
    const folder = secret('secret', {
      identity: makeKey('one'),
      known_hosts: 'git.example ssh-ed25519 AAAA',
    });
    const source = await open(folder);
    await source.sync();
    const two = makeKey('two');
    writeFileSync(join(folder, 'identity'), two);
    await source.sync();
    expect(readFileSync((given()[1] ?? '').replace(/config$/, 'identity'), 'utf8')).toBe(two);
    await source.close();
  });

  test('without known hosts, or with a key that needs a passphrase: refused', async () => {
    const identity = makeKey('plain');
    for (const [name, files, words] of [
      ['a', { identity }, 'known_hosts'],
      ['b', { identity, known_hosts: '\n' }, 'known_hosts'],
      ['c', { known_hosts: 'x' }, 'identity'],
      ['d', { identity: makeKey('secret-key', 'canary'), known_hosts: 'x' }, 'passphrase'],
    ] as const) {
      const source = await open(secret(`secret-${name}`, files));
      const refusal: unknown = await source.sync().catch((thrown: unknown) => thrown);
      expect(refusal).toMatchObject({ name: 'Blocked', code: 'git-bad-credentials' });
      expect(String(refusal)).toContain(words);
      expect(String(refusal)).not.toContain('BEGIN');
    }
  });
});
