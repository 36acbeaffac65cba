/** What a directory store holds, from names and sizes alone; whatever is not ours is not listed. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { compareText } from '../model/diagnostic.ts';
import { type ClusterName, parseClusterName } from '../model/ids.ts';
import { unlessAbsent } from './errno.ts';
import { versionAt } from './file.ts';
import { agentOf, objectFolder, objectOf, placeOf, reportFolder } from './paths.ts';
import type { Report, ReportKind, StoredObject } from './port.ts';

export const REPORT_KINDS: readonly ReportKind[] = ['facts', 'status'];

/** Clusters looked into at a time: enough to keep the thread pool of the file system busy. */
const AT_A_TIME = 32;

/** Clusters that have anything, sorted. */
export async function listClusters(root: string): Promise<readonly ClusterName[]> {
  const clusters = await listClusterFolders(root);
  const filled = await inParallel(clusters, (cluster) => hasAnything(root, cluster));
  return clusters.filter((_, index) => filled[index]);
}

/** Clusters that have a folder, be it empty; sorted. */
export async function listClusterFolders(root: string): Promise<readonly ClusterName[]> {
  const folders = (await entriesOf(root)).filter((entry) => entry.isDirectory());
  return folders
    .map((entry) => parseClusterName(entry.name))
    .filter(isPresent)
    .toSorted(compareText);
}

export async function listObjects(root: string, cluster: ClusterName): Promise<readonly StoredObject[]> {
  const names = await filesIn(objectFolder(root, cluster));
  return names
    .map(objectOf)
    .filter(isPresent)
    .toSorted((a, b) => compareText(a.slice, b.slice) || compareText(a.digest12, b.digest12));
}

/** Sorted by cluster and agent. */
export async function listReports(root: string, kind: ReportKind): Promise<readonly Report[]> {
  const clusters = await listClusterFolders(root);
  return (await inParallel(clusters, (cluster) => reportsOf(root, cluster, kind))).flat();
}

async function hasAnything(root: string, cluster: ClusterName): Promise<boolean> {
  if ((await versionAt(placeOf(root, { kind: 'index', cluster }).file)) !== undefined) return true;
  if ((await listObjects(root, cluster)).length > 0) return true;
  const reports = await Promise.all(REPORT_KINDS.map((kind) => reportsOf(root, cluster, kind)));
  return reports.flat().length > 0;
}

async function reportsOf(root: string, cluster: ClusterName, kind: ReportKind): Promise<readonly Report[]> {
  const names = await filesIn(reportFolder(root, cluster, kind));
  const agents = names.map(agentOf).filter(isPresent).toSorted(compareText);
  const reports = agents.map(async (agent) => {
    const key = { kind, cluster, agent };
    const version = await versionAt(placeOf(root, key).file);
    return version === undefined ? undefined : { key, version };
  });
  return (await Promise.all(reports)).filter(isPresent);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await entriesOf(folder)).filter((entry) => entry.isFile()).map((entry) => entry.name);
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return (await unlessAbsent(readdir(folder, { withFileTypes: true }))) ?? [];
}

async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += AT_A_TIME) {
    results.push(...(await Promise.all(items.slice(start, start + AT_A_TIME).map(work))));
  }
  return results;
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
