import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createRunner } from '../../../src/process/runner.ts';
import { claimHost } from '../../../src/state/claim.ts';
import { fleetslice, folderWith } from '../../unit/cli/command-line.ts';
import { sandboxed } from '../system/sandbox.ts';

/** `/etc` as a folder of links to the machine's, so that what is made in it is gone with the test. */
const OWN_ETC = `
mount --rbind /etc /run/wireguard
mount -t tmpfs fstest /etc
find /run/wireguard -mindepth 1 -maxdepth 1 ! -name netns -exec ln -s -t /etc {} +
`;

sandboxed(import.meta.url, () => {
  const runner = createRunner();
  const ip = (line: string) => runner.run(['ip', ...line.split(' ')]);

  async function addNamespace(netns: string, mark?: string): Promise<void> {
    await ip(`netns add ${netns}`);
    if (mark !== undefined) await ip(`-n ${netns} link set lo alias ${mark}`);
  }

  beforeAll(async () => {
    await runner.run(['bash', '-e', '-c', OWN_ETC]);
  });

  beforeEach(async () => {
    for (const netns of await readdir('/run/netns')) await ip(`netns delete ${netns}`);
    await rm('/etc/netns', { recursive: true, force: true });
    await mkdir('/etc/netns');
  });

  test('removes every slice router of the cluster and the links into the host, and nothing else', async () => {
    await addNamespace('fleetslice-payments', 'fleetslice:fra:payments');
    await addNamespace('fleetslice-telemetry', 'fleetslice:fra:telemetry');
    await ip('link add fs0a1b2c3d type veth peer name fw0123456789 netns fleetslice-payments');
    const strangers = [
      ['fleetslice-other', 'fleetslice:iad:other'],
      ['fleetslice-copy', 'fleetslice:fra:payments'],
      ['fleetslice-mine', undefined],
      ['payments', 'fleetslice:fra:payments'],
    ] as const;
    for (const [netns, mark] of strangers) await addNamespace(netns, mark);

    const { code, out, err } = await fleetslice([
      'uninstall',
      '--cluster',
      'fra',
      '--state-dir',
      '/nowhere/fstest',
    ]);

    expect(out).toBe(
      'removed network namespace fleetslice-payments\nremoved network namespace fleetslice-telemetry\n',
    );
    expect(code).toBe(0);
    expect(err).toContain('left alone: network namespace fleetslice-mine (it has no mark of ours)');
    expect((await readdir('/run/netns')).toSorted()).toEqual(strangers.map(([netns]) => netns).toSorted());
    expect((await ip('-br link')).stdout).not.toContain('fs0a1b2c3d');
  });

  test('exits with 1 while a device of somebody else is in a slice router, and finishes when it is gone', async () => {
    await addNamespace('fleetslice-payments', 'fleetslice:fra:payments');
    await ip('-n fleetslice-payments link add guest0 type veth peer name guest1');
    const first = await fleetslice(['uninstall', '--cluster', 'fra']);
    expect(first).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('device guest0 in it is not ours'),
    });
    await ip('-n fleetslice-payments link delete guest0');
    expect(await fleetslice(['uninstall', '--cluster', 'fra'])).toMatchObject({ code: 0 });
    expect(await fleetslice(['uninstall', '--cluster', 'fra'])).toMatchObject({
      code: 0,
      err: 'nothing of ours is here\n',
    });
  });

  test('refuses while an agent runs on this host', async () => {
    await addNamespace('fleetslice-payments', 'fleetslice:fra:payments');
    const release = await claimHost();
    const refused = await fleetslice(['uninstall', '--cluster', 'fra']);
    release();
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('(host-claimed)') });
    expect(await readdir('/run/netns')).toEqual(['fleetslice-payments']);
  });

  test('removes the resolv.conf files that attach wrote, and no other', async () => {
    for (const [name, text] of [
      ['web', '# written by fleetslice attach\nnameserver 10.64.0.1\n'],
      ['mine', 'nameserver 192.0.2.1\n'],
    ] as const) {
      await mkdir(join('/etc/netns', name));
      await writeFile(join('/etc/netns', name, 'resolv.conf'), text);
    }
    const { code, out } = await fleetslice(['uninstall', '--cluster', 'fra']);
    expect({ code, out }).toEqual({ code: 0, out: 'removed /etc/netns/web/resolv.conf\n' });
    expect(await readdir('/etc/netns')).toEqual(['mine']);
  });

  test('keeps the state unless told to purge it, and then removes only what an agent has put there', async () => {
    const files = {
      'state/state.json': '{}',
      'state/keys/payments-e1.key': 'k',
      'state/desired/index.json': '{}',
    };
    const state = join(await folderWith(files), 'state');
    await fleetslice(['uninstall', '--cluster', 'fra', '--state-dir', state]);
    expect(await readdir(state)).toHaveLength(3);

    await writeFile(join(state, 'notes.txt'), 'mine');
    const purge = ['uninstall', '--cluster', 'fra', '--state-dir', state, '--purge'];
    expect(await fleetslice(purge)).toMatchObject({
      code: 1,
      err: expect.stringContaining('files that are not ours'),
    });
    expect(await readdir(state)).toEqual(['notes.txt']);
    expect(await readFile(join(state, 'notes.txt'), 'utf8')).toBe('mine');

    const other = join(await folderWith(files), 'state');
    const purged = await fleetslice(['uninstall', '--cluster', 'fra', '--state-dir', other, '--purge']);
    expect(purged).toMatchObject({ code: 0, out: `removed ${other}\n` });
    await expect(stat(other)).rejects.toThrow(/ENOENT/);
  });
});
