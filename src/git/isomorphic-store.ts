import { type ObjectEncodingOptions, promises } from 'node:fs';
import {
  type CommitObject,
  fetch,
  findMergeBase,
  type HttpClient,
  indexPack,
  isDescendent,
  type PromiseFsClient,
  readBlob,
  readCommit,
  readTree,
  type TreeEntry as LibraryEntry,
} from 'isomorphic-git';
import { Failure } from '../model/errors.ts';
import { type BlobId, type CommitSha, parseCommitSha } from '../model/ids.ts';
import { HEAD_REF, listPacks } from './clone.ts';
import { commitInfo } from './commit.ts';
import type { BlobContent, CommitInfo, ObjectId, ObjectStore, TreeEntry } from './port.ts';
import { entryNameProblem, refusedEntry } from './tree.ts';

/** What is kept of one repository between two questions, whichever clone of it they go to: all of it is immutable. */
export interface Memory {
  /** The trees of the last walk. */
  trees: ReadonlyMap<ObjectId, readonly LibraryEntry[]>;
  /** The objects of each pack, by its name. */
  packs: ReadonlyMap<string, ReadonlySet<ObjectId>>;
}

export interface IsomorphicStoreOptions {
  readonly gitdir: string;
  readonly address: string;
  readonly memory: Memory;
  readonly connect: (signal: AbortSignal) => HttpClient;
}

/** The objects of a clone as isomorphic-git reads them. */
export function createIsomorphicStore(options: IsomorphicStoreOptions): ObjectStore {
  return new IsomorphicStore(options);
}

class IsomorphicStore implements ObjectStore {
  readonly #options: IsomorphicStoreOptions;
  /** Of the library: packs and their indexes, from one fetch to the next. */
  #cache: object = {};

  constructor(options: IsomorphicStoreOptions) {
    this.#options = options;
  }

  async fetch(name: string, signal: AbortSignal): Promise<ObjectId> {
    const { gitdir, address, connect } = this.#options;
    this.#cache = {};
    const id = parseCommitSha(name);
    const result = await fetch({
      fs: createFiles(signal),
      http: connect(signal),
      gitdir,
      url: address,
      ref: HEAD_REF,
      // A commit is not asked for by its id before protocol 2: it comes along with the branches and tags.
      ...(id === undefined
        ? { remoteRef: name, singleBranch: true }
        : { remoteRef: 'HEAD', singleBranch: false }),
      tags: id !== undefined,
    });
    if (id !== undefined) return id;
    if (result.fetchHead === null)
      throw new Failure('git-ref-missing', `the repository has no ${name} any more`);
    return result.fetchHead;
  }

