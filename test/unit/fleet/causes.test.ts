import { describe, expect, it } from 'vitest';
import { cluster, document, findings, GOOD, lock, profile, serviceExport, slice } from './support.ts';

const LOCK = 'locks/pay.lock.yaml';
const codes = (files: Parameters<typeof findings>[0]): readonly string[] =>
  findings({ ...GOOD, ...files }).map((line) => line.split(' ')[0] ?? '');

describe('one finding for one cause', () => {
  it.each([
    ['a rejected cluster', { 'clusters/fra.yaml': cluster('fra', 'colour: red') }, 'FS1201'],
    [
      'a rejected cluster that a selector might have chosen',
      {
        'clusters/iad.yaml': '',
        'clusters/fra.yaml': cluster('fra', 'colour: red'),
        'slices/pay.yaml': slice('pay', 'subnets: [10.64.0.0/16]', 'clusterSelector: {}'),
      },
      'FS1201',
    ],
    [
      'a rejected slice',
      { 'slices/pay.yaml': slice('pay', 'subnets: [10.64.0.0/16]', 'colour: red') },
      'FS1201',
    ],
    [
      'a subnet that cannot be read',
      { 'slices/pay.yaml': slice('pay', 'subnets: [10.64.0.0/33]', 'clusters: [fra, iad]') },
      'FS2020',
    ],
    ['a lock of conflict markers only', { [LOCK]: '<<<<<<< a\n=======\n>>>>>>> b\n' }, 'FS3002'],
    ['an empty lock file', { [LOCK]: '' }, 'FS3002'],
    ['a lock of another slice', { [LOCK]: lock('card', {}) }, 'FS3005'],
    [
      'a block in two spellings',
      { [LOCK]: lock('pay', { 'FD00::/64': 'fra', 'fd00::/64': 'iad' }) },
      'FS3006',
    ],
    ['blocks in a list', { [LOCK]: lock('pay', {}).replace('{}', '[]') }, 'FS3002'],
    [
      'a subnet that was changed',
      { [LOCK]: lock('pay', { '10.1.0.0/20': 'fra', '10.1.16.0/20': 'iad' }) },
      'FS3001',
    ],
  ])('%s', (_, files, code) => {
    expect(codes(files)).toEqual([code]);
  });

  it('a rejected profile does not make its slice wrong', () => {
    const pay = slice('pay', 'subnets: [10.64.0.0/16]', 'clusters: [fra, iad]', 'qosProfile: gold');
    const found = codes({ 'gold.yaml': profile('gold', 'ceiling: much'), 'slices/pay.yaml': pay });
    expect(found).toEqual(['FS1205', 'FS2091']);
  });

  it('blocks of a lock that no slice has any more are told once, at the first', () => {
    const stale = {
      '10.64.32.0/20': 'fra',
      '10.64.48.0/20': 'iad',
      '10.65.0.0/20': 'fra',
      '10.65.16.0/20': 'iad',
    };
    expect(findings({ ...GOOD, [LOCK]: lock('pay', stale) })).toEqual([
      `FS3001 ${LOCK}:7:17 /blocks/10.65.0.0~120`,
    ]);
  });

  it("reserved blocks are nobody's", () => {
    const reserved = { '10.64.16.0/20': 'fra', '10.64.48.0/20': 'iad' };
    expect(codes({ [LOCK]: lock('pay', reserved) })).toEqual(['FS3001']);
  });

  it('several clusters without a place are one finding', () => {
    const found = findings({
      ...GOOD,
      'slices/pay.yaml': slice(
        'pay',
        'subnets: [10.64.0.0/22]',
        'clusters: [fra, iad]',
        'clusterPrefix: {ipv4: 24}',
      ),
      [LOCK]: lock('pay', { '10.64.2.0/24': 'gone', '10.64.3.0/24': 'away' }),
    });
    expect(found).toEqual(['FS3003 slices/pay.yaml:5:13 /spec/subnets/0']);
  });
});

describe('what this version does not enforce', () => {
  const shop = 'namespaceIsolation: {mode: Enforce}';
  const pay = slice('pay', 'subnets: [10.64.0.0/16]', 'clusters: [fra, iad]', shop);
  const kubernetes = document('Cluster', 'name: fra', 'type: kubernetes');

  it.each([
    ['isolation of namespaces', { 'slices/pay.yaml': pay, 'clusters/fra.yaml': kubernetes }, ['FS2090']],
    ['isolation on plain hosts', { 'slices/pay.yaml': pay }, []],
    [
      'isolation beside a Kubernetes cluster that is not selected',
      {
        'slices/pay.yaml': pay.replace('clusters: [fra, iad]', 'clusterSelector: {matchLabels: {a: b}}'),
        'clusters/fra.yaml': kubernetes,
        'clusters/iad.yaml': document('Cluster', 'name: iad, labels: {a: b}', 'type: standalone'),
        'exports/web.yaml': serviceExport('web', 'slice: pay'),
      },
      [],
    ],
    ['consumers', { 'exports/web.yaml': serviceExport('web', 'slice: pay', 'consumers: {}') }, ['FS2090']],
    [
      'drivers',
      { 'fleet.yaml': document('Fleet', 'name: a', 'defaults: {tunnel: {driver: ipsec}}') },
      ['FS2090'],
    ],
    [
      'relays',
      { 'clusters/fra.yaml': cluster('fra', 'gateways: {relay: true, count: 2}') },
      ['FS2090', 'FS2091'],
    ],
    [
      'includes, guards and what is acknowledged, which others enforce',
      {
        'fleet.yaml': document(
          'Fleet',
          'name: a',
          'include: [../base]',
          'guards: {maxDeletionShare: 0.1}',
          'acknowledge: [{risk: renumbering, object: Slice/pay, until: 2027-01-31}]',
        ),
      },
      [],
    ],
    [
      'what is the default',
      { 'clusters/fra.yaml': cluster('fra', 'gateways: {relay: false, count: 1}') },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(codes(files)).toEqual(expected);
  });
});
