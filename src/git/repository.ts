import { Blocked, Failure } from '../model/errors.ts';
import type { BlobId, CommitSha } from '../model/ids.ts';
import { discardClone, listPacks } from './clone.ts';
import { type CloneFolder, createCloneFolder } from './clone-folder.ts';
import { exchangeWith, explainReading } from './failure.ts';
import { goneRef, nameOfStep, type Step, stepTo } from './history.ts';
import type { Judge, OpenClone } from './judge.ts';
import { refuseEmpty } from './listing.ts';
import { BLOB_LIMIT, Listings } from './listings.ts';
import type {
  Backend,
  BlobContent,
  CommitInfo,
  GitSource,
  ObjectStore,
  RemoteTip,
  TreeFile,
  Verify,
} from './port.ts';
import { type Found, findRef, parseRevision, type Ref } from './ref.ts';
import { isAboutCommit, isTooLarge, withCommit } from './refusal.ts';

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
  readonly #folder: CloneFolder;
  readonly #closing = new AbortController();
  #clone: OpenClone | undefined;
  readonly #listed: Listings;
  /** The last step that is refused; not fetched or looked at again while nothing changes. */
  #refused: { readonly step: string; readonly reason: Blocked } | undefined;
  /** An object that was there is not any more: the next sync makes a new clone. */
  #isDamaged = false;

  constructor(options: RepositoryOptions) {
    this.path = options.path;
    this.#options = options;
    this.#listed = new Listings(options.path);
    const { address, backend, directory, ref } = options;
    this.#folder = createCloneFolder({ backend, directory, source: `${address} ${ref.text}` });
  }

  /** A clone that does not hold together is as good as none: the next sync makes another. */
  async open(): Promise<void> {
    const clone = this.#folder.open();
    const head = clone?.head();
    if (clone === undefined || head === undefined) return;
    this.#clone = clone;
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
    return (await this.#reading(() => this.#listed.list(clone, commit, folder))).files;
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

  async log(commit: CommitSha, since: CommitSha | undefined, most: number): Promise<readonly CommitInfo[]> {
    const { store } = this.#current();
    return this.#reading(() => store.log(commit, since, most));
  }

  async descends(commit: CommitSha, ancestor: CommitSha): Promise<boolean> {
    const { store } = this.#current();
    return this.#reading(() => store.descends(commit, ancestor));
  }

  async resolve(revision: string): Promise<CommitSha> {
    const ref = parseRevision(revision);
    const found = await this.#find(ref);
    if (found === undefined) throw goneRef(this.#options.address, ref, undefined);
    const step = { ...found, ref, before: undefined, keys: '' };
    const clone = this.#clone ?? this.#install(this.#folder.fresh());
    return this.#keepingWhole(clone, () => this.#reading(() => this.#checkOther(clone, step)));
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
    if (clone?.head() !== undefined && !this.#isDamaged && listPacks(clone.gitdir).length < MAX_PACKS) {
      try {
        return await this.#fetchInto(clone, step);
      } catch (thrown) {
        if (!isCorrupt(thrown)) throw thrown;
      }
    }
    return this.#renew(step);
  }

  async #renew(step: Step): Promise<CommitSha> {
    const fresh = this.#folder.fresh();
    // What was listed from the old clone says nothing about what the new one holds.
    this.#listed.clear();
    try {
      const commit = await this.#fetchInto(fresh, step);
      this.#install(fresh);
      return commit;
    } catch (thrown) {
      // Where no other commit is readable, the one that is refused can still be shown, and those before it be used.
      if (isAboutCommit(thrown) && this.#clone?.head() === undefined) this.#install(fresh);
      else discardClone(fresh);
      throw thrown;
    }
  }

  async #fetchInto(clone: OpenClone, step: Step): Promise<CommitSha> {
    try {
      return await this.#keepingWhole(clone, async () => {
        const commit = await this.#commitOf(clone.store, step.tip);
        const reached = stepTo(step, commit);
        await this.#judge(clone, reached);
        await this.#verify(clone, reached);
        clone.moveHead(commit);
        return commit;
      });
    } catch (thrown) {
      throw isTooLarge(thrown) ? await this.#refuse(clone, step, thrown) : thrown;
    }
  }

  /** Removes what came and does not hold together. What is refused for what it says is whole, and not fetched again. */
  async #keepingWhole<T>(clone: OpenClone, work: () => Promise<T>): Promise<T> {
    const kept = listPacks(clone.gitdir);
    try {
      return await work();
    } catch (thrown) {
      if (!isAboutCommit(thrown) && !this.#closing.signal.aborted) {
        clone.keepPacks(kept);
        this.#listed.clear();
      }
      throw thrown;
    }
  }

  /** In mode `tag`, whichever tags name the commit may speak for it. */
  async #checkOther(clone: OpenClone, step: Step): Promise<CommitSha> {
    const { backend, judge } = this.#options;
    const commit = await this.#commitOf(clone.store, step.tip);
    const reached = stepTo(step, commit);
    const tips = judge.needsTag(reached) ? await this.#exchange((signal) => backend.tags(signal)) : [];
    const tags = tips.filter((tip) => tip.tag !== undefined && tip.commit === commit);
    for (const tip of tags) await this.#commitOf(clone.store, tip);
    const ways = tags.map((tip) => ({ ...reached, tip }));
    try {
      await judge.checkOther(clone, ways.length === 0 ? [reached] : ways);
    } catch (thrown) {
      throw thrown instanceof Blocked ? await withCommit(clone.store, commit, thrown) : thrown;
    }
    return commit;
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
      throw thrown instanceof Blocked ? await this.#refuse(clone, step, thrown) : this.#noticed(thrown);
    }
  }

  async #verify(clone: OpenClone, step: Step): Promise<void> {
    const { commit } = step.tip;
    try {
      refuseEmpty(await this.#listed.list(clone, commit, this.path), commit);
      await this.#options.verify?.(this.#listed.filesOf(clone), commit);
    } catch (thrown) {
      throw thrown instanceof Blocked ? await this.#refuse(clone, step, thrown) : explainReading(thrown);
    }
  }

  async #refuse(clone: OpenClone, step: Step, refusal: Blocked): Promise<Blocked> {
    const reason = await withCommit(clone.store, step.tip.commit, refusal);
    this.#refused = { step: nameOfStep(step), reason };
    return reason;
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

  #install(fresh: OpenClone): OpenClone {
    this.#clone = this.#folder.install(fresh);
    this.#isDamaged = false;
    return this.#clone;
  }

  #current(): OpenClone {
    if (this.#clone === undefined) throw new Failure('git-failed', 'there is no clone yet; sync comes first');
    return this.#clone;
  }
}

function isCorrupt(thrown: unknown): boolean {
  return thrown instanceof Failure && thrown.code === 'git-corrupt';
}
