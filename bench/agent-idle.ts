import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '../src/demo/wait.ts';
import { sliceYaml, withFleet } from './lab/fleet.ts';
import { watchBesideNothing } from './lab/idle.ts';
import { type BenchResult, byValue } from './result.ts';

const SLICES = 20;
const CLUSTERS = ['fra', 'iad'];
/** After the last handshake and the last status. */
const REST = 10_000;
/** Two sweeps. */
const SECONDS = 60;
const CPU_BAR = 2;
const MEMORY_BAR = 150;

/** An agent with 20 slices and nothing to do: its processor time, with all programs it runs, and its memory. */
export function benchAgentIdle(): Promise<readonly BenchResult[]> {
  return withFleet({ name: 'idle', clusters: CLUSTERS, interval: '10s' }, async (bench) => {
    const slices = Array.from({ length: SLICES }, (_, index) => `slice-${index}`);
    const documents = slices.map(
      (slice) => [`${slice}.yaml`, sliceYaml(slice, '10.96.0.0/16', CLUSTERS)] as const,
    );
    await bench.accept(Object.fromEntries(documents));
    const fra = bench.host('fra');
    for (const slice of slices) await fra.attach({ slice, name: `near-${slice}` });
    await eventually('20 slices to be ready', 30_000, async () => ((await fra.isReady()) ? true : undefined));
    await delay(REST);
    const { usage, nothing } = await watchBesideNothing(fra.agentPid() ?? 0, SECONDS);
    const memory = usage.residentMebibytes + usage.childrenMebibytes;
    return [
      byValue(
        {
          name: 'agent-idle-cpu',
          value: 100 * usage.cpuShare,
          unit: '% of a core',
          baseline: 100 * nothing.cpuShare,
          note: `${SLICES} slices with one workload each, ${SECONDS} s; baseline: node with a timer of 250 ms`,
        },
        '<=',
        CPU_BAR,
      ),
      byValue(
        {
          name: 'agent-idle-memory',
          value: memory,
          unit: 'MiB',
          baseline: nothing.residentMebibytes,
          note: `of these ${usage.childrenMebibytes.toFixed(0)} in programs that watch the kernel, tunnels not counted; baseline: the same`,
        },
        '<=',
        MEMORY_BAR,
      ),
    ];
  });
}
