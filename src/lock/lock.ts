/**
 * lock/ — `locks/<slice>.lock.yaml`: which cluster has which block of a slice. Kept in Git, one line a block, sorted by
 * address, so that two branches that take the same block conflict in the pull request and not on main. Pure.
 */
import type { DocumentSource } from '../documents/position.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Prefix } from '../net/ip.ts';

export interface LockEntry {
  readonly block: Prefix;
  /** A cluster that left the slice keeps its entry until it is released. */
  readonly cluster: string;
}

/** One lock file. The same bytes give the same object as long as the caller keeps it. */
export interface SliceLock {
  readonly slice: string;
  /** Sorted by address. */
  readonly entries: readonly LockEntry[];
  readonly source: DocumentSource;
}

export type ParsedLock = { readonly ok: true; readonly lock: SliceLock } | RefusedLock;

export interface RefusedLock {
  readonly ok: false;
  readonly findings: readonly Diagnostic[];
  /** The lines that can be read one by one; no block stands twice. */
  readonly readable: SliceLock;
  /** All that its lines say, one block for two clusters included; absent when a person must correct the file first. */
  readonly claims?: readonly LockEntry[];
}

export { formatLock } from './edit.ts';
export { parseLock, pointerTo } from './parse.ts';
export { lockPath, sliceOfLock } from './paths.ts';
