/** What each scope of a watch means in a directory store. */
import { basename } from 'node:path';
import { parseClusterName } from '../model/ids.ts';
import { versionAt } from './file.ts';
import { listClusterFolders, listReports, REPORT_KINDS } from './listing.ts';
import { agentOf, placeOf, reportFolder } from './paths.ts';
import type { WatchScope } from './port.ts';

export interface Watched {
  /** The folders to watch now, be they there or not. */
  folders(): Promise<readonly string[]>;
  /** What a name in one of these folders stands for. */
  meaningOf(folder: string, name: string): Meaning;
  /** Changes when anything in scope does. */
  fingerprint(): Promise<string>;
}

/** `content` wakes; `folder` may change what is to be watched. */
export type Meaning = 'content' | 'folder' | 'foreign';

export function watchedOf(root: string, scope: WatchScope): Watched {
  if (scope.kind === 'reports') return reportsOf(root);
  const { folder, file } = placeOf(
    root,
    scope.kind === 'fleet' ? scope : { kind: 'index', cluster: scope.cluster },
  );
  return {
    // The root too, so that moving the whole store away is noticed.
    folders: async () => [...new Set([root, folder])],
    meaningOf: (place, name) => (place === folder && name === basename(file) ? 'content' : 'foreign'),
    fingerprint: async () => String(versionAt(file)),
  };
}

function reportsOf(root: string): Watched {
  const control = placeOf(root, { kind: 'control' }).file;
  return {
    folders: () => reportFolders(root),
    meaningOf: (folder, name) => {
      if (folder !== root) return agentOf(name) === undefined ? 'foreign' : 'content';
      if (name === basename(control)) return 'content';
      return parseClusterName(name) === undefined ? 'foreign' : 'folder';
    },
    fingerprint: async () => {
      const reports = await Promise.all(REPORT_KINDS.map((kind) => listReports(root, kind)));
      return JSON.stringify([reports, String(versionAt(control))]);
    },
  };
}

async function reportFolders(root: string): Promise<readonly string[]> {
  const clusters = listClusterFolders(root);
  return [
    root,
    ...clusters.flatMap((cluster) => REPORT_KINDS.map((kind) => reportFolder(root, cluster, kind))),
  ];
}
