import { describe, expect, it } from 'vitest';
import { type FleetCode, fleetCodes } from '../../../src/fleet/codes.ts';
import { ADDRESS_CASES } from './address-cases.ts';
import { CAPACITY_CASES } from './capacity-cases.ts';
import { type Case, FRA, fleet, fra, LOCK, PAY, pay, WEB, web } from './cases.ts';
import { EXPORT_CASES } from './export-cases.ts';
import { REFERENCE_CASES } from './reference-cases.ts';
import {
  cluster,
  document,
  type Files,
  findings,
  GOOD,
  lock,
  profile,
  read,
  serviceExport,
  slice,
} from './support.ts';
import { TENANT_CASES } from './tenant-cases.ts';
import { TOPOLOGY_CASES } from './topology-cases.ts';

const subnets = (...list: readonly string[]): Files => ({
  [PAY]: slice('pay', `subnets: [${list.join(', ')}]`),
  [LOCK]: lock('pay', {}),
  [WEB]: '',
});
const SHARED = ['slice: pay', 'aliases: [db.example.com]'];

/** The checkout finds what is wrong with includes, as only it sees the folders. */
type Found = Exclude<FleetCode, 'FS2080' | 'FS2081' | 'FS2082'>;

const CASES: Readonly<Record<Found, Case>> = {
  ...REFERENCE_CASES,
  ...TOPOLOGY_CASES,
  ...ADDRESS_CASES,
  ...EXPORT_CASES,
  ...CAPACITY_CASES,
  ...TENANT_CASES,
  FS2001: {
    fires: { 'other.yaml': cluster('fra') },
    at: 'other.yaml:3:18 /metadata/name',
    nearMiss: { 'other.yaml': profile('fra') },
  },
  FS2002: {
    fires: { ...fleet(), 'z.yaml': document('Fleet', 'name: other') },
    at: 'z.yaml:3:18 /metadata/name',
    nearMiss: fleet(),
  },
  FS2003: {
    fires: pay('namespaces: [{name: shop}, {name: shop, clusters: [fra]}]'),
    at: `${PAY}:7:37 /spec/namespaces/1/name`,
    nearMiss: pay('namespaces: [{name: shop}, {name: shop2, clusters: [fra]}]'),
  },
  FS2010: {
    fires: { [PAY]: slice('pay', 'subnets: [10.64.0.0/16]', 'clusters: [fra, iad, madrid]') },
    at: `${PAY}:6:24 /spec/clusters/2`,
    nearMiss: pay(),
  },
  FS2011: {
    fires: { [WEB]: serviceExport('web', 'slice: payment') },
    at: `${WEB}:5:10 /spec/slice`,
    nearMiss: web(),
  },
  FS2012: {
    fires: { ...web('clusters: [fra, sin]'), 'clusters/sin.yaml': cluster('sin') },
    at: `${WEB}:6:19 /spec/clusters/1`,
    nearMiss: { ...web('clusters: [fra, iad]'), 'clusters/sin.yaml': cluster('sin') },
  },
  FS2013: {
    fires: fleet('defaults: {qosProfile: gold}'),
    at: 'fleet.yaml:5:26 /spec/defaults/qosProfile',
    nearMiss: { ...fleet('defaults: {qosProfile: gold}'), 'gold.yaml': profile('gold') },
  },
  FS2014: {
    fires: subnets('10.64.0.0/16'),
    at: `${PAY}:4:1 /spec`,
    nearMiss: { [PAY]: slice('pay', 'subnets: [10.64.0.0/16]', 'clusterSelector: {}') },
  },
  FS2015: {
    fires: pay('namespaces: [{name: shop, allowExports: false}]'),
    at: `${WEB}:3:34 /metadata/namespace`,
    nearMiss: pay('namespaces: [{name: shop}]'),
  },
  FS2016: {
    fires: { 'a.yaml': serviceExport('a', ...SHARED), 'b.yaml': serviceExport('b', ...SHARED) },
    at: 'b.yaml:6:13 /spec/aliases/0',
    nearMiss: {
      'a.yaml': serviceExport('a', ...SHARED),
      'b.yaml': serviceExport('b', 'slice: card', SHARED[1] ?? ''),
      'card.yaml': slice('card', 'subnets: [10.64.0.0/16]', 'clusters: [fra]'),
      'locks/card.lock.yaml': lock('card', { '10.64.32.0/20': 'fra' }),
    },
  },
  FS2017: {
    fires: { ...pay('qos: {priority: 1}', 'qosProfile: gold'), 'gold.yaml': profile('gold') },
    at: `${PAY}:7:3 /spec/qos`,
    nearMiss: { ...pay('qosProfile: gold'), 'gold.yaml': profile('gold') },
  },
  FS2018: {
    fires: { 'gold.yaml': profile('gold', 'ceiling: 1G', 'guaranteed: 1001M') },
    at: 'gold.yaml:6:15 /spec/guaranteed',
    nearMiss: { 'gold.yaml': profile('gold', 'ceiling: 1G', 'guaranteed: 1000000k') },
  },
  FS2019: {
    fires: web('ports: [{name: http, port: 80}, {name: web, port: 80, protocol: TCP}]'),
    at: `${WEB}:6:53 /spec/ports/1/port`,
    nearMiss: web('ports: [{name: http, port: 80}, {name: web, port: 80, protocol: UDP}]'),
  },
  FS2020: {
    fires: subnets('10.64.1.0/16'),
    at: `${PAY}:5:13 /spec/subnets/0`,
    nearMiss: subnets('10.64.0.0/16'),
  },
  FS2021: {
    fires: subnets('10.64.0.0/16', '10.65.0.0/16'),
    at: `${PAY}:5:27 /spec/subnets/1`,
    nearMiss: subnets('10.64.0.0/16', 'fd00:64::/48'),
  },
  FS2022: {
    fires: { ...subnets('10.64.0.0/16'), ...fleet('defaults: {clusterPrefix: {ipv4: 17}}') },
    at: `${PAY}:5:13 /spec/subnets/0`,
    nearMiss: { ...subnets('10.64.0.0/16'), ...fleet('defaults: {clusterPrefix: {ipv4: 18}}') },
  },
  FS2023: {
    fires: subnets('11.0.0.0/8'),
    at: `${PAY}:5:13 /spec/subnets/0`,
    nearMiss: subnets('10.0.0.0/8'),
  },
  FS2024: {
    fires: fra('gateways: {endpoints: [192.0.2.1, 192.0.2.300]}'),
    at: `${FRA}:6:37 /spec/gateways/endpoints/1`,
    nearMiss: fra('gateways: {endpoints: [192.0.2.1, 2001:db8::1]}'),
  },
  FS2025: {
    fires: fra('gateways: {portRange: {first: 31000, last: 30999}}'),
    at: `${FRA}:6:14 /spec/gateways/portRange`,
    nearMiss: fra('gateways: {portRange: {first: 31000, last: 31000}}'),
  },
  FS2026: {
    fires: fra('networks: {pods: [10.1.0.0/16], nodes: [10.2.0.1/16]}'),
    at: `${FRA}:6:43 /spec/networks/nodes/0`,
    nearMiss: fra('networks: {pods: [10.1.0.0/16], nodes: [10.2.0.0/16]}'),
  },
  FS2027: {
    fires: pay('clusterSelector: {matchExpressions: [{key: region, operator: NotIn}]}'),
    at: `${PAY}:7:40 /spec/clusterSelector/matchExpressions/0`,
    nearMiss: pay('clusterSelector: {matchExpressions: [{key: region, operator: DoesNotExist}]}'),
  },
  FS2028: {
    fires: subnets('169.254.0.0/16'),
    at: `${PAY}:5:13 /spec/subnets/0`,
    nearMiss: subnets('fd00:64::/48'),
  },
  FS2090: {
    fires: pay('topology: {type: HubSpoke, hubs: [fra]}'),
    at: `${PAY}:7:20 /spec/topology/type`,
    nearMiss: pay('topology: {type: FullMesh}'),
  },
  FS2091: {
    fires: pay('tunnel: {keyRotation: 30d}'),
    at: `${PAY}:7:25 /spec/tunnel/keyRotation`,
    nearMiss: pay('tunnel: {mtu: 1400}'),
  },
  FS3001: {
    fires: { [LOCK]: lock('pay', { '10.64.32.0/20': 'fra' }) },
    at: `${PAY}:3:18 /metadata/name`,
    nearMiss: {
      [LOCK]: lock('pay', { '10.64.32.0/20': 'fra', '10.64.64.0/20': 'iad', '10.64.96.0/20': 'gone' }),
    },
  },
  FS3003: {
    fires: {
      [PAY]: slice('pay', 'subnets: [10.64.0.0/22]', 'clusterSelector: {}', 'clusterPrefix: {ipv4: 24}'),
      [LOCK]: lock('pay', { '10.64.2.0/24': 'fra', '10.64.3.0/24': 'iad' }),
      'clusters/sin.yaml': cluster('sin'),
    },
    at: `${PAY}:5:13 /spec/subnets/0`,
    nearMiss: {
      [PAY]: slice('pay', 'subnets: [10.64.0.0/22]', 'clusterSelector: {}', 'clusterPrefix: {ipv4: 24}'),
      [LOCK]: lock('pay', { '10.64.2.0/24': 'fra', '10.64.3.0/24': 'iad' }),
    },
  },
};

