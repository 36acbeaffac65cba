import type { Answer, Api } from './api.ts';
import { numberField, textField } from './fields.ts';
import { unlessNotOurs } from './not-ours.ts';
import { type HasMore, readPages } from './pages.ts';
import type { CommitStatuses, Forge, ForgeOptions, PostedComment, RepositoryOptions } from './port.ts';

/** What differs between GitHub and Gitea, whose pull requests are issues with the same paths. */
export interface IssueForgeDialect {
  /** Query parameter that asks for the largest page. */
  readonly pageSize: string;
  readonly hasMore: HasMore;
  /** Tells comments of the token's account from others. */
  readonly ownership: () => Promise<(comment: unknown) => boolean>;
}

export function createIssueForge(api: Api, options: ForgeOptions, dialect: IssueForgeDialect): Forge {
  const repository = repositoryPath(options);
  const thread = `${repository}/issues/${options.number}/comments`;
  const comment = (id: number): string => `${repository}/issues/comments/${id}`;
  return {
    head: async () =>
      textField((await api.request('get', `${repository}/pulls/${options.number}`)).body, 'head', 'sha'),
    comments: async () => {
      const isOurs = await dialect.ownership();
      const items = await readPages(api, `${thread}?${dialect.pageSize}`, dialect.hasMore);
      return items
        .map((item) => ({ id: numberField(item, 'id'), text: textField(item, 'body'), isOurs: isOurs(item) }))
        .toSorted((a, b) => a.id - b.id);
    },
    create: async (text) => posted(await api.request('post', thread, { body: text })),
    update: (id, text) =>
      unlessNotOurs(async () => posted(await api.request('patch', comment(id), { body: text }))),
    remove: async (id) => void (await unlessNotOurs(() => api.request('delete', comment(id)))),
    ...createStatuses(api, options),
  };
}

/** The statuses of GitHub and Gitea. */
export function createStatuses(api: Api, options: RepositoryOptions): CommitStatuses {
  const statuses = `${repositoryPath(options)}/statuses`;
  return {
    setStatus: async (commit, { state, context, description, url }) => {
      const status = { state, context, description, ...(url === undefined ? {} : { target_url: url }) };
      await api.request('post', `${statuses}/${encodeURIComponent(commit)}`, status);
    },
  };
}

function repositoryPath({ repository }: RepositoryOptions): string {
  return `repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
}

function posted({ body }: Answer): PostedComment {
  return { id: numberField(body, 'id'), url: textField(body, 'html_url') };
}
