import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blocked, Failure, messageOf } from '../model/errors.ts';
import type { Runner } from '../process/port.ts';
import type { Keys } from './keys.ts';

/** Keys as git, ssh-keygen and gpg want them: files of our own, so that nothing of the user's is asked. */
export interface Keyring {
  /** Leading arguments of git. */
  readonly settings: readonly string[];
  /** The same without the list of revoked keys. */
  readonly withoutRevoked: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  remove(): void;
}

/** gpg looks nowhere else for keys and starts nothing. */
const GPG_CONF = [
  'batch',
  'no-tty',
  'no-autostart',
  'no-auto-key-retrieve',
  'no-auto-key-import',
  'disable-dirmngr',
];

/** Makes a keyring in a new folder of `directory`; throws Blocked when a program is missing or refuses a key. */
export async function makeKeyring(keys: Keys, directory: string, runner: Runner): Promise<Keyring> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(directory, 'keyring-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const signers = join(folder, 'allowed_signers');
    const revoked = join(folder, 'revoked_keys');
    writeFileSync(signers, keys.signers.map((line) => `${line}\n`).join(''));
    writeFileSync(join(folder, 'gpg.conf'), `${GPG_CONF.join('\n')}\n`);
    if (keys.revoked !== undefined) writeFileSync(revoked, keys.revoked);
    await importKeys(keys.openpgp, folder, runner);
    const withoutRevoked = configured([
      `gpg.ssh.allowedSignersFile=${signers}`,
      'gpg.ssh.program=ssh-keygen',
      'gpg.program=gpg',
      'gpg.minTrustLevel=undefined',
    ]);
    const settings =
      keys.revoked === undefined
        ? withoutRevoked
        : [...withoutRevoked, ...configured([`gpg.ssh.revocationFile=${revoked}`])];
    return { settings, withoutRevoked, env: { GNUPGHOME: folder }, remove };
  } catch (thrown) {
    remove();
    throw thrown;
  }
}

function configured(settings: readonly string[]): readonly string[] {
  return settings.flatMap((setting) => ['-c', setting]);
}

/** Twice, as a revocation may stand before the key that it is about. */
async function importKeys(openpgp: readonly string[], folder: string, runner: Runner): Promise<void> {
  if (openpgp.length === 0) return;
  for (const input of openpgp) await importText(input, folder, runner).catch(() => undefined);
  for (const input of openpgp) await importText(input, folder, runner);
}

async function importText(input: string, folder: string, runner: Runner): Promise<void> {
  try {
    await runner.run(['gpg', '--homedir', folder, '--import'], { input, env: { HOME: '', LC_ALL: 'C' } });
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === 'command-not-found')
      throw missingProgram('gpg', 'gnupg');
    throw new Blocked('git-bad-keys', `gpg does not take one of the keys: ${messageOf(thrown)}`);
  }
}

export function missingProgram(program: string, itsPackage: string): Blocked {
  const message = `signatures are checked by ${program}, which is not installed; install the package ${itsPackage}`;
  return new Blocked('git-unsupported', message);
}
