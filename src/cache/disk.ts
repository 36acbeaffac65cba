import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobId } from '../model/ids.ts';
import type { CacheRecord, ParseCache } from './port.ts';

export interface DiskCacheOptions {
  /** In a folder that holds nothing else. */
  readonly file: string;
  /** Of the program: what another one wrote is not read. */
  readonly version: string;
  /** The user of this process; a file of anybody else is not read. */
  readonly uid: number;
}

/** Bytes: forty times the largest fleet that is measured. */
const MOST_BYTES = 320 * 1024 * 1024;
/** Fleets of this user; the one that was written longest ago goes first. */
const MOST_FILES = 16;
/** Parsing fewer files again is faster than writing all of them. */
const FEWEST_NEW = 50;
const HEADER_BYTES = 512;

/**
 * Opens the cache of one fleet: a header, the directory, the lines, the contents. Reading it never fails; at worst it is
 * empty. The checksum finds damage, not malice: whoever can write there can do as this user does anyway.
 */
export async function openDiskCache(options: DiskCacheOptions): Promise<ParseCache> {
  const stored = await load(options).catch(() => NOTHING);
  return {
    find(path, blob) {
      const entry = stored.entries.get(path);
      return entry?.blob === blob ? entry : undefined;
    },
    async save(records) {
      if (!isWorthIt(stored, records)) return;
      await write(options, records).catch(() => undefined);
    },
  };
}

interface Stored {
  /** By path. */
  readonly entries: ReadonlyMap<string, CacheRecord>;
}

const NOTHING: Stored = { entries: new Map() };

interface Header {
  readonly version: string;
  readonly checksum: string;
  /** Bytes. */
  readonly directory: number;
  readonly lines: number;
}

/** Three columns, because one long list of texts is read faster than many short ones. */
interface Directory {
  readonly paths: readonly string[];
  readonly blobs: readonly BlobId[];
  /** Bytes of each content. */
  readonly sizes: readonly number[];
}

async function load({ file, version, uid }: DiskCacheOptions): Promise<Stored> {
  const bytes = await readOwn(file, uid);
  const header = parseHeader(bytes);
  const body = bytes.subarray(HEADER_BYTES);
  if (header?.version !== version || header.checksum !== checksumOf(body)) return NOTHING;
  const linesEnd = header.directory + header.lines;
  const directory = JSON.parse(body.toString('utf8', 0, header.directory)) as Directory;
  const lines = body.toString('utf8', header.directory, linesEnd).split('\n');
  let start = linesEnd;
  const entries = new Map<string, CacheRecord>();
  for (const [index, path] of directory.paths.entries()) {
    const end = start + (directory.sizes[index] ?? 0);
    const content = body.subarray(start, end);
    const blob = directory.blobs[index] ?? ('' as BlobId);
    entries.set(path, { path, blob, line: lines[index] ?? '', bytes: () => content });
    start = end;
  }
  return { entries };
}

/** Throws for a file of somebody else, or one that others may write, or a link. */
async function readOwn(file: string, uid: number): Promise<Buffer> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const found = await handle.stat();
    const isOwn = found.isFile() && found.uid === uid && (found.mode & 0o022) === 0;
    if (!isOwn || found.size > MOST_BYTES) throw new RangeError('not a cache of this user');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function parseHeader(bytes: Buffer): Header | undefined {
  return JSON.parse(bytes.toString('utf8', 0, HEADER_BYTES)) as Header | undefined;
}

function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** True when many are new, or much of what is stored has gone. */
function isWorthIt(stored: Stored, records: readonly CacheRecord[]): boolean {
  const known = records.filter(({ path, blob }) => stored.entries.get(path)?.blob === blob).length;
  const few = Math.max(FEWEST_NEW, records.length / 100);
  return records.length - known > few || stored.entries.size - known > records.length / 2 + few;
}

/** Appears whole or not at all; of two that write at the same time, the later one stays. */
async function write(options: DiskCacheOptions, records: readonly CacheRecord[]): Promise<void> {
  const contents = records.map(({ bytes }) => bytes());
  const directory = Buffer.from(
    JSON.stringify({
      paths: records.map(({ path }) => path),
      blobs: records.map(({ blob }) => blob),
      sizes: contents.map(({ length }) => length),
    } satisfies Directory),
  );
  const lines = Buffer.from(records.map(({ line }) => line).join('\n'));
  const body = Buffer.concat([directory, lines, ...contents]);
  if (body.length > MOST_BYTES - HEADER_BYTES) return;
  const header: Header = {
    version: options.version,
    checksum: checksumOf(body),
    directory: directory.length,
    lines: lines.length,
  };
  const part = `${options.file}.${randomUUID()}`;
  await mkdir(dirname(options.file), { recursive: true, mode: 0o700 });
  await writeFile(part, [Buffer.from(JSON.stringify(header).padEnd(HEADER_BYTES)), body], {
    mode: 0o600,
    flag: 'wx',
  });
  await rename(part, options.file);
  await removeOldest(dirname(options.file));
}

async function removeOldest(folder: string): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const file = join(folder, name);
      return { file, at: (await stat(file)).mtimeMs };
    }),
  );
  const old = files.toSorted((a, b) => b.at - a.at).slice(MOST_FILES);
  await Promise.all(old.map(({ file }) => rm(file, { force: true })));
}
