/**
 * store/ — the bus between the hub and the agents: what the hub publishes for a cluster, what a cluster reports, what
 * operators decide at run time, and what the hub tells about itself. A store keeps bytes under keys and judges none of them.
 */
import { assertNever, Failure } from '../model/errors.ts';
import type { AgentName, ClusterName, Digest, SliceName } from '../model/ids.ts';

export type StoreKey =
  | { readonly kind: 'index'; readonly cluster: ClusterName }
  | {
      readonly kind: 'object';
      readonly cluster: ClusterName;
      readonly slice: SliceName;
      readonly digest: Digest;
    }
  | ReportKey
  | { readonly kind: 'control' }
  | { readonly kind: 'fleet' };

export interface ReportKey {
  readonly kind: ReportKind;
  readonly cluster: ClusterName;
  readonly agent: AgentName;
}

export type ReportKind = 'facts' | 'status';

export interface Stored {
  readonly bytes: Uint8Array;
  /** Opaque; changes when the bytes do. */
  readonly version: string;
}

/** What must be there for a put to happen. */
export type Expectation =
  | { readonly kind: 'absent' }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'any' };

export type WatchScope =
  /** The index of one cluster. */
  | { readonly kind: 'desired'; readonly cluster: ClusterName }
  /** Facts and status of every cluster, and control. */
  | { readonly kind: 'reports' }
  /** What the hub tells about itself. */
  | { readonly kind: 'fleet' };

export interface StoredObject {
  readonly slice: SliceName;
  /** The first 12 hex digits of the digest. */
  readonly digest12: string;
}

export interface Report {
  readonly key: ReportKey;
  readonly version: string;
}

export interface Store {
  get(key: StoreKey): Promise<Stored | undefined>;
  /**
   * Atomic. Throws StoreConflict when the expectation does not hold. Objects are immutable: the same bytes again change
   * nothing, whatever was expected; other bytes under the same name are a StoreConflict.
   */
  put(key: StoreKey, bytes: Uint8Array, expected: Expectation): Promise<Stored>;
  /** Absent is fine. */
  remove(key: StoreKey): Promise<void>;
  /** Every cluster that has anything, sorted. */
  clusters(): Promise<readonly ClusterName[]>;
  /** Sorted by slice, then digest. */
  objects(cluster: ClusterName): Promise<readonly StoredObject[]>;
  /** A cheap listing over all clusters, sorted by cluster and agent, so that only what changed is read. */
  reports(kind: ReportKind): Promise<readonly Report[]>;
  /**
   * Calls `wake` at once and after every change in scope, never with a payload; a burst may be one call. Resolves with
   * how to stop. Survives deletion and recreation of what it watches, and nothing being there yet.
   */
  watch(scope: WatchScope, wake: () => void): Promise<() => void>;
}

/** Somebody else changed the key first, or the object exists with other bytes. */
export class StoreConflict extends Failure {
  constructor(message: string) {
    super('store-conflict', message);
  }
}

/** What lies under a key cannot be content of ours: too large, a symlink, a folder. It was not read. */
export class StoreCorrupt extends Failure {
  constructor(message: string) {
    super('store-corrupt', message);
  }
}

/** Larger than the store takes under such a key. */
export class StoreLimit extends Failure {
  constructor(message: string) {
    super('store-limit', message);
  }
}

const MEBIBYTE = 2 ** 20;

/** The most bytes that may lie under a key; enforced on writing and on reading. */
export const MOST_BYTES: Readonly<Record<StoreKey['kind'], number>> = {
  index: 4 * MEBIBYTE,
  object: 16 * MEBIBYTE,
  facts: 4 * MEBIBYTE,
  status: 4 * MEBIBYTE,
  control: 4 * MEBIBYTE,
  fleet: 4 * MEBIBYTE,
};

/** Names a key in messages; no part of a path. */
export function describeKey(key: StoreKey): string {
  switch (key.kind) {
    case 'control':
      return 'control';
    case 'fleet':
      return 'the status of the fleet';
    case 'index':
      return `the index of cluster ${key.cluster}`;
    case 'object':
      return `slice object ${key.slice}-${key.digest.slice(0, 12)} of cluster ${key.cluster}`;
    case 'facts':
    case 'status':
      return `the ${key.kind} of agent ${key.agent} of cluster ${key.cluster}`;
    default:
      return assertNever(key);
  }
}

/** Throws StoreLimit when the bytes are too many for the key. */
export function checkSize(key: StoreKey, size: number): void {
  const most = MOST_BYTES[key.kind];
  if (size <= most) return;
  throw new StoreLimit(`${describeKey(key)} would have ${size} bytes; at most ${most} are allowed`);
}
