import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoHost } from '../../src/demo/host.ts';
import {
  answered,
  attachWeb,
  cluster,
  eventually,
  openTestFleet,
  pingDuring,
  slice,
  type TestFleet,
  webExport,
} from './support/fleet.ts';
import {
  indexFile,
  oneTurn,
  readIndex,
  readStatus,
  routerView,
  settled,
  shell,
  tunnelProcesses,
} from './support/kernel.ts';

const SLICES = ['red', 'green', 'blue'] as const;
const KILLS = 20;
/** Milliseconds until a new process can have done anything. */
const STARTING = 150;
const WITHOUT_ROUTERS = "ip netns | sed -n 's/^\\(fleetslice-[a-z]*\\).*/netns delete \\1/p' | ip -batch -";

describe('a cluster alone', () => {
  let fleet: TestFleet;
  let fra: DemoHost;
  let remote = '';
  let oldIndex = '';

  beforeAll(async () => {
    fleet = await openTestFleet('alone', ['fra', 'iad']);
    fra = fleet.host('fra');
    await fra.stopAgent('SIGKILL');
    await fleet.accept({
      'clusters.yaml': `${cluster('fra')}---\n${cluster('iad')}`,
      'slices.yaml': SLICES.map((name) =>
        slice(name, ['10.77.0.0/16', 'fd77:77:77::/48'], ['fra', 'iad']),
      ).join('---\n'),
      'exports.yaml': webExport('red'),
    });
  });
  afterAll(() => fleet.close());

  it('whose agent is killed again and again during its first turns comes up whole', async () => {
    // What has come up is taken away every few rounds, so that there is always something to bring up.
    await killRepeatedly(async (round) => (round % 4 === 3 ? shell(fra, WITHOUT_ROUTERS) : undefined));
    await settled(fleet, 'fra');
    await settled(fleet, 'iad');
    await fra.stopAgent('SIGTERM');
    expect(await programs()).toEqual(SLICES.map(() => 'wireguard-go'));
    expect(await oneTurn(fleet, fra)).toEqual({ steps: 0, applied: [], failed: [] });
    await fra.startAgent();
    const devices = (await tunnelProcesses(fra)).map((line) => line.split(' ')[1]);
    expect(devices.length).toBe(SLICES.length);
    expect(new Set(devices).size).toBe(SLICES.length);
    await attachWeb(fra, 'red', 'red-fra');
    remote = (await attachWeb(fleet.host('iad'), 'red', 'red-iad')).addresses[0] ?? '';
    await answered(fra, 'red-fra', remote);
  });

  it('does not take a desired state of which an object is damaged, and takes it whole later', async () => {
    await settled(fleet, 'fra');
    oldIndex = readFileSync(indexFile(fleet, 'fra'), 'utf8');
    const before = readIndex(fleet, 'fra').slices['green'];
    await fra.stopAgent('SIGTERM');
    await fleet.accept({ 'exports.yaml': `${webExport('red')}---\n${webExport('green')}` });
    const { slices, sequence } = await eventually('the index of the commit', 5000, async () => {
      const index = readIndex(fleet, 'fra');
      return index.slices['green'] === before ? undefined : index;
    });
    const object = join(fleet.store, 'fra', 'slices', `green-${slices['green']?.slice(0, 12) ?? ''}.json`);
    const bytes = readFileSync(object);
    writeFileSync(object, bytes.subarray(0, bytes.length - 1));
    await fra.startAgent();
    await eventually('the refusal in the status', 5000, async () =>
      refusals().length > 0 ? true : undefined,
    );
    expect(refusals()).toEqual(['wire-digest']);
    expect(readStatus(fleet, 'fra')?.sequence).toBeLessThan(sequence);
    await answered(fra, 'red-fra', remote);
    writeFileSync(object, bytes);
    await fra.stopAgent('SIGTERM');
    await fra.startAgent();
    await settled(fleet, 'fra');
    expect(refusals()).toEqual([]);
  });

  it('loses no packet and no tunnel while hub and Git are down and its agent is killed', async () => {
    await fleet.hub.stop('SIGKILL');
    await fleet.git.stop();
    const before = await routerView(fra, 'red', ['red-fra']);
    const tunnels = await tunnelProcesses(fra);
    const { sent, lost } = await pingDuring(fra, 'red-fra', remote, async () => {
      await killRepeatedly();
      await named('red-fra');
    });
    expect({ sent: sent > KILLS, lost }).toEqual({ sent: true, lost: 0 });
    expect(await tunnelProcesses(fra)).toEqual(tunnels);
    expect(await routerView(fra, 'red', ['red-fra'])).toBe(before);
  });

  it('serves a workload that was attached before, and takes new ones', async () => {
    await fra.stopAgent('SIGKILL');
    await fra.startAgent();
    await answered(fra, 'red-fra', remote);
    await named('red-fra');
    await attachWeb(fra, 'red', 'red-late');
    await answered(fra, 'red-late', remote);
    await expect(named('red-late')).resolves.toBeUndefined();
  });

  it('brings a host back that lost everything but its disk', async () => {
    await fra.stopAgent('SIGKILL');
    await shell(fra, WITHOUT_ROUTERS);
    await fra.startAgent();
    await answered(fra, 'red-fra', remote);
    await expect(named('red-fra')).resolves.toBeUndefined();
  });

  const tampered: readonly (readonly [what: string, change: (index: string) => string, code: string])[] = [
    ['torn', (index) => index.slice(0, index.length / 2), 'wire-torn'],
    ['edited', (index) => index.replace(/"term":0/, '"term":7'), 'index-signature'],
    ['of a lower sequence', () => oldIndex, 'index-sequence'],
    ["another cluster's", () => readFileSync(indexFile(fleet, 'iad'), 'utf8'), 'index-foreign'],
    ['of an unknown format', (index) => index.replace(/"format":1/, '"format":99'), 'wire-format'],
    ['empty', () => '', 'wire-torn'],
  ];

  it.each(tampered)(
    'refuses an index that is %s, says so, and keeps what it has',
    async (_what, change, code) => {
      const [file, before] = [indexFile(fleet, 'fra'), await routerView(fra, 'red', ['red-fra'])];
      const index = readFileSync(file, 'utf8');
      writeFileSync(file, change(index));
      try {
        await eventually('the refusal in the status', 5000, async () =>
          refusals().includes(code) ? true : undefined,
        );
        expect(await lastRefusal()).toMatchObject({ level: 'error', code, cluster: 'fra' });
        await answered(fra, 'red-fra', remote);
        expect(await routerView(fra, 'red', ['red-fra'])).toBe(before);
      } finally {
        writeFileSync(file, index);
      }
      await eventually('no refusal any more', 5000, async () => (refusals().length === 0 ? true : undefined));
    },
  );

  /** What runs on the host beside the host itself: nothing that a killed agent has left. */
  async function programs(): Promise<readonly string[]> {
    const listed = await shell(
      fra,
      'ps -eo comm= | grep -v -x -e ps -e sh -e grep -e sort -e sleep | sort || true',
    );
    return listed.trim().split('\n');
  }

  async function lastRefusal(): Promise<unknown> {
    return (await fra.agentLog()).filter((line) => line['msg'] === 'desired state refused').at(-1);
  }

  function refusals(): readonly string[] {
    return readStatus(fleet, 'fra')?.refusals.map(({ code }) => code) ?? [];
  }

  /** Starts the agent and kills it at some moment of its first second; it runs at the end. */
  async function killRepeatedly(
    undo: (round: number) => Promise<unknown> = async () => undefined,
  ): Promise<void> {
    for (let round = 0; round < KILLS; round += 1) {
      await fra.stopAgent('SIGKILL');
      await undo(round);
      await fra.startAgent();
      await delay(STARTING + Math.random() * 600);
    }
    await fra.stopAgent('SIGKILL');
    // What was reported before must not be taken for what is.
    rmSync(join(fleet.store, 'fra', 'status', 'fra.json'), { force: true });
    await fra.startAgent();
  }

  async function named(workload: string): Promise<void> {
    await eventually(`names for ${workload}`, 10_000, async () => {
      // A question that comes while nobody answers is lost: the resolver's own five seconds would be all we measure.
      const getent = ['env', 'RES_OPTIONS=timeout:1 attempts:1', 'getent', 'ahosts'];
      const asked = await fra.inWorkload(workload, [...getent, 'red-iad.iad.web.shop.svc.slice.local']);
      return asked.isOk && asked.stdout.includes(remote) ? true : undefined;
    });
  }
});
