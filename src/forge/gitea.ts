import { createApi } from './api.ts';
import { field, numberField } from './fields.ts';
import { createIssueForge } from './issue-forge.ts';
import { hasNextLink } from './pages.ts';
import type { Forge, ForgeOptions } from './port.ts';

/** The API of Gitea and Forgejo, version 1. */
export function openGitea(options: ForgeOptions): Forge {
  const api = createApi({
    ...options,
    needed: 'the scopes write:issue, write:repository and read:user',
    headers: { authorization: `token ${options.token}` },
  });
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
