/** What the file system said, by its standard codes. */
import { Failure, messageOf } from '../model/errors.ts';

export function errnoOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined;
}

/** Undefined when there is no such file or folder. */
export async function unlessAbsent<T>(operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (thrown) {
    if (isAbsence(thrown)) return undefined;
    throw thrown;
  }
}

/** Turns what the file system throws into a Failure; our own errors pass as they are. */
export async function asFailure<T>(doing: string, operation: Promise<T>): Promise<T> {
  try {
    return await operation;
  } catch (thrown) {
    if (thrown instanceof Error && 'syscall' in thrown) {
      throw new Failure('store-io', `${doing}: ${messageOf(thrown)}`, { cause: thrown });
    }
    throw thrown;
  }
}

export function isAbsence(thrown: unknown): boolean {
  const errno = errnoOf(thrown);
  return errno === 'ENOENT' || errno === 'ENOTDIR';
}
