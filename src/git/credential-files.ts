import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blocked } from '../model/errors.ts';

/** Names that say who we are, as Secrets for Flux have them; what is not there is absent. */
export interface CredentialFiles {
  readonly username?: string;
  readonly password?: string;
  readonly bearerToken?: string;
  readonly githubAppID?: string;
  /** Of these two, one tells where the app is installed. */
  readonly githubAppInstallationID?: string;
  readonly githubAppInstallationOwner?: string;
  readonly githubAppPrivateKey?: string;
  readonly githubAppBaseURL?: string;
  readonly 'tls.crt'?: string;
  readonly 'tls.key'?: string;
  readonly 'ca.crt'?: string;
  readonly identity?: string;
  readonly known_hosts?: string;
}

/** How to reach and pass a proxy. */
export interface ProxyFiles {
  readonly address?: string;
  readonly username?: string;
  readonly password?: string;
}

const LINES = [
  'username',
  'password',
  'bearerToken',
  'githubAppID',
  'githubAppInstallationID',
  'githubAppInstallationOwner',
  'githubAppBaseURL',
] as const;
const TEXTS = ['githubAppPrivateKey', 'tls.crt', 'tls.key', 'ca.crt', 'identity', 'known_hosts'] as const;
const LARGEST = 1024 * 1024;

/** Reads the files of a mounted Secret; throws Blocked('git-bad-credentials'), which never repeats what they hold. */
export async function readCredentials(folder: string): Promise<CredentialFiles> {
  const files: CredentialFiles = { ...(await readLines(folder, LINES)), ...(await readTexts(folder, TEXTS)) };
  refuseDoubt(folder, files);
  return files;
}

export async function readProxy(folder: string): Promise<ProxyFiles> {
  const files: ProxyFiles = await readLines(folder, ['address', 'username', 'password']);
  if (files.address === undefined) throw badCredentials(folder, 'has no file "address"');
  return files;
}

/** Which of two would win is nothing to find out by trying. */
function refuseDoubt(folder: string, files: CredentialFiles): void {
  const ways = [files.username ?? files.password, files.bearerToken, files.githubAppID];
  if (ways.filter((way) => way !== undefined).length > 1)
    throw badCredentials(folder, 'has more than one of username, bearerToken and githubAppID');
  const places = [files.githubAppInstallationID, files.githubAppInstallationOwner];
  if (places.filter((place) => place !== undefined).length !== (files.githubAppID === undefined ? 0 : 1))
    throw badCredentials(
      folder,
      'has githubAppID without one of githubAppInstallationID and githubAppInstallationOwner, or more of them',
    );
  for (const [one, other] of PAIRS) {
    if ((files[one] === undefined) !== (files[other] === undefined))
      throw badCredentials(folder, `has only one of ${one} and ${other}`);
  }
}

const PAIRS = [
  ['tls.crt', 'tls.key'],
  ['githubAppID', 'githubAppPrivateKey'],
] as const;

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Values on one line. Editors end it; a line break inside would begin a header of its own (CVE-2020-5260). */
async function readLines<Name extends string>(
  folder: string,
  names: readonly Name[],
): Promise<Partial<Record<Name, string>>> {
  const texts = await readTexts(folder, names);
  const lines: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const line = texts[name]?.replace(/\r?\n$/, '');
    if (line === undefined) continue;
    if (CONTROL.test(line))
      throw badCredentials(join(folder, name), 'has a line break or another control character');
    lines[name] = line;
  }
  return lines;
}

async function readTexts<Name extends string>(
  folder: string,
  names: readonly Name[],
): Promise<Partial<Record<Name, string>>> {
  const present = await readdir(folder).catch(() => {
    throw badCredentials(folder, 'cannot be read');
  });
  const texts: Partial<Record<Name, string>> = {};
  for (const name of names) if (present.includes(name)) texts[name] = await readText(join(folder, name));
  return texts;
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw badCredentials(path, 'cannot be read');
  });
  if (bytes.length > LARGEST) throw badCredentials(path, `is larger than ${LARGEST} bytes`);
  return bytes.toString();
}

export function badCredentials(place: string, problem: string): Blocked {
  return new Blocked('git-bad-credentials', `${place} ${problem}`);
}
