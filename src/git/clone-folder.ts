import { Failure, messageOf } from '../model/errors.ts';
import { type Clone, createFreshClone, installClone, openClone } from './clone.ts';
import type { OpenClone } from './judge.ts';
import type { Backend } from './port.ts';

export interface CloneFolderOptions {
  readonly backend: Backend;
  readonly directory: string;
  /** Address and ref: a clone of another source is not taken for ours. */
  readonly source: string;
}

/** Where the clone of one source lies. */
export interface CloneFolder {
  /** Throws Failure('git-failed') when the folder cannot be used. */
  open(): OpenClone | undefined;
  fresh(): OpenClone;
  /** Puts a fresh clone in the place of the one that was there. */
  install(fresh: OpenClone): OpenClone;
}

export function createCloneFolder({ backend, directory, source }: CloneFolderOptions): CloneFolder {
  const withStore = (clone: Clone): OpenClone => ({ ...clone, store: backend.open(clone.gitdir) });
  return {
    open: () => {
      try {
        const clone = openClone(directory, source);
        return clone === undefined ? undefined : withStore(clone);
      } catch (thrown) {
        throw new Failure('git-failed', `the clone cannot be opened: ${messageOf(thrown)}`, {
          cause: thrown,
        });
      }
    },
    fresh: () => withStore(createFreshClone(directory, source)),
    install: (fresh) => withStore(installClone(directory, fresh)),
  };
}
