import { entryFinding, tooManyFiles } from '../documents/tree.ts';
import { IGNORE_FILE, type Ignore, isFleetFile, isSkipped, parseIgnore } from '../documents/ignore.ts';
import { type ParsedFile, parseFile } from '../documents/parse.ts';
import { assembleFleet, type FleetReading } from '../fleet/assemble.ts';
import type { GitSource, TreeFile } from '../git/port.ts';
import { type ParsedLock, parseLock, sliceOfLock } from '../lock/lock.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BlobId, CommitSha } from '../model/ids.ts';

/** From a commit to a Fleet. Files are known by blob and path, so that a push of one file parses one file. */
export interface Checkout {
  read(commit: CommitSha): Promise<FleetReading>;
}

type Parsed =
  | { readonly kind: 'file'; readonly file: ParsedFile }
  | { readonly kind: 'lock'; readonly lock: ParsedLock };

export function createCheckout(source: GitSource): Checkout {
  let known = new Map<string, Parsed>();
  return {
    async read(commit) {
      const entries = await source.files(commit);
      const ignored = await readIgnore(source, entries);
      const wanted = entries.filter((entry) => entry.mode === 'file' && isWanted(entry.path, ignored.ignore));
      const found = entries.flatMap((entry) => entryFinding(entry, ignored.ignore) ?? []);
      const excess = tooManyFiles(wanted.length);
      if (excess !== undefined) return assembleFleet({ files: [], locks: [], diagnostics: [excess] });
      known = await parseNew(source, wanted, known);
      return assemble([...known.values()], [...ignored.diagnostics, ...found]);
    },
  };
}

function isWanted(path: string, ignore: Ignore): boolean {
  return isFleetFile(path, ignore) || (sliceOfLock(path) !== undefined && !isSkipped(path, ignore));
}

async function readIgnore(
  source: GitSource,
  entries: readonly TreeFile[],
): Promise<{ readonly ignore: Ignore; readonly diagnostics: readonly Diagnostic[] }> {
  const entry = entries.find(({ path, mode }) => path === IGNORE_FILE && mode === 'file');
  if (entry === undefined) return parseIgnore('');
  for await (const { bytes } of source.read([entry.blob]))
    return parseIgnore(Buffer.from(bytes).toString('utf8'));
  return parseIgnore('');
}

/** What was parsed before, less what is gone, with what is new. The order of the files is the order of the listing. */
async function parseNew(
  source: GitSource,
  wanted: readonly TreeFile[],
  known: ReadonlyMap<string, Parsed>,
): Promise<Map<string, Parsed>> {
  const fresh = wanted.filter((entry) => !known.has(keyOf(entry)));
  const bytes = new Map<BlobId, Uint8Array>();
  for await (const content of source.read([...new Set(fresh.map(({ blob }) => blob))]))
    bytes.set(content.blob, content.bytes);
  const parsed = new Map<string, Parsed>();
  for (const entry of wanted) {
    const key = keyOf(entry);
    parsed.set(key, known.get(key) ?? parseEntry(entry.path, bytes.get(entry.blob) ?? new Uint8Array()));
  }
  return parsed;
}

function parseEntry(path: string, bytes: Uint8Array): Parsed {
  if (sliceOfLock(path) === undefined) return { kind: 'file', file: parseFile(path, bytes) };
  return { kind: 'lock', lock: parseLock(path, Buffer.from(bytes).toString('utf8')) };
}

function keyOf({ blob, path }: TreeFile): string {
  return `${blob}:${path}`;
}

function assemble(parsed: readonly Parsed[], diagnostics: readonly Diagnostic[]): FleetReading {
  return assembleFleet({
    files: parsed.flatMap((entry) => (entry.kind === 'file' ? [entry.file] : [])),
    locks: parsed.flatMap((entry) => (entry.kind === 'lock' ? [entry.lock] : [])),
    diagnostics,
  });
}
