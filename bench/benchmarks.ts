import { benchAgentIdle } from './agent-idle.ts';
import { benchIdleTurn, benchRepair } from './agent.ts';
import { benchCompile, benchCompileMemory, benchOneFile } from './compile.ts';
import { benchDns } from './dns.ts';
import { benchHubIdle } from './hub-idle.ts';
import { benchHubCold } from './hub-cold.ts';
import { benchHubMesh } from './hub-mesh.ts';
import { benchHubNothing } from './hub-nothing.ts';
import { benchHubPush } from './hub-push.ts';
import { benchHubSoak } from './hub-soak.ts';
import { benchImport } from './import.ts';
import type { BenchResult } from './result.ts';
import { benchPlan, benchPlanGrowth } from './plan.ts';
import { benchPush } from './push.ts';
import { benchHelp } from './start.ts';
import { benchValidate, benchValidateGrowth } from './validate.ts';
import { benchRtt, benchThroughput } from './tunnel.ts';

export interface Benchmark {
  readonly name: string;
  readonly run: () => Promise<readonly BenchResult[]>;
}

/** In the order they run. */
export const benchmarks: readonly Benchmark[] = [
  { name: 'compile-L', run: benchCompile },
  { name: 'compile-L-one-file', run: benchOneFile },
  { name: 'compile-L-memory', run: benchCompileMemory },
  { name: 'validate-L', run: benchValidate },
  { name: 'validate-growth', run: benchValidateGrowth },
  { name: 'import-1000', run: benchImport },
  { name: 'plan-L', run: benchPlan },
  { name: 'plan-growth', run: benchPlanGrowth },
  { name: 'help-start', run: benchHelp },
  { name: 'agent-idle-turn', run: benchIdleTurn },
  { name: 'repair-route', run: benchRepair('route') },
  { name: 'repair-peer', run: benchRepair('peer') },
  { name: 'repair-device', run: benchRepair('device') },
  { name: 'push-to-packet', run: benchPush },
  { name: 'throughput', run: benchThroughput },
  { name: 'rtt', run: benchRtt },
  { name: 'agent-idle', run: benchAgentIdle },
  { name: 'hub-push-S', run: benchHubPush('S') },
  { name: 'hub-push-L', run: benchHubPush('L') },
  { name: 'hub-nothing-S', run: benchHubNothing('S') },
  { name: 'hub-nothing-L', run: benchHubNothing('L') },
  { name: 'hub-mesh-M', run: benchHubMesh },
  { name: 'hub-cold-L', run: benchHubCold },
  { name: 'hub-soak-S', run: benchHubSoak('S') },
  { name: 'hub-soak-L', run: benchHubSoak('L') },
  { name: 'hub-idle-L', run: benchHubIdle },
  { name: 'dns', run: benchDns },
];
