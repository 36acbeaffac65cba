import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoHost } from '../../src/demo/host.ts';
import { answered, attachWeb, cluster, openTestFleet, slice, type TestFleet } from './support/fleet.ts';
import { oneTurn, routerView, settled, shell } from './support/kernel.ts';

/** What each repair may take (milliseconds); the aim is one second, the rest is a machine that does other work. */
const PATIENCE = 3000;
const ROUTER = 'fleetslice-red';
const WORKLOAD = 'red-fra';

interface Names {
  readonly tunnel: string;
  readonly outer: string;
  readonly inner: string;
  readonly peer: string;
  readonly link: string;
  readonly address: string;
  readonly remote: string;
}

const damages: readonly (readonly [what: string, command: (names: Names) => string])[] = [
  ['a route', ({ remote }) => `ip -n ${ROUTER} route delete ${remote}`],
  ['a peer', ({ tunnel, peer }) => `wg set ${tunnel} peer ${peer} remove`],
  ['a link address', ({ link, tunnel }) => `ip -n ${ROUTER} address delete ${link} dev ${tunnel}`],
  ['a resolver address', () => `ip -n ${ROUTER} address delete 10.73.0.1/32 dev lo`],
  ['the tunnel device', ({ tunnel }) => `ip -n ${ROUTER} link delete ${tunnel}`],
  [
    'the tunnel process',
    ({ tunnel }) =>
      `kill -9 $(ps -eo pid=,args= | sed -n 's/^ *\\([0-9]*\\) .*wireguard-go.* ${tunnel}$/\\1/p')`,
  ],
  ['the firewall', () => `nsenter --net=/run/netns/${ROUTER} nft delete table inet fleetslice`],
  [
    'a rule of the firewall',
    () => `nsenter --net=/run/netns/${ROUTER} nft flush chain inet fleetslice forward`,
  ],
  ["the router's end of a workload", ({ outer }) => `ip -n ${ROUTER} link delete ${outer}`],
  ["the workload's end", ({ inner }) => `ip -n ${WORKLOAD} link delete ${inner}`],
  ["the workload's route", () => `ip -n ${WORKLOAD} route delete 10.73.0.0/16`],
  ['a neighbour', ({ address, outer }) => `ip -n ${ROUTER} neighbour delete ${address} dev ${outer}`],
];

/** Things of others that look like ours, in the host and in the router. */
const FOREIGN = `
ip netns add fleetslice-other
ip netns add fleetslice-theirs
ip -n fleetslice-theirs link set lo up alias fleetslice:sfo:theirs
ip -n fleetslice-theirs route add 198.18.0.0/15 dev lo proto 171
ip route add 203.0.113.0/24 dev eth0 proto 171
nft add table inet fleetslice
nft add table inet theirs
wireguard-go fs00000000e1
until wg show fs00000000e1 >/dev/null 2>&1; do sleep 0.01; done
ip link set fs00000000e1 netns fleetslice-other
wireguard-go wg-theirs
`;
const FOREIGN_IN_ROUTER = `
ip -n ${ROUTER} route add 192.0.2.0/24 dev lo proto static
nsenter --net=/run/netns/${ROUTER} nft add table inet theirs
ip -n ${ROUTER} link add theirs type veth peer name theirs2
`;

describe('repair', () => {
  let fleet: TestFleet;
  let fra: DemoHost;
  let remote = '';
  let names: Names;

  beforeAll(async () => {
    fleet = await openTestFleet('repair', ['fra', 'iad']);
    fra = fleet.host('fra');
    await shell(fra, FOREIGN);
    await fleet.accept({
      'clusters.yaml': `${cluster('fra')}---\n${cluster('iad')}`,
      'red.yaml': slice('red', ['10.73.0.0/16'], ['fra', 'iad']),
    });
    const { addresses } = await attachWeb(fra, 'red', WORKLOAD);
    remote = (await attachWeb(fleet.host('iad'), 'red', 'red-iad')).addresses[0] ?? '';
    await answered(fra, WORKLOAD, remote);
    await settled(fleet, 'fra');
    names = await namesOf(addresses[0] ?? '');
    await shell(fra, FOREIGN_IN_ROUTER);
  });
  afterAll(() => fleet.close());

  async function namesOf(address: string): Promise<Names> {
    const first = async (script: string): Promise<string> => (await shell(fra, script)).split('\n')[0] ?? '';
    const tunnel = await first(`ip -n ${ROUTER} -o link | grep -o 'fs[0-9a-f]*e[0-9]*'`);
    return {
      tunnel,
      outer: await first(`ip -n ${ROUTER} -o link | grep -o 'fw[0-9a-f]*'`),
      inner: await first(`ip -n ${WORKLOAD} -o link | grep -o 'fs[0-9a-f]*'`),
      peer: await first(`wg show ${tunnel} peers`),
      link: await first(`ip -n ${ROUTER} -o -4 address show dev ${tunnel} | grep -o '10[0-9./]*'`),
      address,
      remote: await first(`ip -n ${ROUTER} route show dev ${tunnel} proto 171 | grep -o '^[^ ]*'`),
    };
  }

  function foreignView(): Promise<string> {
    return shell(
      fra,
      `ip netns | cut -d' ' -f1 | grep -v -x -e ${ROUTER} -e ${WORKLOAD} | sort
ip route show proto 171; nft list table inet fleetslice; nft list table inet theirs
ip -n fleetslice-other -o link; ip -n fleetslice-theirs -o link; ip -n fleetslice-theirs route
ps -eo pid=,args= | grep -e '[w]ireguard-go fs00000000e1' -e '[w]ireguard-go wg-theirs'; ls -i /run/wireguard/fs00000000e1.sock`,
    );
  }

  function foreignInRouter(): Promise<string> {
    return shell(
      fra,
      `ip -n ${ROUTER} route show proto static; ip -n ${ROUTER} -o link show theirs; nsenter --net=/run/netns/${ROUTER} nft list table inet theirs`,
    );
  }

  /** Does the damage and resolves with the milliseconds until everything is as before. */
  async function repaired(command: string): Promise<number> {
    const view = async (): Promise<string> => withoutForeign(await routerView(fra, 'red', [WORKLOAD]));
    const before = await view();
    await shell(fra, command);
    const started = performance.now();
    await expect.poll(() => view().catch(() => ''), { timeout: PATIENCE, interval: 20 }).toBe(before);
    const milliseconds = performance.now() - started;
    await answered(fra, WORKLOAD, remote);
    return Math.round(milliseconds);
  }

  it.each(damages)('brings back %s', async (what, command) => {
    const foreign = [await foreignView(), await foreignInRouter()];
    const milliseconds = await repaired(command(names));
    console.info(`${what}: ${milliseconds} ms`);
    expect([await foreignView(), await foreignInRouter()]).toEqual(foreign);
  });

  it('brings back the namespace of the router', async () => {
    const foreign = await foreignView();
    console.info(`the namespace: ${await repaired(`ip netns delete ${ROUTER}`)} ms`);
    expect(await foreignView()).toBe(foreign);
  });

  it('has nothing left to do', async () => {
    await fra.stopAgent('SIGTERM');
    expect(await oneTurn(fleet, fra)).toEqual({ steps: 0, applied: [], failed: [] });
    await fra.startAgent();
    await answered(fra, WORKLOAD, remote);
  });
});

/** Ours alone: what others put into the router goes with it. */
function withoutForeign(view: string): string {
  return view
    .split('\n')
    .filter((line) => !/theirs|192\.0\.2\./.test(line))
    .join('\n');
}
