import { Blocked, Failure, messageOf } from '../model/errors.ts';
import { type BlobId, type CommitSha, parseCommitSha } from '../model/ids.ts';
import { type Clone, createFreshClone, discardClone, installClone, listPacks, openClone } from './clone.ts';
import { exchangeWith, explainReading } from './failure.ts';
import { type Listing, listCommit } from './listing.ts';
import type {
  Backend,
  BlobContent,
  CommitFiles,
  CommitInfo,
  GitSource,
  ObjectStore,
  RemoteTip,
  TreeFile,
  Verify,
} from './port.ts';
import { refCandidates } from './ref-name.ts';

export interface RepositoryOptions {
  readonly backend: Backend;
  /** For messages and to know the clone by; carries no secret. */
  readonly address: string;
  readonly ref: string;
  readonly path: string;
  readonly directory: string;
  readonly timeout: number;
  readonly verify?: Verify;
}

/** 256 KiB is the largest file of a fleet; one byte more shows that there is more. */
const BLOB_LIMIT = 256 * 1024 + 1;
/** Each fetch leaves a pack. A clone with this many is made anew at the next change, which leaves one. */
const MAX_PACKS = 50;

/** A GitSource over whichever backend: keeps the clone, and moves its pointer only to what is verified. */
export async function openRepository(options: RepositoryOptions): Promise<GitSource> {
  const repository = new Repository(options);
  await repository.open();
  return repository;
}

interface OpenClone extends Clone {
  readonly store: ObjectStore;
}

class Repository implements GitSource {
  readonly path: string;
  readonly #options: RepositoryOptions;
  readonly #names: readonly string[];
  readonly #closing = new AbortController();
  #clone: OpenClone | undefined;
  /** What was listed last, by folder of the repository. */
  readonly #listed: Map<string, Listing> = new Map();
  /** The last tip whose tree is refused; not fetched or listed again while it is the tip. */
  #refused: { readonly commit: CommitSha; readonly reason: Blocked } | undefined;
  /** An object that was there is not any more: the next sync makes a new clone. */
  #isDamaged = false;

  constructor(options: RepositoryOptions) {
    this.path = options.path;
    this.#options = options;
    this.#names = refCandidates(options.ref);
  }

  /** A clone that does not hold together is as good as none: the next sync makes another. */
  async open(): Promise<void> {
    const clone = this.#openClone();
    const head = clone?.head();
    if (clone === undefined || head === undefined) return;
    this.#clone = this.#withStore(clone);
    try {
      await this.files(head);
    } catch (thrown) {
      // A tree that is refused (or has no such folder) is whole all the same.
      if (!(thrown instanceof Blocked) && !isCorrupt(thrown)) throw thrown;
    }
  }

