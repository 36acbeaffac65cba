/** A fleet in a real repository, a hub in a process of its own, and a store that is read like an agent reads it. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeWire } from '../../../src/desired/codec.ts';
import { compileFleet } from '../../../src/desired/compile.ts';
import { commitFiles } from '../../../src/lab/git-commits.ts';
import { type GitServer, startGitServer } from '../../../src/lab/git-server.ts';
import type { AgentName, ClusterName, CommitSha } from '../../../src/model/ids.ts';
import { openDirectoryStore } from '../../../src/store/directory.ts';
import type { Store } from '../../../src/store/port.ts';
import {
  clusterName,
  factsByCluster,
  factsOf,
  type FleetFiles,
  filesOf,
  readFiles,
} from '../../fakes/fleets.ts';
import { bundleHub, type HubPlace } from './hub-process.ts';

const CLUSTERS = Array.from({ length: 24 }, (_, index) => `c${index}`);
const SLICES = Array.from({ length: 6 }, (_, index) => `s${index}`);
const MEMBERS = 8;
const STEP = CLUSTERS.length / SLICES.length;
const FIRST_MTU = 1280;

export interface HubLab extends HubPlace {
  readonly server: GitServer;
  readonly stored: Store;
  readonly clusters: readonly ClusterName[];
  /** Commits and pushes a fleet that differs from any other version in every slice of every cluster. */
  push(version: number): Promise<CommitSha>;
  close(): Promise<void>;
}

export async function openHubLab(): Promise<HubLab> {
  const folder = mkdtempSync(join(tmpdir(), 'fstest-hub-'));
  const server = await startGitServer({ root: join(folder, 'server') });
  const url = await server.createRepository('fleet.git');
  const store = join(folder, 'store');
  const stored = await openDirectoryStore(store);
  return {
    folder,
    program: await bundleHub(folder),
    url,
    store,
    state: join(folder, 'state'),
    server,
    stored,
    clusters: CLUSTERS.map(clusterName),
    push: (version) =>
      commitFiles({ folder: server.folder('fleet.git') }, Object.fromEntries(filesAt(version)), `${version}`),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What the agent of each cluster would report; it does not depend on the version. */
export async function writeFacts(stored: Store): Promise<void> {
  for (const facts of allFacts()) {
    const key = {
      kind: 'facts',
      cluster: facts.cluster as ClusterName,
      agent: facts.agent as AgentName,
    } as const;
    await stored.put(key, Buffer.from(encodeWire(facts)), { kind: 'any' });
  }
}

/** The digests that each cluster must be told of a version. */
export function digestsAt(version: number): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const { fleet } = readFiles(filesAt(version));
  const input = { fleet, facts: factsByCluster(allFacts()), published: () => undefined };
  const { clusters } = compileFleet(input);
  return new Map(
    [...clusters].map(([cluster, slices]) => [
      cluster,
      Object.fromEntries([...slices].map(([slice, { digest }]) => [slice, digest])),
    ]),
  );
}

/** Every slice shares members with the next one. */
function filesAt(version: number): FleetFiles {
  const slices = SLICES.map((name, index) => {
    const members = [...CLUSTERS, ...CLUSTERS].slice(index * STEP, index * STEP + MEMBERS);
    return [name, { members, mtu: FIRST_MTU + version }] as const;
  });
  const clusters = CLUSTERS.map((name) => [name, {}] as const);
  return filesOf({ clusters: Object.fromEntries(clusters), slices: Object.fromEntries(slices) });
}

function allFacts(): readonly ReturnType<typeof factsOf>[] {
  const { fleet } = readFiles(filesAt(0));
  return CLUSTERS.map((cluster) => factsOf(fleet, cluster));
}

/** Every file of a folder but the locks of its writers, with what changes when it is written again. */
export function fingerprint(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.endsWith('.lock'));
  return files
    .map(({ parentPath, name }) => {
      const { ino, mtimeNs } = statSync(join(parentPath, name), { bigint: true });
      return `${join(parentPath, name)} ${ino} ${mtimeNs}`;
    })
    .toSorted();
}
