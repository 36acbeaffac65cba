import { describe, expect, it } from 'vitest';
import {
  blocksOf,
  codesOf,
  errorsOf,
  fieldOf,
  hubObject,
  importTexts,
  sliceConfig,
  specOf,
} from './support.ts';

const worker = (cluster: string, fields: string): string =>
  `apiVersion: worker.kubeslice.io/v1alpha1\nkind: WorkerSliceConfig\nmetadata: {name: water-${cluster}}\nspec: {sliceName: water, ${fields}}\n`;

describe('addresses of a slice', () => {
  it.each([
    [2, 19, ['10.11.64.0/19', '10.11.96.0/19'], '10.11.128.0/19'],
    [4, 20, ['10.11.32.0/20', '10.11.48.0/20'], '10.11.64.0/20'],
    [8, 21, ['10.11.16.0/21', '10.11.24.0/21'], '10.11.32.0/21'],
    [16, 22, ['10.11.8.0/22', '10.11.12.0/22'], '10.11.16.0/22'],
    [32, 23, ['10.11.4.0/23', '10.11.6.0/23'], '10.11.8.0/23'],
  ])('with maxClusters %i stay inside the blocks that KubeSlice gives', (most, prefix, first, second) => {
    const imported = importTexts(sliceConfig({ spec: `  maxClusters: ${most}\n` }));
    expect(specOf(imported, 'slices/water.yaml')).toMatchObject({
      subnets: ['10.11.0.0/16'],
      clusterPrefix: { ipv4: prefix },
    });
    const blocks = Object.entries(blocksOf(imported, 'water'));
    expect(blocks.filter(([, cluster]) => cluster === 'east').map(([block]) => block)).toEqual(first);
    expect(blocks.filter(([, cluster]) => cluster === 'west')).toHaveLength(4);
    expect(blocks.find(([, cluster]) => cluster === 'west')?.[0]).toBe(second);
    expect(errorsOf(imported)).toEqual([]);
  });

  it('follow the order of the SliceConfig, not of the names', () => {
    const blocks = blocksOf(importTexts(sliceConfig({ clusters: ['west', 'east'] })), 'water');
    expect([blocks['10.11.8.0/22'], blocks['10.11.16.0/22']]).toEqual(['west', 'east']);
  });

  it('are those of the hub when it says so, and then nothing is split', () => {
    const imported = importTexts(
      sliceConfig({ clusters: ['east', 'west', 'north'] }),
      worker('west', 'clusterSubnetCIDR: 10.11.32.0/20, octet: 9'),
      worker('east', 'octet: 15'),
      worker('gone', 'octet: 0'),
      worker('left', 'octet: 1'),
    );
    expect(blocksOf(imported, 'water')).toEqual({
      '10.11.32.0/20': 'west',
      '10.11.48.0/20': 'north',
      '10.11.240.0/20': 'east',
    });
    expect(codesOf(imported)).not.toContain('FS5010');
    expect(errorsOf(imported)).toEqual([]);
  });

  it('name every cluster that loses some', () => {
    const imported = importTexts(sliceConfig({}));
    const [finding] = imported.diagnostics.filter(({ code }) => code === 'FS5010');
    expect(finding?.message).toBe(
      'SliceConfig water: cluster east had 10.11.0.0/20 and keeps 10.11.8.0/22 and 10.11.12.0/22; the rest is for the router address and virtual IPs',
    );
  });

  it('of dynamic allocation come from SliceIpam, and small blocks may have to move', () => {
    const ipam = `apiVersion: controller.kubeslice.io/v1alpha1
kind: SliceIpam
metadata: {name: water}
spec: {sliceName: water, sliceSubnet: 10.11.0.0/16, subnetSize: 24}
status:
  allocatedSubnets:
    - {clusterName: west, subnet: 10.11.0.0/24, status: InUse}
    - {clusterName: east, subnet: 10.11.7.0/24, status: Allocated}
    - {clusterName: gone, subnet: 10.11.1.0/24, status: Released}
`;
    const imported = importTexts(sliceConfig({ spec: '  sliceIpamType: Dynamic\n  subnetSize: 24\n' }), ipam);
    const blocks = Object.entries(blocksOf(imported, 'water'));
    expect(blocks.filter(([, cluster]) => cluster === 'east').map(([block]) => block)).toEqual([
      '10.11.7.0/25',
      '10.11.7.128/25',
    ]);
    const moved = imported.diagnostics.filter(({ code }) => code === 'FS5010').map(({ message }) => message);
    expect(moved).toEqual([expect.stringMatching(/cluster west had 10\.11\.0\.0\/24 and gets 10\.11\./)]);
    expect(errorsOf(imported)).toEqual([]);
  });

  it.each([
    ['no network', '  sliceSubnet: 10.11.0.0/33\n'],
    ['IPv6', '  sliceSubnet: fd00::/48\n'],
    ['no room', '  sliceSubnet: 10.11.0.0/30\n'],
  ])('that are unusable (%s) refuse the slice, and nothing of it is said to be there', (_, spec) => {
    const imported = importTexts(sliceConfig({ spec }));
    expect(codesOf(imported)).toContain('FS5011');
    expect(imported.files.has('slices/water.yaml')).toBe(false);
    const [object] = imported.objects;
    expect(object?.to).toEqual([]);
    expect(object?.fields.every(({ outcome }) => outcome === 'lost')).toBe(true);
    expect(errorsOf(imported)).toEqual([]);
  });
});

