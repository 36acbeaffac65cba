/** What can go wrong with a request to an API server: one table says what it means, and whether it may be repeated. */
import { Failure, Waiting } from '../model/errors.ts';

/** Why a request was not answered with what it asked for. */
export type Problem = Refusal | Break;

/** The server answered, and not with success. */
export interface Refusal {
  readonly kind: 'refusal';
  /** Of HTTP. */
  readonly status: number;
  /** Milliseconds until it may be asked again, where the server said so. */
  readonly retryAfter?: number;
  /** `reason`, `message`, `details.kind` and the reasons of `details.causes` of its Status. */
  readonly reason: string;
  readonly message: string;
  readonly about: string;
  readonly causes: readonly string[];
}

/** There was no answer, or none that can be used. */
export interface Break {
  readonly kind: 'break';
  /** Of Node or OpenSSL, or one of our own: TIMEOUT, ANSWER_TOO_LARGE, GARBLED. */
  readonly errno: string;
  readonly message: string;
}

export type ProblemCode =
  | 'kubernetes-absent'
  | 'kubernetes-certificate'
  | 'kubernetes-conflict'
  | 'kubernetes-exists'
  | 'kubernetes-failed'
  | 'kubernetes-forbidden'
  | 'kubernetes-full'
  | 'kubernetes-garbled'
  | 'kubernetes-gone'
  | 'kubernetes-invalid'
  | 'kubernetes-no-namespace'
  | 'kubernetes-refused'
  | 'kubernetes-terminating'
  | 'kubernetes-throttled'
  | 'kubernetes-too-large'
  | 'kubernetes-answer-too-large'
  | 'kubernetes-unauthorized'
  | 'kubernetes-unreachable';

export interface Rule {
  readonly code: ProblemCode;
  /**
   * Whether the same request is sent again. `unexecuted`: the server has done nothing. `unknown`: it may have done it,
   * and the error of a later attempt says so. `renewed`: once, with credentials that were read again. `never`: the answer
   * would be the same.
   */
  readonly again: 'unexecuted' | 'unknown' | 'renewed' | 'never';
}

interface Row extends Rule {
  readonly when: (problem: Refusal) => boolean;
}

const NEVER = { again: 'never' } as const;
const UNKNOWN = { again: 'unknown' } as const;

/** The first row that fits is the rule. */
const REFUSALS: readonly Row[] = [
  row(401, { code: 'kubernetes-unauthorized', again: 'renewed' }),
  row(403, { code: 'kubernetes-terminating', ...NEVER }, ({ causes }) =>
    causes.includes('NamespaceTerminating'),
  ),
  row(403, { code: 'kubernetes-forbidden', ...NEVER }),
  row(404, { code: 'kubernetes-no-namespace', ...NEVER }, ({ about }) => about === 'namespaces'),
  row(404, { code: 'kubernetes-absent', ...NEVER }),
  row(409, { code: 'kubernetes-terminating', ...NEVER }, ({ message }) => message.includes('being deleted')),
  row(409, { code: 'kubernetes-exists', ...NEVER }, ({ reason }) => reason === 'AlreadyExists'),
  row(409, { code: 'kubernetes-conflict', ...NEVER }),
  row(410, { code: 'kubernetes-gone', ...NEVER }),
  row(413, { code: 'kubernetes-too-large', ...NEVER }),
  row(422, { code: 'kubernetes-too-large', ...NEVER }, isTooLong),
  row(422, { code: 'kubernetes-invalid', ...NEVER }),
  row(429, { code: 'kubernetes-throttled', again: 'unexecuted' }),
  row(500, { code: 'kubernetes-too-large', ...NEVER }, isTooLong),
  row(500, { code: 'kubernetes-full', ...NEVER }, ({ message }) =>
    message.includes('database space exceeded'),
  ),
  // A watch from a version that this server has not reached: it was restored from a backup, or lags behind.
  row(504, { code: 'kubernetes-gone', ...NEVER }, ({ causes }) => causes.includes('ResourceVersionTooLarge')),
  row(500, { code: 'kubernetes-failed', ...UNKNOWN }),
  row(502, { code: 'kubernetes-failed', ...UNKNOWN }),
  row(503, { code: 'kubernetes-failed', ...UNKNOWN }),
  row(504, { code: 'kubernetes-failed', ...UNKNOWN }),
];

