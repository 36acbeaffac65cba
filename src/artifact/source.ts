import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { quote } from '../documents/quote.ts';
import type { BlobContent, CommitInfo, TreeFile } from '../git/port.ts';
import { Blocked, Failure } from '../model/errors.ts';
import { type BlobId, type CommitSha, parseCommitSha } from '../model/ids.ts';
import { type Address, parseAddress } from './address.ts';
import { unpack } from './archive.ts';
import { parseArtifact } from './document.ts';
import { download } from './download.ts';
import { exchangeWith } from './exchange.ts';
import type { Unpacked } from './folder.ts';
import type {
  Artifact,
  ArtifactDigest,
  ArtifactLimits,
  ArtifactOptions,
  ArtifactSource,
  KeptArtifact,
} from './port.ts';
import { readDocument } from './reading.ts';
import { commitOf } from './revision.ts';
import { Shelf } from './shelf.ts';

const DEFAULT_TIMEOUT = 120_000;
const LIMITS: ArtifactLimits = {
  download: 256 * 1024 * 1024,
  unpacked: 1024 * 1024 * 1024,
  contents: 64 * 1024 * 1024,
  entries: 100_000,
};
/** Artifacts whose files are held in memory: one that runs, one that follows it, one that is asked about. */
const MOST_HELD = 3;

/** Opens the source; throws Blocked('artifact-bad-url') and asks for nothing before the first `sync`. */
export async function openArtifactSource(options: ArtifactOptions): Promise<ArtifactSource> {
  const document = parseAddress(options.document);
  const path = parseFleetPath(options.path);
  const shelf = new Shelf(resolve(options.directory));
  await shelf.open();
  return new Source({ ...options, path }, document, shelf);
}

class Source implements ArtifactSource {
  readonly path: string;
  readonly #options: ArtifactOptions;
  readonly #document: Address;
  readonly #shelf: Shelf;
  readonly #limits: ArtifactLimits;
  readonly #closing = new AbortController();
  /** By folder; listed last comes last. */
  readonly #held: Map<ArtifactDigest, Map<string, Unpacked>> = new Map();
  /** What `sync` returned last. */
  #current: KeptArtifact | undefined;
  /** What is not fetched or looked at again while the document says the same. */
  #refused: { readonly kept: KeptArtifact; readonly reason: Blocked } | undefined;

  constructor(options: ArtifactOptions, document: Address, shelf: Shelf) {
    this.path = options.path;
    this.#options = options;
    this.#document = document;
    this.#shelf = shelf;
    this.#limits = { ...LIMITS, ...options.limits };
  }

