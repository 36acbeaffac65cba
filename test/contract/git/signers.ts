/** People with keys, who sign commits and tags in a repository on the server. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommitSha } from '../../../src/model/ids.ts';

/** Arguments of git that make it sign as somebody, and what others need to check it. */
export interface Signer {
  readonly settings: readonly string[];
  readonly publicKey: string;
}

const WHO = ['-c', 'user.name=Lab', '-c', 'user.email=lab@fleetslice.example'];

export class Signers {
  readonly root: string = mkdtempSync(join(tmpdir(), 'fstest-keys-'));
  readonly #home: string = join(this.root, 'gpg');

  /** gpg starts an agent for the private keys. */
  remove(): void {
    execFileSync('gpgconf', ['--homedir', this.#home, '--kill', 'gpg-agent'], { stdio: 'ignore' });
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }

  ssh(name: string): Signer {
    const file = join(this.root, name);
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', file]);
    return {
      settings: ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${file}`],
      publicKey: readFileSync(`${file}.pub`, 'utf8'),
    };
  }

  /** A key with a subkey that signs; made in the morning of `day` (YYYYMMDD) and used at noon, unless now. */
  openpgp(name: string, day?: string, expires = '1d'): Signer & { readonly revocation: string } {
    mkdirSync(this.#home, { recursive: true, mode: 0o700 });
    const at = (time: string): readonly string[] =>
      day === undefined ? [] : ['--faked-system-time', `${day}T${time}`];
    const gpg = (...argv: readonly string[]): string =>
      execFileSync(
        'gpg',
        ['--homedir', this.#home, '--batch', '--passphrase', '', ...at('080000'), ...argv],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      );
    gpg('--quick-gen-key', `${name} <${name}@fleetslice.example>`, 'ed25519', 'cert', expires);
    const [, id = ''] = /^fpr:+(\w+):/m.exec(gpg('--list-keys', '--with-colons', name)) ?? [];
    gpg('--quick-add-key', id, 'ed25519', 'sign', expires);
    const program = join(this.root, `gpg-${name}`);
    const command = ['exec', 'gpg', '--homedir', this.#home, ...at('120000'), '"$@"'].join(' ');
    writeFileSync(program, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
    const certificate = readFileSync(join(this.#home, 'openpgp-revocs.d', `${id}.rev`), 'utf8');
    return {
      settings: ['-c', `gpg.program=${program}`, '-c', `user.signingkey=${id}`],
      publicKey: gpg('--armor', '--export', id),
      revocation: certificate.slice(certificate.indexOf(':-----BEGIN') + 1),
    };
  }

  /** A folder of public keys, as a mounted Secret. */
  keys(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(this.root, 'public-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  }
}

export interface SignedCommit {
  readonly parents: readonly string[];
  readonly text: string;
  readonly signer?: Signer;
  readonly message?: string;
}

/** Puts a commit with one file into a repository; returns its id, and moves nothing. */
export function makeCommit(repository: string, commit: SignedCommit): CommitSha {
  const git = (argv: readonly string[], input = ''): string =>
    execFileSync('git', ['-C', repository, ...WHO, ...(commit.signer?.settings ?? []), ...argv], {
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    }).trim();
  const blob = git(['hash-object', '-w', '--stdin'], commit.text);
  const tree = git(['mktree'], `100644 blob ${blob}\ta.yaml\n`);
  const parents = commit.parents.flatMap((parent) => ['-p', parent]);
  const sign = commit.signer === undefined ? [] : ['-S'];
  return git(['commit-tree', ...sign, ...parents, tree], commit.message ?? commit.text) as CommitSha;
}

export function makeTag(repository: string, name: string, commit: string, signer: Signer): void {
  execFileSync(
    'git',
    ['-C', repository, ...WHO, ...signer.settings, 'tag', '-s', '-f', '-m', name, name, commit],
    {
      stdio: 'ignore',
    },
  );
}
