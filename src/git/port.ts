/**
 * git/ — the way in: the commits of one ref of one repository, read from Git objects and never from a work tree.
 * An adapter (isomorphic.ts, binary.ts) asks the remote, brings packs and reads objects by its library or program;
 * what is asked, in which order, and what is believed is the same for both (repository.ts, listing.ts).
 * docs/decisions/0002-git-backends.md says why.
 */
import type { Blocked } from '../model/errors.ts';
import type { BlobId, CommitSha } from '../model/ids.ts';
import type { Runner } from '../process/port.ts';

export interface TreeFile {
  /** Relative to the folder that was listed, `/`-separated; never absolute, never with `..` or control characters. */
  readonly path: string;
  readonly blob: BlobId;
  /** A symlink's blob is its target text, a submodule's a commit elsewhere: named to the user, never followed. */
  readonly mode: 'file' | 'symlink' | 'submodule';
}

export interface CommitInfo {
  readonly sha: CommitSha;
  /** `Name <address>`, control characters replaced. */
  readonly author: string;
  /** First line of the message, control characters replaced. */
  readonly subject: string;
  /** Seconds since 1970. */
  readonly committedAt: number;
}

export interface BlobContent {
  readonly blob: BlobId;
  readonly bytes: Uint8Array;
}

/** The files of commits. */
export interface CommitFiles {
  /** The fleet path: a folder of the repository, empty for all of it. */
  readonly path: string;
  /**
   * Everything below a folder of the repository, sorted by path, relative to that folder; the fleet path unless told.
   * Throws Blocked('git-path-missing') when the commit has no such folder.
   */
  files(commit: CommitSha, folder?: string): Promise<readonly TreeFile[]>;
  /** In the order asked for; a blob over 256 KiB comes as its first 256 KiB + 1 byte, so that its reader can refuse it. */
  read(blobs: readonly BlobId[]): AsyncIterable<BlobContent>;
}

/**
 * Failures may pass by themselves: `git-unreachable`, `git-timeout`, `git-not-found`, `git-ref-missing`,
 * `git-protocol`, `git-corrupt`, `git-failed`, `git-closed`.
 *
 * Blocked needs a human or a new commit. About the way there: `git-unauthorized`, `git-redirected`,
 * `git-unsupported`, `git-bad-credentials`, `git-bad-keys`; of `resolve` also `git-bad-ref`. About what the remote has:
 * `git-too-large`, and what `sync` and `files` name.
 */
export interface GitSource extends CommitFiles {
  /**
   * Asks the remote for the ref, fetches only on change, verifies that everything below the fleet path and the folders
   * it includes is there, and returns the commit to compile. When it throws, the last commit stays readable. One call
   * at a time.
   *
   * Refused as Blocked is what does not build on `since`, the commit of this ref that runs (unless told, the one that
   * sync returned last): `git-history-rewritten`, `git-unrelated-history`, `git-branch-deleted`, `git-tag-moved`, each
   * with `data` {ref, before, commit}. So is a commit without files (`git-empty-tree`), without the fleet path
   * (`git-path-missing`), with files that nobody should follow (`git-tree-refused`), or for which `verify` threw Blocked;
   * and what is not signed as `signatures` says: `git-unsigned`, `git-unknown-key`, `git-bad-signature`,
   * `git-expired-key`, `git-revoked-key`.
   *
   * The `data` of these and of `git-too-large` names the `commit`, unless there is none any more, and where it can be
   * read has its `author`, `subject` and `committedAt`, as CommitInfo has them.
   */
  sync(since?: CommitSha): Promise<CommitSha>;
  info(commit: CommitSha): Promise<CommitInfo>;
  /**
   * The commit, its first parent, the first parent of that and so on, newest first: without `since` and what that
   * builds on, and no more than `most`. A `since` that is not there leaves nothing out.
   */
  log(commit: CommitSha, since: CommitSha | undefined, most: number): Promise<readonly CommitInfo[]>;
  /** False when history was rewritten between the two: `ancestor` is not among the parents of `commit`. */
  descends(commit: CommitSha, ancestor: CommitSha): Promise<boolean>;
  /**
   * A full commit id, or a branch or tag of the remote: a commit to compile in place of the one of `sync`. Fetched when
   * it is missing, also where no sync was accepted yet. With `signatures` the commit itself is checked, and in mode
   * `tag` the tag, or whichever tags of the remote name the commit: refused with the codes and the `data` of `sync`.
   */
  resolve(revision: string): Promise<CommitSha>;
  close(): Promise<void>;
}

