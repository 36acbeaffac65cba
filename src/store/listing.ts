/**
 * What a directory store holds, from names and sizes alone; whatever is not ours is not listed. Synchronous, cluster by
 * cluster: thousands of small questions to the file system are answered in a fifth of the time.
 */
import { type Dirent, readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { compareText } from '../model/diagnostic.ts';
import { type ClusterName, parseClusterName } from '../model/ids.ts';
import { isAbsence } from './errno.ts';
import { versionAt } from './file.ts';
import { agentOf, objectFolder, objectOf, placeOf, reportFolder } from './paths.ts';
import type { Report, ReportKind, StoredObject } from './port.ts';

export const REPORT_KINDS: readonly ReportKind[] = ['facts', 'status'];

/** Clusters looked into before others get their turn. */
const AT_A_TIME = 64;

/** Clusters that have anything, sorted. */
export async function listClusters(root: string): Promise<readonly ClusterName[]> {
  return eachCluster(root, (cluster) => (hasAnything(root, cluster) ? [cluster] : []));
}

/** Clusters that have a folder, be it empty; sorted. */
export function listClusterFolders(root: string): readonly ClusterName[] {
  const folders = entriesOf(root).filter((entry) => entry.isDirectory());
  return folders
    .map((entry) => parseClusterName(entry.name))
    .filter(isPresent)
    .toSorted(compareText);
}

export function listObjects(root: string, cluster: ClusterName): readonly StoredObject[] {
  return entriesOf(objectFolder(root, cluster))
    .filter((entry) => entry.isFile())
    .map(({ name }) => objectOf(name))
    .filter(isPresent)
    .toSorted((a, b) => compareText(a.slice, b.slice) || compareText(a.digest12, b.digest12));
}

/** Sorted by cluster and agent. */
export async function listReports(root: string, kind: ReportKind): Promise<readonly Report[]> {
  return eachCluster(root, (cluster) => reportsOf(root, cluster, kind));
}

function hasAnything(root: string, cluster: ClusterName): boolean {
  if (versionAt(placeOf(root, { kind: 'index', cluster }).file) !== undefined) return true;
  if (listObjects(root, cluster).length > 0) return true;
  return REPORT_KINDS.some((kind) => reportsOf(root, cluster, kind).length > 0);
}

function reportsOf(root: string, cluster: ClusterName, kind: ReportKind): readonly Report[] {
  const agents = namesIn(reportFolder(root, cluster, kind))
    .map(agentOf)
    .filter(isPresent);
  return agents.toSorted(compareText).flatMap((agent) => reportOf(root, { kind, cluster, agent }));
}

function reportOf(root: string, key: Report['key']): readonly Report[] {
  const version = versionAt(placeOf(root, key).file);
  return version === undefined ? [] : [{ key, version }];
}

/** Of anything. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (thrown) {
    if (isAbsence(thrown)) return [];
    throw thrown;
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (thrown) {
    if (isAbsence(thrown)) return [];
    throw thrown;
  }
}

async function eachCluster<R>(
  root: string,
  look: (cluster: ClusterName) => readonly R[],
): Promise<readonly R[]> {
  const results: R[] = [];
  for (const [index, cluster] of listClusterFolders(root).entries()) {
    if (index % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
    results.push(...look(cluster));
  }
  return results;
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
