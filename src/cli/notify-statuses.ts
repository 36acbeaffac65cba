import { PROVIDERS, type Provider } from '../forge/port.ts';
import { type GitUrl, parseGitUrl } from '../git/url.ts';
import { parseAddress } from '../notify/receivers.ts';
import type { StatusTarget } from '../notify/statuses.ts';
import { UsageError } from './context.ts';

/** Where the hub sets the statuses of commits. */
export interface FeedbackFlags {
  readonly feedback?: Provider;
  readonly feedbackTokenFile?: string;
  readonly feedbackUrl?: string;
}

/** What the flags name, with the repository that the hub reads; exit code 64 when they do not go together. */
export function statusTarget({
  source,
  feedback: provider,
  feedbackTokenFile: tokenFile,
  feedbackUrl,
}: FeedbackFlags & { readonly source: string }): StatusTarget | undefined {
  if ((provider === undefined) !== (tokenFile === undefined))
    throw new UsageError('--feedback and --feedback-token-file go together');
  if (provider === undefined || tokenFile === undefined) {
    if (feedbackUrl !== undefined) throw new UsageError('--feedback-url goes with --feedback');
    return undefined;
  }
  const place = placeOf(parseGitUrl(source));
  const { base, repository } = place === undefined ? {} : partsOf(provider, place);
  if (base === undefined || repository === undefined)
    throw new UsageError(`--feedback: --source names no repository of a forge (${PROVIDERS.join(', ')})`);
  const apiUrl = feedbackUrl === undefined ? API_OF[provider](base) : givenUrl(feedbackUrl);
  return { provider, apiUrl, repository, tokenFile };
}

interface Place {
  readonly origin: string;
  readonly path: readonly string[];
}

/** Undefined for a path on this host. An ssh port says nothing about that of the API. */
function placeOf({ kind, address }: GitUrl): Place | undefined {
  if (kind === 'file') return undefined;
  const url = new URL(address);
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/')
    .slice(1);
  return { path, origin: kind === 'ssh' ? `https://${url.hostname}` : url.origin };
}

/** GitLab has groups in groups; the others may be below a path of their host. */
function partsOf(
  provider: Provider,
  { origin, path }: Place,
): Partial<Record<'base' | 'repository', string>> {
  if (path.length < 2 || !path.every((part) => PART.test(part))) return {};
  if (provider === 'gitlab') return { base: origin, repository: path.join('/') };
  return { base: [origin, ...path.slice(0, -2)].join('/'), repository: path.slice(-2).join('/') };
}

const PART = /^(?!\.{1,2}$)[\w.~-]+$/;

const API_OF: Readonly<Record<Provider, (base: string) => string>> = {
  github: (base) => (base === 'https://github.com' ? 'https://api.github.com' : `${base}/api/v3`),
  gitlab: (base) => `${base}/api/v4`,
  gitea: (base) => `${base}/api/v1`,
};

function givenUrl(text: string): string {
  const url = /[?#]/.test(text) ? undefined : parseAddress(text);
  if (url === undefined)
    throw new UsageError(
      '--feedback-url: an http or https address without user, password, query and fragment',
    );
  return url.replace(/\/+$/, '');
}
