import { createHash, type Hash } from 'node:crypto';
import type { BlobId } from '../model/ids.ts';

/** 256 KiB is the largest file of a fleet; one byte more shows that there is more. */
const LIMIT = 256 * 1024 + 1;

/** The bytes of one file: all of them named, the first of them kept. */
export class Content {
  readonly #hash: Hash;
  readonly #chunks: Uint8Array[] = [];
  #kept = 0;

  /** `size` is how many bytes will be added. */
  constructor(size: number) {
    this.#hash = createHash('sha1').update(`blob ${size}\0`);
  }

  add(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    if (this.#kept >= LIMIT) return;
    const part = chunk.subarray(0, LIMIT - this.#kept);
    this.#chunks.push(part);
    this.#kept += part.length;
  }

  /** As git names all of the bytes; once, at the end. */
  blob(): BlobId {
    return this.#hash.digest('hex') as BlobId;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }
}
