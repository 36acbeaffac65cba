import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type DemoFleet, openFleet } from '../../src/demo/fleet.ts';
import type { DemoHost, DemoWorkload } from '../../src/demo/host.ts';
import type { Placed } from '../../src/demo/stage.ts';
import type { CommitSha } from '../../src/model/ids.ts';
import { createRunner } from '../../src/process/runner.ts';
import { COMMAND, ROOT } from '../bundle.ts';
import { inFolder } from '../folder.ts';
import { type Files, lockFiles } from './locks.ts';

/** A real fleet on this machine: Git server, hub, and a host with an agent for each cluster. */
export interface BenchFleet {
  readonly fleet: DemoFleet;
  host(cluster: string): DemoHost;
  /** Pushes changed documents with the locks they need; resolves when the server has the commit. */
  push(files: Files): Promise<CommitSha>;
  /** The same, and waits until the hub has accepted it. */
  accept(files: Files): Promise<CommitSha>;
  attach(cluster: string, workload: DemoWorkload): Promise<Placed>;
}

export interface FleetRequest {
  readonly name: string;
  readonly clusters: readonly string[];
  /** The hub's poll. */
  readonly interval: string;
}

export function withFleet<T>(request: FleetRequest, work: (bench: BenchFleet) => Promise<T>): Promise<T> {
  return inFolder(request.name, async (directory) => {
    const tools = execFileSync(join(ROOT, 'scripts/setup'), ['--print-path'], { encoding: 'utf8' }).trim();
    const fleet = await openFleet({
      name: `fsbench-${request.name}`,
      directory,
      runner: createRunner(),
      command: COMMAND,
      path: `${tools}:${process.env['PATH'] ?? ''}`,
      interval: request.interval,
    });
    try {
      for (const cluster of request.clusters) await fleet.addHost(cluster);
      await fleet.hub.start();
      return await work(benchFleet(fleet, request));
    } finally {
      await fleet.stop();
    }
  });
}

function benchFleet(fleet: DemoFleet, { clusters }: FleetRequest): BenchFleet {
  let files: Files = { 'clusters.yaml': clusters.map(clusterYaml).join('---\n') };
  const host = (cluster: string): DemoHost => {
    const found = fleet.hosts.get(cluster);
    if (found === undefined) throw new Error(`no host ${cluster}`);
    return found;
  };
  const push = async (changes: Files): Promise<CommitSha> => {
    const documents = { ...files, ...changes };
    files = { ...documents, ...lockFiles(documents) };
    return fleet.git.push(files, 'change');
  };
  return {
    fleet,
    host,
    push,
    async accept(changes) {
      const commit = await push(changes);
      const [verdict] = await fleet.hub.verdictOn(commit);
      if (verdict?.['msg'] !== 'commit accepted') throw new Error(`refused: ${JSON.stringify(verdict)}`);
      return commit;
    },
    async attach(cluster, workload) {
      const { addresses } = await host(cluster).attach(workload);
      return { host: host(cluster), ...workload, ipv4: addresses[0] ?? '' };
    },
  };
}

function clusterYaml(name: string): string {
  return `apiVersion: fleetslice.io/v1alpha1
kind: Cluster
metadata:
  name: ${name}
spec:
  type: standalone
`;
}

export function sliceYaml(name: string, subnet: string, clusters: readonly string[]): string {
  return `apiVersion: fleetslice.io/v1alpha1
kind: Slice
metadata:
  name: ${name}
spec:
  subnets: ['${subnet}']
  clusters: [${clusters.join(', ')}]
`;
}
