import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answered,
  attachWeb,
  cluster,
  openTestFleet,
  slice,
  type TestFleet,
  webExport,
} from './support/fleet.ts';

const BEHIND = '  gateways: {endpoints: []}\n';

describe('a cluster behind address translation', () => {
  let fleet: TestFleet;
  const addresses = new Map<string, string>();

  beforeAll(async () => {
    fleet = await openTestFleet('nat', ['fra', 'iad']);
    await fleet.addHost('home', { nat: true });
    await fleet.accept({
      'clusters.yaml': `${cluster('fra')}---\n${cluster('iad')}---\n${cluster('home', BEHIND)}`,
      'red.yaml': `${slice('red', ['10.74.0.0/16', 'fd74:74:74::/48'], ['fra', 'iad', 'home'])}---\n${webExport('red')}`,
    });
    for (const name of ['fra', 'iad', 'home']) {
      const attached = await attachWeb(fleet.host(name), 'red', `red-${name}`);
      addresses.set(name, attached.addresses[0] ?? '');
    }
  });
  afterAll(() => fleet.close());

  it('dials out, and is reached through the tunnel that it opened', async () => {
    // From outside first: nothing in the slice asks it to dial.
    for (const name of ['fra', 'iad'])
      await answered(fleet.host(name), `red-${name}`, addresses.get('home') ?? '');
    for (const name of ['fra', 'iad'])
      await answered(fleet.host('home'), 'red-home', addresses.get(name) ?? '');
    const asked = await fleet
      .host('fra')
      .inWorkload('red-fra', ['getent', 'ahosts', 'red-home.home.web.shop.svc.slice.local']);
    expect(asked.stdout).toContain(addresses.get('home'));
  });

  it('dials again after it came back', async () => {
    const home = fleet.host('home');
    await home.host.runner.run(['ip', 'netns', 'delete', 'fleetslice-red']);
    const back = answered(fleet.host('fra'), 'red-fra', addresses.get('home') ?? '');
    await expect(back).resolves.toBeUndefined();
  });
});
