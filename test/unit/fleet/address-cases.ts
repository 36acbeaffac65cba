import { type Case, FRA, fra, LOCK, PAY } from './cases.ts';
import { cluster, document, type Files, lock, slice } from './support.ts';

const shared = (namespace: string): Files => ({
  [FRA]: document('Cluster', 'name: fra', 'type: kubernetes'),
  [PAY]: slice('pay', 'subnets: [10.64.0.0/16]', 'clusters: [fra, iad]', 'namespaces: [{name: shop}]'),
  'slices/web.yaml': slice(
    'web',
    'subnets: [10.64.128.0/17]',
    'clusters: [fra]',
    `namespaces: [{name: ${namespace}}]`,
  ),
  'locks/web.lock.yaml': lock('web', { '10.64.160.0/20': 'fra' }),
});
const copied = (range: string): Files => ({
  ...fra('gateways: {endpoints: [192.0.2.1], portRange: {first: 31000, last: 31999}}'),
  'clusters/iad.yaml': cluster('iad', `gateways: {endpoints: [192.0.2.1], portRange: ${range}}`),
});
/** Six cluster blocks beside the two that are reserved; 80 % are taken with the fifth. */
const small = (blocks: Readonly<Record<string, string>>): Files => ({
  [PAY]: slice('pay', 'subnets: [10.64.0.0/21]', 'clusters: [fra, iad]', 'clusterPrefix: {ipv4: 24}'),
  [LOCK]: lock('pay', { '10.64.2.0/24': 'fra', '10.64.3.0/24': 'iad', ...blocks }),
});

export const ADDRESS_CASES: Readonly<
  Record<'FS2040' | 'FS2041' | 'FS2042' | 'FS2043' | 'FS2044' | 'FS2045', Case>
> = {
  FS2040: {
    fires: shared('shop'),
    at: 'slices/web.yaml:5:13 /spec/subnets/0',
    nearMiss: shared('shop2'),
  },
  FS2041: {
    fires: fra('networks: {services: [10.60.0.0/14, 10.64.9.0/24]}'),
    at: `${PAY}:5:13 /spec/subnets/0`,
    nearMiss: fra('networks: {services: [10.60.0.0/14, 10.65.9.0/24]}'),
  },
  FS2042: {
    fires: small({ '10.64.4.0/24': 'gone', '10.64.5.0/24': 'gone', '10.64.6.0/24': 'away' }),
    at: `${PAY}:5:13 /spec/subnets/0`,
    nearMiss: small({ '10.64.4.0/24': 'gone', '10.64.5.0/24': 'gone' }),
  },
  FS2043: {
    fires: fra('gateways: {endpoints: [192.0.2.1, 127.0.0.1]}'),
    at: `${FRA}:6:37 /spec/gateways/endpoints/1`,
    nearMiss: fra('gateways: {endpoints: [192.0.2.1, 198.51.100.1]}'),
  },
  FS2044: {
    fires: copied('{first: 31999, last: 32999}'),
    at: 'clusters/iad.yaml:6:26 /spec/gateways/endpoints/0',
    nearMiss: copied('{first: 32000, last: 32999}'),
  },
  FS2045: {
    fires: {
      ...fra('gateways: {portRange: {first: 31000, last: 31000}}'),
      'slices/web.yaml': slice('web', 'subnets: [10.64.0.0/16]', 'clusters: [fra]'),
      'locks/web.lock.yaml': lock('web', { '10.64.32.0/20': 'fra' }),
    },
    at: `${FRA}:6:14 /spec/gateways/portRange`,
    nearMiss: {
      ...fra('gateways: {portRange: {first: 31000, last: 31001}}'),
      'slices/web.yaml': slice('web', 'subnets: [10.64.0.0/16]', 'clusters: [fra]'),
      'locks/web.lock.yaml': lock('web', { '10.64.32.0/20': 'fra' }),
    },
  },
};