/** Findings that the input of a code must have as well: the same value also has no effect yet, or no member. */
const BESIDE = ['FS2014', 'FS2042', 'FS2090', 'FS2091'] as const;

const isBeside = (line: string): boolean => BESIDE.some((code) => line.startsWith(code));

describe('codes of the fleet', () => {
  it('has a fleet to start from that is clean', () => {
    expect(findings(GOOD)).toEqual([]);
  });

  it.each(Object.entries(CASES))('%s: one finding, where it belongs', (code, { fires, at }) => {
    const found = findings({ ...GOOD, ...fires });
    const others = found.filter((line) => code.startsWith(line.slice(0, 6)) || !isBeside(line));
    expect(others).toEqual([`${code} ${at}`]);
  });

  it.each(Object.entries(CASES))('%s: not for the near miss', (_, { nearMiss }) => {
    const found = findings({ ...GOOD, ...nearMiss });
    expect(found.filter((line) => !isBeside(line))).toEqual([]);
  });

  it.each(BESIDE)('%s: not even beside others', (code) => {
    const found = findings({ ...GOOD, ...CASES[code].nearMiss });
    expect(found.filter((line) => line.startsWith(code))).toEqual([]);
  });

  it('has a severity, a message and a way out for each', () => {
    for (const [code, { fires }] of Object.entries(CASES)) {
      const found = read({ ...GOOD, ...fires }).diagnostics.find((diagnostic) => diagnostic.code === code);
      expect(found?.severity).toBe(fleetCodes[code as FleetCode].severity);
      expect(found?.message).not.toBe('');
      expect(found?.hint).not.toBe('');
    }
  });

  it('is a table of unique titles with words in every cell', () => {
    const entries = Object.values(fleetCodes);
    expect(new Set(entries.map(({ title }) => title)).size).toBe(entries.length);
    for (const { title, cause, example, wayOut } of entries) {
      for (const words of [title, cause, example, wayOut]) expect(words).not.toBe('');
    }
  });
});
