import { entryFinding, tooManyFiles } from '../documents/tree.ts';
import { IGNORE_FILE, type Ignore, isFleetFile, isSkipped, parseIgnore } from '../documents/ignore.ts';
import { type ParsedFile, parseFile } from '../documents/parse.ts';
import { assembleFleet, type FleetReading } from '../fleet/assemble.ts';
import type { TreeFile } from '../git/port.ts';
import { type ParsedLock, parseLock, sliceOfLock } from '../lock/lock.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Failure } from '../model/errors.ts';
import type { BlobId } from '../model/ids.ts';
import type { Tree } from './tree.ts';

/** From a tree to a Fleet, one after another. Files are known by path and blob: of a push of one file, one is parsed. */
export interface Checkout {
  read(tree: Tree): Promise<FleetReading>;
}

type Parsed =
  | { readonly kind: 'file'; readonly file: ParsedFile }
  | { readonly kind: 'lock'; readonly lock: ParsedLock };

/** One entry of a listing, judged once for as long as it stays the same. */
interface Known {
  readonly entry: TreeFile;
  readonly isWanted: boolean;
  readonly finding?: Diagnostic;
  /** Absent until its content was read, and of what is not wanted. */
  parsed?: Parsed;
}

export function createCheckout(): Checkout {
  let known: ReadonlyMap<string, Known> = new Map();
  let ignoredBy: BlobId | undefined;
  let before: FleetReading | undefined;
  return {
    async read(tree) {
      const entries = await tree.files();
      const ignored = await readIgnore(tree, entries);
      const looked = ignored.blob === ignoredBy ? known : new Map<string, Known>();
      const present = entries.map(
        (entry) => same(looked.get(entry.path), entry) ?? look(entry, ignored.ignore),
      );
      const wanted = present.filter(({ isWanted }) => isWanted);
      const excess = tooManyFiles(wanted.length);
      if (excess !== undefined) return assembleFleet({ files: [], locks: [], diagnostics: [excess] });
      await parseFresh(tree, wanted);
      known = new Map(present.map((each) => [each.entry.path, each]));
      ignoredBy = ignored.blob;
      const found = present.flatMap(({ finding }) => finding ?? []);
      before = assemble(wanted, [...ignored.diagnostics, ...found], before);
      return before;
    },
  };
}

function same(known: Known | undefined, { blob, mode }: TreeFile): Known | undefined {
  return known?.entry.blob === blob && known.entry.mode === mode ? known : undefined;
}

function look(entry: TreeFile, ignore: Ignore): Known {
  const finding = entryFinding(entry, ignore);
  const isWanted = entry.mode === 'file' && isWantedPath(entry.path, ignore);
  return { entry, isWanted, ...(finding === undefined ? {} : { finding }) };
}

function isWantedPath(path: string, ignore: Ignore): boolean {
  return isFleetFile(path, ignore) || (sliceOfLock(path) !== undefined && !isSkipped(path, ignore));
}

async function readIgnore(
  tree: Tree,
  entries: readonly TreeFile[],
): Promise<ReturnType<typeof parseIgnore> & { readonly blob?: BlobId }> {
  const entry = entries.find(({ path, mode }) => path === IGNORE_FILE && mode === 'file');
  if (entry === undefined) return parseIgnore('');
  for await (const { blob, bytes } of tree.read([entry.blob]))
    return { ...parseIgnore(Buffer.from(bytes).toString('utf8')), blob };
  return parseIgnore('');
}

/** Reads and parses what was not parsed before; content that several files share is read once. */
async function parseFresh(tree: Tree, wanted: readonly Known[]): Promise<void> {
  const fresh = wanted.filter(({ parsed }) => parsed === undefined);
  const bytes = new Map<BlobId, Uint8Array>();
  for await (const content of tree.read([...new Set(fresh.map(({ entry }) => entry.blob))]))
    bytes.set(content.blob, content.bytes);
  for (const known of fresh) {
    const { path, blob } = known.entry;
    const content = bytes.get(blob);
    // Not an empty file: its documents would be taken for deleted.
    if (content === undefined) throw new Failure('git-object', `${path} (${blob}) cannot be read`);
    known.parsed = parseContent(path, content);
  }
}

function parseContent(path: string, bytes: Uint8Array): Parsed {
  if (sliceOfLock(path) === undefined) return { kind: 'file', file: parseFile(path, bytes) };
  return { kind: 'lock', lock: parseLock(path, Buffer.from(bytes).toString('utf8')) };
}

function assemble(
  wanted: readonly Known[],
  diagnostics: readonly Diagnostic[],
  before: FleetReading | undefined,
): FleetReading {
  const files: ParsedFile[] = [];
  const locks: ParsedLock[] = [];
  for (const { parsed } of wanted) {
    if (parsed?.kind === 'file') files.push(parsed.file);
    if (parsed?.kind === 'lock') locks.push(parsed.lock);
  }
  return assembleFleet({ files, locks, diagnostics }, before);
}
