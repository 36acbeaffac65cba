import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Blocked, messageOf } from '../model/errors.ts';
import { type FolderOptions, FolderReading, type Unpacked } from './folder.ts';
import type { ArtifactLimits } from './port.ts';
import { refused, tooLarge } from './refusal.ts';

export interface UnpackOptions extends FolderOptions {
  readonly limits: ArtifactLimits;
  readonly signal: AbortSignal;
}

/**
 * Reads a tarball whose digest was checked. All of it is looked at; what lies in one folder is returned, or undefined when
 * there is no such folder. Throws Blocked('artifact-refused') and Blocked('artifact-too-large').
 */
export async function unpack(file: string, options: UnpackOptions): Promise<Unpacked | undefined> {
  const { limits, signal } = options;
  const { size } = await stat(file);
  const reading = new FolderReading(options);
  try {
    await pipeline(
      createReadStream(file),
      createGunzip(),
      (chunks: AsyncIterable<Uint8Array>) => bounded(chunks, size, limits.unpacked),
      reading.sink(),
      { signal },
    );
  } catch (thrown) {
    if (thrown instanceof Blocked || signal.aborted) throw thrown;
    throw refused(`it is no gzip-compressed tar archive, or not all of one (${messageOf(thrown)})`);
  }
  return reading.result();
}

/** Even text that says little becomes no more than a hundred times as much. */
const MAX_RATIO = 200;
/** Bytes up to which the ratio says nothing. */
const FREE = 16 * 1024 * 1024;

/** Stops a bomb on its way. */
async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  packed: number,
  most: number,
): AsyncGenerator<Uint8Array> {
  const limit = Math.min(most, Math.max(FREE, packed * MAX_RATIO));
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(`unpacks to more than ${limit} bytes`);
    yield chunk;
  }
}
