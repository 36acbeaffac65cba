import { Failure } from '../model/errors.ts';
import type { CommitVerdict } from '../model/generated/types.ts';
import type { CommitSha } from '../model/ids.ts';
import type { HubContext } from './context.ts';
import { verdictOn, withVerdict } from './verdict.ts';

/** Commits that may be looked at to find the one to blame. */
const MOST_JUDGED = 20;
/** Commits ahead that are counted. */
const MOST_COUNTED = 1000;

type Judge = (
  context: HubContext,
  commit: CommitSha,
  sync: number,
) => Promise<{ readonly verdict: CommitVerdict }>;

/**
 * Notes how far the newest commit is ahead of the accepted one, and which commit keeps it from being accepted: good ones
 * that queue behind it are not to blame. It is the oldest of the last that are all refused or held.
 */
export async function findBlocking(context: HubContext, judge: Judge): Promise<void> {
  const { head, accepted } = context;
  delete context.blocking;
  context.ahead = 0;
  if (head === undefined || head.outcome === 'accepted') return;
  context.blocking = head;
  const commits = await commitsAhead(context, head.commit as CommitSha | undefined, accepted?.commit);
  context.ahead = commits.length;
  if (head.reason !== 'Invalid' && head.reason !== 'Unsafe') return;
  const looked: CommitVerdict[] = [head];
  for (const commit of commits.slice(1, MOST_JUDGED)) {
    const verdict = verdictOn(context.history, commit) ?? (await judge(context, commit, 0)).verdict;
    if (verdict.outcome === 'accepted') break;
    looked.push(verdict);
    context.blocking = verdict;
  }
  for (const verdict of looked.toReversed()) context.history = withVerdict(context.history, verdict);
}

/** The newest first. What a source has refused it need not have kept. */
async function commitsAhead(
  { ports }: HubContext,
  head: CommitSha | undefined,
  accepted: CommitSha | undefined,
): Promise<readonly CommitSha[]> {
  if (head === undefined || accepted === undefined) return [];
  try {
    return (await ports.source.log(head, accepted, MOST_COUNTED)).map(({ sha }) => sha);
  } catch (thrown) {
    if (thrown instanceof Failure) return [head];
    throw thrown;
  }
}
