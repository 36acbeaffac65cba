import type { Delivery, Provider } from './delivery.ts';

/** What an authentic delivery is about. */
export type Target =
  | {
      readonly kind: 'push';
      /** Every name that the forge gives the repository, as `normalAddress` writes it; none when it names none. */
      readonly repositories: readonly string[];
      /** Full name of what was pushed; undefined when the sender does not say. */
      readonly ref?: string;
    }
  | { readonly kind: 'other'; readonly why: string }
  | { readonly kind: 'malformed'; readonly why: string };

/** Reads a delivery whose origin is proven. Forges are not trusted to be well-formed either. */
export function parseTarget({ provider, header, body }: Delivery): Target {
  const event = EVENT_HEADERS[provider].map(header).find((value) => value !== undefined);
  if (event !== undefined && !PUSH_EVENTS.has(event)) return { kind: 'other', why: 'it is no push' };
  const payload = parseObject(body);
  if (payload === undefined) return { kind: 'malformed', why: 'the body is no JSON object' };
  const { ref } = payload;
  if (ref !== undefined && typeof ref !== 'string') return { kind: 'malformed', why: 'ref is no text' };
  const repositories = [payload['repository'], payload['project']].flatMap(addressesOf);
  if (provider !== 'generic' && repositories.length === 0)
    return { kind: 'malformed', why: 'it names no repository' };
  return ref === undefined ? { kind: 'push', repositories } : { kind: 'push', repositories, ref };
}

const EVENT_HEADERS: Readonly<Record<Provider, readonly string[]>> = {
  github: ['x-github-event'],
  gitea: ['x-forgejo-event', 'x-gitea-event'],
  gitlab: ['x-gitlab-event'],
  generic: [],
};

/** Deleting and creating a branch changes what a ref names as well. */
const PUSH_EVENTS: ReadonlySet<string> = new Set(['push', 'create', 'delete', 'Push Hook', 'Tag Push Hook']);

const ADDRESS_FIELDS = ['clone_url', 'ssh_url', 'html_url', 'git_http_url', 'git_ssh_url', 'web_url', 'url'];

function addressesOf(repository: unknown): readonly string[] {
  if (typeof repository !== 'object' || repository === null) return [];
  const fields = repository as Readonly<Record<string, unknown>>;
  return ADDRESS_FIELDS.flatMap((field) => {
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
    return typeof value === 'string' ? (normalAddress(value) ?? []) : [];
  });
}

/** An scp-like address: `git@host:owner/name`. */
const SCP_FORM = /^(?:[\w.-]{1,64}@)?([\w.-]{1,253}):([^\s:]{1,1024})$/;

/** Host and path, whatever the transport, so that ways to one repository compare equal; undefined when it is no address. */
export function normalAddress(address: string): string | undefined {
  if (address.length > LONGEST) return undefined;
  const [, host, path] = address.includes('://') ? [] : (SCP_FORM.exec(address) ?? []);
  if (host !== undefined && path !== undefined) return joined(host, path);
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.hostname === '' ? undefined : joined(url.hostname, url.pathname);
}

const LONGEST = 2048;

function joined(host: string, path: string): string {
  const trimmed = path.split('/').filter((part) => part !== '');
  return `${host}/${trimmed.join('/').replace(/\.git$/i, '')}`.toLowerCase();
}

function parseObject(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
