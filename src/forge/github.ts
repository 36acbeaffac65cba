import { Blocked } from '../model/errors.ts';
import { type Api, createApi } from './api.ts';
import { field, numberField } from './fields.ts';
import { createIssueForge, createStatuses } from './issue-forge.ts';
import { hasNextLink } from './pages.ts';
import type { CommitStatuses, Forge, ForgeOptions, RepositoryOptions } from './port.ts';

/** GitHub REST API, version 2022-11-28. */
export function openGithub(options: ForgeOptions): Forge {
  const api = apiOf(
    options,
    'write access to pull requests and commit statuses (permissions pull-requests and statuses)',
  );
  return createIssueForge(api, options, {
    pageSize: 'per_page=100',
    hasMore: hasNextLink,
    ownership: async () => {
      try {
        const id = numberField((await api.request('get', 'user')).body, 'id');
        return (comment) => field(comment, 'user', 'id') === id;
      } catch (thrown) {
        // The token of an app, such as that of a workflow, is no user's. Only apps that the repository let in write as
        // bots, and GitHub refuses the change when it was another one.
        if (!(thrown instanceof Blocked && thrown.code === 'forge-forbidden')) throw thrown;
        return (comment) => field(comment, 'user', 'type') === 'Bot';
      }
    },
  });
}

/** Statuses of commits, without a pull request. */
export function openGithubStatuses(options: RepositoryOptions): CommitStatuses {
  return createStatuses(apiOf(options, 'write access to commit statuses (permission statuses)'), options);
}

function apiOf(options: RepositoryOptions, needed: string): Api {
  return createApi({
    ...options,
    needed,
    headers: {
      authorization: `Bearer ${options.token}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    },
  });
}
