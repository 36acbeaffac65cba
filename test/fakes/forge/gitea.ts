import {
  type Account,
  type Call,
  type ForgeState,
  linkHeader,
  pageOf,
  type Reply,
  type RunningForge,
  serve,
  type StoredComment,
} from './server.ts';

/**
 * The part of the API of Gitea and Forgejo that comments and statuses need. Lists of comments have pages in new
 * versions; old ones send everything whatever the page, with the total and without links.
 */
export function startGitea(version: 'new' | 'old'): Promise<RunningForge> {
  return serve('/api/v1', (state, call) => answer(state, call, version));
}

const MOST_ITEMS = 50;
const STATES = ['pending', 'success', 'error', 'failure', 'warning'];

function answer(state: ForgeState, call: Call, version: 'new' | 'old'): Reply {
  const account = accountOf(state, call);
  if (account === undefined) return refuse(401, 'token is required');
  if (call.path === '/api/v1/user') return user(account);
  const base = `/api/v1/repos/${state.repository}`;
  const path = call.path.startsWith(`${base}/`) ? call.path.slice(base.length) : '';
  if (path === `/issues/${state.number}/comments`) {
    return call.method === 'GET' ? list(state, call, version) : create(state, call, account);
  }
  return route(state, call, account, path);
}

function route(state: ForgeState, call: Call, account: Account, path: string): Reply {
  if (path === `/pulls/${state.number}`) return { status: 200, body: { head: { sha: state.head } } };
  const id = /^\/issues\/comments\/(\d+)$/.exec(path)?.[1];
  if (id !== undefined) return single(state, call, account, state.find(id));
  const commit = /^\/statuses\/([0-9a-f]+)$/.exec(path)?.[1];
  if (commit !== undefined && call.method === 'POST') return status(state, call, account, commit);
  return refuse(404, "The target couldn't be found.");
}

function accountOf(state: ForgeState, { headers }: Call): Account | undefined {
  const token = /^(?:token|Bearer) (.+)$/.exec(headers.authorization ?? '')?.[1];
  return token === undefined ? undefined : state.accounts.get(token);
}

function user({ id, login, mayReadSelf }: Account): Reply {
  return mayReadSelf === false ? missingScope('read:user') : { status: 200, body: { id, login } };
}

function list(state: ForgeState, call: Call, version: 'new' | 'old'): Reply {
  const total = { 'x-total-count': String(state.comments.length) };
  const show = (comment: StoredComment): object => shown(call, state, comment);
  if (version === 'old') return { status: 200, headers: total, body: state.comments.map(show) };
  const { items, page, pages } = pageOf(state.comments, call, {
    name: 'limit',
    default: 30,
    most: MOST_ITEMS,
  });
  return { status: 200, headers: { ...total, ...linkHeader(call, page, pages) }, body: items.map(show) };
}

function create(state: ForgeState, call: Call, account: Account): Reply {
  if (call.method !== 'POST') return refuse(405, 'Method Not Allowed');
  if (account.mayComment === false) return missingScope('write:issue');
  if (call.body['body'] === undefined) return refuse(422, '[]: Body is required');
  return { status: 201, body: shown(call, state, state.comment(account, call.body['body'])) };
}

function single(state: ForgeState, call: Call, account: Account, comment: StoredComment | undefined): Reply {
  if (comment === undefined) return refuse(404, 'comment does not exist');
  if (comment.author.id !== account.id && account.mayEditOthers !== true) return { status: 403 };
  if (call.method === 'DELETE') {
    state.drop(comment);
    return { status: 204 };
  }
  if (call.method !== 'PATCH') return refuse(405, 'Method Not Allowed');
  comment.body = call.body['body'] ?? '';
  return { status: 200, body: shown(call, state, comment) };
}

function status(state: ForgeState, { body }: Call, account: Account, commit: string): Reply {
  if (account.maySetStatus === false) return missingScope('write:repository');
  if (commit !== state.head) return refuse(404, `object does not exist [id: ${commit}, rel_path: ]`);
  if (!STATES.includes(body['state'] ?? '')) return refuse(422, '[State]: In');
  state.statuses.push({ commit, body });
  return { status: 201, body: { id: state.statuses.length, ...body } };
}

function shown({ origin }: Call, state: ForgeState, { id, body, author }: StoredComment): object {
  return {
    id,
    body,
    html_url: `${origin}/${state.repository}/pulls/${state.number}#issuecomment-${id}`,
    user: { id: author.id, login: author.login },
  };
}

function missingScope(scope: string): Reply {
  return refuse(403, `token does not have at least one of required scope(s): [${scope}]`);
}

function refuse(status: number, message: string): Reply {
  return { status, body: { message, url: 'https://gitea.example.com/api/swagger' } };
}
