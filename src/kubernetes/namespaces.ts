/** The namespaces of the hub and of clusters: made when they are missing, by whoever may. */
import type { StoreKey } from '../store/port.ts';
import { FIELD_MANAGER, namespaceManifest } from './manifest.ts';
import { placeOf } from './names.ts';
import type { ApiServer } from './port.ts';
import { isProblem } from './problem.ts';

export interface Namespaces {
  /** Writes, and makes the namespace when it is missing. */
  within<T>(key: StoreKey, write: () => Promise<T>): Promise<T>;
  /** Something of it was seen. */
  seen(namespace: string): void;
}

export function createNamespaces(api: ApiServer, hub: string): Namespaces {
  const known = new Set<string>();
  const making = new Map<string, Promise<void>>();
  const ensure = async (key: StoreKey): Promise<void> => {
    const { namespace } = placeOf(hub, key);
    const made = making.get(namespace) ?? make(api, hub, key).finally(() => making.delete(namespace));
    making.set(namespace, made);
    await made;
    known.add(namespace);
  };
  return {
    async within(key, write) {
      const { namespace } = placeOf(hub, key);
      // Of a hub that begins with a cluster, many writes at once would find no namespace.
      if (isPublished(key) && !known.has(namespace)) await ensure(key).catch(unlessForbidden);
      try {
        return await write();
      } catch (thrown) {
        if (!isProblem(thrown, 'kubernetes-no-namespace')) throw thrown;
        known.delete(namespace);
        await ensure(key);
        return await write();
      }
    },
    seen: (namespace) => known.add(namespace),
  };
}

function isPublished({ kind }: StoreKey): boolean {
  return kind === 'index' || kind === 'object';
}

/** Somebody who may not make namespaces may still write in those that are there. */
function unlessForbidden(thrown: unknown): void {
  if (!isProblem(thrown, 'kubernetes-forbidden')) throw thrown;
}

async function make(api: ApiServer, hub: string, key: StoreKey): Promise<void> {
  const { namespace } = placeOf(hub, key);
  try {
    await api.call({
      method: 'POST',
      path: '/api/v1/namespaces',
      query: { fieldManager: FIELD_MANAGER },
      body: namespaceManifest(hub, key, namespace),
      doing: `cannot make namespace ${namespace}`,
    });
  } catch (thrown) {
    if (!isProblem(thrown, 'kubernetes-exists')) throw thrown;
  }
}
