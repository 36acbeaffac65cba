/**
 * forge/ — pull requests of GitHub, GitLab and Gitea: the one comment that is ours, and the status of a commit. The
 * token goes to one host only and is in no message.
 */

/** The statuses of commits. */
export interface CommitStatuses {
  /** Adds to, or replaces, what was said under the same context. */
  setStatus(commit: string, status: CommitStatus): Promise<void>;
}

/** One pull request (GitLab: merge request) as we need it, and the statuses of its repository. */
export interface Forge extends CommitStatuses {
  /** The commit that the pull request stands at now. */
  head(): Promise<string>;
  /** Every comment of every page, the oldest first. */
  comments(): Promise<readonly ForgeComment[]>;
  /** Throws Failure('forge-too-long') when the forge takes no text of this length. */
  create(text: string): Promise<PostedComment>;
  /** Undefined when the comment is gone, or is not ours to change. Throws as `create` does. */
  update(id: number, text: string): Promise<PostedComment | undefined>;
  /** No error when it is gone already, or not ours to remove. */
  remove(id: number): Promise<void>;
}

export interface ForgeComment {
  readonly id: number;
  readonly text: string;
  /** Written by the account of our token. Anybody can copy a marker; nobody else can write as us. */
  readonly isOurs: boolean;
}

export interface PostedComment {
  readonly id: number;
  /** Absent when the forge tells no address. */
  readonly url?: string;
}

export interface CommitStatus {
  readonly state: 'pending' | 'success' | 'failure';
  /** Tells this status from those of other programs. */
  readonly context: string;
  /** At most 140 characters. */
  readonly description: string;
  readonly url?: string;
}

export const PROVIDERS = ['github', 'gitlab', 'gitea'] as const;

/** Forgejo has the API of Gitea. */
export type Provider = (typeof PROVIDERS)[number];

/** Where a repository is, and what opens the door. */
export interface RepositoryOptions {
  /** Base of the REST API, such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/name`; with GitLab any depth of groups, or the number of the project. */
  readonly repository: string;
  readonly token: string;
  readonly clock: ForgeClock;
  readonly signal: AbortSignal;
  /** Milliseconds before the first repetition of a failed request; each further one waits twice as long. */
  readonly pause: number;
}

/** Where a pull request is. */
export interface ForgeOptions extends RepositoryOptions {
  readonly number: number;
}

/** The parts of the clock that waiting needs. */
export interface ForgeClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** 0 up to 1. */
  random(): number;
}
