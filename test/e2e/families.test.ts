import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoHost } from '../../src/demo/host.ts';
import {
  answered,
  attachWeb,
  cluster,
  openTestFleet,
  slice,
  type TestFleet,
  webExport,
} from './support/fleet.ts';
import { type Ask, openNames, type Question, type Reply } from './support/names.ts';

const SUBNETS = {
  four: ['10.71.0.0/16'],
  six: ['fd71:71:71::/48'],
  both: ['10.72.0.0/16', 'fd72:72:72::/48'],
} as const;

type SliceOfTest = keyof typeof SUBNETS;

/** The smaller underlay carries 1400 bytes: less 80 of WireGuard over IPv6, rounded down to what wireguard-go pads right. */
const MTU = 1312;
const HEADERS = { 4: 28, 6: 48 } as const;

interface End {
  readonly host: DemoHost;
  readonly name: string;
  readonly addresses: readonly string[];
}

describe('a slice of IPv4 only, of IPv6 only and of both', () => {
  let fleet: TestFleet;
  let ask: Ask;
  const ends = new Map<SliceOfTest, { readonly fra: End; readonly iad: End }>();

  beforeAll(async () => {
    fleet = await openTestFleet('families', ['fra']);
    ask = await openNames(fleet.options.directory);
    await fleet.addHost('iad', { mtu: 1400 });
    const slices = Object.entries(SUBNETS).map(
      ([name, subnets]) => `${slice(name, subnets, ['fra', 'iad'])}---\n${webExport(name)}`,
    );
    await fleet.accept({
      'clusters.yaml': `${cluster('fra')}---\n${cluster('iad')}`,
      'slices.yaml': slices.join('---\n'),
    });
    for (const name of slicesOfTest()) {
      ends.set(name, { fra: await attach('fra', name), iad: await attach('iad', name) });
    }
  });
  afterAll(() => fleet.close());

  async function attach(at: string, name: SliceOfTest): Promise<End> {
    const host = fleet.host(at);
    const workload = `${name}-${at}`;
    return { host, name: workload, addresses: (await attachWeb(host, name, workload)).addresses };
  }

  function slicesOfTest(): readonly SliceOfTest[] {
    return Object.keys(SUBNETS) as SliceOfTest[];
  }

  function endsOf(name: SliceOfTest): { readonly fra: End; readonly iad: End } {
    const found = ends.get(name);
    if (found === undefined) throw new Error(`no workloads in slice ${name}`);
    return found;
  }

  it.each(slicesOfTest())(
    '%s: workloads have an address of each family and reach each other',
    async (name) => {
      const { fra, iad } = endsOf(name);
      expect(iad.addresses.map(familyOf)).toEqual(SUBNETS[name].map(familyOf));
      for (const address of iad.addresses) await answered(fra.host, fra.name, address);
      for (const address of fra.addresses) await answered(iad.host, iad.name, address);
    },
  );

  it.each(slicesOfTest())('%s: names are answered over UDP and TCP by every resolver', async (name) => {
    const { fra, iad } = endsOf(name);
    const servers = SUBNETS[name].map((subnet) => subnet.replace(/\.0\/16$/, '.1').replace(/::\/48$/, '::1'));
    const single = `${iad.name}.iad.web.shop.svc.slice.local`;
    const service = 'web.shop.svc.slice.local';
    const questions = servers.flatMap((server) =>
      (['udp', 'tcp'] as const).flatMap((over): readonly Question[] => [
        { server, over, name: single, type: 'A' },
        { server, over, name: single, type: 'AAAA' },
        { server, over, name: service, type: 'A' },
        { server, over, name: `_http._tcp.${service}`, type: 'SRV' },
        { server, over, name: 'none.shop.svc.slice.local', type: 'A' },
      ]),
    );
    const replies = await ask(fra.host, fra.name, questions);
    const expected: readonly Reply[] = [
      { code: 'NOERROR', answers: records(iad.addresses, 4) },
      { code: 'NOERROR', answers: records(iad.addresses, 6) },
      { code: 'NOERROR', answers: records([...fra.addresses, ...iad.addresses], 4) },
      { code: 'NOERROR', answers: [`SRV 8080 ${fra.name}.fra.${service}`, `SRV 8080 ${single}`] },
      { code: 'NXDOMAIN', answers: [] },
    ];
    const perAsker = questions.length / expected.length;
    expect(replies).toEqual(Array.from({ length: perAsker }, () => expected).flat());
    const asked = await fra.host.inWorkload(fra.name, ['getent', 'ahosts', single]);
    for (const address of iad.addresses) expect(asked.stdout).toContain(address);
  });

  it.each(slicesOfTest())(
    '%s: packets of the size of the slice pass, larger ones are refused',
    async (name) => {
      const { fra, iad } = endsOf(name);
      for (const address of iad.addresses) {
        const largest = MTU - HEADERS[familyOf(address)];
        const send = (bytes: number): ReturnType<DemoHost['inWorkload']> =>
          fra.host.inWorkload(fra.name, [
            'ping',
            '-c',
            '1',
            '-W',
            '2',
            '-M',
            'do',
            '-s',
            String(bytes),
            address,
          ]);
        expect(await send(largest)).toMatchObject({ isOk: true });
        expect(await send(largest + 1)).toMatchObject({ isOk: false });
      }
    },
  );

  it('tells a workload that sends larger packets what the slice carries', async () => {
    const { fra, iad } = endsOf('both');
    // Stopped, because it would put the link right at once.
    await fra.host.stopAgent('SIGTERM');
    await fra.host.host.runner.run(['sh', '-ec', widen('fleetslice-both', fra.name)]);
    for (const address of iad.addresses) {
      const send = `ping -c 1 -W 2 -M do -s ${MTU} ${address} 2>&1 || true`;
      const { stdout } = await fra.host.inWorkload(fra.name, ['sh', '-c', send]);
      // From the router of the slice, not from the workload's own link.
      expect(stdout).toMatch(new RegExp(`From \\S+ .*mtu ?= ?${MTU}`));
    }
    await fra.host.startAgent();
    for (const address of iad.addresses) await answered(fra.host, fra.name, address);
  });
});

/** Gives both ends of a workload's link, and its routes, the MTU of an ordinary Ethernet. */
function widen(router: string, workload: string): string {
  return `
for end in $(ip -n ${router} -o link | grep -o 'fw[0-9a-f]*'); do ip -n ${router} link set "$end" mtu 1500; done
inner=$(ip -n ${workload} -o link | grep -o 'fs[0-9a-f]*' | head -1)
ip -n ${workload} link set "$inner" mtu 1500
for family in -4 -6; do
  ip $family -n ${workload} route show dev "$inner" proto 171 | sed 's/mtu [0-9]*/mtu 1500/' |
    while read -r route; do ip $family -n ${workload} route replace $route dev "$inner" proto 171; done
done
`;
}

function familyOf(address: string): 4 | 6 {
  return address.includes(':') ? 6 : 4;
}

function records(addresses: readonly string[], family: 4 | 6): readonly string[] {
  const type = family === 4 ? 'A' : 'AAAA';
  return addresses
    .filter((address) => familyOf(address) === family)
    .map((address) => `${type} ${address}`)
    .toSorted();
}
