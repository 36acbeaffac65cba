import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Blocked, Failure, messageOf } from '../model/errors.ts';
import type { Address } from './address.ts';
import { fetchBytes } from './exchange.ts';

/** Bytes of a document; a file of a fleet may have as many. */
const LARGEST = 256 * 1024;

/** The document as it lies at its address now. A file may be a symlink, as those of a mounted ConfigMap are. */
export async function readDocument(address: Address, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  if (address.kind === 'file') return readFileBounded(address.path);
  return buffer(fetchBytes(address, { most: LARGEST, excess: () => tooLarge(address.shown) }, signal));
}

async function readFileBounded(path: string): Promise<Uint8Array> {
  try {
    // A pipe or a device must not keep us waiting.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw new Error('it is not a file');
      if (stats.size > LARGEST) throw tooLarge(path);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof Blocked) throw cause;
    throw new Failure('artifact-unreachable', `${path} cannot be read: ${messageOf(cause)}`, { cause });
  }
}

function tooLarge(shown: string): Blocked {
  return new Blocked(
    'artifact-bad-document',
    `${shown} names no artifact: it has more than ${LARGEST} bytes`,
  );
}
