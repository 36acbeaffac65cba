/**
 * lock/ — `locks/<slice>.lock.yaml`: which cluster has which block of a slice. Kept in Git, one line a block, sorted by
 * address, so that two branches that take the same block conflict in the pull request and not on main. Pure.
 */
import { parseYaml, formatYaml } from '../documents/yaml.ts';
import type { DocumentSource } from '../documents/position.ts';
import type { Position } from '../model/diagnostic.ts';
import { isLabel } from '../model/ids.ts';
import { comparePrefixes, formatPrefix, parsePrefix, type Prefix } from '../net/ip.ts';

export interface LockEntry {
  readonly block: Prefix;
  /** A cluster that left the slice keeps its entry until it is released. */
  readonly cluster: string;
}

/** One lock file. The same bytes give the same object as long as the caller keeps it. */
export interface SliceLock {
  readonly slice: string;
  /** Sorted by address. */
  readonly entries: readonly LockEntry[];
  readonly source: DocumentSource;
}

export type ParsedLock =
  | { readonly ok: true; readonly lock: SliceLock }
  | {
      readonly ok: false;
      readonly position: Position;
      readonly problem: string;
      /** The lines that can be read one by one, between conflict markers too: what `fleetslice lock` keeps. */
      readonly readable: SliceLock;
    };

const API_VERSION = 'fleetslice.io/v1alpha1';
const KIND = 'SliceLock';
const LOCK_PATH = /^locks\/([^/]+)\.lock\.yaml$/;
const LINE = /^ *"?([0-9a-f.:]+\/\d+)"?: *"?([a-z0-9-]+)"? *\r?$/gm;
/** The Git door hands over no more of a file than this (bytes), so a longer one would be read in part. */
const MOST_BYTES = 256 * 1024;
const HEADER = [
  '# Address blocks of this slice, written by `fleetslice lock`. After a merge conflict, run it again.',
  '# A cluster that leaves keeps its line, so that its addresses are not given to another one.',
].join('\n');

/** The slice whose lock file this is; undefined for any other path. */
export function sliceOfLock(path: string): string | undefined {
  return LOCK_PATH.exec(path)?.[1];
}

export function lockPath(slice: string): string {
  return `locks/${slice}.lock.yaml`;
}

/** `file` is a path of which `sliceOfLock` knows the slice. */
export function parseLock(file: string, text: string): ParsedLock {
  const slice = sliceOfLock(file) ?? '';
  const source = { file, text, index: 0 };
  const parsed = parseEntries(file, slice, text);
  const [entries, refused] = 'problem' in parsed ? [readableEntries(text), parsed] : [parsed, undefined];
  const lock = { slice, entries: sortEntries(entries), source };
  return refused === undefined ? { ok: true, lock } : { ok: false, ...refused, readable: lock };
}

interface Refused {
  readonly position: Position;
  readonly problem: string;
}

function parseEntries(file: string, slice: string, text: string): readonly LockEntry[] | Refused {
  const parsed = parseYaml(file, text);
  if (!parsed.ok) return { position: parsed.position, problem: parsed.problem };
  const value = asMapping(parsed.value) ?? {};
  const wrong = headerProblem(value, slice, text);
  if (wrong !== undefined) return { position: parsed.locate(wrong.pointer), problem: wrong.problem };
  const entries: LockEntry[] = [];
  for (const [block, cluster] of Object.entries(value['blocks'] ?? {})) {
    const entry = parseEntry(block, cluster);
    if ('problem' in entry) return { position: parsed.locate(pointerTo(block)), problem: entry.problem };
    entries.push(entry);
  }
  return entries;
}

function headerProblem(
  value: Readonly<Record<string, unknown>>,
  slice: string,
  text: string,
): { readonly pointer: string; readonly problem: string } | undefined {
  const { apiVersion, kind, slice: found = null, blocks = null } = value;
  if (Buffer.byteLength(text) > MOST_BYTES)
    return { pointer: '', problem: 'a lock file may have at most 256 KiB' };
  if (apiVersion !== API_VERSION || kind !== KIND)
    return { pointer: '', problem: `not a ${KIND} of ${API_VERSION}` };
  if (found !== slice) {
    const problem = `${JSON.stringify(found)} is not the slice that the file is named for`;
    return { pointer: '/slice', problem };
  }
  if (blocks === null || asMapping(blocks) !== undefined) return undefined;
  return { pointer: '/blocks', problem: 'blocks is not a mapping from block to cluster' };
}

/** Of two lines for one block the first one counts. */
function readableEntries(text: string): readonly LockEntry[] {
  const entries = new Map<string, LockEntry>();
  for (const [, block = '', cluster] of text.matchAll(LINE)) {
    const entry = parseEntry(block, cluster);
    if (!('problem' in entry) && !entries.has(block)) entries.set(block, entry);
  }
  return [...entries.values()];
}

/** Where a block stands in its lock file. */
export function pointerTo(block: string): string {
  return `/blocks/${block.replaceAll('/', '~1')}`;
}

function parseEntry(block: string, cluster: unknown): LockEntry | { readonly problem: string } {
  const prefix = parsePrefix(block);
  if (!prefix.ok) return { problem: prefix.problem };
  const canonical = formatPrefix(prefix.value);
  // Another spelling of a block that is there already would give it to two clusters.
  if (canonical !== block) return { problem: `${block} must be written ${canonical}` };
  if (typeof cluster === 'string' && isLabel(cluster)) return { block: prefix.value, cluster };
  return { problem: `${JSON.stringify(cluster)} is not the name of a cluster` };
}

export function formatLock(slice: string, entries: readonly LockEntry[]): string {
  const blocks = Object.fromEntries(
    sortEntries(entries).map(({ block, cluster }) => [formatPrefix(block), cluster]),
  );
  return `${HEADER}\n${formatYaml({ apiVersion: API_VERSION, kind: KIND, slice, blocks })}`;
}

function sortEntries(entries: readonly LockEntry[]): readonly LockEntry[] {
  return entries.toSorted((a, b) => comparePrefixes(a.block, b.block));
}

function asMapping(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMapping ? (value as Readonly<Record<string, unknown>>) : undefined;
}
