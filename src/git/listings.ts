import type { CommitSha } from '../model/ids.ts';
import type { OpenClone } from './judge.ts';
import { type Listing, listCommit } from './listing.ts';
import type { CommitFiles } from './port.ts';

/** 256 KiB is the largest file of a fleet; one byte more shows that there is more. */
export const BLOB_LIMIT: number = 256 * 1024 + 1;

/** What was listed last of a clone, by folder of the repository. */
export class Listings {
  readonly #path: string;
  readonly #last: Map<string, Listing> = new Map();

  /** `path` is the fleet path. */
  constructor(path: string) {
    this.#path = path;
  }

  async list(clone: OpenClone, commit: CommitSha, folder: string): Promise<Listing> {
    const listed = await listCommit(clone.store, commit, folder, this.#last.get(folder));
    this.#last.set(folder, listed);
    return listed;
  }

  /** The files of a clone that is not believed yet. */
  filesOf(clone: OpenClone): CommitFiles {
    return {
      path: this.#path,
      files: async (commit, folder = this.#path) => (await this.list(clone, commit, folder)).files,
      read: (blobs) => clone.store.blobs(blobs, BLOB_LIMIT),
    };
  }

  /** What was listed says nothing any more about what is there. */
  clear(): void {
    this.#last.clear();
  }
}
