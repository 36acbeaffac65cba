import { type Answer, createApi } from './api.ts';
import { field, numberField, textField } from './fields.ts';
import { unlessNotOurs } from './not-ours.ts';
import { readPages } from './pages.ts';
import type { Forge, ForgeOptions, PostedComment } from './port.ts';

/** GitLab REST API, version 4. */
export function openGitlab(options: ForgeOptions): Forge {
  const api = createApi({
    ...options,
    needed: 'the scope api and the role Developer',
    headers: { 'private-token': options.token },
  });
  const project = `projects/${encodeURIComponent(options.repository)}`;
  const request = `${project}/merge_requests/${options.number}`;
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
    setStatus: async (commit, { state, context, description, url }) => {
      await api.request('post', `${project}/statuses/${encodeURIComponent(commit)}`, {
        state: state === 'success' ? 'success' : 'failed',
        name: context,
        description,
        ...(url === undefined ? {} : { target_url: url }),
      });
    },
  };
}

function hasNextPage({ headers }: Answer): boolean {
  return (headers.get('x-next-page') ?? '') !== '';
}

function posted({ body }: Answer): PostedComment {
  return { id: numberField(body, 'id') };
}
