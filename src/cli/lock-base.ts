import { openLocalRepository } from '../git/local.ts';
import { type LockEntry, parseLock, sliceOfLock } from '../lock/lock.ts';
import { Failure } from '../model/errors.ts';
import { createRunner } from '../process/runner.ts';

/** Entries by slice. */
export type LocksAtBase = ReadonlyMap<string, readonly LockEntry[]>;

/** The locks of the fleet in a folder as they are in a commit; what cannot be read there says nothing. */
export async function readBase(folder: string, revision: string): Promise<LocksAtBase> {
  const repository = await openLocalRepository(folder, createRunner());
  if (repository === undefined)
    throw new Failure('git-none', `${folder} is in no Git repository, so there is no commit ${revision}`);
  const commit = await repository.resolve(revision);
  const files = await repository.files(commit, repository.path);
  const paths = new Map(
    files
      .filter(({ path, mode }) => mode === 'file' && sliceOfLock(path) !== undefined)
      .map(({ path, blob }) => [path, blob]),
  );
  const texts = new Map<string, string>();
  for await (const { blob, bytes } of repository.read([...new Set(paths.values())]))
    texts.set(blob, Buffer.from(bytes).toString('utf8'));
  return new Map(
    [...paths].map(([path, blob]) => {
      const parsed = parseLock(path, texts.get(blob) ?? '');
      return [sliceOfLock(path) ?? '', parsed.ok ? parsed.lock.entries : []];
    }),
  );
}
