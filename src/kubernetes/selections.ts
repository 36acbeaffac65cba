/** What is looked at for each scope of a watch, and for each listing. */
import { FIELD_MANAGER, LABELS } from './manifest.ts';
import { namespaceOf, placeOf } from './names.ts';
import type { Selection } from './reflector.ts';
import type { StoreKey, WatchScope } from '../store/port.ts';

/** Only what the scope is about, so that nothing else wakes; of one cluster, only its own namespace, as an agent may. */
export function selectionOf(hub: string, scope: WatchScope): Selection {
  switch (scope.kind) {
    case 'desired':
      return one(hub, { kind: 'index', cluster: scope.cluster });
    case 'fleet':
      return one(hub, { kind: 'fleet' });
    default:
      return { hub, resource: 'configmaps', selector: labelled(hub, ['control', 'facts', 'status']) };
  }
}

/** Every index and object of the fleet, or of one cluster. */
export function publishedOf(
  hub: string,
  cluster?: Extract<StoreKey, { kind: 'index' }>['cluster'],
): Selection {
  const where = cluster === undefined ? {} : { namespace: namespaceOf(hub, cluster) };
  return { hub, resource: 'secrets', ...where, selector: labelled(hub, ['index', 'object']) };
}

function one(hub: string, key: StoreKey): Selection {
  const { resource, namespace, name } = placeOf(hub, key);
  return { hub, resource, namespace, selector: { fieldSelector: `metadata.name=${name}` } };
}

function labelled(hub: string, kinds: readonly StoreKey['kind'][]): Readonly<Record<string, string>> {
  const terms = [
    `${LABELS.managedBy}=${FIELD_MANAGER}`,
    `${LABELS.store}=${hub}`,
    `${LABELS.kind} in (${kinds.join(',')})`,
  ];
  return { labelSelector: terms.join(',') };
}
