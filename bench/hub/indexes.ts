import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

const PATIENCE = 120_000;

/**
 * Watches from now on; resolves when the indexes of all these clusters, whose folders are there, were written. With the
 * time by performance.now().
 */
export function indexesWritten(store: string, clusters: readonly string[]): Promise<number> {
  const missing = new Set(clusters);
  let watchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const written = new Promise<number>((resolve, reject) => {
    watchers = clusters.map((cluster) =>
      watch(join(store, cluster), (_, name) => {
        if (name === 'index.json') missing.delete(cluster);
        if (missing.size === 0) resolve(performance.now());
      }),
    );
    timer = setTimeout(() => {
      reject(new Error(`${missing.size} of ${clusters.length} indexes were not written`));
    }, PATIENCE);
  });
  return written.finally(() => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  });
}
