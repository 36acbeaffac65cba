import { Blocked, Failure, messageOf } from '../model/errors.ts';
import { type BlobId, type CommitSha, parseCommitSha } from '../model/ids.ts';
import { type Clone, createFreshClone, discardClone, installClone, listPacks, openClone } from './clone.ts';
import { exchangeWith, explainReading } from './failure.ts';
import { goneRef, nameOfStep, type Step, stepTo } from './history.ts';
import type { Judge, OpenClone } from './judge.ts';
import { type Listing, listCommit, refuseEmpty } from './listing.ts';
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
import { type Found, findRef, type Ref } from './ref.ts';
import { refCandidates } from './ref-name.ts';

export interface RepositoryOptions {
  readonly backend: Backend;
  /** For messages and to know the clone by; carries no secret. */
  readonly address: string;
  readonly ref: Ref;
  readonly path: string;
  readonly directory: string;
  readonly timeout: number;
  readonly judge: Judge;
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

class Repository implements GitSource {
  readonly path: string;
  readonly #options: RepositoryOptions;
  readonly #closing = new AbortController();
  #clone: OpenClone | undefined;
  /** What was listed last, by folder of the repository. */
  readonly #listed: Map<string, Listing> = new Map();
  /** The last step that is refused; not fetched or looked at again while nothing changes. */
  #refused: { readonly step: string; readonly reason: Blocked } | undefined;
  /** An object that was there is not any more: the next sync makes a new clone. */
  #isDamaged = false;

  constructor(options: RepositoryOptions) {
    this.path = options.path;
    this.#options = options;
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

  async sync(since?: CommitSha): Promise<CommitSha> {
    const before = since ?? this.#clone?.head();
    const { address, ref, judge } = this.#options;
    const keys = await judge.keys();
    const found = await this.#find(ref);
    if (found === undefined) throw goneRef(address, ref, before);
    const step = { ...found, ref, before, keys };
    if (this.#refused?.step === nameOfStep(step)) throw this.#refused.reason;
    const clone = this.#clone;
    if (clone?.head() !== step.tip.commit || this.#isDamaged) return this.#advance(step);
    if (judge.knows(step)) return step.tip.commit;
    // The same commit, but perhaps by another tag.
    await this.#commitOf(clone.store, step.tip);
    await this.#judge(clone, step);
    return step.tip.commit;
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
    const clone = this.#current();
    const sha = parseCommitSha(revision);
    const ref: Ref =
      sha === undefined
        ? { kind: 'named', text: revision, names: refCandidates(revision) }
        : { kind: 'commit', text: sha, commit: sha };
    const found = await this.#find(ref);
    if (found === undefined) throw goneRef(this.#options.address, ref, undefined);
    const commit = await this.#commitOf(clone.store, found.tip);
    const step = stepTo({ ...found, ref, before: undefined, keys: '' }, commit);
    await this.#reading(() => this.#options.judge.checkOther(clone, step));
    return commit;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#clone = undefined;
    this.#options.judge.close();
    await this.#options.backend.close();
  }

  async #find(ref: Ref): Promise<Found | undefined> {
    return this.#exchange((signal) => findRef(this.#options.backend, ref, signal));
  }

  /** Adds to the clone there is; makes a new one when there is none, or it is damaged, or has too many packs. */
  async #advance(step: Step): Promise<CommitSha> {
    const clone = this.#clone;
    if (clone !== undefined && !this.#isDamaged && listPacks(clone.gitdir).length < MAX_PACKS) {
      try {
        return await this.#fetchInto(clone, step);
      } catch (thrown) {
        if (!isCorrupt(thrown)) throw thrown;
      }
    }
    return this.#renew(step);
  }

  async #renew(step: Step): Promise<CommitSha> {
    const { address, directory, ref } = this.#options;
    const fresh = createFreshClone(directory, `${address} ${ref.text}`);
    // What was listed from the old clone says nothing about what the new one holds.
    this.#listed.clear();
    try {
      const commit = await this.#fetchInto(this.#withStore(fresh), step);
      this.#clone = this.#withStore(installClone(directory, fresh));
      this.#isDamaged = false;
      return commit;
    } catch (thrown) {
      discardClone(fresh);
      throw thrown;
    }
  }

  async #fetchInto(clone: OpenClone, step: Step): Promise<CommitSha> {
    const kept = listPacks(clone.gitdir);
    try {
      const commit = await this.#commitOf(clone.store, step.tip);
      const reached = stepTo(step, commit);
      await this.#judge(clone, reached);
      await this.#verify(clone, reached);
      clone.moveHead(commit);
      return commit;
    } catch (thrown) {
      // What is refused for what it says is whole, and need not be fetched again.
      if (thrown !== this.#refused?.reason && !this.#closing.signal.aborted) {
        clone.keepPacks(kept);
        this.#listed.clear();
      }
      if (thrown instanceof Blocked && thrown.code === 'git-too-large') this.#refuse(step, thrown);
      throw thrown;
    }
  }

  /** The commit of a tip, fetched when it is missing. */
  async #commitOf(store: ObjectStore, tip: RemoteTip): Promise<CommitSha> {
    try {
      const present = await store.commit(tip.tag ?? tip.commit);
      if (present !== undefined) return present;
      const fetched = await this.#exchange((signal) => store.fetch(tip.name, signal));
      const commit = await store.commit(fetched);
      if (commit !== undefined) return commit;
      throw new Failure('git-corrupt', `${fetched} does not lead to a commit`);
    } catch (thrown) {
      throw explainReading(thrown);
    }
  }

  async #judge(clone: OpenClone, step: Step): Promise<void> {
    try {
      await this.#options.judge.check(clone, step);
    } catch (thrown) {
      throw thrown instanceof Blocked ? this.#refuse(step, thrown) : this.#noticed(thrown);
    }
  }

  async #verify(clone: OpenClone, step: Step): Promise<void> {
    const { commit } = step.tip;
    try {
      refuseEmpty(await this.#list(clone, commit, this.path), commit);
      await this.#options.verify?.(this.#filesOf(clone), commit);
    } catch (thrown) {
      if (thrown instanceof Blocked) this.#refuse(step, thrown);
      throw explainReading(thrown);
    }
  }

  #refuse(step: Step, reason: Blocked): Blocked {
    this.#refused = { step: nameOfStep(step), reason };
    return reason;
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
      const { address, directory, ref } = this.#options;
      return openClone(directory, `${address} ${ref.text}`);
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
