import type { CommitInfo } from '../git/port.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Blocked } from '../model/errors.ts';
import type { CommitFinding, CommitVerdict } from '../model/generated/types.ts';
import { type CommitSha, parseCommitSha } from '../model/ids.ts';
import type { PlanRisk } from '../plan/risks.ts';
import type { ReasonName } from '../status/reasons.ts';
import type { SourceProblem } from './context.ts';

/** Verdicts that are kept. */
export const MOST_VERDICTS = 50;
/** Findings of a verdict that are kept. */
const MOST_FINDINGS = 20;
const LONGEST_MESSAGE = 4096;
const LONGEST_LINE = 1024;
const LONGEST_ENTRIES = 16_384;

/** Refusals of a source that are about the commit it has, by code of the error. */
const REFUSALS: Readonly<Record<string, ReasonName>> = {
  'git-unsigned': 'Unsigned',
  'git-unknown-key': 'UnknownKey',
  'git-bad-signature': 'BadSignature',
  'git-expired-key': 'ExpiredKey',
  'git-revoked-key': 'RevokedKey',
  'git-history-rewritten': 'HistoryRewritten',
  'git-unrelated-history': 'UnrelatedHistory',
  'git-branch-deleted': 'BranchDeleted',
  'git-tag-moved': 'TagMoved',
  'git-empty-tree': 'EmptyTree',
  'git-path-missing': 'EmptyTree',
  'git-tree-refused': 'TreeRefused',
  'artifact-refused': 'TreeRefused',
};

const PROBLEMS: Readonly<Record<string, SourceProblem['reason']>> = {
  'git-unauthorized': 'SourceUnauthorized',
  'git-bad-credentials': 'SourceUnauthorized',
  'git-bad-keys': 'SourceUnauthorized',
  'artifact-unauthorized': 'SourceUnauthorized',
  'git-too-large': 'SourceTooLarge',
  'artifact-too-large': 'SourceTooLarge',
  'git-corrupt': 'SourceCorrupt',
  'git-protocol': 'SourceCorrupt',
  'artifact-digest': 'SourceCorrupt',
  'artifact-corrupt': 'SourceCorrupt',
  'artifact-bad-document': 'SourceCorrupt',
};

/** When a commit was looked at, and how long that took (milliseconds). */
export interface Look {
  readonly seenAt: number;
  readonly milliseconds: CommitVerdict['milliseconds'];
}

/** Undefined when the source could not be asked at all, or did not answer as it should. */
export function refusalOf({ code, message, data }: Blocked, look: Look): CommitVerdict | undefined {
  const reason = Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined;
  if (reason === undefined) return undefined;
  return {
    ...whoseOf(data),
    ...verdict('refused', reason, message),
    ...timesOf(look),
  };
}

/** What an error says of the commit that it is about. */
function whoseOf(
  data: Blocked['data'],
): Pick<CommitVerdict, 'commit' | 'author' | 'subject' | 'committedAt'> {
  const { author, subject, committedAt } = data;
  const commit = typeof data['commit'] === 'string' ? parseCommitSha(data['commit']) : undefined;
  return {
    ...(commit === undefined ? {} : { commit }),
    ...authorship({
      ...(typeof author === 'string' ? { author } : {}),
      ...(typeof subject === 'string' ? { subject } : {}),
      ...(typeof committedAt === 'number' ? { committedAt } : {}),
    }),
  };
}

export function problemReason(code: string): SourceProblem['reason'] {
  return (Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined) ?? 'SourceUnreachable';
}

export function acceptedVerdict(info: CommitInfo, look: Look): CommitVerdict {
  return { ...identity(info), ...verdict('accepted', 'Valid', 'accepted'), ...timesOf(look) };
}

export function invalidVerdict(
  info: CommitInfo,
  diagnostics: readonly Diagnostic[],
  look: Look,
): CommitVerdict {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const others = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const message =
    first === undefined
      ? 'it has errors'
      : `${first.code} in ${first.file}:${first.line}:${first.column}: ${first.message}${others}`;
  const findings = errors.slice(0, MOST_FINDINGS).map(findingOf);
  return { ...identity(info), ...verdict('refused', 'Invalid', message), findings, ...timesOf(look) };
}

/** The risks are not empty. */
export function heldVerdict(info: CommitInfo, risks: readonly PlanRisk[], look: Look): CommitVerdict {
  const what = risks.map(({ risk, message }) => `${risk}: ${message}`).join('; ');
  const entries = risks.map(({ acknowledge }) => acknowledge).join('\n');
  return {
    ...identity(info),
    ...verdict('held', 'Unsafe', what),
    acknowledge: entries.slice(0, LONGEST_ENTRIES),
    ...timesOf(look),
  };
}

function verdict(
  outcome: CommitVerdict['outcome'],
  reason: ReasonName,
  message: string,
): Pick<CommitVerdict, 'outcome' | 'reason' | 'message' | 'findings'> {
  return { outcome, reason, message: message.slice(0, LONGEST_MESSAGE), findings: [] };
}

function identity(info: CommitInfo): Pick<CommitVerdict, 'commit' | 'author' | 'subject' | 'committedAt'> {
  return { commit: info.sha, ...authorship(info) };
}

function authorship({
  author,
  subject,
  committedAt,
}: Partial<CommitInfo>): Pick<CommitVerdict, 'author' | 'subject' | 'committedAt'> {
  return {
    ...(author === undefined ? {} : { author: author.slice(0, LONGEST_LINE) }),
    ...(subject === undefined ? {} : { subject: subject.slice(0, LONGEST_LINE) }),
    ...(committedAt === undefined ? {} : { committedAt: timeOf(committedAt * 1000) }),
  };
}

function timesOf({ seenAt, milliseconds }: Look): Pick<CommitVerdict, 'seenAt' | 'milliseconds'> {
  return { seenAt: timeOf(seenAt), milliseconds };
}

function findingOf({ code, severity, message, file, line, column, hint }: Diagnostic): CommitFinding {
  const wayOut = hint === '' ? {} : { hint: hint.slice(0, LONGEST_MESSAGE) };
  return { code, severity, message: message.slice(0, LONGEST_MESSAGE), file, line, column, ...wayOut };
}

/** RFC 3339, in UTC; of a time that no calendar has, the first one. `milliseconds` since 1970. */
export function timeOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  const isShown =
    !Number.isNaN(date.getTime()) && date.getUTCFullYear() >= 0 && date.getUTCFullYear() <= 9999;
  return (isShown ? date : new Date(0)).toISOString();
}

/** The same commit is in the history once, with what was said of it last. */
export function withVerdict(
  history: readonly CommitVerdict[],
  latest: CommitVerdict,
): readonly CommitVerdict[] {
  const others = history.filter(
    ({ commit, reason }) => commit !== latest.commit || (commit === undefined && reason !== latest.reason),
  );
  return [latest, ...others].slice(0, MOST_VERDICTS);
}

/** What the last hub has said of a commit. */
export function verdictOn(history: readonly CommitVerdict[], commit: CommitSha): CommitVerdict | undefined {
  return history.find((each) => each.commit === commit);
}
