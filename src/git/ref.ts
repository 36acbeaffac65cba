import type Semver from 'semver';
import { Blocked } from '../model/errors.ts';
import { type CommitSha, parseCommitSha } from '../model/ids.ts';
import type { Backend, RemoteTip } from './port.ts';
import { refCandidates } from './ref-name.ts';

/** What is followed: a branch or tag, the highest tag within a range of versions, or one commit for ever. */
export type Ref =
  | { readonly kind: 'named'; readonly text: string; readonly names: readonly string[] }
  | { readonly kind: 'range'; readonly text: string; readonly range: string }
  | { readonly kind: 'commit'; readonly text: string; readonly commit: CommitSha };

/** Where a ref is on the remote. */
export interface Found {
  readonly tip: RemoteTip;
  /** Of a range: the commits that any of its tags names. */
  readonly named?: ReadonlySet<CommitSha>;
}

const RANGE = 'semver:';

/** Reads what stands behind `--ref`; throws Blocked('git-bad-ref') for what no repository can have. */
export async function parseRef(text: string): Promise<Ref> {
  if (!text.startsWith(RANGE)) return parseRevision(text);
  const range = (await semver()).validRange(text.slice(RANGE.length));
  if (range !== null && text.trim() !== RANGE) return { kind: 'range', text, range };
  throw new Blocked(
    'git-bad-ref',
    `${JSON.stringify(text)} is not a range of versions such as semver:>=1.2 <2`,
  );
}

/** Reads a commit id, or the name of a branch or tag; throws Blocked('git-bad-ref') likewise. */
export function parseRevision(text: string): Ref {
  const commit = parseCommitSha(text);
  if (commit !== undefined) return { kind: 'commit', text, commit };
  return { kind: 'named', text, names: refCandidates(text) };
}

/** Asks the remote; undefined when it has no such branch or tag. A commit is where it is without asking. */
export async function findRef(backend: Backend, ref: Ref, signal: AbortSignal): Promise<Found | undefined> {
  switch (ref.kind) {
    case 'commit':
      return { tip: { name: ref.commit, commit: ref.commit } };
    case 'named': {
      const tip = await backend.tip(ref.names, signal);
      return tip === undefined ? undefined : { tip };
    }
    case 'range':
      return highest(await backend.tags(signal), ref.range);
  }
}

const TAGS = 'refs/tags/';

/** Tags are versions with or without a leading "v"; equal ones (v1.0.0 and 1.0.0) are told apart by name. */
async function highest(tags: readonly RemoteTip[], range: string): Promise<Found | undefined> {
  const { compare, satisfies, valid } = await semver();
  const versions = tags.flatMap((tip) => {
    const version = valid(tip.name.slice(TAGS.length));
    return version !== null && satisfies(version, range) ? [{ tip, version }] : [];
  });
  const [first] = versions.toSorted(
    (a, b) => compare(b.version, a.version) || (a.tip.name < b.tip.name ? -1 : 1),
  );
  if (first === undefined) return undefined;
  return { tip: first.tip, named: new Set(versions.map(({ tip }) => tip.commit)) };
}

/** Loaded on demand: most follow a branch. */
async function semver(): Promise<typeof Semver> {
  return (await import('semver')).default;
}
