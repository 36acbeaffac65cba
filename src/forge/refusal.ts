import { Blocked, Failure } from '../model/errors.ts';
import type { ApiOptions } from './api.ts';
import { readText } from './body.ts';

const LONGEST_DETAIL = 300;

/** An answer that is no success, in our words, with what the server says about it. */
export async function refusal(response: Response, options: ApiOptions): Promise<Error> {
  const { status } = response;
  const { host } = new URL(options.apiUrl);
  const data = { status };
  if (status >= 300 && status < 400) return redirected(response, options.apiUrl);
  const detail = await detailOf(response, options.token);
  if (isTooLong(status, detail)) {
    return new Failure('forge-too-long', `${host} takes no comment of this length${detail}`, { data });
  }
  switch (status) {
    case 401:
      return new Blocked(
        'forge-unauthorized',
        `${host} refuses the token: it needs ${options.needed}${detail}`,
        {
          data,
        },
      );
    case 403:
      return new Blocked(
        'forge-forbidden',
        `${host} allows the token less than is needed: ${options.needed}${detail}`,
        { data },
      );
    case 404:
      return new Blocked(
        'forge-not-found',
        `${host} knows no such repository, pull request or commit, or does not show it to this token${detail}`,
        { data },
      );
    default:
      return status >= 500
        ? new Failure('forge-unreachable', `${host} answers HTTP ${status} again and again`, { data })
        : new Failure('forge-rejected', `${host} answers HTTP ${status}${detail}`, { data });
  }
}

function redirected({ status, headers }: Response, apiUrl: string): Blocked {
  const location = headers.get('location') ?? '';
  const { host } = new URL(apiUrl);
  const target = URL.canParse(location, apiUrl) ? new URL(location, apiUrl).host : 'elsewhere';
  return new Blocked(
    'forge-redirected',
    `${host} redirects to ${target}, where the token is not sent: name the present address of the API, and the repository by its present name`,
    { data: { status } },
  );
}

/** GitHub answers 422, GitLab 400, a proxy 413. */
function isTooLong(status: number, detail: string): boolean {
  return status === 413 || ((status === 422 || status === 400) && /too long/i.test(detail));
}

/** The server's words on one line. It may repeat the token, which we do not. */
async function detailOf(response: Response, token: string): Promise<string> {
  const text = await readText(response).catch(() => '');
  const words = wordsOf(text)
    .replaceAll(token, '***')
    // oxlint-disable-next-line no-control-regex -- control characters are what it removes
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim();
  if (words === '') return '';
  return ` (${words.length > LONGEST_DETAIL ? `${words.slice(0, LONGEST_DETAIL)}…` : words})`;
}

/** Each forge has a `message`, GitHub a list of `errors` as well, GitLab an `error` in place of it now and then. */
function wordsOf(text: string): string {
  try {
    const { message, error, errors } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return [message ?? error, errors]
      .filter((part) => part !== undefined && part !== null)
      .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
      .join(': ');
  } catch {
    return '';
  }
}
