import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Blocked } from '../model/errors.ts';

/** Where a document or a tarball is. `shown` carries no secret. */
export type Address = HttpAddress | { readonly kind: 'file'; readonly path: string; readonly shown: string };

export interface HttpAddress {
  readonly kind: 'http';
  /** Without user and password, with what a signed URL has behind its "?". */
  readonly href: string;
  readonly authorization?: string;
  readonly shown: string;
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Reads what stands behind `--source artifact:`; throws Blocked('artifact-bad-url'), which never repeats a password. */
export function parseAddress(text: string): Address {
  if (text === '') throw bad('it is empty');
  if (CONTROL.test(text)) throw bad('it has a line break or another control character');
  if (!text.includes('://')) return fileAt(resolve(text));
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'file:') return parseFile(url);
  const address = url === undefined ? undefined : httpAddress(url);
  if (address === undefined) throw bad('it is no path and no https://, http:// or file:// URL');
  return address;
}

/** Undefined for what is not fetched: other schemes, and what cannot be read as a URL or has a badly encoded password. */
export function parseHttpAddress(text: string): HttpAddress | undefined {
  return CONTROL.test(text) || !URL.canParse(text) ? undefined : httpAddress(new URL(text));
}

function httpAddress(url: URL): HttpAddress | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const shown = shownUrl(url);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  url.hash = '';
  const address = { kind: 'http', href: url.href, shown } as const;
  if (username === '' && password === '') return address;
  const login = decoded(`${username}:${password}`);
  if (login === undefined) return undefined;
  return { ...address, authorization: `Basic ${Buffer.from(login).toString('base64')}` };
}

/** A signed URL is a secret from its "?" on. */
export function shownUrl({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}

function parseFile(url: URL): Address {
  try {
    if (url.host === '') return fileAt(fileURLToPath(url));
  } catch {
    // An encoded slash, for one.
  }
  throw bad('a file URL is file:///path');
}

function fileAt(path: string): Address {
  return { kind: 'file', path, shown: path };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function bad(problem: string): Blocked {
  return new Blocked('artifact-bad-url', `the address of the artifact document is refused: ${problem}`);
}