export interface SourceOptions {
  /** `https://`, `http://`, `ssh://`, `file://` or a path. A user and password in an HTTP URL are used and never shown. */
  readonly url: string;
  /** A branch, a tag, a full name under `refs/`, `semver:` and a range of tags, or a full commit id. */
  readonly ref: string;
  /** Folder of the fleet inside the repository; empty for all of it. */
  readonly path: string;
  /** Kept for the clone alone: what else lies there under its names is removed. */
  readonly directory: string;
  /** Runs the git binary, for paths, `file://` and `ssh://`. */
  readonly runner: Runner;
  /** Milliseconds for one exchange with the remote; 120,000 unless told. */
  readonly timeout?: number;
  /** Bytes that one fetch may bring; 512 MiB over HTTP, where they are held in memory, else 2 GiB unless told. */
  readonly maxFetch?: number;
  /**
   * A folder with files as a mounted Secret has them, read anew for each exchange: username and password, bearerToken,
   * or githubAppID, githubAppInstallationID or githubAppInstallationOwner, githubAppPrivateKey and githubAppBaseURL;
   * tls.crt, tls.key, ca.crt; for ssh identity and known_hosts.
   */
  readonly credentialsDir?: string;
  /** A folder likewise with address, username and password of an HTTP proxy. */
  readonly proxyDir?: string;
  /** Whose signatures a commit needs; none unless told. */
  readonly signatures?: SignatureRule;
  /** Accepts what rewrites history, and is told once for each step what would have been refused. */
  readonly allowRewrite?: (accepted: Blocked) => void;
  /**
   * Asks for what else the fleet of a commit is made of, such as folders that it includes: what is asked for is
   * verified before the commit counts.
   */
  readonly verify?: Verify;
}

/** What must be signed, and by whom. Checked by the git binary, with ssh-keygen and gpg. */
export interface SignatureRule {
  /**
   * `head`: the commit that is compiled. `tag`: the annotated tag that is followed, whatever its commit.
   * `all-since-last`: each commit since the one that runs, merged ones included; the head where nothing runs yet.
   */
  readonly mode: 'head' | 'tag' | 'all-since-last';
  /** A file, or a folder of files, with public keys; read anew at each sync. */
  readonly keys: string;
}

export type Verify = (files: CommitFiles, commit: CommitSha) => Promise<unknown>;

/** The last ref and commit seen of a remote. */
export interface RemoteTip {
  /** Full name, `refs/heads/main`. */
  readonly name: string;
  /** What it names, annotated tags peeled: 40 hex digits. */
  readonly commit: CommitSha;
  /** The annotated tag on the way to it. */
  readonly tag?: ObjectId;
}

/** 40 lower-case hex digits: the name of any object. */
export type ObjectId = string;

/** A file or folder as a tree names it; nothing of it is believed yet. */
export interface TreeEntry {
  /** Six octal digits. */
  readonly mode: string;
  /** `/`-separated, from the folder that is walked. */
  readonly path: string;
  readonly id: ObjectId;
}

/** What the adapters differ in. */
export interface Backend {
  /** Asks the remote for the first of these full names that exists. */
  tip(names: readonly string[], signal: AbortSignal): Promise<RemoteTip | undefined>;
  /** All tags of the remote. */
  tags(signal: AbortSignal): Promise<readonly RemoteTip[]>;
  /** The bare repository `gitdir`, whose pointer is `refs/fleetslice/head`. */
  open(gitdir: string): ObjectStore;
  close(): Promise<void>;
}

/** The objects of a clone that are there. */
export type ObjectReader = Omit<ObjectStore, 'fetch'>;

/** The objects of a clone. What is missing or damaged makes reading fail, in the words of whoever reads. */
export interface ObjectStore {
  /**
   * Brings what `name` of the remote (or a commit id) reaches, as packs, telling it what the pointer has; returns what
   * it named.
   */
  fetch(name: string, signal: AbortSignal): Promise<ObjectId>;
  /** The commit itself, or the one an annotated tag leads to; undefined when there is none. */
  commit(id: ObjectId): Promise<CommitSha | undefined>;
  info(commit: CommitSha): Promise<CommitInfo>;
  /** As `GitSource.log`. */
  log(commit: CommitSha, since: CommitSha | undefined, most: number): Promise<readonly CommitInfo[]>;
  descends(commit: CommitSha, ancestor: CommitSha): Promise<boolean>;
  /** False when the two have no commit in common; of one that is not there nothing is known, and they may have. */
  related(a: CommitSha, b: CommitSha): Promise<boolean>;
  /** The tree of the folder `path` of a commit, undefined when it has no such folder; the whole tree for no path. */
  folder(commit: CommitSha, path: string): Promise<ObjectId | undefined>;
  /** Everything below a tree, a folder before what it holds. */
  walk(tree: ObjectId): AsyncIterable<TreeEntry>;
  /** One of these objects that is not there. */
  missing(ids: readonly ObjectId[]): Promise<ObjectId | undefined>;
  /** In the order asked for, each cut after `limit` bytes. */
  blobs(ids: readonly BlobId[], limit: number): AsyncIterable<BlobContent>;
}
