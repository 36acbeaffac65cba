import { open } from 'node:fs/promises';
import { type Blocked, Failure } from '../model/errors.ts';
import { digestLike, hashOf } from './checksum.ts';
import { fetchBytes } from './exchange.ts';
import type { Artifact } from './port.ts';
import { tooLarge } from './refusal.ts';

/**
 * Writes the tarball of an artifact to a new file, and returns when it is whole, has its digest and size and would survive
 * a crash. What came otherwise must not be used.
 */
export async function download(
  artifact: Artifact,
  { file, most }: { readonly file: string; readonly most: number },
  signal: AbortSignal,
): Promise<void> {
  const { digest, tarball, size } = artifact;
  if (size !== undefined && size > most) throw overweight(most);
  const excess = (): Error => (size === undefined ? overweight(most) : differs(tarball.shown, 'more bytes'));
  const hash = hashOf(digest);
  const handle = await open(file, 'wx', 0o600);
  let length = 0;
  try {
    for await (const chunk of fetchBytes(tarball, { most: size ?? most, excess }, signal)) {
      length += chunk.length;
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    if (size !== undefined && length < size) throw differs(tarball.shown, 'fewer bytes');
    if (digestLike(digest, hash) !== digest) throw differs(tarball.shown, 'other bytes');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function differs(shown: string, what: string): Failure {
  return new Failure('artifact-digest', `${shown} has ${what} than the document says; nothing of it is used`);
}

function overweight(bytes: number): Blocked {
  return tooLarge(`has more than ${bytes} bytes`);
}