describe('settings of a slice', () => {
  it('are off, or what KubeSlice would use, where nothing is said', () => {
    const spec = specOf(importTexts(sliceConfig({})), 'slices/water.yaml');
    expect(spec).toEqual({
      subnets: ['10.11.0.0/16'],
      clusterPrefix: { ipv4: 22 },
      clusters: ['east', 'west'],
      tunnel: { driver: 'wireguard' },
      namespaceIsolation: { mode: 'Off' },
    });
  });

  it('never widen an entry for clusters that are not there to all clusters', () => {
    const imported = importTexts(
      sliceConfig({
        spec: '  namespaceIsolationProfile: {applicationNamespaces: [{namespace: shop, clusters: [south]}, {namespace: bank}]}\n',
      }),
    );
    expect(specOf(imported, 'slices/water.yaml')).not.toHaveProperty('namespaces');
    expect(codesOf(imported).filter((code) => code === 'FS5013')).toHaveLength(2);
  });

  it('take a load balancer when slices differ', () => {
    const provider = (type: string): string =>
      `  sliceGatewayProvider: {sliceGatewayServiceType: [{cluster: "*", type: ${type}}]}\n`;
    const imported = importTexts(
      sliceConfig({ name: 'water', spec: provider('LoadBalancer') }),
      sliceConfig({ name: 'fire', spec: provider('NodePort') }),
    );
    expect(specOf(imported, 'clusters/east.yaml')).toMatchObject({ gateways: { service: 'LoadBalancer' } });
    expect(codesOf(imported)).toContain('FS5015');
  });

  it('take the profile that KubeSlice makes in every project, and miss any other', () => {
    const text = (profile: string): string => sliceConfig({ spec: `  standardQosProfileName: ${profile}\n` });
    const known = importTexts(text('default'));
    expect(specOf(known, 'qos/default.yaml')).toMatchObject({
      ceiling: '10G',
      guaranteed: '1G',
      dscp: 'AF11',
    });
    expect(specOf(known, 'slices/water.yaml')).toMatchObject({ qosProfile: 'default' });
    expect(codesOf(importTexts(text('gold')))).toContain('FS5007');
  });
});

describe('bandwidth', () => {
  const details = (values: string): ReturnType<typeof importTexts> =>
    importTexts(sliceConfig({ spec: `  qosProfileDetails: {${values}}\n` }));

  it.each([
    [5120, '5120k'],
    [30_000, '30M'],
    [3_000_000, '3G'],
    [2_000_000_000, '2T'],
  ])('of %i kbit/s is %s', (kbps, quantity) => {
    expect(specOf(details(`bandwidthCeilingKbps: ${kbps}`), 'slices/water.yaml')['qos']).toEqual({
      ceiling: quantity,
    });
  });

  it.each([
    ['bandwidthCeilingKbps: 100, bandwidthGuaranteedKbps: 200', { ceiling: '100k' }],
    ['priority: 12', { priority: 7 }],
    ['dscpClass: AF99, priority: 1', { priority: 1 }],
    ['bandwidthCeilingKbps: -5, dscpClass: EF', { dscp: 'EF' }],
  ])('that cannot be is told: %s', (values, qos) => {
    const imported = details(values);
    expect(specOf(imported, 'slices/water.yaml')['qos']).toEqual(qos);
    const lost = imported.objects[0]?.fields.filter(
      ({ pointer, reason }) => pointer.includes('qosProfileDetails') && reason !== '',
    );
    expect(lost).toHaveLength(1);
    expect(errorsOf(imported)).toEqual([]);
  });
});

describe('a cluster', () => {
  it('takes addresses, networks and place', () => {
    const imported = importTexts(
      hubObject(
        'Cluster',
        'east',
        '  nodeIPs: [192.0.2.1, 192.0.2.1, 999.1.1.1]\n  clusterProperty: {geoLocation: {latitude: "95", longitude: "-13.5", cloudRegion: "a region"}}\nstatus: {cniSubnet: [10.244.0.0/16, broken]}\n',
      ),
    );
    expect(specOf(imported, 'clusters/east.yaml')).toEqual({
      type: 'kubernetes',
      gateways: { endpoints: ['192.0.2.1'] },
      networks: { pods: ['10.244.0.0/16'] },
      location: { longitude: -13.5 },
    });
    expect(codesOf(imported)).toEqual(Array(4).fill('FS5013'));
    expect(fieldOf(imported, 'Cluster', '/status/cniSubnet/1')?.outcome).toBe('lost');
  });
});
