import { decodeIndex } from '../desired/codec.ts';
import { isSigned } from '../desired/signature.ts';
import { messageOf } from '../model/errors.ts';
import type { WireIndex } from '../model/generated/types.ts';
import type { ClusterName, SliceName } from '../model/ids.ts';
import type { PublishedObject } from '../publish/plan.ts';
import type { Stored } from '../store/port.ts';
import type { Log } from '../telemetry/port.ts';

/** What a hub knows of one cluster in the store. */
export interface Known {
  /** What we published last. */
  index?: WireIndex;
  /** Of whatever lies there as the index; absent when nothing does. */
  version?: string;
  /** The highest that we ever saw or gave, also when somebody has taken its index away. */
  sequence: number;
  /** By name: slice and the first 12 digits of the digest. */
  readonly objects: Map<string, PublishedObject>;
  isBroken: boolean;
  /** The last write of the index failed. */
  isStale: boolean;
  /** Something else lies where our index should be, or nothing at all. */
  isUsurped: boolean;
  /** Slices whose published object was asked for and cannot be read. */
  readonly unreadable: Set<SliceName>;
}

export function unread(before: Known | undefined): Known {
  const sequence = before?.sequence ?? 0;
  return {
    sequence,
    objects: new Map(),
    unreadable: new Set(),
    isBroken: false,
    isStale: false,
    isUsurped: false,
  };
}

/** The index is gone: what we know of it is written again, unless there was nothing in it. */
export function withoutIndex(before: Known | undefined): Known {
  const index = before?.index;
  const isEmpty = index === undefined || Object.keys({ ...index.slices, ...index.removed }).length === 0;
  return isEmpty ? unread(before) : { ...unread(before), index, isUsurped: true };
}

export function mustBeRead(state: Known | undefined): boolean {
  return state === undefined || state.isBroken || state.isStale;
}

/** The cluster stays as it is until what cannot be read can be. */
export function isHeld({ isBroken, unreadable }: Known): boolean {
  return isBroken || unreadable.size > 0;
}

export interface IndexReader {
  readonly log: Log;
  /** Fingerprint of the key that signs our indexes. */
  readonly hub: string;
}

export interface IndexRead {
  readonly stored: Stored;
  /** What was known of the cluster. */
  readonly before: Known | undefined;
}

export function readIndex(reader: IndexReader, cluster: ClusterName, { stored, before }: IndexRead): Known {
  const { version } = stored;
  const fresh = { ...unread(before), version };
  const isNews = before?.version !== version;
  if (!isNews && isIntact(before)) return { ...fresh, index: before.index };
  try {
    return judge(reader, cluster, { fresh, index: decodeIndex(stored.bytes), before, isNews });
  } catch (thrown) {
    const problem = messageOf(thrown);
    if (isNews)
      reader.log.error('published index cannot be read: this cluster gets nothing until it is mended', {
        cluster,
        problem,
      });
    return { ...fresh, isBroken: true };
  }
}

function isIntact(known: Known | undefined): known is Known & { readonly index: WireIndex } {
  return known?.index !== undefined && !known.isBroken && !known.isUsurped;
}

interface Judgement {
  readonly fresh: Known;
  readonly index: WireIndex;
  readonly before: Known | undefined;
  readonly isNews: boolean;
}

/**
 * An index that we have not signed for this cluster, or one that we have replaced since, counts for nothing: what we know
 * to have published last is written again, so that nobody gets us to sign his tombstones.
 */
function judge(
  { log, hub }: IndexReader,
  cluster: ClusterName,
  { fresh, index, before, isNews }: Judgement,
): Known {
  const isOurs = index.cluster === cluster && index.hub === hub && isSigned(index);
  if (isOurs && index.sequence >= fresh.sequence) return { ...fresh, index, sequence: index.sequence };
  if (isNews)
    log.error('published index is not our last one: it is written again', { cluster, hub: index.hub });
  const known = before?.index === undefined ? {} : { index: before.index };
  return { ...fresh, ...known, isUsurped: true };
}
