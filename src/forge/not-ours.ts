import { Blocked } from '../model/errors.ts';

/** Undefined when a comment cannot be changed because it is gone, or somebody else's. */
export async function unlessNotOurs<T>(change: () => Promise<T>): Promise<T | undefined> {
  try {
    return await change();
  } catch (thrown) {
    if (
      thrown instanceof Blocked &&
      (thrown.code === 'forge-forbidden' || thrown.code === 'forge-not-found')
    ) {
      return undefined;
    }
    throw thrown;
  }
}
