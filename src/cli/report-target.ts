import { readFile } from 'node:fs/promises';
import { Failure } from '../model/errors.ts';
import { PROVIDERS, type Provider } from '../forge/port.ts';
import { type CommandContext, UsageError } from './context.ts';
import { reportToken } from './report-token.ts';

type Environment = CommandContext['env'];

export interface ReportTargetOptions {
  readonly provider?: string;
  readonly repo?: string;
  readonly pr?: string;
  readonly apiUrl?: string;
  readonly tokenFile?: string;
}

export interface ReportTarget {
  readonly provider: Provider;
  readonly repository: string;
  readonly number: number;
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly token: string;
}

/** Which pull request is meant: by the options, or by the variables that a job of the forge has. */
export async function reportTarget(env: Environment, options: ReportTargetOptions): Promise<ReportTarget> {
  const provider = providerOf(env, options.provider);
  return {
    provider,
    repository: repositoryOf(provider, options.repo ?? repositoryVariable(env, provider)),
    number: numberOf(options.pr ?? (await numberVariable(env, provider))),
    apiUrl: apiUrlOf(options.apiUrl ?? apiVariable(env, provider)),
    token: await reportToken(env, provider, options.tokenFile),
  };
}

/** Gitea and Forgejo set the variables of GitHub as well. */
function providerOf(env: Environment, option: string | undefined): Provider {
  const named = PROVIDERS.find((provider) => provider === option);
  if (named !== undefined) return named;
  if (env['FORGEJO_ACTIONS'] === 'true' || env['GITEA_ACTIONS'] === 'true') return 'gitea';
  if (env['GITLAB_CI'] === 'true') return 'gitlab';
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  throw new UsageError(`--provider: name one of ${PROVIDERS.join(', ')}`);
}

/** The pipeline of a fork runs in the fork; the merge request is in the project it wants to get into. */
function repositoryVariable(env: Environment, provider: Provider): string | undefined {
  if (provider === 'gitlab') return env['CI_MERGE_REQUEST_PROJECT_ID'] ?? env['CI_PROJECT_ID'];
  return env['GITHUB_REPOSITORY'];
}

function repositoryOf(provider: Provider, text: string | undefined): string {
  if (text === undefined) throw new UsageError('--repo: name the repository, as owner/name');
  const parts = text.split('/');
  const isPath = parts.every((part) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..');
  const isRepository = provider === 'gitlab' ? parts.length > 1 || /^\d+$/.test(text) : parts.length === 2;
  if (isPath && isRepository) return text;
  throw new UsageError(`--repo: ${JSON.stringify(text)} is not owner/name`);
}

async function numberVariable(env: Environment, provider: Provider): Promise<string | undefined> {
  if (provider === 'gitlab') return env['CI_MERGE_REQUEST_IID'];
  const reference = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
  return reference ?? numberOfEvent(env['GITHUB_EVENT_PATH']);
}

/** Jobs that run on the base of a pull request find its number only in the event. */
async function numberOfEvent(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  try {
    const event = JSON.parse(await readFile(path, 'utf8')) as {
      readonly pull_request?: { readonly number?: unknown };
    };
    const number = event.pull_request?.number;
    return typeof number === 'number' ? String(number) : undefined;
  } catch (cause) {
    throw new Failure('report-event', `GITHUB_EVENT_PATH: ${path} cannot be read as JSON`, { cause });
  }
}

function numberOf(text: string | undefined): number {
  if (text === undefined) throw new UsageError('--pr: name the number of the pull request');
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`--pr: ${JSON.stringify(text)} is not the number of a pull request`);
}

function apiVariable(env: Environment, provider: Provider): string | undefined {
  if (provider === 'github') return env['GITHUB_API_URL'] ?? 'https://api.github.com';
  if (provider === 'gitlab') return env['CI_API_V4_URL'] ?? 'https://gitlab.com/api/v4';
  const server = env['GITHUB_SERVER_URL'];
  return server === undefined ? undefined : `${server.replace(/\/+$/, '')}/api/v1`;
}

function apiUrlOf(text: string | undefined): string {
  if (text === undefined)
    throw new UsageError('--api-url: name the API, such as https://git.example.com/api/v1');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (url === undefined || !isPlain || !/^https?:$/.test(url.protocol)) {
    throw new UsageError('--api-url: an http or https address without user, password, query and fragment');
  }
  return url.href.replace(/\/+$/, '');
}