const BREAKS: Readonly<Record<string, Rule>> = {
  ECONNREFUSED: { code: 'kubernetes-unreachable', again: 'unexecuted' },
  EHOSTUNREACH: { code: 'kubernetes-unreachable', again: 'unexecuted' },
  ENETUNREACH: { code: 'kubernetes-unreachable', again: 'unexecuted' },
  ENOTFOUND: { code: 'kubernetes-unreachable', again: 'unexecuted' },
  EAI_AGAIN: { code: 'kubernetes-unreachable', again: 'unexecuted' },
  ANSWER_TOO_LARGE: { code: 'kubernetes-answer-too-large', ...NEVER },
  GARBLED: { code: 'kubernetes-garbled', ...NEVER },
};

/** As Node names what OpenSSL does not accept. */
const CERTIFICATE = /CERT|SIGNATURE|ISSUER|ALTNAME|^ERR_(?:SSL|TLS)/;

export function ruleOf(problem: Problem): Rule {
  if (problem.kind === 'refusal')
    return REFUSALS.find(({ when }) => when(problem)) ?? { code: 'kubernetes-refused', ...NEVER };
  if (CERTIFICATE.test(problem.errno)) return { code: 'kubernetes-certificate', ...NEVER };
  return BREAKS[problem.errno] ?? { code: 'kubernetes-unreachable', ...UNKNOWN };
}

/** How long a loop waits for what passes by itself, in milliseconds, where the server did not say. */
const TERMINATING_WAIT = 5000;
const THROTTLED_WAIT = 1000;

/**
 * The error for a problem, in our words. `doing` says what was tried; `isUncertain`, that an attempt before may have done
 * it, unseen.
 */
export function errorOf(problem: Problem, doing: string, isUncertain: boolean): Failure | Waiting {
  const { code } = ruleOf(problem);
  const message = `${doing}: ${wordsOf(code, problem)}`;
  if (code === 'kubernetes-terminating')
    return new Waiting(code, message, { afterMilliseconds: TERMINATING_WAIT });
  if (code !== 'kubernetes-throttled') return new Failure(code, message, { data: { isUncertain } });
  const wait = (problem.kind === 'refusal' ? problem.retryAfter : undefined) ?? THROTTLED_WAIT;
  return new Waiting(code, message, { afterMilliseconds: wait });
}

/** Whether an error is about this problem. */
export function isProblem(thrown: unknown, ...codes: readonly ProblemCode[]): boolean {
  if (!(thrown instanceof Failure || thrown instanceof Waiting)) return false;
  return codes.some((code) => code === thrown.code);
}

/** Whether a conflict may be with what an attempt of our own has done. */
export function isUncertain(thrown: unknown): boolean {
  return thrown instanceof Failure && thrown.data['isUncertain'] === true;
}

const WORDS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'kubernetes-certificate': 'the certificate of the API server is not accepted',
  'kubernetes-forbidden': 'the API server does not allow it',
  'kubernetes-full': 'the database of the API server is full',
  'kubernetes-terminating': 'its namespace is being deleted',
  'kubernetes-throttled': 'the API server is busy',
  'kubernetes-unauthorized': 'the API server does not accept the credentials',
};

function wordsOf(code: ProblemCode, problem: Problem): string {
  const words = WORDS[code];
  const said = oneLine(problem.message);
  const told = problem.kind === 'refusal' ? `HTTP ${problem.status}${said === '' ? '' : `, ${said}`}` : said;
  return words === undefined ? told : `${words} (${told})`;
}

const LONGEST_WORDS = 300;

/** What a server says may hold line breaks and control characters. */
function oneLine(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS)}…`;
}

function row(status: number, rule: Rule, when: (problem: Refusal) => boolean = () => true): Row {
  return { ...rule, when: (problem) => problem.status === status && when(problem) };
}

/** An API server judges the size of one object; etcd that of the whole request. */
function isTooLong({ causes, message }: Refusal): boolean {
  return causes.includes('FieldValueTooLong') || /request is too large|Too long/.test(message);
}
