/** One commit that reaches real hosts wave by wave, while all of them go on talking to each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeSlice } from '../../src/desired/codec.ts';
import type { DemoHost } from '../../src/demo/host.ts';
import { askSocket } from '../../src/http/client.ts';
import type { AttachResult } from '../../src/agent/workloads.ts';
import type { WireSlice } from '../../src/model/generated/types.ts';
import type { Digest } from '../../src/model/ids.ts';
import { containsPrefix, parsePrefix } from '../../src/net/ip.ts';
import {
  answered,
  cluster,
  eventually,
  openTestFleet,
  pingDuring,
  slice,
  type TestFleet,
} from './support/fleet.ts';
import { readIndex, settled, shell } from './support/kernel.ts';
import { commitsOf, isEverywhere, rolloutSays, wavesOf } from './support/rollout.ts';

const NAMES = ['fra', 'iad', 'sin'];
const LIMIT = { timeout: 120_000 };
/** Addresses for workloads of one host in a block of the smallest size. */
const BLOCK = 64;

const WAVES = wavesOf('name: canary, clusters: [fra, iad], pause: true');
const clusters = NAMES.map((name) => cluster(name)).join('---\n');
const red = (mtu: number): string =>
  `${slice('red', ['10.75.0.0/16'], NAMES)}  clusterPrefix: {ipv4: 25}\n  tunnel: {mtu: ${mtu}}\n`;

let fleet: TestFleet;
/** Of workloads in the slice red. */
const addresses = new Map<string, string>();

beforeAll(async () => {
  fleet = await openTestFleet('waves', NAMES);
  await fleet.accept({
    'clusters.yaml': clusters,
    'fleet.yaml': WAVES,
    'red.yaml': red(1400),
  });
  for (const name of ['fra', 'sin']) addresses.set(name, await attach(name, 'red', `red-${name}`));
  await crowd(fleet.host('iad'));
  for (const name of ['fra', 'sin']) await answered(fleet.host(name), `red-${name}`, addressOf('red-0'));
  for (const name of NAMES) await settled(fleet, name);
}, LIMIT.timeout);

afterAll(() => fleet.close());

async function attach(name: string, sliceName: string, workload: string): Promise<string> {
  const attached = await fleet.host(name).attach({ slice: sliceName, name: workload });
  return attached.addresses[0] ?? '';
}

/** As many workloads of the slice red as its block has addresses for. */
async function crowd(host: DemoHost): Promise<void> {
  const names = Array.from({ length: BLOCK }, (_, index) => `red-${index}`);
  await shell(host, `for name in ${names.join(' ')}; do ip netns add $name; done`);
  const attached = await Promise.all(
    names.map((name) =>
      eventually(`${name} to be attached`, 60_000, () => register(host, name).catch(() => undefined)),
    ),
  );
  for (const [index, { addresses: given }] of attached.entries())
    addresses.set(`red-${index}`, given[0] ?? '');
}

/** As `fleetslice attach` does, without a process for each. */
function register({ stateDir }: DemoHost, name: string): Promise<AttachResult> {
  const place = { kind: 'netns', name };
  const body = { slice: 'red', namespace: 'shop', name, service: '', ports: [], place };
  const socketPath = join(stateDir, 'agent.sock');
  return askSocket({
    socketPath,
    method: 'POST',
    path: '/v1/attach',
    body,
    timeout: 60_000,
  }) as Promise<AttachResult>;
}

function addressOf(workload: string): string {
  const address = addresses.get(workload);
  if (address === undefined) throw new Error(`no workload ${workload}`);
  return address;
}

/** What a cluster is told about a slice. */
function toldOf(name: string, sliceName: string): WireSlice {
  const digest = readIndex(fleet, name).slices[sliceName] as Digest;
  const file = join(fleet.store, name, 'slices', `${sliceName}-${digest.slice(0, 12)}.json`);
  return decodeSlice(readFileSync(file), digest);
}

/** What a cluster accepts from another one in the slice red. */
function blocksOf(name: string, peer: string): readonly string[] {
  return toldOf(name, 'red').peers.find((each) => each.cluster === peer)?.blocks ?? [];
}

function isIn(block: string, address: string): boolean {
  const [around, inner] = [parsePrefix(block), parsePrefix(`${address}/32`)];
  return around.ok && inner.ok && containsPrefix(around.value, inner.value);
}

describe('a block that a cluster gets', () => {
  it('is accepted by all before anybody uses it, and no packet is lost on the way', LIMIT, async () => {
    const [fra, sin] = [fleet.host('fra'), fleet.host('sin')];
    const [before, old] = [commitsOf(fleet), toldOf('iad', 'red').blocks];
    fleet.grow('red', 'iad');
    const toFra = await pingDuring(fra, 'red-fra', addressOf('red-0'), async () => {
      const toSin = await pingDuring(sin, 'red-sin', addressOf('red-1'), async () => {
        const commit = await fleet.accept({ 'red.yaml': red(1380) });
        await rolloutSays(fleet, /rollout promote/);
        expect(commitsOf(fleet)).toEqual({ fra: commit, iad: commit, sin: before['sin'] });
        const [grown = '', ...others] = toldOf('iad', 'red').blocks.filter((block) => !old.includes(block));
        expect([grown, others]).toEqual([expect.any(String), []]);
        expect(blocksOf('sin', 'iad')).toContain(grown);
        const late = await attach('iad', 'red', 'red-late');
        expect(isIn(grown, late)).toBe(true);
        await answered(fra, 'red-fra', late);
        await answered(sin, 'red-sin', late);
        await fleet.operate('rollout', 'promote');
        await isEverywhere(fleet, commit);
        expect(commitsOf(fleet)).toEqual({ fra: commit, iad: commit, sin: commit });
        expect(await tellings()).toEqual([
          `fra ${before['fra']}`,
          `sin ${before['sin']}`,
          `fra ${commit}`,
          `iad ${commit}`,
          `sin ${commit}`,
        ]);
      });
      expect(toSin.lost).toBe(0);
    });
    expect(toFra.lost).toBe(0);
  });

  /** What the last clusters were told, by turn: of one turn the clusters by name. */
  async function tellings(): Promise<readonly string[]> {
    const published = (await fleet.hub.log()).filter(({ msg }) => msg === 'published').slice(-5);
    return published.map(({ cluster: name, commit }) => `${String(name)} ${String(commit)}`);
  }
});
