import type { Runner } from '../process/port.ts';
import type {
  ObservedFirewall,
  ObservedLink,
  ObservedRouter,
  ObservedTunnel,
  ObservedWorkload,
} from '../steps/observed.ts';
import type { WorkloadLink } from '../steps/router.ts';
import { complaintOf, ipIn, isNoNamespace, within } from './commands.ts';
import {
  type IpAnswer,
  type IpLink,
  parseAnswers,
  parseForwarding,
  parseLinks,
  parseNeighbours,
  parseRoutes,
} from './parse-ip.ts';
import { parseDump, type WgDevice } from './parse-wg.ts';
import { line, ROUTE_PROTOCOL } from './render-ip.ts';
import { inLanes, shareRuns } from './shared-run.ts';

export type Observe = (
  netns: string,
  workloads: readonly WorkloadLink[],
) => Promise<ObservedRouter | undefined>;
type Dump = () => Promise<ReadonlyMap<string, WgDevice>>;

export interface ObserveOptions {
  readonly runner: Runner;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly readFirewall: (netns: string) => Promise<ObservedFirewall | undefined>;
}

const DEVICE = /^fs[0-9a-f]{8}e\d{1,3}$/;
const ROUTES = `route show table all protocol ${ROUTE_PROTOCOL}`;
const ROUTER_QUESTIONS = ['address show', ROUTES, 'neighbour show nud permanent', 'netconf show'];
/** Programs that run at the same time for the workloads of one slice. */
const LANES = 4;

/**
 * One `ip` and one `nft` for a slice router, one `ip` for each workload, and one `wg` for the userspace tunnels of
 * all slices that are observed at the same time.
 */
export function createObserver({ runner, now, readFirewall }: ObserveOptions): Observe {
  const dump = (argv: readonly string[]) => async (): Promise<ReadonlyMap<string, WgDevice>> => {
    const { stdout } = await runner.run(argv);
    return parseDump(stdout, Math.floor(now() / 1000));
  };
  const everyUserspace = shareRuns(dump(['wg', 'show', 'all', 'dump']));
  return async (netns, workloads) => {
    const answers = await ask(runner, ipIn({ kind: 'router', name: netns }), ROUTER_QUESTIONS);
    if (answers === undefined) return undefined;
    const [addresses, routes, neighbours, forwarding] = answers;
    const all = parseLinks(addresses);
    const inside = dump(within(netns, 'wg', 'show', 'all', 'dump'));
    const [tunnels, firewall, observedWorkloads] = await Promise.all([
      observeTunnels(all, everyUserspace, inside),
      readFirewall(netns),
      inLanes(workloads, LANES, (workload) => observeWorkload(runner, workload)),
    ]);
    return {
      netns,
      mark: all.find((link) => link.name === 'lo')?.alias ?? '',
      forwarding: parseForwarding(forwarding),
      links: all.map(observedLink),
      routes: parseRoutes(routes),
      neighbours: parseNeighbours(neighbours),
      tunnels,
      ...(firewall === undefined ? {} : { firewall }),
      workloads: observedWorkloads,
    };
  };
}

/** Undefined when there is no such namespace. */
async function ask(
  runner: Runner,
  ip: readonly string[],
  questions: readonly string[],
): Promise<readonly IpAnswer[] | undefined> {
  try {
    const { stdout } = await runner.run([...ip, '-j', '-d', '-batch', '-'], {
      input: `${questions.join('\n')}\n`,
    });
    return parseAnswers(stdout, questions.length);
  } catch (error) {
    if (isNoNamespace(complaintOf(error))) return undefined;
    throw error;
  }
}

/** Kernel devices answer inside their namespace only, userspace ones on a socket that all namespaces share. */
async function observeTunnels(
  links: readonly IpLink[],
  everyUserspace: Dump,
  inside: Dump,
): Promise<readonly ObservedTunnel[]> {
  const ours = links.filter((link) => DEVICE.test(link.name));
  const kernel = ours.filter((link) => link.kind === 'wireguard');
  const userspace = ours.filter((link) => link.kind === 'tun');
  const [kernelDevices, userspaceDevices] = await Promise.all([
    kernel.length > 0 ? inside() : new Map<string, WgDevice>(),
    userspace.length > 0 ? everyUserspace() : new Map<string, WgDevice>(),
  ]);
  return [
    ...kernel.flatMap((link) => tunnelOf('kernel', link.name, kernelDevices)),
    ...userspace.flatMap((link) => tunnelOf('userspace', link.name, userspaceDevices)),
  ];
}

function tunnelOf(
  implementation: ObservedTunnel['implementation'],
  device: string,
  devices: ReadonlyMap<string, WgDevice>,
): readonly ObservedTunnel[] {
  const found = devices.get(device);
  return found === undefined ? [] : [{ device, implementation, ...found }];
}

async function observeWorkload(
  runner: Runner,
  { id, place, inner }: WorkloadLink,
): Promise<ObservedWorkload> {
  const about = ['dev', inner];
  const questions = [
    line('address', 'show', ...about),
    line('route', 'show', 'table', 'all', ...about, 'protocol', `${ROUTE_PROTOCOL}`),
    line('neighbour', 'show', ...about, 'nud', 'permanent'),
  ];
  try {
    const answers = await ask(runner, ipIn(place), questions);
    if (answers === undefined) return { id, place, reachable: false, routes: [], neighbours: [] };
    const [addresses, routes, neighbours] = answers;
    const [link] = parseLinks(addresses).map(observedLink);
    return {
      id,
      place,
      reachable: true,
      ...(link === undefined ? {} : { link }),
      routes: parseRoutes(routes, inner),
      neighbours: parseNeighbours(neighbours, inner),
    };
  } catch (error) {
    if (!/does not exist|Cannot find device/.test(complaintOf(error))) throw error;
    return { id, place, reachable: true, routes: [], neighbours: [] };
  }
}

function observedLink({ name, kind, up, mtu, mac, addresses }: IpLink): ObservedLink {
  return { name, kind, up, mtu, mac, addresses };
}
