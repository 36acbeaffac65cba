import { join } from 'node:path';
import { routerOf, type Stage } from './stage.ts';

export interface Whereabouts {
  /** The folder of the programs that the set-up has built. */
  readonly tools: string;
  /** Without root, all of the fleet is inside a user namespace. */
  readonly isRoot: boolean;
}

/** Commands that work while a demo is kept. */
export function cheatSheet({ fleet, repository, clusters }: Stage, { tools, isRoot }: Whereabouts): string {
  const { command, directory } = fleet.options;
  const fleetslice = command.join(' ');
  const hosts = clusters.flatMap((cluster) => {
    const pid = fleet.hosts.get(cluster)?.host.pid;
    return pid === undefined ? [] : [`  ${cluster.padEnd(4)} ${enter(pid, isRoot)}`];
  });
  return `The fleet is still running. Some things to try in another terminal:

What the store knows
  ${fleetslice} get clusters --store dir:${fleet.store}
  ${fleetslice} get tunnels --store dir:${fleet.store} -o wide
  ${fleetslice} get exports --store dir:${fleet.store}

Enter a host (then: export PATH=${tools}:$PATH)
${hosts.join('\n')}
and look at its slice router and workloads
  ip netns list
  nsenter --net=/run/netns/${routerOf('payments')} wg show
  ip -n ${routerOf('payments')} route
  ip netns exec ${routerOf('payments')} nft list table inet fleetslice
  ip netns exec web-fra ping -c 3 web.shop.svc.slice.local

Change the fleet
  git clone ${fleet.git.url}
  ${fleetslice} lock fleet && ${fleetslice} validate fleet
  git -C fleet commit --all --message 'a change' && git -C fleet push

Watch
  tail -f ${join(directory, 'logs', 'hub.log')} ${join(directory, 'logs', 'agent-fra.log')}

This checkout is what the demo pushed from: ${repository.folder}
Ctrl-C ends everything and leaves nothing.
`;
}

function enter(pid: number, isRoot: boolean): string {
  const user = isRoot ? '' : '--user --preserve-credentials ';
  return `nsenter --target=${pid} ${user}--net --mount --pid --uts -- sh`;
}
