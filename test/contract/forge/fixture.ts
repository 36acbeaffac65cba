import { onTestFinished } from 'vitest';
import { type CommentResult, writeComment } from '../../../src/forge/comment.ts';
import { openForge } from '../../../src/forge/forge.ts';
import type { Forge, ForgeOptions, Provider } from '../../../src/forge/port.ts';
import { startGitea } from '../../fakes/forge/gitea.ts';
import { startGithub } from '../../fakes/forge/github.ts';
import { startGitlab } from '../../fakes/forge/gitlab.ts';
import type { Account, RunningForge } from '../../fakes/forge/server.ts';

export const TOKEN = 'canary-0b7e6f52d1c94a38';
export const MARKER = '<!-- test:plan -->';
export const BOT: Account = { id: 11, login: 'fleet-bot' };
export const OTHER: Account = { id: 12, login: 'somebody' };

export interface Variant {
  readonly name: string;
  readonly provider: Provider;
  readonly start: () => Promise<RunningForge>;
  readonly account: Account;
}

export const VARIANTS: readonly Variant[] = [
  { name: 'GitHub, token of a user', provider: 'github', start: startGithub, account: BOT },
  {
    name: 'GitHub, token of a workflow',
    provider: 'github',
    start: startGithub,
    account: { ...BOT, isApp: true },
  },
  { name: 'GitLab', provider: 'gitlab', start: startGitlab, account: BOT },
  { name: 'Gitea with pages', provider: 'gitea', start: () => startGitea('new'), account: BOT },
  { name: 'Gitea without pages', provider: 'gitea', start: () => startGitea('old'), account: BOT },
];

export interface Opened {
  readonly server: RunningForge;
  readonly forge: Forge;
  readonly account: Account;
  /** Another door to the same pull request. */
  readonly open: (changes?: Partial<ForgeOptions>) => Forge;
  readonly write: (text: string | ((limit: number) => string)) => Promise<CommentResult>;
}

/** A stand-in with a pull request, and our door to it; both end with the test. */
export async function opened(variant: Variant): Promise<Opened> {
  const server = await variant.start();
  onTestFinished(() => server.close());
  server.accounts.set(TOKEN, variant.account);
  const open = (changes: Partial<ForgeOptions> = {}): Forge =>
    openForge(variant.provider, {
      apiUrl: server.apiUrl,
      repository: server.repository,
      number: server.number,
      token: TOKEN,
      clock: { now: () => Date.now(), random: () => 0 },
      signal: AbortSignal.timeout(20_000),
      pause: 5,
      ...changes,
    });
  const forge = open();
  const write = (text: string | ((limit: number) => string)): Promise<CommentResult> =>
    writeComment(forge, {
      marker: MARKER,
      render: (limit) => `${MARKER}\n${typeof text === 'string' ? text : text(limit)}`,
    });
  return { server, forge, account: variant.account, open, write };
}

/** What a promise is rejected with: code, message, and everything that a log of it could show. */
export async function rejection(
  promise: Promise<unknown>,
): Promise<{ readonly code: unknown; readonly message: string; readonly all: string }> {
  const thrown: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Error)) throw new Error('it was not rejected');
  const { code, data } = thrown as Error & { code?: unknown; data?: unknown };
  const { inspect } = await import('node:util');
  const all = `${inspect(thrown, { depth: 10, showHidden: true })}\n${JSON.stringify(data)}`;
  return { code, message: thrown.message, all };
}
