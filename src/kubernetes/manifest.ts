/** The Kubernetes objects that hold our bytes, as they are sent. */
import type { StoreKey } from '../store/port.ts';
import type { Data } from './content.ts';
import type { Place } from './names.ts';

/** Who wrote the fields of an object, in `metadata.managedFields`. */
export const FIELD_MANAGER = 'fleetslice';
/** Keeps Secrets of others out, and a `kubectl get secrets` readable. */
export const SECRET_TYPE = 'fleetslice.io/desired-state';

export const LABELS = {
  managedBy: 'app.kubernetes.io/managed-by',
  /** The namespace of the hub: two fleets can share an API server. */
  store: 'fleetslice.io/store',
  kind: 'fleetslice.io/kind',
  cluster: 'fleetslice.io/cluster',
  slice: 'fleetslice.io/slice',
} as const;

export interface Manifest {
  readonly metadata: Metadata;
  readonly type?: string;
  readonly immutable?: true;
  readonly data?: Data;
  readonly binaryData?: Data;
}

interface Metadata {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Labels;
  /** Written only when it still is this one. */
  readonly resourceVersion?: string;
}

type Labels = Readonly<Record<string, string>>;

export interface Writing {
  readonly hub: string;
  readonly key: StoreKey;
  readonly place: Place;
  readonly data: Data;
  /** The resourceVersion that is replaced; absent: it is created. */
  readonly version?: string;
}

export function manifestOf({ hub, key, place, data, version }: Writing): Manifest {
  const metadata: Metadata = {
    name: place.name,
    namespace: place.namespace,
    labels: labelsOf(hub, key),
    ...(version === undefined ? {} : { resourceVersion: version }),
  };
  if (place.resource === 'configmaps') return { metadata, binaryData: data };
  const isFixed = key.kind === 'object' ? { immutable: true as const } : {};
  return { metadata, type: SECRET_TYPE, ...isFixed, data };
}

/** The namespace of the hub, or of a cluster. */
export function namespaceManifest(hub: string, key: StoreKey, name: string): object {
  const { managedBy, store, cluster } = LABELS;
  const whose = 'cluster' in key ? { [cluster]: key.cluster } : {};
  return { metadata: { name, labels: { [managedBy]: FIELD_MANAGER, [store]: hub, ...whose } } };
}

export function labelsOf(hub: string, key: StoreKey): Labels {
  return {
    [LABELS.managedBy]: FIELD_MANAGER,
    [LABELS.store]: hub,
    [LABELS.kind]: key.kind,
    ...('cluster' in key ? { [LABELS.cluster]: key.cluster } : {}),
    ...(key.kind === 'object' ? { [LABELS.slice]: key.slice } : {}),
  };
}
