import { type Api, createApi } from './api.ts';
import { field, numberField } from './fields.ts';
import { createIssueForge, createStatuses } from './issue-forge.ts';
import { hasNextLink } from './pages.ts';
import type { CommitStatuses, Forge, ForgeOptions, RepositoryOptions } from './port.ts';

/** The API of Gitea and Forgejo, version 1. */
export function openGitea(options: ForgeOptions): Forge {
  const api = apiOf(options, 'the scopes write:issue, write:repository and read:user');
  return createIssueForge(api, options, {
    pageSize: 'limit=50',
    // Old versions send all comments at once, whatever the page, and no Link; all of them count.
    hasMore: (answer, seen) => hasNextLink(answer) || seen < Number(answer.headers.get('x-total-count') ?? 0),
    ownership: async () => {
      const id = numberField((await api.request('get', 'user')).body, 'id');
      return (comment) => field(comment, 'user', 'id') === id;
    },
  });
}

/** Statuses of commits, without a pull request. */
export function openGiteaStatuses(options: RepositoryOptions): CommitStatuses {
  return createStatuses(apiOf(options, 'the scope write:repository'), options);
}

function apiOf(options: RepositoryOptions, needed: string): Api {
  return createApi({ ...options, needed, headers: { authorization: `token ${options.token}` } });
}
