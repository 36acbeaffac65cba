import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoHost } from '../../src/demo/host.ts';
import {
  accepting,
  answered,
  attachWeb,
  cluster,
  eventually,
  openTestFleet,
  pingDuring,
  slice,
  type TestFleet,
} from './support/fleet.ts';
import { hostView, settled, shell, tunnelProcesses } from './support/kernel.ts';

const MEMBERS = ['fra', 'iad'];
const RESOLVER = '/etc/netns/red-fra/resolv.conf';

describe('removal', () => {
  let fleet: TestFleet;
  let fra: DemoHost;
  let untouched = '';
  let remote = '';

  beforeAll(async () => {
    fleet = await openTestFleet('removal', []);
    const bare = await fleet.lab.addHost('bare');
    untouched = await hostView({ host: bare });
    await bare.stop();
    for (const name of MEMBERS) await fleet.addHost(name);
    fra = fleet.host('fra');
    await fleet.accept({
      'clusters.yaml': MEMBERS.map((name) => cluster(name)).join('---\n'),
      'red.yaml': slice('red', ['10.79.0.0/16', 'fd79:79:79::/48'], MEMBERS),
      'blue.yaml': slice('blue', ['10.79.0.0/16'], MEMBERS),
    });
    for (const name of ['red', 'blue']) {
      await attachWeb(fra, name, `${name}-fra`);
      remote = (await attachWeb(fleet.host('iad'), name, `${name}-iad`)).addresses[0] ?? '';
    }
    await answered(fra, 'blue-fra', remote);
    for (const name of MEMBERS) await settled(fleet, name);
  });
  afterAll(() => fleet.close());

  it('of a slice takes all of it, and not a packet of another slice of the same addresses', async () => {
    const { sent, lost } = await pingDuring(fra, 'blue-fra', remote, async () => {
      const fleetFile = accepting('slice-removal Slice/red');
      await fleet.accept({ 'red.yaml': null, 'locks/red.lock.yaml': null, 'fleet.yaml': fleetFile });
      for (const name of MEMBERS) await settled(fleet, name);
    });
    expect({ sent: sent > 10, lost }).toEqual({ sent: true, lost: 0 });
    for (const name of MEMBERS) {
      const host = fleet.host(name);
      expect((await shell(host, 'ip netns | cut -d" " -f1')).trim().split('\n').toSorted()).toEqual([
        `blue-${name}`,
        'fleetslice-blue',
        `red-${name}`,
      ]);
      expect(await tunnelProcesses(host)).toHaveLength(1);
      expect((await shell(host, 'ls /run/wireguard')).trim().split('\n')).toHaveLength(1);
      expect(await shell(host, `ip -n red-${name} -o link | grep -v ' lo:' || true`)).toBe('');
      expect(
        await shell(host, `ip -n red-${name} route show table all dev lo proto 171; ip -n red-${name} neigh`),
      ).toBe('');
      expect(readdirSync(join(host.stateDir, 'keys'))).toEqual([expect.stringMatching(/^blue-e\d+\.key$/)]);
      await eventually(`the objects of red in ${name} to be collected`, 5000, async () => {
        const files = readdirSync(join(fleet.store, name, 'slices'));
        return files.some((file) => file.startsWith('red-')) ? undefined : true;
      });
    }
  });

  it('of a workload takes its resolver file as well, also when its slice has gone before', async () => {
    expect((await shell(fra, `cat ${RESOLVER}`)).trim()).not.toBe('');
    for (const name of ['red', 'blue']) await fra.detach({ slice: name, name: `${name}-fra` });
    expect(await shell(fra, 'find /etc/netns -mindepth 1')).toBe('');
    expect(await shell(fra, `ip -n fleetslice-blue -o link | grep -c ' fw' || true`)).toBe('0\n');
  });

  it('of fleetslice from a host is refused while an agent runs there', async () => {
    const refused = await fra
      .run(['uninstall', '--cluster', 'fra', '--state-dir', fra.stateDir])
      .catch((thrown: unknown) => thrown);
    expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('(host-claimed)') });
    expect(await shell(fra, 'ip netns')).toContain('fleetslice-blue');
  });

  it('of fleetslice leaves a host as it was before the first agent', async () => {
    await attachWeb(fra, 'blue', 'blue-fra');
    await shell(
      fra,
      'ip netns add fleetslice-theirs; ip -n fleetslice-theirs link set lo alias fleetslice:sfo:theirs',
    );
    await fra.stopAgent('SIGTERM');
    const said = await fra.run(['uninstall', '--cluster', 'fra', '--state-dir', fra.stateDir, '--purge']);
    expect(said).toContain('fleetslice-blue');
    await shell(fra, 'ip netns delete fleetslice-theirs; ip netns delete blue-fra');
    expect(await hostView(fra)).toBe(untouched);
    expect(existsSync(fra.stateDir)).toBe(false);
  });
});
