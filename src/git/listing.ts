import { compareText } from '../model/diagnostic.ts';
import { Blocked, Failure } from '../model/errors.ts';
import { type BlobId, type CommitSha, parseBlobId } from '../model/ids.ts';
import type { ObjectId, ObjectReader, TreeEntry, TreeFile } from './port.ts';
import { entryKind, refusedEntry } from './tree.ts';

/** The fleet path of a commit as last listed. */
export interface Listing {
  readonly folder: ObjectId;
  /** Sorted by path. */
  readonly files: readonly TreeFile[];
  /** The trees and blobs that were there. */
  readonly objects: ReadonlySet<ObjectId>;
}

const MAX_DEPTH = 64;
/** Of files, and of folders. */
const MAX_COUNT = 50_000;
const MAX_PATH = 1_024;

/**
 * Lists what a commit has below `path`. Throws Failure('git-corrupt') unless every object below is there: listing a
 * commit is verifying it. What `previous` (a listing from the same clone) has is known to be there.
 */
export async function listCommit(
  store: ObjectReader,
  commit: CommitSha,
  path: string,
  previous: Listing | undefined,
): Promise<Listing> {
  const folder = await store.folder(commit, path);
  if (folder === undefined) {
    throw new Blocked('git-path-missing', `the commit has no folder ${JSON.stringify(path)}; check --path`);
  }
  if (previous?.folder === folder) return previous;
  const found = await collect(store.walk(folder));
  const objects = new Set([folder, ...found.objects]);
  const missing = await store.missing([...objects].filter((id) => previous?.objects.has(id) !== true));
  if (missing !== undefined) throw new Failure('git-corrupt', `object ${missing} is missing`);
  return { folder, files: found.files.toSorted((a, b) => compareText(a.path, b.path)), objects };
}

/** A fleet that is taken away at once is hardly meant. */
export function refuseEmpty({ files }: Listing, commit: CommitSha): void {
  if (files.length > 0) return;
  const message = `${commit} has no files, so everything that runs would go; push them again`;
  throw new Blocked('git-empty-tree', message, { data: { commit } });
}

interface Found {
  readonly files: TreeFile[];
  readonly objects: Set<ObjectId>;
}

async function collect(entries: AsyncIterable<TreeEntry>): Promise<Found> {
  const found: Found = { files: [], objects: new Set() };
  const folders = new Set(['']);
  const paths = new Set<string>();
  for await (const entry of entries) {
    const { path, id } = entry;
    const kind = entryKind(entry);
    refusePlace(path, folders);
    if (paths.has(path)) throw refusedEntry(path, 'is there twice');
    paths.add(path);
    // A submodule's commit lies in another repository and is never looked for.
    if (kind !== 'submodule') found.objects.add(id);
    if (kind === 'folder') folders.add(path);
    else found.files.push({ path, blob: blobId(id), mode: kind });
    refuseCount(Math.max(found.files.length, folders.size));
  }
  return found;
}

function refusePlace(path: string, folders: ReadonlySet<string>): void {
  // A name with a slash in it looks like a file in a folder that nobody named.
  if (!folders.has(path.slice(0, Math.max(0, path.lastIndexOf('/')))))
    throw refusedEntry(path, 'has a slash or backslash');
  if (path.length > MAX_PATH) throw refused(`a path is longer than ${MAX_PATH} characters`);
  if (path.split('/').length - 1 > MAX_DEPTH) throw refused(`folders lie more than ${MAX_DEPTH} deep`);
}

/** Counted on the way: trees that hold the same tree many times grow by powers. */
function refuseCount(count: number): void {
  if (count > MAX_COUNT) throw refused(`it has more than ${MAX_COUNT} files or folders`);
}

function blobId(id: ObjectId): BlobId {
  const blob = parseBlobId(id);
  if (blob === undefined)
    throw new Failure('git-corrupt', `${JSON.stringify(id)} is not the name of an object`);
  return blob;
}

function refused(problem: string): Blocked {
  return new Blocked('git-tree-refused', `the commit is refused: ${problem}`);
}
