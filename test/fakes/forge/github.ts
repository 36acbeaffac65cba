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

/** The part of GitHub's REST API (2022-11-28) that comments and statuses need. */
export function startGithub(): Promise<RunningForge> {
  return serve('', (state, call) => {
    const reply = answer(state, call);
    return { ...reply, headers: { ...RATE, ...reply.headers } };
  });
}

const LONGEST_COMMENT = 65_536;
const LONGEST_DESCRIPTION = 140;
/** In every answer, refused or not. */
const RATE = {
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': '4990',
  'x-ratelimit-reset': '4102444800',
};

function answer(state: ForgeState, call: Call): Reply {
  if (call.headers['user-agent'] === undefined)
    return refuse(403, 'Request forbidden by administrative rules.');
  const account = accountOf(state, call);
  if (account === undefined) return refuse(401, 'Bad credentials');
  if (call.path === '/user') return user(account);
  const base = `/repos/${state.repository}`;
  return call.path.startsWith(`${base}/`)
    ? route(state, call, account, call.path.slice(base.length))
    : refuse(404, 'Not Found');
}

function route(state: ForgeState, call: Call, account: Account, path: string): Reply {
  if (path === `/pulls/${state.number}`) return { status: 200, body: { head: { sha: state.head } } };
  if (path === `/issues/${state.number}/comments`) return thread(state, call, account);
  const id = /^\/issues\/comments\/(\d+)$/.exec(path)?.[1];
  if (id !== undefined) return single(state, call, account, state.find(id));
  const commit = /^\/statuses\/([0-9a-f]+)$/.exec(path)?.[1];
  if (commit !== undefined && call.method === 'POST') return status(state, call, account, commit);
  return refuse(404, 'Not Found');
}

function accountOf(state: ForgeState, { headers }: Call): Account | undefined {
  const token = /^(?:Bearer|token) (.+)$/i.exec(headers.authorization ?? '')?.[1];
  return token === undefined ? undefined : state.accounts.get(token);
}

function user({ id, login, isApp }: Account): Reply {
  if (isApp === true) return refuse(403, 'Resource not accessible by integration');
  return { status: 200, body: { id, login, type: 'User' } };
}

function thread(state: ForgeState, call: Call, account: Account): Reply {
  if (call.method === 'GET') {
    const { items, page, pages } = pageOf(state.comments, call, { name: 'per_page', default: 30, most: 100 });
    return {
      status: 200,
      headers: linkHeader(call, page, pages),
      body: items.map((item) => shown(call, state, item)),
    };
  }
  if (call.method !== 'POST') return refuse(404, 'Not Found');
  return (
    refusedText(call, account) ?? {
      status: 201,
      body: shown(call, state, state.comment(account, call.body['body'] ?? '')),
    }
  );
}

function single(state: ForgeState, call: Call, account: Account, comment: StoredComment | undefined): Reply {
  if (comment === undefined) return refuse(404, 'Not Found');
  if (comment.author.id !== account.id && account.mayEditOthers !== true)
    return refuse(403, 'Must have admin rights to Repository.');
  if (call.method === 'DELETE') {
    state.drop(comment);
    return { status: 204 };
  }
  if (call.method !== 'PATCH') return refuse(404, 'Not Found');
  const refused = refusedText(call, account);
  if (refused !== undefined) return refused;
  comment.body = call.body['body'] ?? '';
  return { status: 200, body: shown(call, state, comment) };
}

function refusedText({ body }: Call, account: Account): Reply | undefined {
  if (account.mayComment === false) return refuse(403, 'Resource not accessible by integration');
  const text = body['body'];
  if (text === undefined || text.trim() === '') {
    return invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  }
  if (text.length <= LONGEST_COMMENT) return undefined;
  return invalid({
    resource: 'IssueComment',
    code: 'unprocessable',
    field: 'data',
    message: `Body is too long (maximum is ${LONGEST_COMMENT} characters)`,
  });
}

function status(state: ForgeState, { body }: Call, account: Account, commit: string): Reply {
  if (account.maySetStatus === false) return refuse(403, 'Resource not accessible by integration');
  if (commit !== state.head) return refuse(422, `No commit found for SHA: ${commit}`);
  if (!['error', 'failure', 'pending', 'success'].includes(body['state'] ?? '')) {
    return invalid({ resource: 'Status', code: 'custom', field: 'state', message: 'state is not included' });
  }
  if ((body['description'] ?? '').length > LONGEST_DESCRIPTION) {
    const message = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`;
    return invalid({ resource: 'Status', code: 'custom', field: 'description', message });
  }
  state.statuses.push({ commit, body });
  return { status: 201, body: { id: state.statuses.length, ...body } };
}

function shown({ origin }: Call, state: ForgeState, { id, body, author }: StoredComment): object {
  return {
    id,
    body,
    html_url: `${origin}/${state.repository}/pull/${state.number}#issuecomment-${id}`,
    user: { id: author.id, login: author.login, type: author.isApp === true ? 'Bot' : 'User' },
  };
}

function refuse(status: number, message: string): Reply {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

function invalid(error: object): Reply {
  return { status: 422, body: { message: 'Validation Failed', errors: [error], status: '422' } };
}
