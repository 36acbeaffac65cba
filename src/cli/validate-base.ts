import { createCheckout } from '../checkout/checkout.ts';
import { commitTree } from '../checkout/tree.ts';
import type { FleetReading } from '../fleet/assemble.ts';
import { openLocalRepository } from '../git/local.ts';
import { Blocked } from '../model/errors.ts';
import { createRunner } from '../process/runner.ts';
import { type CommandContext, UsageError } from './context.ts';
import { fleetParser } from './fleet-tree.ts';

/**
 * The fleet of a folder as it was in a commit, or where HEAD left that commit's branch; undefined when there was none.
 * Throws UsageError unless the paths are one folder, Blocked when the revision or the repository is not there.
 */
export async function readBase(
  context: CommandContext,
  paths: readonly string[],
  revision: string,
): Promise<FleetReading | undefined> {
  const [folder = '.', second] = paths;
  if (second !== undefined || folder === '-')
    throw new UsageError('--base: compares one folder with a commit');
  const repository = await openLocalRepository(folder, createRunner(), context.env);
  if (repository === undefined)
    throw new Blocked('git-missing', `--base: ${folder} is not in a Git repository`);
  const named = await repository.resolve(revision);
  const commit = (await repository.mergeBase(named, await repository.resolve('HEAD'))) ?? named;
  const files = {
    ...repository,
    files: (of: typeof commit, below = repository.path) => repository.files(of, below),
  };
  const checkout = createCheckout({ parser: fleetParser(), shownIn: folder });
  try {
    return await checkout.read(commitTree(files, commit));
  } catch (thrown) {
    if (thrown instanceof Blocked && thrown.code === 'git-path-missing') return undefined;
    throw thrown;
  }
}
