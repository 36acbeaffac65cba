import { formatPrefix, type Prefix } from '../net/ip.ts';
import { editLock } from './edit.ts';
import { fillLock, type LockRequest, type Unplaced } from './fill.ts';
import { withoutMarkers } from './lines.ts';
import { formatLock, lockPath, type LockEntry, type ParsedLock } from './lock.ts';
import { settleRivals } from './rivals.ts';

export interface LockUpdate extends LockRequest {
  /** Clusters whose entries go; never those of members. */
  readonly released?: readonly string[];
  /** What a base commit says: of two claims to one block, its own is kept. */
  readonly base?: readonly LockEntry[];
}

export interface UpdatedLock {
  readonly path: string;
  /** The whole file; undefined when it is right as it is, or is not there and need not be. */
  readonly text?: string;
  readonly changes: readonly LockChange[];
  readonly unplaced: readonly Unplaced[];
}

export type LockChange =
  | { readonly kind: 'given' | 'released' | 'dropped'; readonly block: Prefix; readonly cluster: string }
  /** The cluster lost the block to another one that claimed it as well. */
  | { readonly kind: 'yielded'; readonly block: Prefix; readonly cluster: string; readonly to: string };

/** What a lock file must become: filled, rid of what was released and of what two branches both claimed. */
export function updateLock(update: LockUpdate, current: ParsedLock | undefined): UpdatedLock {
  const path = lockPath(update.slice);
  const { kept, lost } = settleRivals(claimsOf(current), update);
  const released = new Set(update.released?.filter((cluster) => !update.members.includes(cluster)));
  const stays = ({ cluster }: LockEntry): boolean => !released.has(cluster);
  // Filled before anything is released, so that nobody gets in the same run what another one has just lost.
  const first = fillLock(update, kept);
  const filled = first.unplaced.length === 0 ? first : fillLock(update, kept.filter(stays));
  const entries = filled.entries.filter(stays);
  const text = textOf(update.slice, current, entries);
  return {
    path,
    ...(text === undefined ? {} : { text }),
    changes: [
      ...lost.map(({ entry, to }): LockChange => ({ kind: 'yielded', ...entry, to })),
      ...changesOf(kept, entries, released),
    ],
    unplaced: filled.unplaced,
  };
}

function claimsOf(current: ParsedLock | undefined): readonly LockEntry[] {
  if (current === undefined) return [];
  return current.ok ? current.lock.entries : (current.claims ?? []);
}

function textOf(
  slice: string,
  current: ParsedLock | undefined,
  entries: readonly LockEntry[],
): string | undefined {
  if (current === undefined) return entries.length === 0 ? undefined : formatLock(slice, entries);
  const { file, text } = (current.ok ? current.lock : current.readable).source;
  const edited = editLock(file, current.ok ? text : withoutMarkers(text), slice, entries);
  return edited === text ? undefined : edited;
}

function changesOf(
  before: readonly LockEntry[],
  after: readonly LockEntry[],
  released: ReadonlySet<string>,
): readonly LockChange[] {
  const [old, fresh] = [keysOf(before), keysOf(after)];
  const given = after.filter((entry) => !old.has(keyOf(entry)));
  const gone = before.filter((entry) => !fresh.has(keyOf(entry)));
  return [
    ...gone.map(
      (entry): LockChange => ({ kind: released.has(entry.cluster) ? 'released' : 'dropped', ...entry }),
    ),
    ...given.map((entry): LockChange => ({ kind: 'given', ...entry })),
  ];
}

function keysOf(entries: readonly LockEntry[]): ReadonlySet<string> {
  return new Set(entries.map(keyOf));
}

function keyOf({ block, cluster }: LockEntry): string {
  return `${formatPrefix(block)} ${cluster}`;
}
