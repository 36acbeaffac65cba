import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Blocked } from '../model/errors.ts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Where a repository is. `address` carries no secret and may be shown; it is also what the adapter connects to. */
export type GitUrl =
  | { readonly kind: 'http'; readonly address: string; readonly credentials?: Credentials }
  | { readonly kind: 'ssh' | 'file'; readonly address: string };

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const SCP_FORM = /^(?<host>[^/:\s]+):(?!\/\/)(?<path>.+)$/;
const LOGIN = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** Reads what stands behind `--source`; throws Blocked('git-bad-url') whose message never repeats a password. */
export function parseGitUrl(text: string): GitUrl {
  if (text === '') throw bad('it is empty');
  if (CONTROL.test(text)) throw bad('it has a line break or another control character');
  if (text.includes('://')) return parseUrl(text);
  if (text.includes('::')) throw bad('remote helpers ("name::address") are not used; give a URL or a path');
  const scp = SCP_FORM.exec(text)?.groups;
  if (scp !== undefined) {
    // `user:password@host:path` is not repeated.
    const example = text.includes('@', scp['host']?.length) ? 'HOST/PATH' : `${scp['host']}/${scp['path']}`;
    throw bad(`the form "host:path" is not used; write ssh://${example}`);
  }
  return { kind: 'file', address: resolve(text) };
}

function parseUrl(text: string): GitUrl {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw bad('it cannot be read as a URL');
  switch (url.protocol) {
    case 'https:':
    case 'http:':
      return parseHttp(url);
    case 'ssh:':
      return parseSsh(url);
    case 'file:':
      return parseFile(url);
    default:
      throw bad(`${SCHEME.exec(text)?.[0] ?? ''}// is not supported; use https, http, ssh, file or a path`);
  }
}

function parseHttp(url: URL): GitUrl {
  refuseExtras(url);
  const address = `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
  if (url.username === '' && url.password === '') return { kind: 'http', address };
  return {
    kind: 'http',
    address,
    credentials: { username: decoded(url.username), password: decoded(url.password) },
  };
}

/** ssh reads a host or login that begins with "-" as an option (CVE-2017-1000117). */
function parseSsh(url: URL): GitUrl {
  refuseExtras(url);
  if (url.password !== '') throw bad('ssh takes no password in its URL; use a key');
  if (url.hostname === '' || url.hostname.startsWith('-')) throw bad('its host is empty or begins with "-"');
  if (url.username !== '' && !LOGIN.test(url.username))
    throw bad('its login has characters that ssh could misread');
  if (url.pathname.length < 2) throw bad('it has no path');
  return { kind: 'ssh', address: url.href };
}

function parseFile(url: URL): GitUrl {
  refuseExtras(url);
  if (url.host !== '') throw bad('a file URL has three slashes: file:///path');
  try {
    const address = fileURLToPath(url);
    if (!CONTROL.test(address)) return { kind: 'file', address };
  } catch {
    throw bad('its path has an encoded slash');
  }
  throw bad('its path has a control character');
}

function refuseExtras(url: URL): void {
  if (url.search !== '' || url.hash !== '') throw bad('it has a "?" or "#" part');
}

/** An encoded line break would end a header early (CVE-2020-5260). */
function decoded(text: string): string {
  let plain: string;
  try {
    plain = decodeURIComponent(text);
  } catch {
    throw bad('its user or password is not well encoded');
  }
  if (CONTROL.test(plain)) throw bad('its user or password has a control character');
  return plain;
}

function bad(problem: string): Blocked {
  return new Blocked('git-bad-url', `the address of the repository is refused: ${problem}`);
}
