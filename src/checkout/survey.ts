import type { CacheRecord } from '../cache/port.ts';
import { entryFinding } from '../documents/tree.ts';
import { IGNORE_FILE, type Ignore, isFleetFile, isSkipped, parseIgnore } from '../documents/ignore.ts';
import { sliceOfLock } from '../lock/lock.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BlobId } from '../model/ids.ts';
import type { Parsed } from './parsed.ts';
import type { Tree, TreeEntry } from './tree.ts';

/** One entry of a listing, judged once for as long as it stays the same. */
export interface Known {
  readonly entry: TreeEntry;
  /** As findings name it. */
  readonly shown: string;
  readonly isWanted: boolean;
  readonly finding?: Diagnostic;
  /** Absent until its content was read, and of what is not wanted. */
  content?: KnownContent;
}

export interface KnownContent {
  readonly blob: BlobId;
  readonly parsed: Parsed;
  /** What the cache had of it. */
  readonly cached?: CacheRecord;
  /** Kept for the cache, where there is one that does not have it. */
  readonly bytes?: () => Uint8Array;
  /** What `encodeParsed` makes of it, where that is known. */
  readonly line?: string;
}

/** One folder of a fleet. Its own ignore file, at its root, says what of it is left out. */
export interface Survey {
  /** Relative to the root of the tree. */
  readonly folder: string;
  /** As the tree listed it. */
  readonly entries: readonly TreeEntry[];
  readonly ignoredBy?: BlobId;
  readonly known: ReadonlyMap<string, Known>;
  /** Of the ignore file. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface SurveyOptions {
  readonly folder: string;
  /** Locks of an included folder belong to somebody else. */
  readonly hasLocks: boolean;
  readonly show: (path: string) => string;
  readonly before: Survey | undefined;
}

/** Lists a folder and says what of it is to be read; undefined when there is no such folder. */
export async function surveyFolder(tree: Tree, options: SurveyOptions): Promise<Survey | undefined> {
  const { folder, show, before } = options;
  const entries = await tree.files(folder);
  if (entries === undefined) return undefined;
  // The very listing: a commit that was verified is read next.
  if (before?.entries === entries) return before;
  const ignored = await readIgnore(tree, folder, entries);
  const earlier = ignored.blob === before?.ignoredBy ? before?.known : undefined;
  const known = entries.map(
    (entry) => same(earlier?.get(entry.path), entry) ?? look(entry, ignored.ignore, options),
  );
  return {
    folder,
    entries,
    ...(ignored.blob === undefined ? {} : { ignoredBy: ignored.blob }),
    known: new Map(known.map((each) => [each.entry.path, each])),
    diagnostics: ignored.diagnostics.map((finding) => ({ ...finding, file: show(finding.file) })),
  };
}

function same(known: Known | undefined, { blob, mode }: TreeEntry): Known | undefined {
  return blob !== undefined && known?.entry.blob === blob && known.entry.mode === mode ? known : undefined;
}

function look(entry: TreeEntry, ignore: Ignore, { hasLocks, show }: SurveyOptions): Known {
  const found = entryFinding(entry, ignore);
  const isWanted = entry.mode === 'file' && isWantedPath(entry.path, ignore, hasLocks);
  const finding = found === undefined ? {} : { finding: { ...found, file: show(found.file) } };
  return { entry, shown: show(entry.path), isWanted, ...finding };
}

function isWantedPath(path: string, ignore: Ignore, hasLocks: boolean): boolean {
  if (isFleetFile(path, ignore)) return true;
  return hasLocks && sliceOfLock(path) !== undefined && !isSkipped(path, ignore);
}

type Ignored = ReturnType<typeof parseIgnore> & { readonly blob?: BlobId };

async function readIgnore(tree: Tree, folder: string, entries: readonly TreeEntry[]): Promise<Ignored> {
  const entry = entries.find(({ path, mode }) => path === IGNORE_FILE && mode === 'file');
  if (entry === undefined) return parseIgnore('');
  for await (const { blob, bytes } of tree.read(folder, [entry]))
    return { ...parseIgnore(Buffer.from(bytes).toString('utf8')), blob };
  return parseIgnore('');
}
