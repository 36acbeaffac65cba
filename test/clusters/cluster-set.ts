import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openLab } from '../../src/lab/lab.ts';
import type { Lab } from '../../src/lab/port.ts';
import { Failure } from '../../src/model/errors.ts';
import { prefixed } from '../../src/process/prefix.ts';
import { createRunner } from '../../src/process/runner.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { standardImages } from './images.ts';
import { canHaveNodes, programsPath } from './programs.ts';
import { cgroupOf, clustersFolder, removeCgroups, sweepClusters } from './site.ts';

/** Whole clusters that reach each other's nodes, and nobody else, over the underlay of one lab. */
export interface ClusterSet {
  readonly lab: Lab;
  /** Of all their files. */
  readonly folder: string;
  readonly clusters: readonly Cluster[];
  /** Ends everything and removes what is left. */
  stop(): Promise<void>;
}

export interface ClusterSetOptions {
  /** Number of nodes of each cluster: `[2, 1]` is two clusters, the first one with two nodes. */
  readonly nodes: readonly number[];
  /** True: they outlive this process, until `sweepClusters('kept')`. Unless told they end with it, however it dies. */
  readonly keep?: boolean;
  /** Archives of images that every node has, beside the standard ones. */
  readonly images?: readonly string[];
}

/** Needs root and cgroups of version 1. Rejects with a Failure when something does not start. */
export async function startClusters(options: ClusterSetOptions): Promise<ClusterSet> {
  if (!canHaveNodes()) throw new Failure('cluster-nodes', NO_NODES);
  const keep = options.keep ?? false;
  const lasting = keep ? 'kept' : 'passing';
  await sweepClusters(lasting);
  const folder = join(clustersFolder(lasting), randomBytes(4).toString('hex'));
  const path = programsPath();
  const lab = await openLab({
    name: 'fsk8s',
    directory: folder,
    runner: createRunner(),
    lifeline: !keep,
    path,
  });
  const stop = async (): Promise<void> => {
    await lab.stop();
    await removeCgroups(cgroupOf(folder));
  };
  try {
    return { lab, folder, clusters: await startAll(lab, folder, options), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const NO_NODES = 'nodes need root and cgroups of version 1 (/sys/fs/cgroup/memory)';

async function startAll(lab: Lab, folder: string, options: ClusterSetOptions): Promise<readonly Cluster[]> {
  const runner = prefixed(createRunner(), ['env', `PATH=${programsPath()}`]);
  const images = [...(await standardImages(runner, folder)), ...(options.images ?? [])];
  const common = { lab, runner, cgroup: cgroupOf(folder), images };
  const starting = options.nodes.map((nodes, index) =>
    startCluster({ ...common, nodes, number: index + 1, folder: join(folder, String(index + 1)) }),
  );
  return Promise.all(starting);
}
