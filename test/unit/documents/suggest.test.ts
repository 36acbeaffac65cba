import { describe, expect, it } from 'vitest';
import { editDistance, suggest } from '../../../src/documents/suggest.ts';
import { SUBNETS, messages, places, slice } from './support.ts';

const FIELDS = [
  'subnets',
  'clusters',
  'clusterSelector',
  'namespaces',
  'tunnel',
  'qosProfile',
  'qos',
  'suspend',
];

describe('the name that was probably meant', () => {
  it.each([
    ['cluster', 'clusters'],
    ['Clusters', 'clusters'],
    ['clutsers', 'clusters'],
    ['namesapces', 'namespaces'],
    ['cluster-selector', 'clusterSelector'],
    ['cluster_selector', 'clusterSelector'],
    ['clusterselector', 'clusterSelector'],
    ['tunel', 'tunnel'],
    ['tunnels', 'tunnel'],
    ['qosprofile', 'qosProfile'],
    ['suspended', 'suspend'],
    ['subnetsIPv4', 'subnets'],
  ])('of %s is %s', (text, meant) => {
    expect(suggest(text, FIELDS)).toBe(meant);
  });

  it.each(['x', 'replicas', 'foo', 'description', ''])('of %j is none', (text) => {
    expect(suggest(text, FIELDS)).toBeUndefined();
  });

  it('counts two letters in the wrong order as one edit', () => {
    expect(editDistance('wiregaurd', 'wireguard')).toBe(1);
    expect(editDistance('abcd', 'badc')).toBe(2);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });
});

describe('fields, kinds and values', () => {
  it.each([
    ['sliceSubnet: 10.64.0.0/16', 'here it is spec.subnets'],
    ['namespaceIsolationProfile: {}', 'here it is spec.namespaceIsolation'],
    ['standardQosProfileName: gold', 'here it is spec.qosProfile'],
    ['sliceGatewayProvider: {}', 'here it is spec.tunnel'],
    ['maxClusters: 8', 'here it is spec.clusterPrefix'],
    ['mtu: 1400', 'it belongs at spec.tunnel.mtu'],
    ['matchLabels: {a: b}', 'it belongs at spec.clusterSelector.matchLabels'],
    ['cluster: [fra]', 'did you mean "clusters"?'],
  ])('of an unknown field %s: %s', (field, hint) => {
    expect(messages(slice(`${SUBNETS}\n  ${field}`))).toEqual([
      `unknown field spec.${field.slice(0, field.indexOf(':'))} (${hint})`,
    ]);
  });

  it('below its place as well', () => {
    expect(messages(slice(`${SUBNETS}\n  qos: {bandwidthCeilingKbps: 5}`))[0]).toContain(
      'here it is spec.qos.ceiling',
    );
    expect(messages(slice(`${SUBNETS}\n  namespaceIsolation: {isolationEnabled: true}`))[0]).toContain(
      'here it is spec.namespaceIsolation.mode',
    );
  });

  it('have one finding for a misspelt field that is required', () => {
    expect(places(slice('  subnts: [10.64.0.0/16]'))).toEqual(['6:3 FS1201 /spec/subnts']);
    expect(places(slice('  sliceSubnet: 10.64.0.0/16'))).toEqual(['6:3 FS1201 /spec/sliceSubnet']);
    expect(places(slice('  mtu: 1400'))).toEqual(['5:1 FS1202 /spec/subnets', '6:3 FS1201 /spec/mtu']);
  });

  it.each([
    ['slice', 'Slice'],
    ['Slcie', 'Slice'],
    ['Clusters', 'Cluster'],
    ['QosProfile', 'QoSProfile'],
    ['SliceConfig', 'Slice'],
    ['SliceQoSConfig', 'QoSProfile'],
    ['ServiceExportConfig', 'ServiceExport'],
  ])('kind %s may be %s', (kind, meant) => {
    expect(messages(`apiVersion: fleetslice.io/v1alpha1\nkind: ${kind}`)[0]).toContain(
      `did you mean ${meant}?`,
    );
  });

  it.each([
    ['tunnel: {driver: wiregaurd}', 'wireguard'],
    ['tunnel: {driver: WireGuard}', 'wireguard'],
    ['topology: {type: full-mesh}', 'FullMesh'],
    ['topology: {type: hub_spoke}', 'HubSpoke'],
    ['namespaceIsolation: {mode: enforced}', 'Enforce'],
  ])('value %s may be %s', (spec, meant) => {
    expect(messages(slice(`${SUBNETS}\n  ${spec}`))[0]).toContain(`did you mean ${meant}?`);
  });
});
