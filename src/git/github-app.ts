import { createHash, sign } from 'node:crypto';
import { type Dispatcher, fetch } from 'undici';
import { Blocked, Failure } from '../model/errors.ts';
import { badCredentials, type CredentialFiles } from './credential-files.ts';
import { rethrow } from './link-local.ts';

/** Tokens of a GitHub App: each lasts an hour, and is replaced before that. */
export interface GithubApp {
  /** The token to use now. */
  token(files: CredentialFiles, dispatcher: Dispatcher, signal: AbortSignal): Promise<string>;
  /** The server did not take the last one. */
  forget(): void;
}

/** Milliseconds before its end at which a token is replaced: a clone must not outlast it. */
const EARLY = 10 * 60 * 1000;
/** Characters of an answer; one of GitHub has some thousand. */
const LONGEST_ANSWER = 1024 * 1024;
const GITHUB = 'https://api.github.com';

interface Token {
  readonly of: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export function createGithubApp(now: () => number): GithubApp {
  let held: Token | undefined;
  return {
    token: async (files, dispatcher, signal) => {
      const of = createHash('sha256').update(JSON.stringify(files)).digest('hex');
      if (held?.of !== of || held.expires <= now()) held = undefined;
      if (held === undefined || held.expires - now() <= EARLY) {
        const asked = requestToken(files, now(), dispatcher, signal);
        held = { of, ...(await orHeld(asked, held)) };
      }
      return held.text;
    },
    forget: () => {
      held = undefined;
    },
  };
}

/** An answer that may come later leaves the token that there is. */
async function orHeld(
  asked: Promise<Omit<Token, 'of'>>,
  held: Token | undefined,
): Promise<Omit<Token, 'of'>> {
  try {
    return await asked;
  } catch (thrown) {
    if (held === undefined || thrown instanceof Blocked) throw thrown;
    return held;
  }
}

async function requestToken(
  files: CredentialFiles,
  now: number,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Omit<Token, 'of'>> {
  const base = (files.githubAppBaseURL ?? GITHUB).replace(/\/+$/, '');
  const authorization = `Bearer ${claim(files, now)}`;
  const api: Api = { base, authorization, dispatcher, signal };
  const installation = files.githubAppInstallationID ?? (await findInstallation(api, files));
  const path = `/app/installations/${encodeURIComponent(installation)}/access_tokens`;
  const { status, text } = await ask(api, 'POST', path);
  if (status !== 201) throw refusal(base, status);
  return parseToken(base, text);
}

interface Api {
  readonly base: string;
  readonly authorization: string;
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
}

/** Organizations and users have names of their own kind, but no two of them the same. */
async function findInstallation(api: Api, files: CredentialFiles): Promise<string> {
  const owner = files.githubAppInstallationOwner ?? '';
  if (!/^\w[\w-]{0,99}$/.test(owner))
    throw badCredentials('githubAppInstallationOwner', 'is not the name of a user or an organization');
  let last = 404;
  for (const kind of ['orgs', 'users']) {
    const { status, text } = await ask(api, 'GET', `/${kind}/${owner}/installation`);
    const { id } = parseObject(text);
    if (status === 200 && Number.isSafeInteger(id)) return String(id);
    last = status;
    if (status !== 404) break;
  }
  throw refusal(api.base, last);
}

async function ask(
  { base, authorization, dispatcher, signal }: Api,
  method: 'GET' | 'POST',
  path: string,
): Promise<{ readonly status: number; readonly text: string }> {
  const headers = { accept: 'application/vnd.github+json', authorization };
  const request = { method, headers, redirect: 'manual', dispatcher, signal } as const;
  const response = await fetch(`${base}${path}`, request).catch(rethrow);
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST_ANSWER) throw new Failure('git-protocol', `${base} answers without end`);
  }
  return { status: response.status, text };
}

/** What proves that we hold the key of the app (RFC 7519), for nine minutes; a minute back, as clocks differ. */
function claim(files: CredentialFiles, now: number): string {
  const seconds = Math.floor(now / 1000);
  const body = { iat: seconds - 60, exp: seconds + 540, iss: files.githubAppID };
  const text = [{ alg: 'RS256', typ: 'JWT' }, body]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  try {
    return `${text}.${sign('sha256', Buffer.from(text), files.githubAppPrivateKey ?? '').toString('base64url')}`;
  } catch {
    // What the library says could repeat parts of the key.
    throw badCredentials('githubAppPrivateKey', 'is not an RSA private key');
  }
}

function parseToken(base: string, text: string): Omit<Token, 'of'> {
  const { token, expires_at: end } = parseObject(text);
  const expires = Date.parse(String(end));
  if (typeof token === 'string' && /^[\x21-\x7e]{1,1000}$/.test(token) && Number.isFinite(expires))
    return { text: token, expires };
  throw new Failure('git-protocol', `${base} answers without a token`);
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function refusal(base: string, status: number): Error {
  if (status >= 300 && status < 500 && status !== 429)
    return new Blocked('git-unauthorized', `${base} gives the GitHub App no token (HTTP ${status})`);
  return new Failure('git-unreachable', `${base} answers HTTP ${status}`);
}
