import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badCredentials, readCredentials } from './credential-files.ts';

/** Which ssh command reaches a server. */
export interface SshAccess {
  /** Reads the files anew; a command line for sh. */
  command(): Promise<string>;
  close(): void;
}

/** With the keys and known hosts of the user that we run as. Never asks, and never takes a host key it does not know. */
const OWN = 'ssh -o BatchMode=yes -o ConnectTimeout=10 -o StrictHostKeyChecking=yes';

/**
 * With `credentialsDir`, nothing of the user counts: the key is its file `identity`, and the server must be in its file
 * `known_hosts`. Both are copied below `directory`, as ssh refuses keys that others may read.
 */
export function createSshAccess(credentialsDir: string | undefined, directory: string): SshAccess {
  let folder: string | undefined;
  let copied: string | undefined;
  return {
    command: async () => {
      if (credentialsDir === undefined) return OWN;
      const { identity, known_hosts: hosts } = await readCredentials(credentialsDir);
      if (identity === undefined)
        throw badCredentials(credentialsDir, 'has no file "identity", which ssh needs');
      if (hosts === undefined || hosts.trim() === '')
        throw badCredentials(credentialsDir, 'has no file "known_hosts", without which no server is trusted');
      if (isEncrypted(identity)) throw badCredentials(join(credentialsDir, 'identity'), 'needs a passphrase');
      folder ??= makeFolder(directory);
      if (copied !== identity + hosts) writeFiles(folder, identity, hosts);
      copied = identity + hosts;
      return `ssh -F ${shellQuoted(join(folder, 'config'))}`;
    },
    close: () => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      folder = undefined;
      copied = undefined;
    },
  };
}

function makeFolder(directory: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return mkdtempSync(join(directory, 'ssh-'));
}

function writeFiles(folder: string, identity: string, hosts: string): void {
  const path = (name: string): string => join(folder, name);
  // Without a line break at its end, ssh takes a key for damaged.
  for (const [name, text] of [
    ['identity', `${identity.trimEnd()}\n`],
    ['known_hosts', hosts],
    ['config', configuration(path('identity'), path('known_hosts'))],
  ] as const) {
    writeFileSync(path(name), text, { mode: 0o600 });
    chmodSync(path(name), 0o600);
  }
}

/** ssh_config(5). */
function configuration(identity: string, hosts: string): string {
  return [
    'BatchMode yes',
    'ConnectTimeout 10',
    'StrictHostKeyChecking yes',
    'UpdateHostKeys no',
    'GlobalKnownHostsFile /dev/null',
    `UserKnownHostsFile ${configQuoted(hosts)}`,
    'IdentitiesOnly yes',
    'IdentityAgent none',
    `IdentityFile ${configQuoted(identity)}`,
    'PreferredAuthentications publickey',
    '',
  ].join('\n');
}

/** A percent sign would begin a token. */
function configQuoted(path: string): string {
  return `"${path.replaceAll('%', '%%')}"`;
}

function shellQuoted(path: string): string {
  return `'${path.replaceAll("'", `'\\''`)}'`;
}

/** Of the two formats: PEM says so in a header, and OpenSSH names a cipher (PROTOCOL.key). */
function isEncrypted(identity: string): boolean {
  const body = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]+?)-----END/.exec(identity)?.[1];
  if (body === undefined) return identity.includes('ENCRYPTED');
  const bytes = Buffer.from(body, 'base64');
  const at = 'openssh-key-v1\0'.length;
  return bytes.toString('latin1', at + 4, at + 8) !== 'none';
}
