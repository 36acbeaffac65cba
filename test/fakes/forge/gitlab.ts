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

/** The part of GitLab's REST API (version 4) that notes and statuses need. */
export function startGitlab(): Promise<RunningForge> {
  return serve('/api/v4', answer);
}

const LONGEST_NOTE = 1_000_000;
const LONGEST_DESCRIPTION = 255;
const STATES = ['pending', 'running', 'success', 'failed', 'canceled', 'skipped'];
/** Forges write about commits and labels between the notes of people. */
const SYSTEM = { id: 7, body: 'added 1 commit', author: { id: 3, username: 'dev' }, system: true };

function answer(state: ForgeState, call: Call): Reply {
  const account = accountOf(state, call);
  if (account === undefined) return refuse(401, '401 Unauthorized');
  if (call.path === '/api/v4/user') return user(account);
  const [, project, path = ''] = /^\/api\/v4\/projects\/([^/]+)(\/.*)$/.exec(call.path) ?? [];
  if (project !== encodeURIComponent(state.repository) && project !== String(state.projectId)) {
    return refuse(404, '404 Project Not Found');
  }
  return route(state, call, account, path);
}

function route(state: ForgeState, call: Call, account: Account, path: string): Reply {
  const request = `/merge_requests/${state.number}`;
  if (path === request) return { status: 200, body: { iid: state.number, sha: state.head } };
  if (path === `${request}/notes`) return thread(state, call, account);
  const id = path.startsWith(`${request}/notes/`) ? path.slice(`${request}/notes/`.length) : undefined;
  if (id !== undefined) return single(state, call, account, state.find(id));
  const commit = /^\/statuses\/([0-9a-f]+)$/.exec(path)?.[1];
  if (commit !== undefined && call.method === 'POST') return status(state, call, account, commit);
  return refuse(404, '404 Not found');
}

/** The token of a job comes in a header of its own, and opens neither notes nor statuses. */
function accountOf(state: ForgeState, { headers }: Call): Account | undefined {
  const token = headers['private-token'] ?? /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  return typeof token === 'string' ? state.accounts.get(token) : undefined;
}

function user({ id, login, mayReadSelf }: Account): Reply {
  if (mayReadSelf === false) return insufficientScope();
  return { status: 200, body: { id, username: login } };
}

function thread(state: ForgeState, call: Call, account: Account): Reply {
  if (call.method === 'GET') {
    const all = [SYSTEM, ...state.comments.map(shown)];
    const { items, page, pages, size } = pageOf(all, call, { name: 'per_page', default: 20, most: 100 });
    const headers = {
      ...linkHeader(call, page, pages),
      'x-page': String(page),
      'x-per-page': String(size),
      'x-next-page': page < pages ? String(page + 1) : '',
      'x-total': String(all.length),
      'x-total-pages': String(pages),
    };
    return { status: 200, headers, body: call.query.get('sort') === 'asc' ? items : items.toReversed() };
  }
  if (call.method !== 'POST') return refuse(405, '405 Method Not Allowed');
  return (
    refusedText(call, account) ?? {
      status: 201,
      body: shown(state.comment(account, call.body['body'] ?? '')),
    }
  );
}

function single(state: ForgeState, call: Call, account: Account, note: StoredComment | undefined): Reply {
  if (note === undefined) return refuse(404, '404 Not found');
  if (note.author.id !== account.id && account.mayEditOthers !== true) return refuse(403, '403 Forbidden');
  if (call.method === 'DELETE') {
    state.drop(note);
    return { status: 204 };
  }
  if (call.method !== 'PUT') return refuse(405, '405 Method Not Allowed');
  const refused = refusedText(call, account);
  if (refused !== undefined) return refused;
  note.body = call.body['body'] ?? '';
  return { status: 200, body: shown(note) };
}

function refusedText({ body }: Call, account: Account): Reply | undefined {
  if (account.mayComment === false) return insufficientScope();
  const text = body['body'];
  if (text === undefined) return { status: 400, body: { error: 'body is missing' } };
  if (text.length <= LONGEST_NOTE) return undefined;
  return refuse(
    400,
    `400 Bad request - Note {:note=>["is too long (maximum is ${LONGEST_NOTE} characters)"]}`,
  );
}

function status(state: ForgeState, { body }: Call, account: Account, commit: string): Reply {
  if (account.maySetStatus === false) return refuse(403, '403 Forbidden');
  if (commit !== state.head) return refuse(404, '404 Commit Not Found');
  if (!STATES.includes(body['state'] ?? '')) {
    return { status: 400, body: { error: 'state does not have a valid value' } };
  }
  if ((body['description'] ?? '').length > LONGEST_DESCRIPTION) {
    return refuse(400, '400 Bad request - description is too long (maximum is 255 characters)');
  }
  const last = state.statuses.findLast(
    (other) => other.commit === commit && other.body['name'] === body['name'],
  );
  if (body['state'] === 'pending' && last?.body['state'] === 'pending') {
    const reason = 'Status cannot transition via "enqueue"';
    return refuse(400, `Cannot transition status via :enqueue from :pending (Reason(s): ${reason})`);
  }
  state.statuses.push({ commit, body });
  return { status: 201, body: { id: state.statuses.length, sha: commit, status: body['state'] } };
}

function shown({ id, body, author }: StoredComment): object {
  return { id, body, author: { id: author.id, username: author.login }, system: false };
}

function insufficientScope(): Reply {
  return {
    status: 403,
    body: {
      error: 'insufficient_scope',
      error_description: 'The request requires higher privileges than provided by the access token.',
      scope: 'api',
    },
  };
}

function refuse(status: number, message: string): Reply {
  return { status, body: { message } };
}
