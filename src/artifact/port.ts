/**
 * artifact/ — the other way in: a tarball by URL and digest, as the source-controller of Flux publishes it. A document
 * says which one is the newest; the tarball is fetched when its digest changes, and nothing of it is believed before the
 * digest was checked. Its names are never written to disk. docs/decisions/0019-artifacts.md says why.
 */
import type { CommitInfo, GitSource, SourceOptions } from '../git/port.ts';
import type { CommitSha } from '../model/ids.ts';
import type { HttpAddress } from './address.ts';

/**
 * Commits as a GitSource has them, without what takes a history: `log` is the commit itself, `sync` cannot tell whether a
 * commit builds on the one that runs, and `resolve` knows the artifacts that were kept and no names. A folder that is not
 * there is `git-path-missing`, an artifact without files `git-empty-tree`.
 *
 * Failures may pass by themselves: `artifact-unreachable`, `artifact-timeout`, `artifact-digest`, `artifact-corrupt`,
 * `artifact-failed`, `artifact-closed`. Blocked needs a human or a new artifact: `artifact-bad-url`,
 * `artifact-bad-document`, `artifact-unauthorized`, `artifact-redirected`, `artifact-too-large`, `artifact-refused`,
 * `artifact-missing`. Those of `sync` about what is in the artifact have `data` {commit, author, subject, committedAt}.
 */
export type ArtifactSource = Pick<
  GitSource,
  'path' | 'sync' | 'resolve' | 'info' | 'log' | 'files' | 'read' | 'close'
>;

export interface ArtifactOptions extends Pick<SourceOptions, 'path' | 'directory' | 'timeout' | 'verify'> {
  /** A file, or an `https://` or `http://` address, of the document that names the artifact. */
  readonly document: string;
  readonly limits?: Partial<ArtifactLimits>;
}

export interface ArtifactLimits {
  /** Bytes of a tarball as it is sent. */
  readonly download: number;
  /** Bytes that it becomes. */
  readonly unpacked: number;
  /** Bytes of the files below one folder, each counted up to what is read of it. */
  readonly contents: number;
  /** Files, links and folders in the whole tarball. */
  readonly entries: number;
}

/** What a document says of its artifact. */
export interface Artifact {
  readonly tarball: HttpAddress;
  readonly digest: ArtifactDigest;
  /** As Flux writes it: `main@sha1:…`. */
  readonly revision: string;
  /** Seconds since 1970. */
  readonly updatedAt: number;
  /** Bytes; absent when nobody says. */
  readonly size?: number;
  /** The object it is the artifact of: `GitRepository flux-system/fleet`. */
  readonly publisher: string;
}

/** `sha256:` and lower-case hex digits, or sha384, or sha512. */
export type ArtifactDigest = string;

/** An artifact that was checked and lies on disk. */
export interface KeptArtifact {
  readonly commit: CommitSha;
  readonly digest: ArtifactDigest;
  readonly info: CommitInfo;
}
