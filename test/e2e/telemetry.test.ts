import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoHost } from '../../src/demo/host.ts';
import type { CommitSha } from '../../src/model/ids.ts';
import {
  answered,
  attachWeb,
  cluster,
  eventually,
  openTestFleet,
  slice,
  type TestFleet,
  webExport,
} from './support/fleet.ts';
import { readIndex, settled, shell } from './support/kernel.ts';

const AGENT = 'http://127.0.0.1:9465';

describe('telemetry', () => {
  let fleet: TestFleet;
  let fra: DemoHost;
  let commit: CommitSha;
  let remote = '';

  beforeAll(async () => {
    fleet = await openTestFleet('telemetry', ['fra', 'iad']);
    fra = fleet.host('fra');
    commit = await fleet.accept({
      'clusters.yaml': `${cluster('fra')}---\n${cluster('iad')}`,
      'red.yaml': `${slice('red', ['10.69.0.0/16'], ['fra', 'iad'])}---\n${webExport('red')}`,
    });
    await attachWeb(fra, 'red', 'red-fra');
    remote = (await attachWeb(fleet.host('iad'), 'red', 'red-iad')).addresses[0] ?? '';
    await answered(fra, 'red-fra', remote);
    await settled(fleet, 'fra');
  });
  afterAll(() => fleet.close());

  /** From inside the host: an agent listens on its loopback only. */
  async function fromAgent(path: string): Promise<string> {
    const script = `fetch('${AGENT}${path}').then(async (r) => console.log(r.status + ' ' + await r.text()))`;
    return (await fra.host.runner.run([process.execPath, '-e', script])).stdout;
  }

  async function hubAddress(): Promise<string> {
    const started = await eventually('the hub to listen', 5000, async () =>
      (await fleet.hub.log()).find((line) => line['msg'] === 'hub started'),
    );
    return `http://${String(started['listen'])}`;
  }

  async function fromHub(path: string): Promise<string> {
    const response = await fetch(`${await hubAddress()}${path}`);
    return `${response.status} ${await response.text()}`;
  }

  it('tells of an agent whether it lives, is ready, and what its tunnels do', async () => {
    expect(await fromAgent('/healthz')).toMatch(/^200 ok/);
    await eventually('a ready agent', 5000, async () =>
      (await fromAgent('/readyz')).startsWith('200 ') ? true : undefined,
    );
    const page = await eventually('a measured tunnel and the last sequence', 5000, async () => {
      const text = await fromAgent('/metrics');
      const applied = sample(text, 'fleetslice_agent_applied_sequence');
      const isLast = applied === readIndex(fleet, 'fra').sequence;
      return isLast && text.includes('fleetslice_tunnel_rtt_seconds{') ? text : undefined;
    });
    const tunnel = { slice: 'red', cluster: 'iad', gateway: 'iad' };
    expect(sample(page, 'fleetslice_tunnel_up', tunnel)).toBe(1);
    expect(sample(page, 'fleetslice_tunnel_rtt_seconds', tunnel)).toBeGreaterThan(0);
    expect(sample(page, 'fleetslice_tunnel_rtt_seconds', tunnel)).toBeLessThan(1);
    expect(sample(page, 'fleetslice_tunnel_received_bytes', tunnel)).toBeGreaterThanOrEqual(0);
    expect(sample(page, 'fleetslice_agent_ready')).toBe(1);
    expect(sample(page, 'fleetslice_tunnel_process_resident_bytes', { slice: 'red' })).toBeGreaterThan(1e6);
  });

  it('counts a repair, and tells of a tunnel that is down', async () => {
    const repairs = async (): Promise<number> =>
      sample(await fromAgent('/metrics'), 'fleetslice_agent_repairs_total', {
        slice: 'red',
        kind: 'route.set',
      }) ?? 0;
    const before = await repairs();
    await shell(
      fra,
      'ip -n fleetslice-red route delete $(ip -n fleetslice-red route show proto 171 | grep /20)',
    );
    await eventually('a counted repair', 5000, async () => ((await repairs()) > before ? true : undefined));
    const said = (await fra.agentLog()).filter((line) => line['msg'] === 'repaired').at(-1);
    expect(said).toMatchObject({ cluster: 'fra', slice: 'red', commit: readIndex(fleet, 'fra').commit });
    await fleet.host('iad').host.runner.run(['ip', 'link', 'set', 'eth0', 'down']);
    await eventually('the tunnel to be told as down', 5000, async () =>
      sample(await fromAgent('/metrics'), 'fleetslice_tunnel_up', {
        slice: 'red',
        cluster: 'iad',
        gateway: 'iad',
      }) === 0
        ? true
        : undefined,
    );
    await fleet.host('iad').host.runner.run(['ip', 'link', 'set', 'eth0', 'up']);
    await answered(fra, 'red-fra', remote);
  });

  it('tells of the hub whether it lives, is ready, and how far its clusters are', async () => {
    expect(await fromHub('/healthz')).toMatch(/^200 ok/);
    expect(await fromHub('/readyz')).toMatch(/^200 /);
    const page = await eventually('every cluster to be current', 10_000, async () => {
      const text = await fromHub('/metrics');
      return sample(text, 'fleetslice_hub_clusters', { state: 'current' }) === 2 ? text : undefined;
    });
    expect(sample(page, 'fleetslice_hub_commits_total', { state: 'accepted' })).toBe(1);
    expect(sample(page, 'fleetslice_hub_commit_to_applied_seconds_count')).toBe(2);
    expect(sample(page, 'fleetslice_hub_writes_total', { kind: 'index' })).toBeGreaterThan(0);
  });

  it('has exactly the metrics that its documentation lists', async () => {
    const listed = readFileSync(join(import.meta.dirname, '../../docs/metrics.md'), 'utf8');
    const documented = [...listed.matchAll(/^\| `(fleetslice_\w+)` \| (\w+) \|/gm)].map(
      ([, name, type]) => `${name} ${type}`,
    );
    const pages = [await fromAgent('/metrics'), await fromHub('/metrics')].join('\n');
    const served = [...pages.matchAll(/^# TYPE (fleetslice_\w+) (\w+)$/gm)].map(
      ([, name, type]) => `${name} ${type}`,
    );
    expect(served.toSorted()).toEqual(documented.toSorted());
  });

  it('puts commit, cluster and slice into the lines of its logs', async () => {
    const accepted = (await fleet.hub.log()).find((line) => line['msg'] === 'commit accepted');
    expect(accepted).toMatchObject({ commit, component: 'hub', time: expect.stringMatching(/^20\d\d-.*Z$/) });
    const published = (await fleet.hub.log()).find((line) => line['msg'] === 'published');
    expect(published).toMatchObject({ cluster: expect.any(String), commit, slices: ['red'] });
    const applied = (await fra.agentLog()).find((line) => line['msg'] === 'applied');
    expect(applied).toMatchObject({ commit, cluster: 'fra', slice: 'red' });
  });

  it('never tells a private key', async () => {
    const { directory } = fleet.options;
    const keys = filesBelow(directory).filter((file) => /\.key$|hub-signing\.pem$/.test(file));
    expect(keys.length).toBe(3);
    const secrets = keys.flatMap((file) => secretsOf(readFileSync(file, 'utf8')));
    const told = [
      await fromAgent('/metrics'),
      await fromHub('/metrics'),
      ...commandLines(),
      await shell(fra, 'wg show all'),
    ];
    const written = filesBelow(directory)
      .filter((file) => !keys.includes(file))
      .map((file) => readFileSync(file, 'latin1'));
    for (const secret of secrets) {
      expect([...told, ...written].filter((text) => text.includes(secret))).toEqual([]);
    }
    const modes = await shell(
      fra,
      `stat -c %a ${join(fra.stateDir, 'keys')} ${join(fra.stateDir, 'keys')}/*`,
    );
    expect(modes.trim().split('\n')).toEqual(['700', '600']);
  });
});

/** The value of one series of a page; undefined when it is not there. */
function sample(
  page: string,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const line = page
    .split('\n')
    .find((text) => new RegExp(`^${name}[{ ]`).test(text) && wanted.every((label) => text.includes(label)));
  return line === undefined ? undefined : Number(line.slice(line.lastIndexOf(' ') + 1));
}

/** The text of a key and what it could be told as instead. */
function secretsOf(text: string): readonly string[] {
  const base64 = text.replace(/-----[A-Z ]+-----/g, '').replaceAll('\n', '');
  const raw = Buffer.from(base64, 'base64').subarray(-32);
  return [
    base64,
    raw.toString('base64'),
    raw.toString('base64url'),
    raw.toString('hex'),
    raw.toString('latin1'),
  ];
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Arguments and environment of every process that can be seen. */
function commandLines(): readonly string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => ['cmdline', 'environ'].map((file) => readOrNothing(`/proc/${pid}/${file}`)));
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
