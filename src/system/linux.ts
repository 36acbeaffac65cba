import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Runner } from '../process/port.ts';
import type { WorkloadPlace } from '../steps/router.ts';
import { applySteps } from './apply.ts';
import { findCapabilities, findTunnelSupport, type TunnelSupport } from './capabilities.ts';
import { createRouterList } from './namespaces.ts';
import { NETNS_DIRECTORY } from './commands.ts';
import { readFirewall } from './firewall.ts';
import { rememberFirewalls } from './firewall-memory.ts';
import { createObserver } from './observe.ts';
import type { System } from './port.ts';
import { openRouterSockets } from './router-sockets.ts';
import { createMemoryReader } from './tunnel-process.ts';
import { findUnderlay } from './underlay.ts';
import { type KernelWatching, watchKernel } from './watch.ts';

export interface SystemOptions {
  readonly runner: Runner;
  /** Our process id: what is attached to the host gets into its network namespace. */
  readonly self: number;
  /** How to run our own command line, for the child that opens sockets in a slice router. */
  readonly command: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function openSystem({ runner, self, command, now }: SystemOptions): System {
  const places = new Map<string, readonly WorkloadPlace[]>();
  const watching = new Set<KernelWatching>();
  const firewalls = rememberFirewalls({
    read: (netns) => readFirewall(runner, netns),
    quietSince: (netns) =>
      [...watching].map((each) => each.quietSince(netns)).find((since) => since !== undefined),
    identityOf: inodeOf,
    now: () => performance.now(),
  });
  const observe = createObserver({ runner, now, readFirewall: firewalls });
  const support = rememberSupport(runner);
  return {
    capabilities: () => findCapabilities(runner),
    underlay: () => findUnderlay(runner),
    routers: createRouterList(runner),
    observe: (netns, workloads) => {
      places.set(
        netns,
        workloads.map((workload) => workload.place),
      );
      return observe(netns, workloads);
    },
    apply: (steps) =>
      applySteps(
        {
          runner,
          self,
          support,
          leave: async (netns) => {
            places.delete(netns);
            await Promise.all([...watching].map(async (each) => each.leave(netns)));
          },
        },
        steps,
      ),
    watch: async (wake) => {
      const kernel = await watchKernel(runner, places, wake);
      watching.add(kernel);
      return {
        follow: (netns) => kernel.follow(netns),
        stop: async () => {
          watching.delete(kernel);
          await kernel.stop();
        },
      };
    },
    openSockets: (netns, addresses) => openRouterSockets(runner, command, netns, addresses),
    memoryOf: createMemoryReader(),
  };
}

/** What was found is kept; what was missing is looked for again, since somebody may have installed it. */
function rememberSupport(runner: Runner): () => Promise<TunnelSupport> {
  let found: TunnelSupport | undefined;
  return async () => {
    if (found !== undefined) return found;
    const support = await findTunnelSupport(runner);
    if (support.kind !== 'none') found = support;
    return support;
  };
}

/** 0 when there is no such namespace. */
async function inodeOf(netns: string): Promise<number> {
  return stat(join(NETNS_DIRECTORY, netns)).then(
    ({ ino }) => ino,
    () => 0,
  );
}
