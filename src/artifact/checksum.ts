import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ArtifactDigest } from './port.ts';

/** The hash that a digest was made with. */
export function hashOf(digest: ArtifactDigest): Hash {
  return createHash(digest.slice(0, digest.indexOf(':')));
}

/** What `hash` makes of what it was fed, written like `digest`. */
export function digestLike(digest: ArtifactDigest, hash: Hash): ArtifactDigest {
  return `${digest.slice(0, digest.indexOf(':'))}:${hash.digest('hex')}`;
}

/** Whether a file has this digest; false when there is no such file. */
export async function hasDigest(file: string, digest: ArtifactDigest): Promise<boolean> {
  const hash = hashOf(digest);
  try {
    await pipeline(createReadStream(file), async (chunks: AsyncIterable<Uint8Array>) => {
      for await (const chunk of chunks) hash.update(chunk);
    });
  } catch {
    return false;
  }
  return digestLike(digest, hash) === digest;
}