  async sync(): Promise<CommitSha> {
    const tip = await this.#tip(this.#names, this.#options.ref);
    if (this.#clone?.head() === tip.commit && !this.#isDamaged) return tip.commit;
    if (this.#refused?.commit === tip.commit) throw this.#refused.reason;
    return this.#advance(tip);
  }

  async files(commit: CommitSha, folder = this.path): Promise<readonly TreeFile[]> {
    const clone = this.#current();
    return (await this.#reading(() => this.#list(clone, commit, folder))).files;
  }

  async *read(blobs: readonly BlobId[]): AsyncIterable<BlobContent> {
    try {
      yield* this.#current().store.blobs(blobs, BLOB_LIMIT);
    } catch (thrown) {
      throw this.#noticed(thrown);
    }
  }

  async info(commit: CommitSha): Promise<CommitInfo> {
    const { store } = this.#current();
    return this.#reading(() => store.info(commit));
  }

  async descends(commit: CommitSha, ancestor: CommitSha): Promise<boolean> {
    const { store } = this.#current();
    return this.#reading(() => store.descends(commit, ancestor));
  }

  async resolve(revision: string): Promise<CommitSha> {
    const { store } = this.#current();
    const sha = parseCommitSha(revision);
    const present = sha === undefined ? undefined : await this.#reading(() => store.commit(sha));
    if (present !== undefined) return present;
    const tip = await this.#tip(refCandidates(revision), revision);
    return this.#commitOf(store, tip);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#clone = undefined;
  }

  async #tip(names: readonly string[], shown: string): Promise<RemoteTip> {
    const { address, backend } = this.#options;
    const tip = await this.#exchange((signal) => backend.tip(names, signal));
    if (tip !== undefined) return tip;
    throw new Failure('git-ref-missing', `${address} has no branch or tag ${JSON.stringify(shown)}`);
  }

  /** Adds to the clone there is; makes a new one when there is none, or it is damaged, or has too many packs. */
  async #advance(tip: RemoteTip): Promise<CommitSha> {
    const clone = this.#clone;
    if (clone !== undefined && !this.#isDamaged && listPacks(clone.gitdir).length < MAX_PACKS) {
      try {
        return await this.#fetchInto(clone, tip);
      } catch (thrown) {
        if (!isCorrupt(thrown)) throw thrown;
      }
    }
    return this.#renew(tip);
  }

  async #renew(tip: RemoteTip): Promise<CommitSha> {
    const fresh = createFreshClone(this.#options.directory, this.#options.address);
    // What was listed from the old clone says nothing about what the new one holds.
    this.#listed.clear();
    try {
      const commit = await this.#fetchInto(this.#withStore(fresh), tip);
      this.#clone = this.#withStore(installClone(this.#options.directory, fresh));
      this.#isDamaged = false;
      return commit;
    } catch (thrown) {
      discardClone(fresh);
      throw thrown;
    }
  }

  async #fetchInto(clone: OpenClone, tip: RemoteTip): Promise<CommitSha> {
    const kept = listPacks(clone.gitdir);
    try {
      const commit = await this.#commitOf(clone.store, tip);
      await this.#verify(clone, commit, tip);
      clone.moveHead(commit);
      return commit;
    } catch (thrown) {
      if (!(thrown instanceof Blocked) && !this.#closing.signal.aborted) {
        clone.keepPacks(kept);
        this.#listed.clear();
      }
      throw thrown;
    }
  }

  /** The commit of a tip, fetched when it is missing. */
  async #commitOf(store: ObjectStore, tip: RemoteTip): Promise<CommitSha> {
    try {
      const present = await store.commit(tip.commit);
      if (present !== undefined) return present;
      const fetched = await this.#exchange((signal) => store.fetch(tip.name, signal));
      const commit = await store.commit(fetched);
      if (commit !== undefined) return commit;
      throw new Failure('git-corrupt', `${fetched} does not lead to a commit`);
    } catch (thrown) {
      throw explainReading(thrown);
    }
  }

  async #verify(clone: OpenClone, commit: CommitSha, tip: RemoteTip): Promise<void> {
    try {
      await this.#list(clone, commit, this.path);
      await this.#options.verify?.(this.#filesOf(clone), commit);
    } catch (thrown) {
      if (thrown instanceof Blocked) this.#refused = { commit: tip.commit, reason: thrown };
      throw explainReading(thrown);
    }
  }

  /** A clone that is not believed yet. */
  #filesOf(clone: OpenClone): CommitFiles {
    return {
      path: this.path,
      files: async (commit, folder = this.path) => (await this.#list(clone, commit, folder)).files,
      read: (blobs) => clone.store.blobs(blobs, BLOB_LIMIT),
    };
  }

  async #list(clone: OpenClone, commit: CommitSha, folder: string): Promise<Listing> {
    const listed = await listCommit(clone.store, commit, folder, this.#listed.get(folder));
    this.#listed.set(folder, listed);
    return listed;
  }

  async #reading<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (thrown) {
      throw this.#noticed(thrown);
    }
  }

  #noticed(thrown: unknown): Error {
    const explained = explainReading(thrown);
    if (isCorrupt(explained)) this.#isDamaged = true;
    return explained;
  }

  #exchange<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { address, timeout } = this.#options;
    return exchangeWith({ address, timeout, closed: this.#closing.signal }, run);
  }

  #openClone(): Clone | undefined {
    try {
      return openClone(this.#options.directory, this.#options.address);
    } catch (thrown) {
      throw new Failure('git-failed', `the clone cannot be opened: ${messageOf(thrown)}`, { cause: thrown });
    }
  }

  #withStore(clone: Clone): OpenClone {
    return { ...clone, store: this.#options.backend.open(clone.gitdir) };
  }

  #current(): OpenClone {
    if (this.#clone === undefined) throw new Failure('git-failed', 'there is no clone yet; sync comes first');
    return this.#clone;
  }
}

function isCorrupt(thrown: unknown): boolean {
  return thrown instanceof Failure && thrown.code === 'git-corrupt';
}
