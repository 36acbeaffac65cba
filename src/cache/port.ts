/**
 * cache/ — what an earlier run of the same program made of files, by their path and the name of their content. It saves
 * time and changes nothing: whatever is damaged, of another version or of another user is as good as not there.
 */
import type { BlobId } from '../model/ids.ts';

export interface CacheRecord {
  readonly path: string;
  readonly blob: BlobId;
  /** One line of text, as it was given. */
  readonly line: string;
  /** The content of the file: read from the cache when somebody needs it. */
  readonly bytes: () => Uint8Array;
}

export interface ParseCache {
  /** Undefined when this content was not under this path. */
  find(path: string, blob: BlobId): CacheRecord | undefined;
  /** Replaces all that is cached, when enough of it is new; a cache that cannot be written is left as it is. */
  save(records: readonly CacheRecord[]): Promise<void>;
}
