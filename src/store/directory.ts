/** The embedded store: a folder of files, for one host or one volume, with no server anywhere. */
import { lstat, unlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ClusterName } from '../model/ids.ts';
import { asFailure, unlessAbsent } from './errno.ts';
import { alreadyThere, type Current, type Put } from './expectation.ts';
import { readStored, replaceFile, syncFolder } from './file.ts';
import { listClusters, listObjects, listReports } from './listing.ts';
import { withMutex } from './mutex.ts';
import { placeOf } from './paths.ts';
import {
  checkSize,
  describeKey,
  type Expectation,
  MOST_BYTES,
  type Report,
  type ReportKind,
  type Store,
  StoreCorrupt,
  type Stored,
  type StoredObject,
  type StoreKey,
  type WatchScope,
} from './port.ts';
import { watchedOf } from './scope.ts';
import { watchFolders } from './watch.ts';

export interface DirectoryOptions {
  /** How long a write waits for other writers, in milliseconds; 10,000 unless told. */
  readonly patience?: number;
  /** How often a watch looks for what the kernel did not report, in milliseconds; SAFETY_INTERVALS unless told. */
  readonly safetyInterval?: number;
}

/** Of an index it is one file; of the reports of 1,000 clusters some 6,000 system calls. */
const SAFETY_INTERVALS: Readonly<Record<WatchScope['kind'], number>> = {
  desired: 30_000,
  reports: 120_000,
  fleet: 30_000,
};

const LOCK_FOLDER = '.lock';

/** The folder need not exist; the first put makes it. */
export async function openDirectoryStore(path: string, options: DirectoryOptions = {}): Promise<Store> {
  return new DirectoryStore(resolve(path), options);
}

class DirectoryStore implements Store {
  readonly #root: string;
  readonly #patience: number;
  readonly #safetyInterval: number | undefined;

  constructor(root: string, options: DirectoryOptions) {
    this.#root = root;
    this.#patience = options.patience ?? 10_000;
    this.#safetyInterval = options.safetyInterval;
  }

  get(key: StoreKey): Promise<Stored | undefined> {
    const { file } = placeOf(this.#root, key);
    return asFailure(`cannot read ${describeKey(key)}`, readStored(file, MOST_BYTES[key.kind]));
  }

  async put(key: StoreKey, bytes: Uint8Array, expected: Expectation): Promise<Stored> {
    checkSize(key, bytes.length);
    const put = { key, bytes, expected };
    // Most puts of a settled fleet end here, without the lock.
    const there = alreadyThere(put, await this.#current(key));
    return there ?? asFailure(`cannot write ${describeKey(key)}`, this.#write(put));
  }

  async remove(key: StoreKey): Promise<void> {
    await asFailure(`cannot remove ${describeKey(key)}`, this.#remove(key));
  }

  clusters(): Promise<readonly ClusterName[]> {
    return asFailure('cannot list the clusters', listClusters(this.#root));
  }

  objects(cluster: ClusterName): Promise<readonly StoredObject[]> {
    const listed = async (): Promise<readonly StoredObject[]> => listObjects(this.#root, cluster);
    return asFailure(`cannot list the objects of cluster ${cluster}`, listed());
  }

  reports(kind: ReportKind): Promise<readonly Report[]> {
    return asFailure(`cannot list the ${kind}`, listReports(this.#root, kind));
  }

  watch(scope: WatchScope, wake: () => void): Promise<() => void> {
    const watched = watchedOf(this.#root, scope);
    const interval = this.#safetyInterval ?? SAFETY_INTERVALS[scope.kind];
    return asFailure('cannot watch the store', watchFolders(watched, interval, wake));
  }

  #write(put: Put): Promise<Stored> {
    const { folder, file } = placeOf(this.#root, put.key);
    return this.#alone(folder, async (scratch) => {
      const there = alreadyThere(put, await this.#current(put.key));
      return there ?? replaceFile(file, scratch, put.bytes);
    });
  }

  async #remove(key: StoreKey): Promise<void> {
    const { folder, file } = placeOf(this.#root, key);
    if (!(await unlessAbsent(lstat(file)))) return;
    await this.#alone(folder, async () => {
      await unlessAbsent(unlink(file));
      await syncFolder(folder);
    });
  }

  /** Every folder of files has one mutex; temporary files lie in its folder, where no watch looks. */
  #alone<T>(folder: string, work: (scratch: string) => Promise<T>): Promise<T> {
    const scratch = join(folder, LOCK_FOLDER);
    return withMutex(scratch, this.#patience, () => work(scratch));
  }

  async #current(key: StoreKey): Promise<Current> {
    try {
      return await this.get(key);
    } catch (thrown) {
      if (thrown instanceof StoreCorrupt) return 'corrupt';
      throw thrown;
    }
  }
}
