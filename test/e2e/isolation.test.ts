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

/** Promise 5: slices share nothing, not even the meaning of an address. */
describe('two slices with one subnet on the same hosts', () => {
  let fleet: TestFleet;
  const subnet = '10.70.0.0/16';

  beforeAll(async () => {
    fleet = await openTestFleet('isolation', ['fra', 'iad']);
    await fleet.accept({
      'clusters.yaml': `${cluster('fra')}---\n${cluster('iad')}`,
      'red.yaml': `${slice('red', [subnet], ['fra', 'iad'])}---\n${webExport('red')}`,
      'blue.yaml': `${slice('blue', [subnet], ['fra', 'iad'])}---\n${webExport('blue')}`,
    });
  });
  afterAll(() => fleet.close());

  it('keeps packets and names apart', async () => {
    const [fra, iad] = [fleet.host('fra'), fleet.host('iad')];
    const red = await attachWeb(iad, 'red', 'red-iad');
    const blue = await attachWeb(iad, 'blue', 'blue-iad');
    await attachWeb(fra, 'red', 'red-fra');
    await attachWeb(fra, 'blue', 'blue-fra');
    const [redAddress, blueAddress] = [red.addresses[0] ?? '', blue.addresses[0] ?? ''];
    await answered(fra, 'red-fra', redAddress);
    await answered(fra, 'blue-fra', blueAddress);
    // The very address that answers in one slice is nobody's in the other.
    expect(redAddress).not.toBe(blueAddress);
    expect(await fra.inWorkload('blue-fra', ['ping', '-c', '2', '-W', '1', redAddress])).toMatchObject({
      isOk: false,
    });
    expect(await fra.inWorkload('red-fra', ['ping', '-c', '2', '-W', '1', blueAddress])).toMatchObject({
      isOk: false,
    });
    const name = 'red-iad.iad.web.shop.svc.slice.local';
    const asked = await fra.inWorkload('red-fra', ['getent', 'ahosts', name]);
    expect(asked.stdout).toContain(redAddress);
    expect(await fra.inWorkload('blue-fra', ['getent', 'ahosts', name])).toMatchObject({ isOk: false });
  });

  it('lets a workload send only from its own address, and nothing into the host', async () => {
    const [fra, iad] = [fleet.host('fra'), fleet.host('iad')];
    const { addresses } = await attachWeb(iad, 'red', 'red-iad');
    const device = (
      await fra.inWorkload('red-fra', ['sh', '-c', 'ip -o link | grep -o "fs[0-9a-f]*" | head -1'])
    ).stdout.trim();
    await fra.inWorkload('red-fra', ['ip', 'address', 'add', '10.70.255.9/32', 'dev', device]);
    const spoofed = await fra.inWorkload('red-fra', [
      'ping',
      '-c',
      '2',
      '-W',
      '1',
      '-I',
      '10.70.255.9',
      addresses[0] ?? '',
    ]);
    expect(spoofed.isOk).toBe(false);
    for (const address of fra.host.addresses) {
      expect(await fra.inWorkload('red-fra', ['ping', '-c', '1', '-W', '1', address])).toMatchObject({
        isOk: false,
      });
    }
  });
});
