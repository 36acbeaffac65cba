import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tooLarge } from './failure.ts';

/** Milliseconds between two looks. */
const LOOK = 200;

/** Ends what runs as soon as the packs of a clone have grown by more than `limit` bytes: git itself knows no bound. */
export async function withinSize<T>(
  gitdir: string,
  limit: number,
  signal: AbortSignal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const before = sizeOfPacks(gitdir);
  const outgrown = new AbortController();
  const look = (): void => {
    if (sizeOfPacks(gitdir) - before > limit) outgrown.abort();
  };
  const timer = setInterval(look, LOOK);
  try {
    const result = await run(AbortSignal.any([signal, outgrown.signal]));
    look();
    if (!outgrown.signal.aborted) return result;
  } catch (thrown) {
    if (!outgrown.signal.aborted) throw thrown;
  } finally {
    clearInterval(timer);
  }
  throw tooLarge(limit);
}

/** Of the packs, and of the drafts that git writes beside them. */
function sizeOfPacks(gitdir: string): number {
  const folder = join(gitdir, 'objects/pack');
  const sizes = readdirSync(folder).map(
    (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
