import { type CommitSha, parseCommitSha } from '../model/ids.ts';
import type { Artifact, ArtifactDigest } from './port.ts';

/**
 * The commit of an artifact: the one of its revision, or else the first 40 digits of its digest. Those also stand for an
 * artifact of a commit that is known with another digest: what Flux leaves out or includes has changed, and so has the
 * fleet. `digestOf` says with which digest a commit is known.
 */
export function commitOf(
  { digest, revision }: Pick<Artifact, 'digest' | 'revision'>,
  digestOf: (commit: CommitSha) => ArtifactDigest | undefined,
): CommitSha {
  const named = parseCommitSha(/(?:^|@)sha1:([0-9a-f]{40})$/.exec(revision)?.[1] ?? '');
  const known = named === undefined ? undefined : digestOf(named);
  if (named !== undefined && (known === undefined || known === digest)) return named;
  const start = digest.indexOf(':') + 1;
  return digest.slice(start, start + 40) as CommitSha;
}
