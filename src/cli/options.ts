import { isAbsolute, join, resolve } from 'node:path';
import { parseDuration } from '../model/duration.ts';
import type { Store } from '../store/port.ts';
import { type CommandContext, UsageError } from './context.ts';
import { realClock } from './process.ts';

/** Milliseconds of a duration the user gave; exit code 64 when it is none. */
export function readDuration(text: string, option: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined)
    throw new UsageError(`${option}: ${JSON.stringify(text)} is not a duration such as 10s, 5m or 12h`);
  return milliseconds;
}

/** The store that `--store` names: `dir:PATH` or `kube:[KUBECONFIG][#NAMESPACE]`. */
export async function openStore(text: string): Promise<Store> {
  const path = /^dir:(.+)$/.exec(text)?.[1];
  const cluster = /^kube:([^#]*)(?:#(.+))?$/.exec(text);
  if (path !== undefined) {
    const { openDirectoryStore } = await import('../store/directory.ts');
    return openDirectoryStore(resolve(path));
  }
  if (cluster === null)
    throw new UsageError(
      `--store: ${JSON.stringify(text)} is neither dir:PATH nor kube:[KUBECONFIG][#NAMESPACE]`,
    );
  const [, kubeconfig = '', namespace] = cluster;
  const { openKubernetesStore } = await import('../kubernetes/store.ts');
  return openKubernetesStore({
    clock: realClock,
    ...(kubeconfig === '' ? {} : { kubeconfig: resolve(kubeconfig) }),
    ...(namespace === undefined ? {} : { namespace }),
  });
}

/** Where a process without a folder of its own keeps what it must remember. */
export function defaultStateFolder(context: CommandContext, name: string): string {
  const base = context.env['XDG_STATE_HOME'];
  const home = context.env['HOME'] ?? '/var/lib';
  return join(
    base !== undefined && isAbsolute(base) ? base : join(home, '.local', 'state'),
    'fleetslice',
    name,
  );
}

/** A name the user gave, as its branded type; exit code 64 when it is none. */
export function parseName<T>(text: string, option: string, parse: (text: string) => T | undefined): T {
  const name = parse(text);
  if (name === undefined)
    throw new UsageError(`${option}: ${JSON.stringify(text)} is not a DNS label (a-z, 0-9, -)`);
  return name;
}
