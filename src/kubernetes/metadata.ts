/** What lists and watches tell: the metadata of objects, without what they hold. */
import { type Meaning, meaningOf, type Resource } from './names.ts';
import { LABELS } from './manifest.ts';
import type { Refusal } from './problem.ts';
import { refusalOfEvent } from './status.ts';
import { isVersion } from './version.ts';

/** Asks for metadata only, as lists and as watches have it. */
export const METADATA_LIST = 'application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io';
export const METADATA = 'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io';

/** One object of ours as it is there. */
export interface Entry {
  /** `namespace/name`. */
  readonly id: string;
  /** Another one under the same name has another. */
  readonly uid: string;
  readonly version: string;
  readonly meaning: Meaning;
}

export interface Page {
  readonly entries: readonly Entry[];
  /** What the next page is asked for with; empty: this was the last. */
  readonly next: string;
  readonly version: string;
}

export type WatchEvent =
  | { readonly kind: 'present'; readonly version: string; readonly entry: Entry | undefined }
  | { readonly kind: 'deleted'; readonly version: string; readonly entry: Entry | undefined }
  | { readonly kind: 'bookmark'; readonly version: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'garbled' };

interface ObjectMeta {
  readonly metadata?: {
    readonly name?: unknown;
    readonly namespace?: unknown;
    readonly uid?: unknown;
    readonly resourceVersion?: unknown;
    readonly labels?: Readonly<Record<string, unknown>> | null;
  } | null;
}

/** Whose objects of which resource are looked at. */
export interface View {
  readonly hub: string;
  readonly resource: Resource;
}

/** Undefined when it is no page of a list. */
export function readPage(view: View, value: unknown): Page | undefined {
  if (!isRecord(value) || !isRecord(value['metadata'])) return undefined;
  const items = value['items'] ?? [];
  const { resourceVersion, continue: next } = value['metadata'];
  if (!Array.isArray(items) || !isVersion(resourceVersion)) return undefined;
  const entries = items.map((item) => entryOf(view, item)).filter((entry) => entry !== undefined);
  return { entries, next: typeof next === 'string' ? next : '', version: resourceVersion };
}

export function readEvent(view: View, line: string): WatchEvent {
  const event = parsed(line);
  if (event === undefined) return { kind: 'garbled' };
  const { type, object } = event;
  if (type === 'ERROR') return { kind: 'refused', refusal: refusalOfEvent(object) };
  const version = isRecord(object) ? (object as ObjectMeta).metadata?.resourceVersion : undefined;
  if (!isVersion(version)) return { kind: 'garbled' };
  if (type === 'BOOKMARK') return { kind: 'bookmark', version };
  const entry = entryOf(view, object);
  if (type === 'ADDED' || type === 'MODIFIED') return { kind: 'present', version, entry };
  return type === 'DELETED' ? { kind: 'deleted', version, entry } : { kind: 'garbled' };
}

/** Undefined for what is not ours. */
export function entryOf({ hub, resource }: View, object: unknown): Entry | undefined {
  if (!isRecord(object)) return undefined;
  const { name, namespace, uid, resourceVersion, labels } = (object as ObjectMeta).metadata ?? {};
  if (typeof name !== 'string' || typeof namespace !== 'string' || typeof uid !== 'string') return undefined;
  if (!isVersion(resourceVersion)) return undefined;
  const label = labels?.[LABELS.cluster];
  const meaning = meaningOf(
    hub,
    { resource, namespace, name },
    typeof label === 'string' ? label : undefined,
  );
  return meaning && { id: `${namespace}/${name}`, uid, version: resourceVersion, meaning };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
