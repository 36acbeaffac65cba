import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttachResult } from '../agent/workloads.ts';
import type { HostOptions, Lab, LabHost } from '../lab/port.ts';
import type { Runner } from '../process/port.ts';
import { createAgent } from './agent.ts';
import type { LogLine } from './log.ts';
import type { FleetOptions } from './options.ts';
import { eventually } from './wait.ts';

/** A simulated host that stands for one standalone cluster, with its agent and workloads. */
export interface DemoHost {
  readonly cluster: string;
  readonly host: LabHost;
  readonly stateDir: string;
  startAgent(): Promise<void>;
  /** Ends the agent with a signal and waits for its end. */
  stopAgent(signal: NodeJS.Signals): Promise<void>;
  agentPid(): number | undefined;
  agentLog(): Promise<readonly LogLine[]>;
  /** Resolves when the agent started last takes requests. Rejects with its own words when it ended instead. */
  agentStarted(): Promise<void>;
  /** What its /readyz says. */
  isReady(): Promise<boolean>;
  /** Runs fleetslice inside the host. */
  run(argv: readonly string[]): Promise<string>;
  /** Makes a network namespace and attaches it; waits for the slice to be there first. */
  attach(workload: DemoWorkload): Promise<AttachResult>;
  detach(workload: Pick<DemoWorkload, 'slice' | 'name'>): Promise<void>;
  /** Runs a program inside a workload's namespace, with its resolver, as `ip netns exec` does. */
  inWorkload(
    name: string,
    argv: readonly string[],
    timeout?: number,
  ): Promise<{ stdout: string; isOk: boolean }>;
}

export interface DemoWorkload {
  readonly slice: string;
  readonly name: string;
  readonly service?: string;
  readonly port?: string;
}

/** All workloads of the demo live in this namespace. */
export const NAMESPACE = 'shop';

export interface HostRequest {
  readonly cluster: string;
  readonly fleet: FleetOptions;
  readonly store: string;
  readonly lab: Lab;
  readonly hostOptions?: HostOptions;
}

export async function openHost(request: HostRequest): Promise<DemoHost> {
  const { cluster, fleet } = request;
  const stateDir = join(fleet.directory, 'state', cluster);
  await mkdir(stateDir, { recursive: true, mode: 0o700 });
  const host = await request.lab.addHost(cluster, request.hostOptions);
  const agent = createAgent({
    host,
    command: fleet.command,
    cluster,
    store: request.store,
    stateDir,
    logFile: join(fleet.directory, 'logs', `agent-${cluster}.log`),
  });
  const run = async (argv: readonly string[]): Promise<string> =>
    (await host.runner.run([...fleet.command, ...argv], { timeout: 90_000 })).stdout;
  await agent.start();
  return {
    cluster,
    host,
    stateDir,
    startAgent: agent.start,
    stopAgent: agent.stop,
    agentPid: agent.pid,
    agentLog: agent.log,
    agentStarted: agent.started,
    isReady: agent.isReady,
    run,
    attach: (workload) => attachWorkload(host.runner, run, workload, stateDir),
    async detach({ slice, name }) {
      await run([
        'detach',
        '--slice',
        slice,
        '--name',
        name,
        '--namespace',
        NAMESPACE,
        '--state-dir',
        stateDir,
      ]);
      await host.runner.run(['ip', 'netns', 'delete', name]);
    },
    inWorkload: (name, argv, timeout) => inNetns(host.runner, name, argv, timeout ?? 15_000),
  };
}

type Run = (argv: readonly string[]) => Promise<string>;

async function attachWorkload(
  runner: Runner,
  run: Run,
  workload: DemoWorkload,
  stateDir: string,
): Promise<AttachResult> {
  const { slice, name, service, port } = workload;
  await runner.run(['ip', 'netns', 'add', name]).catch(() => undefined);
  const argv = [
    'attach',
    '--slice',
    slice,
    '--name',
    name,
    '--netns',
    name,
    '--namespace',
    NAMESPACE,
    '--state-dir',
    stateDir,
    '-o',
    'json',
    ...(service === undefined ? [] : ['--service', service]),
    ...(port === undefined ? [] : ['--port', port]),
  ];
  const text = await eventually(`${name} to be attached to slice ${slice}`, 30_000, () =>
    run(argv).catch(() => undefined),
  );
  return JSON.parse(text) as AttachResult;
}

async function inNetns(
  runner: Runner,
  name: string,
  argv: readonly string[],
  timeout: number,
): Promise<{ stdout: string; isOk: boolean }> {
  const ran = await runner
    .run(['ip', 'netns', 'exec', name, ...argv], { timeout })
    .then(({ stdout }) => ({ stdout, isOk: true }))
    .catch((thrown: { stdout?: string }) => ({ stdout: thrown.stdout ?? '', isOk: false }));
  return ran;
}