  async sync(since?: CommitSha): Promise<CommitSha> {
    // What runs must not be the next to make room.
    if (since !== undefined) this.#shelf.find(since);
    const artifact = await this.#readDocument();
    const { digest } = artifact;
    const commit = commitOf(artifact, (known) => this.#shelf.find(known)?.digest);
    if (isSame(this.#current, commit, digest)) return commit;
    const refused = this.#refused;
    if (isSame(refused?.kept, commit, digest)) throw refused.reason;
    this.#current = await this.#take(artifact, { commit, digest, info: infoOf(artifact, commit) });
    return commit;
  }

  async resolve(revision: string): Promise<CommitSha> {
    const commit = parseCommitSha(revision);
    if (commit !== undefined) return this.#find(commit).commit;
    const message = `${quote(revision)} is no full commit id; an artifact has no branches and tags`;
    throw new Blocked('artifact-missing', message);
  }

  async info(commit: CommitSha): Promise<CommitInfo> {
    return this.#find(commit).info;
  }

  async log(commit: CommitSha, since: CommitSha | undefined, most: number): Promise<readonly CommitInfo[]> {
    return commit === since || most < 1 ? [] : [await this.info(commit)];
  }

  async files(commit: CommitSha, folder = this.path): Promise<readonly TreeFile[]> {
    return (await this.#hold(this.#find(commit), folder)).files;
  }

  async *read(blobs: readonly BlobId[]): AsyncIterable<BlobContent> {
    for (const blob of blobs) {
      const bytes = this.#bytesOf(blob);
      if (bytes === undefined)
        throw new Failure('artifact-failed', `${blob} is in no folder that was listed`);
      yield { blob, bytes };
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#held.clear();
  }

  async #readDocument(): Promise<Artifact> {
    const address = this.#document;
    const { shown } = address;
    return parseArtifact(await this.#exchange(shown, (signal) => readDocument(address, signal)), shown);
  }

  /** Makes an artifact a commit that can be read, or leaves everything as it was. */
  async #take(artifact: Artifact, kept: KeptArtifact): Promise<KeptArtifact> {
    const { commit, digest } = kept;
    const isNew = this.#shelf.find(commit) === undefined;
    try {
      if (!(await this.#shelf.isWhole(digest))) await this.#fetch(artifact);
      this.#shelf.add(kept);
      await this.#verify(kept);
      await this.#shelf.save();
      return kept;
    } catch (thrown) {
      if (isNew) await this.#shelf.drop(commit);
      throw thrown instanceof Blocked ? this.#refuse(kept, thrown) : thrown;
    }
  }

  async #fetch(artifact: Artifact): Promise<void> {
    const draft = this.#shelf.draft();
    try {
      await this.#exchange(artifact.tarball.shown, (signal) =>
        download(artifact, { file: draft, most: this.#limits.download }, signal),
      );
      await rename(draft, this.#shelf.fileOf(artifact.digest));
    } catch (thrown) {
      await rm(draft, { force: true });
      throw thrown;
    }
  }

  async #verify(kept: KeptArtifact): Promise<void> {
    const { commit } = kept;
    const { files } = await this.#hold(kept, this.path);
    if (files.length === 0) {
      const message = `${commit} has no files, so everything that runs would go; publish them again`;
      throw new Blocked('git-empty-tree', message);
    }
    await this.#options.verify?.(this, commit);
  }

  #refuse(kept: KeptArtifact, { code, message, data, cause }: Blocked): Blocked {
    const { sha: commit, ...info } = kept.info;
    const reason = new Blocked(code, message, { data: { ...data, commit, ...info }, cause });
    // Of what was not fetched nothing is known.
    if (!DOORS.has(code)) this.#refused = { kept, reason };
    return reason;
  }

  #find(commit: CommitSha): KeptArtifact {
    const kept = this.#shelf.find(commit);
    if (kept !== undefined) return kept;
    throw new Blocked(
      'artifact-missing',
      `the artifact of ${commit} is not kept (any more); publish it again`,
    );
  }

  async #hold(kept: KeptArtifact, folder: string): Promise<Unpacked> {
    const { digest } = kept;
    const unpacked = this.#held.get(digest)?.get(folder) ?? (await this.#unpack(kept, folder));
    const folders = this.#held.get(digest) ?? new Map<string, Unpacked>();
    folders.set(folder, unpacked);
    this.#held.delete(digest);
    this.#held.set(digest, folders);
    for (const oldest of [...this.#held.keys()].slice(0, -MOST_HELD)) this.#held.delete(oldest);
    return unpacked;
  }

  async #unpack({ commit, digest }: KeptArtifact, folder: string): Promise<Unpacked> {
    if (!(await this.#shelf.isWhole(digest))) {
      if (this.#current?.digest === digest) this.#current = undefined;
      await this.#shelf.drop(commit);
      throw new Failure(
        'artifact-corrupt',
        `the artifact of ${commit} was damaged on disk; sync fetches it again`,
      );
    }
    const unpacked = await this.#exchange('unpacking the artifact', (signal) =>
      unpack(this.#shelf.fileOf(digest), {
        folder,
        limits: this.#limits,
        signal,
        known: (blob) => this.#bytesOf(blob),
      }),
    );
    if (unpacked !== undefined) return unpacked;
    throw new Blocked(
      'git-path-missing',
      `the artifact has no folder ${JSON.stringify(folder)}; check --path`,
    );
  }

  #bytesOf(blob: BlobId): Uint8Array | undefined {
    for (const folders of this.#held.values()) {
      for (const { contents } of folders.values()) {
        const bytes = contents.get(blob);
        if (bytes !== undefined) return bytes;
      }
    }
    return undefined;
  }

  #exchange<T>(shown: string, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const timeout = this.#options.timeout ?? DEFAULT_TIMEOUT;
    return exchangeWith({ shown, timeout, closed: this.#closing.signal }, run);
  }
}

/** Refusals of a server, about nothing that it has. */
const DOORS: ReadonlySet<string> = new Set(['artifact-unauthorized', 'artifact-redirected']);

function isSame(
  kept: KeptArtifact | undefined,
  commit: CommitSha,
  digest: ArtifactDigest,
): kept is KeptArtifact {
  return kept?.commit === commit && kept.digest === digest;
}

/** Who wrote the commit is not said; who published it is. */
function infoOf({ publisher, revision, updatedAt }: Artifact, commit: CommitSha): CommitInfo {
  return { sha: commit, author: publisher, subject: revision, committedAt: updatedAt };
}

/** The folder inside the tarball, without slashes around it. */
function parseFleetPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (!path.startsWith('/') && !parts.includes('..')) return parts.join('/');
  throw new Blocked('artifact-bad-path', `${quote(path)} is not a folder inside the artifact`);
}
