/**
 * Where each key lies below the folder of a directory store, and back. Paths are built from branded names only, so no
 * key leads outside; names found in the file system come back through the same constructors or are foreign.
 */
import { join } from 'node:path';
import { assertNever } from '../model/errors.ts';
import { type AgentName, type ClusterName, parseAgentName, parseSliceName } from '../model/ids.ts';
import type { ReportKind, StoredObject, StoreKey } from './port.ts';

/** How many digits of a digest are in the name of its file. */
const DIGEST_DIGITS = 12;
const OBJECT_NAME = /^(.+)-([0-9a-f]{12})\.json$/;

/** A file and the folder it lies in. */
export interface Place {
  readonly folder: string;
  readonly file: string;
}

export function placeOf(root: string, key: StoreKey): Place {
  switch (key.kind) {
    case 'control':
      return place(root, 'control.json');
    case 'fleet':
      return place(root, 'fleet.json');
    case 'index':
      return place(join(root, key.cluster), 'index.json');
    case 'object':
      return place(
        objectFolder(root, key.cluster),
        `${key.slice}-${key.digest.slice(0, DIGEST_DIGITS)}.json`,
      );
    case 'facts':
    case 'status':
      return place(reportFolder(root, key.cluster, key.kind), `${key.agent}.json`);
    default:
      return assertNever(key);
  }
}

export function objectFolder(root: string, cluster: ClusterName): string {
  return join(root, cluster, 'slices');
}

export function reportFolder(root: string, cluster: ClusterName, kind: ReportKind): string {
  return join(root, cluster, kind);
}

export function agentOf(file: string): AgentName | undefined {
  return file.endsWith('.json') ? parseAgentName(file.slice(0, -'.json'.length)) : undefined;
}

export function objectOf(file: string): StoredObject | undefined {
  const [, name = '', digest12 = ''] = OBJECT_NAME.exec(file) ?? [];
  const slice = parseSliceName(name);
  return slice && { slice, digest12 };
}

function place(folder: string, name: string): Place {
  return { folder, file: join(folder, name) };
}
