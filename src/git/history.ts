import { Blocked } from '../model/errors.ts';
import type { CommitSha } from '../model/ids.ts';
import type { ObjectStore, RemoteTip } from './port.ts';

/** From the commit that counts as the one before, if there is one, to where the ref is now. */
export interface Step {
  readonly before: CommitSha | undefined;
  readonly tip: RemoteTip;
}

const WAY_OUT = 'or accept what rewrites history with --allow-rewrite';

/** Why a step is none forward, or undefined. The answer is computed from the commits, whoever was watching. */
export async function rewriteOf(store: ObjectStore, { before, tip }: Step): Promise<Blocked | undefined> {
  if (before === undefined || before === tip.commit || tip.kind === 'commit') return undefined;
  if (tip.kind === 'tag') return refusal('git-tag-moved', tip, before, 'a tag that moves is not followed; make a new tag');
  if (await store.descends(tip.commit, before)) return undefined;
  return (await store.related(tip.commit, before))
    ? refusal('git-history-rewritten', tip, before, 'the one is not among the parents of the other; push what builds on it')
    : refusal('git-unrelated-history', tip, before, 'they have no commit in common; push what builds on the first');
}

function refusal(code: string, { name, commit }: RemoteTip, before: CommitSha, problem: string): Blocked {
  const message = `${name} was at ${before} and is at ${commit}: ${problem}, ${WAY_OUT}`;
  return new Blocked(code, message, { data: { ref: name, before, commit } });
}
