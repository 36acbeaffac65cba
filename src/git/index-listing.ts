import { compareText } from '../model/diagnostic.ts';
import { Blocked, Failure } from '../model/errors.ts';
import { type BlobId, parseBlobId } from '../model/ids.ts';
import type { Git } from './binary.ts';
import type { TreeFile } from './port.ts';
import { entryKind, kindOf } from './tree.ts';

/** A file as it is on disk, next to what the index says. */
export interface WorkTreeEntry {
  /** Relative to the folder that was asked for. */
  readonly path: string;
  /**
   * `staged`: the file is as git last saw it. `sparse`: only the index has it. `disk`: changed or new, so that whoever
   * wants it must look. `repository`: a folder with a repository of its own.
   */
  readonly state: 'staged' | 'sparse' | 'disk' | 'repository';
  /** What the index has; of `staged` and `sparse` only. */
  readonly staged?: Pick<TreeFile, 'blob' | 'mode'>;
}

/** Lists the index below a folder, sorted by path. Refuses what a commit made of it would be refused for. */
export async function listIndex(git: Git, folder: string): Promise<readonly TreeFile[]> {
  const files: TreeFile[] = [];
  const conflicts = new Set<string>();
  for await (const record of recordsOf(git, ['--cached', '--stage'], folder)) {
    const { mode, id, stage, path } = parseRecord(record, folder);
    if (stage !== '0') conflicts.add(path);
    const kind = entryKind({ mode, path, id });
    if (kind !== 'folder') files.push({ path, blob: blobOf(id), mode: kind });
  }
  if (conflicts.size > 0) throw unmerged([...conflicts]);
  return files.toSorted((a, b) => compareText(a.path, b.path));
}

function unmerged(paths: readonly string[]): Blocked {
  const shown = paths.slice(0, 10).map((path) => JSON.stringify(path));
  const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : '';
  const where = `${shown.join(', ')}${more}`;
  return new Blocked('git-unmerged', `a merge left conflicts in ${where}; resolve and stage them first`);
}

const WORK_TREE = ['-t', '--cached', '--stage', '--modified', '--deleted', '--others', '--exclude-standard'];

/**
 * Lists the work tree below a folder, sorted by path: one pass of git over the index and the file system. A file comes
 * once for each thing that git says of it: `H` in the index, `S` in the index only, `C` changed, `R` removed, `M`
 * unmerged, `?` not in the index.
 */
export async function listWorkTree(git: Git, folder: string): Promise<readonly WorkTreeEntry[]> {
  const entries = new Map<string, WorkTreeEntry>();
  const removed = new Set<string>();
  for await (const record of recordsOf(git, WORK_TREE, folder)) {
    const tag = record[0] ?? '';
    const entry = tag === '?' ? newEntry(record.slice(2), folder) : knownEntry(tag, record.slice(2), folder);
    if (tag === 'R') removed.add(entry.path);
    entries.set(entry.path, entry);
  }
  return [...entries.values()]
    .filter(({ path }) => !removed.has(path))
    .toSorted((a, b) => compareText(a.path, b.path));
}

function newEntry(path: string, folder: string): WorkTreeEntry {
  const own = below(path, folder);
  return own.endsWith('/') ? { path: own.slice(0, -1), state: 'repository' } : { path: own, state: 'disk' };
}

function knownEntry(tag: string, record: string, folder: string): WorkTreeEntry {
  const { mode, id, path } = parseRecord(record, folder);
  const kind = kindOf(mode);
  if ((tag !== 'H' && tag !== 'S') || kind === undefined || kind === 'folder') return { path, state: 'disk' };
  return { path, state: tag === 'S' ? 'sparse' : 'staged', staged: { blob: blobOf(id), mode: kind } };
}

async function* recordsOf(git: Git, flags: readonly string[], folder: string): AsyncGenerator<string> {
  const places = folder === '' ? [] : [`${folder}/`];
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of git.bytes(['ls-files', '-z', '--full-name', ...flags, '--', ...places])) {
    const records = (rest + decoder.decode(chunk, { stream: true })).split('\0');
    rest = records.pop() ?? '';
    yield* records;
  }
}

/** `mode id stage TAB path`. */
function parseRecord(
  record: string,
  folder: string,
): { readonly mode: string; readonly id: string; readonly stage: string; readonly path: string } {
  const tab = record.indexOf('\t');
  const [mode = '', id = '', stage = ''] = record.slice(0, tab).split(' ');
  return { mode, id, stage, path: below(record.slice(tab + 1), folder) };
}

function below(path: string, folder: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

function blobOf(id: string): BlobId {
  const blob = parseBlobId(id);
  if (blob !== undefined) return blob;
  throw new Failure('git-corrupt', `${JSON.stringify(id)} is not the name of an object`);
}
