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
  | { readonly ok: false; readonly position: Position; readonly problem: string };

const API_VERSION = 'fleetslice.io/v1alpha1';
const KIND = 'SliceLock';
const LOCK_PATH = /^locks\/([^/]+)\.lock\.yaml$/;
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

export function parseLock(file: string, text: string): ParsedLock {
  const parsed = parseYaml(file, text);
  if (!parsed.ok) return parsed;
  const refuse = (pointer: string, problem: string): ParsedLock => ({
    ok: false,
    position: parsed.locate(pointer),
    problem,
  });
  const value = asMapping(parsed.value);
  if (value?.['apiVersion'] !== API_VERSION || value['kind'] !== KIND) {
    return refuse('', `not a ${KIND} of ${API_VERSION}`);
  }
  const slice = sliceOfLock(file);
  if (slice === undefined || value['slice'] !== slice) {
    return refuse('/slice', `${JSON.stringify(value['slice'])} is not the slice that the file is named for`);
  }
  const entries: LockEntry[] = [];
  for (const [block, cluster] of Object.entries(asMapping(value['blocks']) ?? {})) {
    const entry = parseEntry(block, cluster);
    if ('problem' in entry) return refuse(pointerTo(block), entry.problem);
    entries.push(entry);
  }
  return { ok: true, lock: { slice, entries: sortEntries(entries), source: { file, text, index: 0 } } };
}

/** Where a block stands in its lock file. */
export function pointerTo(block: string): string {
  return `/blocks/${block.replaceAll('/', '~1')}`;
}

function parseEntry(block: string, cluster: unknown): LockEntry | { readonly problem: string } {
  const prefix = parsePrefix(block);
  if (!prefix.ok) return { problem: `${block}: ${prefix.problem}` };
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
