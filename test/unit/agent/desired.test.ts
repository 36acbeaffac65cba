import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AgentContext, runAgentTurn } from '../../../src/agent/agent.ts';
import { encodeWire } from '../../../src/desired/codec.ts';
import { identityOf, signIndex } from '../../../src/desired/signature.ts';
import type { WireIndex } from '../../../src/model/generated/types.ts';
import type { Digest } from '../../../src/model/ids.ts';
import type { Store, StoreKey } from '../../../src/store/port.ts';
import { AgentLab, AWAY } from '../../fakes/agent-lab.ts';
import { clusterName, type FleetShape, sliceName } from '../../fakes/fleets.ts';
import { memoryStore } from '../../fakes/store.ts';

const SHAPE: FleetShape = { clusters: { a: {}, b: {} }, slices: { blue: { members: ['a', 'b'] } } };
const NEXT: FleetShape = { ...SHAPE, slices: { blue: { members: ['a', 'b'], mtu: 1300 } } };
const INDEX = { kind: 'index', cluster: clusterName('a') } as const;

let lab: AgentLab;
let store: Store;
let agent: AgentContext;

beforeEach(async () => {
  lab = new AgentLab('a');
  store = memoryStore(lab.hub.memory);
  await lab.publish(SHAPE);
  agent = await lab.start();
  await runAgentTurn(agent);
  await lab.publish({ ...SHAPE, slices: { blue: { members: ['a', 'b'], mtu: 1400 } } });
  await runAgentTurn(agent);
});

const put = (key: StoreKey, text: string): Promise<unknown> =>
  store.put(key, Buffer.from(text), { kind: 'any' });

async function objectKey(): Promise<StoreKey> {
  const digest = (await lab.hub.index('a'))?.slices['blue'] as Digest;
  return { kind: 'object', cluster: clusterName('a'), slice: sliceName('blue'), digest };
}

/** What the hub published, changed by somebody who has the hub's key, or another one. */
async function forge(changes: Partial<WireIndex>, key = lab.hub.key): Promise<void> {
  const index = await lab.hub.index('a');
  if (index === undefined) throw new Error('nothing published');
  const { signature: _, ...unsigned } = { ...index, sequence: index.sequence + 1, ...changes };
  await put(INDEX, encodeWire(signIndex(unsigned, key)));
}

/** Each happens to the store after the next state was published. */
const ATTACKS: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  ['a lower sequence', 'index-sequence', () => forge({ sequence: 1, slices: {}, removed: { blue: 1 } })],
  ['its own sequence again', 'index-reused', () => forge({ sequence: 2, slices: {}, removed: { blue: 1 } })],
  ['the index of another cluster', 'index-foreign', () => forge({ cluster: 'b' })],
  [
    'a signature of somebody else',
    'index-signature',
    () => forge({ removed: { blue: 9 }, slices: {} }, generateKeyPairSync('ed25519').privateKey),
  ],
  [
    'another hub, rightly signed',
    'index-hub',
    () => {
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      const { key, fingerprint } = identityOf(publicKey);
      return forge({ hub: fingerprint, hubKey: key, removed: { blue: 9 }, slices: {} }, privateKey);
    },
  ],
  [
    'an unknown format',
    'wire-format',
    async () => put(INDEX, encodeWire({ ...(await lab.hub.index('a')), format: 2 })),
  ],
  [
    'a torn index',
    'wire-torn',
    async () => put(INDEX, encodeWire({ ...(await lab.hub.index('a')) }).slice(0, 99)),
  ],
  [
    'an edited index',
    'index-signature',
    async () => put(INDEX, encodeWire({ ...(await lab.hub.index('a')), slices: {} })),
  ],
  ['an index that is none', 'wire-shape', () => put(INDEX, '{"format":1}')],
  ['a missing object', 'object-missing', async () => store.remove(await objectKey())],
  [
    'a torn object',
    'wire-digest',
    async () => {
      const key = await objectKey();
      const stored = await store.get(key);
      await store.remove(key);
      await put(
        key,
        Buffer.from(stored?.bytes ?? [])
          .toString('utf8')
          .slice(0, 200),
      );
    },
  ],
  [
    'an object of another cluster',
    'object-foreign',
    async () => {
      const digest = (await lab.hub.index('b'))?.slices['blue'] as Digest;
      const stored = await store.get({
        kind: 'object',
        cluster: clusterName('b'),
        slice: sliceName('blue'),
        digest,
      });
      await put(
        { ...(await objectKey()), digest } as StoreKey,
        Buffer.from(stored?.bytes ?? []).toString('utf8'),
      );
      await forge({ slices: { blue: digest } });
    },
  ],
];

