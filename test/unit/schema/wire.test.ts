import { describe, expect, it } from 'vitest';
import {
  type Validator,
  validateWireControl,
  validateWireFacts,
  validateWireIndex,
  validateWireSlice,
  validateWireStatus,
} from '../../../src/model/generated/validators.js';
import type {
  WireControl,
  WireFacts,
  WireIndex,
  WireSlice,
  WireStatus,
} from '../../../src/model/generated/types.ts';

const key = `${'A'.repeat(43)}=`;
const port = { name: 'http', port: 8080, protocol: 'TCP' } as const;

const index: WireIndex = {
  format: 1,
  fleet: 'example',
  cluster: 'fra',
  hub: 'a'.repeat(64),
  hubKey: key,
  term: 0,
  sequence: 1,
  commit: 'b'.repeat(40),
  slices: { payments: 'c'.repeat(64) },
  removed: { old: 7 },
  signature: `${'A'.repeat(86)}==`,
};

const slice: WireSlice = {
  format: 1,
  slice: 'payments',
  cluster: 'fra',
  subnets: ['10.64.0.0/16', 'fd00:64::/48'],
  routers: ['10.64.0.1', 'fd00:64::1'],
  blocks: ['10.64.32.0/20'],
  vips: ['10.64.16.0/20'],
  mtu: 0,
  driver: 'wireguard',
  epoch: 1,
  peers: [
    { cluster: 'sin', blocks: ['10.64.64.0/20'], gateways: [] },
    {
      cluster: 'iad',
      blocks: ['10.64.48.0/20'],
      gateways: [{ name: 'iad', publicKey: key, port: 30000, endpoints: [], links: ['10.64.48.1'] }],
    },
  ],
  exports: [
    {
      namespace: 'shop',
      name: 'web',
      service: 'web',
      clusters: ['iad'],
      headless: false,
      ports: [port],
      aliases: [],
      endpoints: [{ name: 'web-1', cluster: 'iad', addresses: ['10.64.49.1'] }],
    },
  ],
};

const facts: WireFacts = {
  format: 1,
  cluster: 'fra',
  agent: 'fra',
  reads: [1],
  endpoints: ['203.0.113.1'],
  mtu: 1420,
  slices: [
    {
      slice: 'payments',
      tunnels: [{ epoch: 1, driver: 'wireguard', publicKey: key, port: 30000 }],
      links: ['10.64.32.1'],
      workloads: [
        { name: 'web-1', namespace: 'shop', service: 'web', addresses: ['10.64.33.1'], ports: [port] },
      ],
    },
  ],
};

const status: WireStatus = {
  format: 1,
  cluster: 'fra',
  agent: 'fra',
  version: '0.1.0',
  reads: [1],
  hub: '',
  sequence: 0,
  slices: [
    {
      slice: 'payments',
      digest: 'c'.repeat(64),
      ready: false,
      problem: 'no tunnel program',
      tunnels: [
        { cluster: 'iad', gateway: 'iad', up: true, implementation: 'userspace', rttMilliseconds: 1.5 },
      ],
    },
  ],
  refusals: [{ code: 'lower-sequence', message: 'sequence 3 is lower than 4' }],
  appliedAt: '2026-01-31T12:00:00.123Z',
};

const control: WireControl = {
  format: 1,
  suspensions: [
    { kind: 'Cluster', name: 'fra', who: 'operator', why: 'maintenance', since: '2026-01-31T12:00:00Z' },
  ],
  pin: { commit: 'b'.repeat(40), who: 'operator', why: 'incident', until: '2026-01-31T12:00:00Z' },
};

function errorsOf(validate: Validator, data: unknown): unknown {
  return validate(data) ? [] : validate.errors;
}

const FORMATS: readonly (readonly [string, Validator, object])[] = [
  ['index', validateWireIndex, index],
  ['slice', validateWireSlice, slice],
  ['facts', validateWireFacts, facts],
  ['status', validateWireStatus, status],
  ['control', validateWireControl, control],
];

describe.each(FORMATS)('wire format %s', (_, validate, good) => {
  it('accepts what it should, with new optional fields anywhere', () => {
    expect(errorsOf(validate, good)).toEqual([]);
    expect(errorsOf(validate, { ...good, later: { anything: [1] } })).toEqual([]);
    const deep = JSON.parse(JSON.stringify(good).replaceAll('{"', '{"later":1,"')) as Record<string, unknown>;
    const { slices, removed } = index;
    expect(errorsOf(validate, 'removed' in good ? { ...deep, slices, removed } : deep)).toEqual([]);
  });

  it('refuses another format, any missing field, and what is no object', () => {
    expect(validate({ ...good, format: 2 })).toBe(false);
    const optional = new Set(['pin', 'rollout']);
    const without = Object.keys(good)
      .filter((name) => !optional.has(name))
      .map((name) => Object.fromEntries(Object.entries(good).filter(([other]) => other !== name)));
    expect([...without, null, [], 'x', 1].filter((data) => validate(data))).toEqual([]);
  });
});

describe('wire values', () => {
  it.each([
    ['an upper-case digest', { ...index, slices: { payments: 'C'.repeat(64) } }],
    ['a name that is a path', { ...index, slices: { '../x': 'c'.repeat(64) } }],
    ['sequence 0', { ...index, sequence: 0 }],
    ['a short commit', { ...index, commit: 'b'.repeat(39) }],
  ])('%s is refused', (_, data) => {
    expect(validateWireIndex(data)).toBe(false);
  });
});
