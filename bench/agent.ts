import { join } from 'node:path';
import type { DemoHost } from '../src/demo/host.ts';
import { startPing } from '../src/demo/ping.ts';
import { type RouterView, viewRouter } from '../src/demo/router-view.ts';
import { eventually } from '../src/demo/wait.ts';
import { bundle } from './bundle.ts';
import { bareCommands } from './lab/bare.ts';
import { type BenchFleet, sliceYaml, withFleet } from './lab/fleet.ts';
import { type BenchResult, byValue } from './result.ts';
import { median, quantile, spread } from './statistics.ts';

const CLUSTERS = ['fra', 'iad'];
const SLICES = ['red', 'blue'];
const SUBNET = '10.96.0.0/16';
const TURNS = 12;
const TURN_BAR = 300;
const DAMAGES = 20;
const REPAIR_BAR = 1000;
const BARE_COMMANDS = 20;

interface Turn {
  readonly steps: number;
  readonly failed: readonly string[];
  readonly milliseconds: number;
}

/** A turn that finds everything as it should be, of an agent that knows nothing yet and looks at all of it. */
export function benchIdleTurn(): Promise<readonly BenchResult[]> {
  return withSlices('turn', async (bench) => {
    const fra = bench.host('fra');
    await settled(fra);
    await fra.stopAgent('SIGTERM');
    const script = join(bench.fleet.options.directory, 'turns.mjs');
    await bundle('lab/turns.ts', script);
    const argv = [process.execPath, script, 'fra', bench.fleet.store, fra.stateDir, `${TURNS + 1}`];
    const { stdout } = await fra.host.runner.run(argv, { timeout: 60_000 });
    const [, ...turns] = JSON.parse(stdout) as readonly Turn[];
    const changed = turns.filter(({ steps, failed }) => steps > 0 || failed.length > 0);
    if (changed.length > 0) throw new Error(`a turn was not idle: ${JSON.stringify(changed[0])}`);
    const times = turns.map(({ milliseconds }) => milliseconds);
    const bare = await bareCommands(fra.host.runner, BARE_COMMANDS);
    const note = `${SLICES.length} slices, 0 changing commands, ${spread(times, 0)}; baseline: one bare ip -j link`;
    const measured = { value: median(times), unit: 'ms', baseline: median(bare), note };
    return [byValue({ name: 'agent-idle-turn', ...measured }, '<=', TURN_BAR)];
  });
}

type Damage = 'route' | 'peer' | 'device';

/** From the deletion by hand until a packet that was sent after it is answered. */
export function benchRepair(damage: Damage): () => Promise<readonly BenchResult[]> {
  return () =>
    withSlices(`repair-${damage}`, async (bench) => {
      const fra = bench.host('fra');
      const times: number[] = [];
      const ping = await startPing(bench.fleet, placedOn(fra), bench.remote);
      for (let round = 0; round < DAMAGES; round++) {
        await ping.answerSince(Date.now());
        await settled(fra);
        await DELETE[damage](await viewRouter(fra.host, 'red'));
        const at = Date.now();
        times.push((await ping.answerSince(at)).at - at);
      }
      await ping.stop(Date.now());
      const bare = await bareCommands(fra.host.runner, BARE_COMMANDS);
      const note = `p95 of ${DAMAGES}; median ${median(times).toFixed(0)}, ${spread(times, 0)}; baseline: one bare ip -j link`;
      const measured = { value: quantile(times, 0.95), unit: 'ms', baseline: median(bare), note };
      return [byValue({ name: `repair-${damage}`, ...measured }, '<', REPAIR_BAR)];
    });
}

const DELETE: Readonly<Record<Damage, (view: RouterView) => Promise<void>>> = {
  route: async (view) => {
    const [route = ''] = (await view.routes()).filter((to) => to.endsWith('/20'));
    await view.deleteRoute(route);
  },
  peer: async (view) => {
    const [peer] = await view.peers();
    await view.deletePeer(peer?.key ?? '');
  },
  device: (view) => view.deleteDevice(),
};

interface Slices extends BenchFleet {
  /** Address of the workload on the other cluster. */
  readonly remote: string;
}

/** Two clusters in two slices; a workload on each side of the first. */
function withSlices<T>(name: string, work: (bench: Slices) => Promise<T>): Promise<T> {
  return withFleet({ name, clusters: CLUSTERS, interval: '1s' }, async (bench) => {
    const documents = SLICES.map((slice) => [`${slice}.yaml`, sliceYaml(slice, SUBNET, CLUSTERS)] as const);
    await bench.accept(Object.fromEntries(documents));
    await bench.attach('fra', { slice: 'red', name: 'near' });
    const { ipv4 } = await bench.attach('iad', { slice: 'red', name: 'far' });
    const ping = await startPing(bench.fleet, placedOn(bench.host('fra')), ipv4);
    await ping.answerSince(Date.now());
    await ping.stop(Date.now());
    return work({ ...bench, remote: ipv4 });
  });
}

function placedOn(host: DemoHost): Parameters<typeof startPing>[1] {
  return { host, name: 'near', slice: 'red', ipv4: '' };
}

/** Waits until the agent has nothing to do. */
async function settled(host: DemoHost): Promise<void> {
  await eventually('the agent to be ready', 20_000, async () => ((await host.isReady()) ? true : undefined));
}
