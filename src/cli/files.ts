import { lstat, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IGNORE_FILE, type Ignore, isFleetFile, isSkipped, parseIgnore } from '../documents/ignore.ts';
import { type ParsedFile, parseFile } from '../documents/parse.ts';
import { entryFinding, type TreeEntry, tooManyFiles } from '../documents/tree.ts';
import type { FleetParts } from '../fleet/assemble.ts';
import { type ParsedLock, parseLock, sliceOfLock } from '../lock/lock.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Failure } from '../model/errors.ts';

/** A file beyond this is not read on: the parser only needs to see that it is too large. */
const MOST_BYTES = 256 * 1024 + 1;

/** Reads a fleet from a folder of the file system, as a person has it before it is committed. */
export async function readFolder(folder: string): Promise<FleetParts> {
  const { ignore, diagnostics } = await readIgnore(folder);
  const entries = await list(folder, ignore);
  const found = entries.flatMap((entry) => entryFinding(entry, ignore) ?? []);
  const files = entries.filter(({ path, mode }) => mode === 'file' && isFleetFile(path, ignore));
  const locks = entries.filter(({ path, mode }) => mode === 'file' && sliceOfLock(path) !== undefined);
  const excess = tooManyFiles(files.length + locks.length);
  if (excess !== undefined) return { files: [], locks: [], diagnostics: [excess] };
  return {
    files: await Promise.all(files.map(({ path }) => readParsed(folder, path))),
    locks: await Promise.all(locks.map(({ path }) => readLock(folder, path))),
    diagnostics: [...diagnostics, ...found],
  };
}

/** One file that was named on the command line, whatever its name. */
export async function readSingle(path: string): Promise<FleetParts> {
  return { files: [parseFile(path, await readBounded(path))], locks: [], diagnostics: [] };
}

/** True for a folder, false for a file. Throws Failure for anything else. */
export async function isFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch((cause: NodeJS.ErrnoException) => {
    throw new Failure(
      'path-unreadable',
      `${path} cannot be read: ${cause.code === 'ENOENT' ? 'there is no such file or folder' : cause.message}`,
      { cause },
    );
  });
  if (found.isDirectory()) return true;
  if (found.isFile()) return false;
  throw new Failure('path-unreadable', `${path} is neither a file nor a folder`);
}

async function readIgnore(
  folder: string,
): Promise<{ readonly ignore: Ignore; readonly diagnostics: readonly Diagnostic[] }> {
  const text = await readFile(join(folder, IGNORE_FILE), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '';
    throw cause;
  });
  return parseIgnore(text);
}

async function list(folder: string, ignore: Ignore): Promise<readonly TreeEntry[]> {
  const entries: TreeEntry[] = [];
  const folders = [''];
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const entry of await readdir(join(folder, current), { withFileTypes: true })) {
      const path = current === '' ? entry.name : `${current}/${entry.name}`;
      if (entry.isSymbolicLink()) entries.push({ path, mode: 'symlink' });
      else if (entry.isFile()) entries.push({ path, mode: 'file' });
      else if (entry.isDirectory() && !isSkipped(`${path}/x`, ignore) && entry.name !== 'node_modules')
        folders.push(path);
    }
  }
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function readParsed(folder: string, path: string): Promise<ParsedFile> {
  return parseFile(path, await readBounded(join(folder, path)));
}

async function readLock(folder: string, path: string): Promise<ParsedLock> {
  return parseLock(path, await readFile(join(folder, path), 'utf8'));
}

async function readBounded(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size < MOST_BYTES) return await handle.readFile();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