  async commit(id: ObjectId): Promise<CommitSha | undefined> {
    if ((await this.missing([id])) !== undefined) return undefined;
    return parseCommitSha((await readCommit(this.#of(id))).oid);
  }

  async info(sha: CommitSha): Promise<CommitInfo> {
    return infoOf(sha, (await readCommit(this.#of(sha))).commit);
  }

  async log(commit: CommitSha, since: CommitSha | undefined, most: number): Promise<readonly CommitInfo[]> {
    const infos: CommitInfo[] = [];
    for await (const info of this.#firstParents(commit, most)) {
      if (info.sha === since) return infos;
      infos.push(info);
    }
    if (since === undefined || (await this.missing([since])) !== undefined) return infos;
    // A merge the other way round leaves "since" beside the chain, but not what it builds on.
    const older = new Set<CommitSha>();
    for await (const { sha } of this.#firstParents(since, most)) older.add(sha);
    const end = infos.findIndex(({ sha }) => older.has(sha));
    return end === -1 ? infos : infos.slice(0, end);
  }

  async descends(commit: CommitSha, ancestor: CommitSha): Promise<boolean> {
    return commit === ancestor || isDescendent({ ...this.#of(commit), ancestor });
  }

  async related(a: CommitSha, b: CommitSha): Promise<boolean> {
    if ((await this.missing([a, b])) !== undefined) return true;
    const { oid: _, ...place } = this.#of(a);
    return (await findMergeBase({ ...place, oids: [a, b] })).length > 0;
  }

  async folder(commit: CommitSha, path: string): Promise<ObjectId | undefined> {
    let id = (await readCommit(this.#of(commit))).commit.tree;
    for (const name of path.split('/').filter((part) => part !== '')) {
      const entry = (await this.#tree(id, '')).find((candidate) => candidate.path === name);
      if (entry?.type !== 'tree') return undefined;
      id = entry.oid;
    }
    return id;
  }

  async *walk(tree: ObjectId): AsyncGenerator<TreeEntry> {
    const trees = new Map<ObjectId, readonly LibraryEntry[]>();
    yield* this.#walk(tree, '', trees);
    this.#options.memory.trees = trees;
  }

  async missing(ids: readonly ObjectId[]): Promise<ObjectId | undefined> {
    const { gitdir, memory } = this.#options;
    const packs = new Map<string, ReadonlySet<ObjectId>>();
    for (const name of listPacks(gitdir)) {
      packs.set(name, memory.packs.get(name) ?? (await this.#objectsOf(name)));
    }
    memory.packs = packs;
    const sets = [...packs.values()];
    return ids.find((id) => !sets.some((objects) => objects.has(id)));
  }

  async *blobs(ids: readonly BlobId[], limit: number): AsyncGenerator<BlobContent> {
    // Of their own: it grows with each object that is read.
    const cache = {};
    for (const blob of ids) {
      yield { blob, bytes: (await readBlob({ ...this.#of(blob), cache })).blob.subarray(0, limit) };
    }
  }

  /** The history of a repository that is shallow itself ends early. */
  async *#firstParents(commit: CommitSha, most: number): AsyncGenerator<CommitInfo> {
    let next: CommitSha | undefined = commit;
    for (let count = 0; count < most && next !== undefined; count += 1) {
      if (count > 0 && (await this.missing([next])) !== undefined) return;
      const read: CommitObject = (await readCommit(this.#of(next))).commit;
      yield infoOf(next, read);
      next = parseCommitSha(read.parent[0] ?? '');
    }
  }

  async *#walk(
    id: ObjectId,
    folder: string,
    trees: Map<ObjectId, readonly LibraryEntry[]>,
  ): AsyncGenerator<TreeEntry> {
    const entries = trees.get(id) ?? (await this.#tree(id, folder));
    trees.set(id, entries);
    for (const { mode, path: name, oid, type } of entries) {
      const path = folder === '' ? name : `${folder}/${name}`;
      yield { mode, path, id: oid };
      if (type === 'tree') yield* this.#walk(oid, path, trees);
    }
  }

  async #tree(id: ObjectId, folder: string): Promise<readonly LibraryEntry[]> {
    try {
      return this.#options.memory.trees.get(id) ?? (await readTree(this.#of(id))).tree;
    } catch (thrown) {
      throw treeRefusal(thrown, folder) ?? thrown;
    }
  }

  /** The library tells what a pack holds only by inflating and naming all of it, which also verifies it. */
  async #objectsOf(pack: string): Promise<ReadonlySet<ObjectId>> {
    const { gitdir } = this.#options;
    const filepath = `objects/pack/${pack}.pack`;
    const { oids } = await indexPack({ fs: READ_ONLY, dir: gitdir, gitdir, filepath, cache: this.#cache });
    return new Set(oids);
  }

  #of(oid: ObjectId): { fs: PromiseFsClient; gitdir: string; cache: object; oid: string } {
    return { fs: READ_ONLY, gitdir: this.#options.gitdir, cache: this.#cache, oid };
  }
}

function infoOf(sha: CommitSha, { author, committer, message }: CommitObject): CommitInfo {
  return commitInfo({ sha, ...author, committedAt: committer.timestamp, message });
}

/** The index of a pack is there already. */
const READ_ONLY: PromiseFsClient = { promises: { ...promises, writeFile: async () => {} } };

/**
 * Files that a killed process leaves whole or not at all (the library writes packs in place), and that a fetch which
 * ran out of time no longer touches.
 */
function createFiles(signal: AbortSignal): PromiseFsClient {
  const writeFile = async (path: string, data: Uint8Array | string, options?: ObjectEncodingOptions) => {
    signal.throwIfAborted();
    await promises.writeFile(`${path}.part`, data, options);
    await promises.rename(`${path}.part`, path);
  };
  return { promises: { ...promises, writeFile } };
}

/** The library refuses some names and modes itself, and does not say where. */
function treeRefusal(thrown: unknown, folder: string): Error | undefined {
  const { code, data, message } = thrown as Partial<Record<'code' | 'message', string>> & {
    readonly data?: { readonly filepath?: string };
  };
  const at = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  if (code === 'UnsafeFilepathError') {
    const name = data?.filepath ?? '';
    return refusedEntry(at(name), entryNameProblem(name) ?? 'is not a safe name');
  }
  if (message?.includes('entry mode') === true) return refusedEntry(folder, 'has an entry of unknown mode');
  return undefined;
}
