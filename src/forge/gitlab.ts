import { Failure } from '../model/errors.ts';
import { type Answer, type Api, createApi } from './api.ts';
import { field, numberField, textField } from './fields.ts';
import { unlessNotOurs } from './not-ours.ts';
import { readPages } from './pages.ts';
import type {
  CommitStatus,
  CommitStatuses,
  Forge,
  ForgeOptions,
  PostedComment,
  RepositoryOptions,
} from './port.ts';

/** GitLab REST API, version 4. */
export function openGitlab(options: ForgeOptions): Forge {
  const api = apiOf(options);
  const request = `${projectPath(options)}/merge_requests/${options.number}`;
  return {
    head: async () => textField((await api.request('get', request)).body, 'sha'),
    comments: async () => {
      const self = numberField((await api.request('get', 'user')).body, 'id');
      const query = 'sort=asc&order_by=created_at&per_page=100';
      const notes = await readPages(api, `${request}/notes?${query}`, hasNextPage);
      return notes
        .map((note) => ({
          id: numberField(note, 'id'),
          text: textField(note, 'body'),
          isOurs: field(note, 'author', 'id') === self,
        }))
        .toSorted((a, b) => a.id - b.id);
    },
    create: async (text) => posted(await api.request('post', `${request}/notes`, { body: text })),
    update: (id, text) =>
      unlessNotOurs(async () => posted(await api.request('put', `${request}/notes/${id}`, { body: text }))),
    remove: async (id) => void (await unlessNotOurs(() => api.request('delete', `${request}/notes/${id}`))),
    ...openGitlabStatuses(options),
  };
}

const STATES: Readonly<Record<CommitStatus['state'], string>> = {
  pending: 'pending',
  success: 'success',
  failure: 'failed',
};

/** Statuses of commits, without a merge request. */
export function openGitlabStatuses(options: RepositoryOptions): CommitStatuses {
  const api = apiOf(options);
  return {
    setStatus: async (commit, { state, context, description, url }) => {
      const path = `${projectPath(options)}/statuses/${encodeURIComponent(commit)}`;
      const status = { state: STATES[state], name: context, description };
      const posted = api.request('post', path, url === undefined ? status : { ...status, target_url: url });
      await (state === 'pending' ? posted.catch(ignorePending) : posted);
    },
  };
}

/** GitLab refuses to make pending what is: the status says what it should, in the words of before. */
function ignorePending(thrown: unknown): void {
  const isPending = thrown instanceof Failure && /Cannot transition status via :enqueue/.test(thrown.message);
  if (!isPending) throw thrown;
}

function apiOf(options: RepositoryOptions): Api {
  return createApi({
    ...options,
    needed: 'the scope api and the role Developer',
    headers: { 'private-token': options.token },
  });
}

function projectPath({ repository }: RepositoryOptions): string {
  return `projects/${encodeURIComponent(repository)}`;
}

function hasNextPage({ headers }: Answer): boolean {
  return (headers.get('x-next-page') ?? '') !== '';
}

function posted({ body }: Answer): PostedComment {
  return { id: numberField(body, 'id') };
}
