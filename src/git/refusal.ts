import { Blocked } from '../model/errors.ts';
import { type CommitSha, parseCommitSha } from '../model/ids.ts';
import type { CommitInfo, ObjectReader } from './port.ts';

/** The refusal with who made the commit that it is about (`commit`, unless its data names another), where that can be read. */
export async function withCommit(
  store: ObjectReader,
  commit: CommitSha,
  { code, message, data, cause }: Blocked,
): Promise<Blocked> {
  const named = parseCommitSha(String(data['commit'])) ?? commit;
  const info = await infoOf(store, named);
  return new Blocked(code, message, { data: { ...data, commit: named, ...info }, cause });
}

/** What was too large to fetch is not there, and what is damaged does not change why it is refused. */
async function infoOf(store: ObjectReader, commit: CommitSha): Promise<Partial<CommitInfo>> {
  try {
    if ((await store.missing([commit])) !== undefined) return {};
    const { author, subject, committedAt } = await store.info(commit);
    return { author, subject, committedAt };
  } catch {
    return {};
  }
}

/** Asking again would bring as much again; nothing of it is kept. */
export function isTooLarge(thrown: unknown): thrown is Blocked {
  return thrown instanceof Blocked && thrown.code === 'git-too-large';
}

/** What is refused for what it says is whole. */
export function isAboutCommit(thrown: unknown): boolean {
  return thrown instanceof Blocked && thrown.code !== 'git-too-large' && 'commit' in thrown.data;
}
