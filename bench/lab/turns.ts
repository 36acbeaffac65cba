/**
 * Runs inside a host whose agent is stopped: turns of an agent that has just started and therefore looks at everything.
 * Arguments: cluster, store folder, state folder, number of turns. Prints `[{steps, milliseconds}]`.
 */
import { openAgent, runAgentTurn } from '../../src/agent/agent.ts';
import { createProbes } from '../../src/agent/probes.ts';
import { realClock } from '../../src/cli/process.ts';
import { openKeyFiles } from '../../src/keys/files.ts';
import { parseAgentName, parseClusterName } from '../../src/model/ids.ts';
import { createRunner } from '../../src/process/runner.ts';
import { openAgentFiles } from '../../src/state/files.ts';
import { openDirectoryStore } from '../../src/store/directory.ts';
import { openSystem } from '../../src/system/linux.ts';
import { createAgentMetrics } from '../../src/telemetry/agent-metrics.ts';
import { createLog } from '../../src/telemetry/log.ts';
import { timedAsync } from '../statistics.ts';

const [name = '', store = '', stateDir = '', count = '1'] = process.argv.slice(2);
const [cluster, agent] = [parseClusterName(name), parseAgentName(name)];
if (cluster === undefined || agent === undefined) throw new Error(`no cluster ${name}`);
const ports = {
  store: await openDirectoryStore(store),
  system: openSystem({ runner: createRunner(), self: process.pid, command: [], now: Date.now }),
  keys: openKeyFiles(`${stateDir}/keys`),
  state: openAgentFiles(stateDir),
  probes: createProbes(realClock),
  clock: realClock,
  log: createLog((text) => void process.stderr.write(text), { component: 'bench' }),
  metrics: createAgentMetrics().metrics,
};
const options = { cluster, agent, version: 'bench', isServing: false };
const turns = [];
for (let index = 0; index < Number(count); index++) {
  const context = await openAgent(ports, options);
  const { milliseconds, result } = await timedAsync(() => runAgentTurn(context));
  turns.push({ steps: result.steps, failed: result.failed, milliseconds });
}
console.log(JSON.stringify(turns));
