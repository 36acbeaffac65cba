import { createSecureContext, rootCertificates, type SecureContextOptions } from 'node:tls';
import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import {
  badCredentials,
  type CredentialFiles,
  type ProxyFiles,
  readCredentials,
  readProxy,
} from './credential-files.ts';
import { createGithubApp } from './github-app.ts';
import { createConnector } from './link-local.ts';
import type { Credentials } from './url.ts';

/** How requests reach a server, and what they say who we are. */
export interface HttpAccess {
  /** Reads the files anew. */
  open(signal: AbortSignal): Promise<OpenAccess>;
  /** The server did not take what we said. */
  refused(): void;
  close(): Promise<void>;
}

export interface OpenAccess {
  readonly dispatcher: Dispatcher;
  /** Absent for everybody's repositories. */
  readonly authorization?: string;
}

export interface HttpAccessOptions {
  /** Of the address. */
  readonly credentials?: Credentials;
  /** Folders with files, as mounted Secrets have them. */
  readonly credentialsDir?: string;
  readonly proxyDir?: string;
}

/** Milliseconds for a connection, with TLS. */
const CONNECT_TIMEOUT = 10_000;

export function createHttpAccess(options: HttpAccessOptions): HttpAccess {
  const app = createGithubApp(Date.now);
  let held: { readonly of: string; readonly dispatcher: Dispatcher } | undefined;

  /** Connections are kept as long as what they were made with. */
  async function dispatcherFor(files: CredentialFiles, proxy: ProxyFiles | undefined): Promise<Dispatcher> {
    const of = JSON.stringify([files['tls.crt'], files['tls.key'], files['ca.crt'], proxy]);
    if (held?.of === of) return held.dispatcher;
    const dispatcher = createDispatcher(files, proxy);
    await held?.dispatcher.destroy();
    held = { of, dispatcher };
    return dispatcher;
  }

  return {
    open: async (signal) => {
      const { credentialsDir, proxyDir } = options;
      const files = credentialsDir === undefined ? {} : await readCredentials(credentialsDir);
      const proxy = proxyDir === undefined ? undefined : await readProxy(proxyDir);
      const dispatcher = await dispatcherFor(files, proxy);
      const token = files.githubAppID === undefined ? undefined : await app.token(files, dispatcher, signal);
      const authorization = authorizationOf(options, files, token);
      return { dispatcher, ...(authorization === undefined ? {} : { authorization }) };
    },
    refused: () => app.forget(),
    close: async () => {
      await held?.dispatcher.destroy();
      held = undefined;
    },
  };
}

function authorizationOf(
  { credentials, credentialsDir = '' }: HttpAccessOptions,
  files: CredentialFiles,
  token: string | undefined,
): string | undefined {
  const { username, password, bearerToken } = files;
  const basicOf = (user: string, secret: string): string =>
    `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
  const ours = [
    token === undefined ? undefined : basicOf('x-access-token', token),
    bearerToken === undefined ? undefined : `Bearer ${bearerToken}`,
    username === undefined && password === undefined ? undefined : basicOf(username ?? '', password ?? ''),
  ].find((text) => text !== undefined);
  if (credentials === undefined) return ours;
  if (ours === undefined) return basicOf(credentials.username, credentials.password);
  throw badCredentials(credentialsDir, 'says who we are, and so does the address; leave one of them out');
}

function createDispatcher(files: CredentialFiles, proxy: ProxyFiles | undefined): Dispatcher {
  const tls = {
    ...(files['ca.crt'] === undefined ? {} : { ca: [...rootCertificates, files['ca.crt']] }),
    ...(files['tls.crt'] === undefined ? {} : { cert: files['tls.crt'], key: files['tls.key'] ?? '' }),
  };
  refuseUnusable(tls);
  if (proxy === undefined)
    return new Agent({ connect: createConnector({ ...tls, timeout: CONNECT_TIMEOUT }) });
  return new ProxyAgent({
    uri: proxyAddress(proxy),
    requestTls: tls,
    ...(proxy.username === undefined ? {} : { token: proxyToken(proxy) }),
  });
}

/** At once, and not when the first connection fails for it. */
function refuseUnusable(tls: SecureContextOptions): void {
  try {
    createSecureContext(tls);
  } catch {
    // What the library says could repeat parts of the key.
    throw badCredentials('tls.crt, tls.key or ca.crt', 'is no certificate or key, or they do not fit');
  }
}

/** Of the address no part that could be a secret is repeated. */
function proxyAddress({ address = '' }: ProxyFiles): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw badCredentials('the address of the proxy', 'is not an http:// or https:// URL');
  if (url.username !== '' || url.password !== '')
    throw badCredentials(
      'the address of the proxy',
      'has a user; put it into the files username and password',
    );
  return url.href;
}

function proxyToken({ username = '', password = '' }: ProxyFiles): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
