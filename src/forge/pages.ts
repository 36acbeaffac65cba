import { Failure } from '../model/errors.ts';
import type { Answer, Api } from './api.ts';

/** GitHub ends at 2,500 comments; nobody reads ten thousand. */
const MOST_PAGES = 100;

/** Decides by an answer, and by how many items came in all, whether there is another page. */
export type HasMore = (answer: Answer, seen: number) => boolean;

/** The items of every page of a list. Pages are asked for by number: an address that the server gives is not followed. */
export async function readPages(api: Api, path: string, hasMore: HasMore): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await api.request('get', `${path}&page=${page}`);
    if (!Array.isArray(answer.body))
      throw new Failure('forge-protocol', 'the server sent no list of comments');
    items.push(...(answer.body as readonly unknown[]));
    if (answer.body.length === 0 || !hasMore(answer, items.length)) return items;
  }
  throw new Failure('forge-too-many', `the pull request has more than ${MOST_PAGES} pages of comments`);
}

/** RFC 8288: the answer names a next page. */
export function hasNextLink({ headers }: Answer): boolean {
  return /;\s*rel="?next"?/i.test(headers.get('link') ?? '');
}
