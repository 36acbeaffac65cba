/** What each key of a store is called on an API server, and back. */
import { createHash } from 'node:crypto';
import { assertNever } from '../model/errors.ts';
import { type ClusterName, parseAgentName, parseClusterName, parseSliceName } from '../model/ids.ts';
import type { ReportKey, StoredObject, StoreKey } from '../store/port.ts';

/** The two kinds of Kubernetes objects that hold our bytes. */
export type Resource = 'secrets' | 'configmaps';

/** Where something lies. */
export interface Place {
  readonly resource: Resource;
  readonly namespace: string;
  readonly name: string;
}

/** The namespace of the hub when none is named; those of clusters start with it. */
export const HUB_NAMESPACE = 'fleetslice';
/** The longest name of a hub's namespace, so that there is room for what tells long cluster names apart. */
export const LONGEST_HUB_NAMESPACE = 20;

/** How many digits of a digest are in the name of its object. */
const DIGEST_DIGITS = 12;
const LONGEST_LABEL = 63;
const HASH_DIGITS = 32;

const OBJECT_NAME = /^(.+)-([0-9a-f]{12})(?:\.([1-9][0-9]?))?$/;
const REPORT_NAME = /^(facts|status)-(.+)$/;

/** The namespace of a cluster: `<hub>-<cluster>`, with a hash where that would be too long for a DNS label. */
export function namespaceOf(hub: string, cluster: ClusterName): string {
  const plain = `${hub}-${cluster}`;
  // One below the longest, so that no short name can pass for one with a hash.
  if (plain.length < LONGEST_LABEL) return plain;
  const hash = createHash('sha256').update(cluster).digest('hex').slice(0, HASH_DIGITS);
  return `${plain.slice(0, LONGEST_LABEL - HASH_DIGITS - 1)}-${hash}`;
}

export function placeOf(hub: string, key: StoreKey): Place {
  switch (key.kind) {
    case 'control':
    case 'fleet':
      return { resource: 'configmaps', namespace: hub, name: key.kind };
    case 'index':
      return { resource: 'secrets', namespace: namespaceOf(hub, key.cluster), name: 'index' };
    case 'object': {
      const name = `${key.slice}-${key.digest.slice(0, DIGEST_DIGITS)}`;
      return { resource: 'secrets', namespace: namespaceOf(hub, key.cluster), name };
    }
    case 'facts':
    case 'status':
      return {
        resource: 'configmaps',
        namespace: namespaceOf(hub, key.cluster),
        name: `${key.kind}-${key.agent}`,
      };
    default:
      return assertNever(key);
  }
}

/** Where a further part of a large object lies; a slice has no dot in its name, so no object has such a name. */
export function partOf(place: Place, part: number): Place {
  return { ...place, name: `${place.name}.${part}` };
}

/** What a place holds, told from its name and the label that names its cluster. */
export type Meaning =
  | { readonly kind: 'control' | 'fleet' }
  | { readonly kind: 'index'; readonly cluster: ClusterName }
  | ({ readonly kind: 'object'; readonly cluster: ClusterName; readonly part: number } & StoredObject)
  | ReportKey;

/**
 * Undefined for what is not ours. A label alone proves nothing: whoever may write in the namespace of one cluster could
 * name another cluster in it.
 */
export function meaningOf(hub: string, place: Place, label: string | undefined): Meaning | undefined {
  if (place.namespace === hub) return ofHub(place);
  const cluster = parseClusterName(label ?? '');
  if (cluster === undefined || namespaceOf(hub, cluster) !== place.namespace) return undefined;
  return place.resource === 'secrets' ? desiredOf(cluster, place.name) : reportOf(cluster, place.name);
}

function ofHub({ resource, name }: Place): Meaning | undefined {
  if (resource === 'secrets') return undefined;
  return name === 'control' || name === 'fleet' ? { kind: name } : undefined;
}

function desiredOf(cluster: ClusterName, name: string): Meaning | undefined {
  if (name === 'index') return { kind: 'index', cluster };
  const [, sliceName = '', digest12 = '', part = '0'] = OBJECT_NAME.exec(name) ?? [];
  const slice = parseSliceName(sliceName);
  return slice && { kind: 'object', cluster, slice, digest12, part: Number(part) };
}

function reportOf(cluster: ClusterName, name: string): Meaning | undefined {
  const [, kind, agentName = ''] = REPORT_NAME.exec(name) ?? [];
  const agent = parseAgentName(agentName);
  if (agent === undefined) return undefined;
  return { kind: kind === 'facts' ? 'facts' : 'status', cluster, agent };
}
