import { copyFileSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoHost } from '../../src/demo/host.ts';
import { answered, attachWeb, cluster, openTestFleet, slice, type TestFleet } from './support/fleet.ts';
import { indexFile, routerView, settled, type StoredStatus } from './support/kernel.ts';

interface Refusal {
  readonly exitCode: number;
  readonly stderr: string;
}

describe('agents that meet', () => {
  let fleet: TestFleet;
  let fra: DemoHost;
  let remote = '';

  beforeAll(async () => {
    fleet = await openTestFleet('claim', ['fra', 'iad']);
    fra = fleet.host('fra');
    await fleet.accept({
      'clusters.yaml': `${cluster('fra')}---\n${cluster('iad')}`,
      'red.yaml': slice('red', ['10.78.0.0/16'], ['fra', 'iad']),
    });
    await attachWeb(fra, 'red', 'red-fra');
    remote = (await attachWeb(fleet.host('iad'), 'red', 'red-iad')).addresses[0] ?? '';
    await settled(fleet, 'fra');
  });
  afterAll(() => fleet.close());

  /** Runs a second agent in the host of fra and resolves with how it refused. */
  async function refusal(flags: Readonly<Record<string, string>>): Promise<Refusal> {
    const argv = Object.entries({ store: `dir:${fleet.store}`, listen: '127.0.0.1:0', ...flags }).flatMap(
      ([flag, value]) => [`--${flag}`, value],
    );
    return fra.run(['agent', ...argv, '--once']).then(
      () => ({ exitCode: 0, stderr: '' }),
      (thrown: unknown) => thrown as Refusal,
    );
  }

  function emptyFolder(name: string): string {
    return mkdtempSync(join(fleet.options.directory, name));
  }

  it('on one host: the second one refuses with a line that says why, whoever it is', async () => {
    const before = await routerView(fra, 'red', ['red-fra']);
    for (const second of ['fra', 'iad']) {
      const { exitCode, stderr } = await refusal({ cluster: second, 'state-dir': emptyFolder('second-') });
      expect({ exitCode, lines: stderr.trim().split('\n') }).toEqual({
        exitCode: 1,
        lines: [
          expect.stringMatching(
            /^fleetslice: another fleetslice agent manages this host already.*\(host-claimed\)$/,
          ),
        ],
      });
    }
    expect(await routerView(fra, 'red', ['red-fra'])).toBe(before);
  });

  it('on two hosts with one store: both work', async () => {
    await answered(fra, 'red-fra', remote);
    for (const host of [fra, fleet.host('iad')]) expect(host.agentPid()).toBeDefined();
  });

  it('in the folder of another cluster: refuses and changes nothing', async () => {
    await fra.stopAgent('SIGTERM');
    const before = await routerView(fra, 'red', ['red-fra']);
    const { exitCode, stderr } = await refusal({ cluster: 'iad', 'state-dir': fra.stateDir });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(/^fleetslice: .*cluster fra, not of iad.*\(kept-state-foreign\)$/),
    });
    expect(await routerView(fra, 'red', ['red-fra'])).toBe(before);
    await fra.startAgent();
    await answered(fra, 'red-fra', remote);
  });

  it('with the index of another cluster: it is not obeyed', async () => {
    await fra.stopAgent('SIGTERM');
    const store = emptyFolder('store-');
    const file = join(store, 'sfo', 'index.json');
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(indexFile(fleet, 'fra'), file);
    const before = await routerView(fra, 'red', ['red-fra']);
    const flags = ['--cluster', 'sfo', '--store', `dir:${store}`, '--state-dir', emptyFolder('sfo-')];
    const outcome = await fra
      .run(['agent', ...flags, '--once', '-o', 'json'])
      .catch((thrown: unknown) => String(thrown));
    expect(outcome).toMatch(/"steps": 0/);
    const status = JSON.parse(readFileSync(join(store, 'sfo', 'status', 'sfo.json'), 'utf8')) as StoredStatus;
    expect(status).toMatchObject({ slices: [], refusals: [{ code: 'index-foreign' }] });
    expect(await routerView(fra, 'red', ['red-fra'])).toBe(before);
    await fra.startAgent();
    await answered(fra, 'red-fra', remote);
  });
});
