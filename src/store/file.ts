/** Single files: read whole and bounded, replaced atomically and durably. */
import { createHash, randomBytes } from 'node:crypto';
import { type BigIntStats, constants, lstatSync } from 'node:fs';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errnoOf, isAbsence, unlessAbsent } from './errno.ts';
import { SCRATCH_SUFFIX } from './mutex.ts';
import { StoreCorrupt, type Stored } from './port.ts';

/** Without following a symlink, and without waiting for the writer of a pipe. */
const READ_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const FRACTIONS = 2 ** 20;

/** Undefined when absent; StoreCorrupt, and nothing read, when it is no regular file or larger than `most` bytes. */
export async function readStored(path: string, most: number): Promise<Stored | undefined> {
  const handle = await openRegular(path);
  if (!handle) return undefined;
  try {
    const stats = await handle.stat({ bigint: true });
    if (!stats.isFile()) throw new StoreCorrupt(`${path} is not a regular file`);
    if (stats.size > most)
      throw new StoreCorrupt(`${path} has ${stats.size} bytes; at most ${most} are allowed`);
    return { bytes: await readUpTo(handle, Number(stats.size)), version: versionOf(stats) };
  } finally {
    await handle.close();
  }
}

/** The version of a regular file; undefined for anything else, and when absent. */
export function versionAt(path: string): string | undefined {
  try {
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stats?.isFile() === true ? versionOf(stats) : undefined;
  } catch (thrown) {
    if (isAbsence(thrown)) return undefined;
    throw thrown;
  }
}

/**
 * Replaces a file by way of a temporary one in `scratch`, a folder of the same file system that only the caller writes
 * to. After a crash, also of the machine, there is the whole old file or the whole new one.
 */
export async function replaceFile(path: string, scratch: string, bytes: Uint8Array): Promise<Stored> {
  const temporary = join(scratch, `${randomBytes(8).toString('hex')}${SCRATCH_SUFFIX}`);
  try {
    const version = await writeDurably(temporary, bytes);
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return { bytes, version };
  } catch (thrown) {
    await unlessAbsent(unlink(temporary));
    throw thrown;
  }
}

/** Makes what was created in or removed from a folder survive a crash of the machine. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY);
  await handle.sync().finally(() => handle.close());
}

async function openRegular(path: string): Promise<FileHandle | undefined> {
  try {
    return await unlessAbsent(open(path, READ_FLAGS));
  } catch (thrown) {
    // O_NOFOLLOW meets a symlink, or somebody put a socket there.
    if (errnoOf(thrown) === 'ELOOP' || errnoOf(thrown) === 'ENXIO') {
      throw new StoreCorrupt(`${path} is not a regular file`);
    }
    throw thrown;
  }
}

/** Whatever a writer outside the store does to the file meanwhile, no more than `size` bytes. */
async function readUpTo(handle: FileHandle, size: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(buffer, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<string> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await stampContent(handle, bytes);
    await handle.sync();
    return versionOf(await handle.stat({ bigint: true }));
  } finally {
    await handle.close();
  }
}

/**
 * Replaces the fraction of the modification time by a hash of the bytes. The clock of a file system ticks every few
 * milliseconds and inode numbers are used again at once, so without it two contents of one size could share a version.
 */
async function stampContent(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const { mtimeMs } = await handle.stat();
  const fraction = createHash('sha256').update(bytes).digest().readUInt32BE(0) % FRACTIONS;
  const time = Math.floor(mtimeMs / 1000) + fraction / FRACTIONS;
  await handle.utimes(time, time);
}

function versionOf(stats: BigIntStats): string {
  return [stats.ino, stats.size, stats.mtimeNs].map((number) => number.toString(36)).join('.');
}