describe('what is in the store is refused, and the last state stays', () => {
  it.each(ATTACKS)('%s', async (_, code, attack) => {
    const kernel = lab.system.kernel.print();
    await lab.publish(NEXT);
    await attack();
    for (const isRestarted of [false, true]) {
      if (isRestarted) agent = await lab.start();
      expect(await runAgentTurn(agent)).toEqual({ steps: 0, applied: [], failed: [] });
      expect(lab.system.kernel.print()).toBe(kernel);
      const status = await lab.status();
      expect(status.refusals.map((refusal) => refusal.code)).toEqual([code]);
      expect(status).toMatchObject({ sequence: 2, slices: [{ slice: 'blue', ready: true }] });
    }
    expect(lab.metrics.counts.get(`refused ${code}`)).toBe(2);
  });

  it('and is forgotten when something good comes', async () => {
    await lab.publish(NEXT);
    const good = await store.get(INDEX);
    await put(INDEX, '{');
    await runAgentTurn(agent);
    expect((await lab.status()).refusals).toHaveLength(1);
    await put(INDEX, Buffer.from(good?.bytes ?? []).toString('utf8'));
    expect((await runAgentTurn(agent)).steps).toBeGreaterThan(0);
    expect(await lab.status()).toMatchObject({ sequence: 3, refusals: [] });
  });

  it('an index that is gone is not an empty one', async () => {
    await store.remove(INDEX);
    agent = await lab.start();
    expect(await runAgentTurn(agent)).toEqual({ steps: 0, applied: [], failed: [] });
    expect((await lab.status()).slices).toHaveLength(1);
  });
});

describe('a kept state', () => {
  it('counts when the memory of having taken it was lost in a crash', async () => {
    lab.disk.memory = { ...lab.disk.memory, sequence: 0 };
    const { hub: _, ...memory } = lab.disk.memory;
    lab.disk.memory = memory;
    agent = await lab.start();
    const stranger = generateKeyPairSync('ed25519');
    const { key, fingerprint } = identityOf(stranger.publicKey);
    await forge({ hub: fingerprint, hubKey: key }, stranger.privateKey);
    await runAgentTurn(agent);
    expect(await lab.status()).toMatchObject({ sequence: 2, refusals: [{ code: 'index-hub' }] });
  });

  it.each(['torn', 'gone'])(
    'that is %s is read anew from the store, and touches nothing before',
    async (how) => {
      const { desired } = lab.disk;
      if (desired === undefined) throw new Error('nothing kept');
      const torn = new Map([...desired.objects].map(([digest]) => [digest, Buffer.from('{')]));
      lab.disk.desired = { index: desired.index, objects: how === 'torn' ? torn : new Map() };
      lab.fault = AWAY;
      agent = await lab.start();
      expect(await runAgentTurn(agent)).toEqual({ steps: 0, applied: [], failed: [] });
      expect(lab.log.lines.filter((line) => line.startsWith('error kept'))).toHaveLength(1);
      lab.fault = () => undefined;
      expect(await runAgentTurn(agent)).toEqual({ steps: 0, applied: [], failed: [] });
      expect((await lab.status()).slices).toMatchObject([{ slice: 'blue', ready: true }]);
    },
  );

  it('of another cluster is not obeyed', async () => {
    const other = new AgentLab('b');
    Object.assign(other, { disk: lab.disk });
    await expect(other.start()).rejects.toMatchObject({ code: 'kept-state-foreign' });
  });
});
