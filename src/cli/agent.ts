import { join } from 'node:path';
import {
  type AgentOptions,
  type AgentPorts,
  openAgent,
  runAgentTurn,
  type TurnReport,
} from '../agent/agent.ts';
import { createProbes } from '../agent/probes.ts';
import { parseAttach, parseKey } from '../agent/requests.ts';
import { type RunningAgent, startAgent } from '../agent/run.ts';
import { agentApp } from '../http/agent-api.ts';
import { healthApp } from '../http/health.ts';
import { listenSocket, listenTcp } from '../http/server.ts';
import { openKeyFiles } from '../keys/files.ts';
import { Blocked } from '../model/errors.ts';
import { parseAgentName, parseClusterName } from '../model/ids.ts';
import { createRunner } from '../process/runner.ts';
import { claimHost } from '../state/claim.ts';
import { openAgentFiles } from '../state/files.ts';
import { openSystem } from '../system/linux.ts';
import { createLog } from '../telemetry/log.ts';
import { createAgentMetrics } from '../telemetry/agent-metrics.ts';
import type { MetricsPage } from '../telemetry/page.ts';
import type { AgentGauges } from '../telemetry/port.ts';
import { type CommandContext, EXIT, type ExitCode, printJson } from './context.ts';
import { untilStopped } from './hub.ts';
import { openStore, parseName } from './options.ts';
import { VERSION } from './version.ts';

export interface AgentCommandOptions {
  readonly cluster: string;
  readonly store: string;
  readonly stateDir: string;
  readonly name?: string;
  readonly once?: boolean;
  readonly listen: string;
  readonly output: string;
}

export async function agent(context: CommandContext, options: AgentCommandOptions): Promise<ExitCode> {
  const cluster = parseName(options.cluster, '--cluster', parseClusterName);
  const name = parseName(options.name ?? options.cluster, '--name', parseAgentName);
  const isServing = options.once !== true;
  const { ports, pageFor } = await openPorts(context, options);
  const release = await claimHost();
  await refuseIncapable(ports);
  const agentOptions: AgentOptions = { cluster, agent: name, version: VERSION, isServing };
  const code = isServing
    ? await serve(context, options, await startAgent(ports, agentOptions), { ports, pageFor })
    : await once(context, options, await runAgentTurn(await openAgent(ports, agentOptions)));
  release();
  return code;
}

async function once(
  context: CommandContext,
  options: AgentCommandOptions,
  report: TurnReport,
): Promise<ExitCode> {
  if (options.output === 'json') printJson(context, report);
  else {
    for (const step of report.applied) context.out(`${step}\n`);
    for (const problem of report.failed) context.err(`not applied: ${problem}\n`);
    context.err(`${report.steps} steps applied, ${report.failed.length} failed\n`);
  }
  return report.failed.length === 0 ? EXIT.done : EXIT.failed;
}

interface Wiring {
  readonly ports: AgentPorts;
  readonly pageFor: (gauges: AgentGauges) => MetricsPage;
}

async function serve(
  context: CommandContext,
  options: AgentCommandOptions,
  running: RunningAgent,
  { ports, pageFor }: Wiring,
): Promise<ExitCode> {
  const { contentType, render } = pageFor(running);
  const health = await listenTcp(
    healthApp({ contentType, metrics: render, isReady: running.isReady }),
    options.listen,
  );
  const api = agentApp({
    attach: async (request) => running.attach(parseAttach(request)),
    detach: async (key) => running.detach(parseKey(key)),
    workloads: () => running.workloads(),
  });
  const socket = await listenSocket(api, join(options.stateDir, 'agent.sock'));
  ports.log.info('agent started', { listen: health.address, socket: socket.address });
  await untilStopped(context.stopped);
  await Promise.all([health.close(), socket.close()]);
  await running.stop();
  ports.log.info('agent stopped');
  return EXIT.done;
}

async function openPorts(context: CommandContext, options: AgentCommandOptions): Promise<Wiring> {
  const runner = createRunner();
  const { metrics, pageFor } = createAgentMetrics();
  const ports: AgentPorts = {
    store: await openStore(options.store),
    system: openSystem({ runner, self: context.pid, command: context.self, now: context.clock.now }),
    keys: openKeyFiles(join(options.stateDir, 'keys')),
    state: openAgentFiles(options.stateDir),
    probes: createProbes(context.clock),
    clock: context.clock,
    log: createLog(context.err, { component: 'agent', cluster: options.cluster }),
    metrics,
  };
  return { ports, pageFor };
}

/** Says at once, and in one line each, what this host lacks. */
async function refuseIncapable(ports: AgentPorts): Promise<void> {
  const { problems } = await ports.system.capabilities();
  if (problems.length > 0) throw new Blocked('host-incapable', problems.join('; '));
}
