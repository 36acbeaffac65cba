import { Blocked, Failure } from '../model/errors.ts';
import type { CommitSha } from '../model/ids.ts';
import type { ObjectReader } from './port.ts';
import type { Found, Ref } from './ref.ts';

/** From the commit that counts as the one before, if there is one, to where the ref is now. */
export interface Step extends Found {
  readonly ref: Ref;
  readonly before: CommitSha | undefined;
  /** Which keys count; empty when none do. */
  readonly keys: string;
}

/** What tells two steps apart. */
export function nameOfStep({ before, tip, keys }: Step): string {
  return [before, tip.tag, tip.commit, keys].join(' ');
}

/** A branch may have moved on while it was fetched: what came is what is looked at. */
export function stepTo(step: Step, commit: CommitSha): Step {
  const { name, tag } = step.tip;
  if (step.tip.commit === commit) return step;
  if (tag === undefined) return { ...step, tip: { name, commit } };
  throw new Failure('git-protocol', `${name} leads to another commit than the server says`);
}

/**
 * Why a step does not only go forward, or undefined. It is read off the commits and the tags that there are, so that
 * the answer does not depend on who was watching.
 */
export async function rewriteOf(store: ObjectReader, step: Step): Promise<Blocked | undefined> {
  const { ref, before, tip } = step;
  if (before === undefined || before === tip.commit || ref.kind === 'commit') return undefined;
  if (ref.kind === 'range') return rewriteInRange(store, step, before);
  if (tip.name.startsWith('refs/tags/'))
    return refusal('git-tag-moved', step, before, 'a tag must not move; make a new tag and follow that');
  if (await store.descends(tip.commit, before)) return undefined;
  return (await store.related(tip.commit, before)) ? rewritten(step, before) : unrelated(step, before);
}

/** A higher version may lie on a branch of its own, but the tag of the one before must still be where it was. */
async function rewriteInRange(
  store: ObjectReader,
  step: Step,
  before: CommitSha,
): Promise<Blocked | undefined> {
  if (step.named?.has(before) !== true) {
    return refusal(
      'git-tag-moved',
      step,
      before,
      'no tag of the range names the first any more; restore its tag',
    );
  }
  return (await store.related(step.tip.commit, before)) ? undefined : unrelated(step, before);
}

function rewritten(step: Step, before: CommitSha): Blocked {
  const problem = 'the first is not among the parents of the second; push what builds on it';
  return refusal('git-history-rewritten', step, before, problem);
}

function unrelated(step: Step, before: CommitSha): Blocked {
  const problem = 'they have no commit in common; push what builds on the first';
  return refusal('git-unrelated-history', step, before, problem);
}

function refusal(code: string, { ref, tip }: Step, before: CommitSha, problem: string): Blocked {
  const message = `${ref.text} was at ${before} and is at ${tip.commit} now: ${problem}, or accept it with --allow-rewrite`;
  return new Blocked(code, message, { data: { ref: tip.name, before, commit: tip.commit } });
}

/** The ref is not there. Where nothing ran before, it may yet be pushed; else somebody has removed it. */
export function goneRef(address: string, ref: Ref, before: CommitSha | undefined): Error {
  const what = `${address} has no ${ref.kind === 'range' ? 'tag within' : 'branch or tag'} ${JSON.stringify(ref.text)}`;
  if (before === undefined) return new Failure('git-ref-missing', what);
  const isTag = ref.kind === 'range' || ref.text.startsWith('refs/tags/');
  return new Blocked(
    isTag ? 'git-tag-moved' : 'git-branch-deleted',
    `${what} any more, which was at ${before}: that goes on running; restore it, or follow another with --ref`,
    { data: { ref: ref.text, before } },
  );
}
