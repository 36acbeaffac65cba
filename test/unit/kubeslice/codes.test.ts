import { describe, expect, it } from 'vitest';
import { importCodes } from '../../../src/kubeslice/codes.ts';
import { codesOf, hubObject, importTexts, serviceExport, sliceConfig } from './support.ts';

const CLUSTERS = ['east', 'west'].map((name) => hubObject('Cluster', name, '  networkInterface: eth0\n'));
/** No cluster has the first two blocks, so that nothing moves. */
const BLOCKS = ['east', 'west'].map(
  (name, index) => `apiVersion: worker.kubeslice.io/v1alpha1
kind: WorkerSliceConfig
metadata: {name: water-${name}}
spec: {sliceName: water, octet: ${index + 2}}
`,
);
const APP = `  namespaceIsolationProfile:
    applicationNamespaces:
      - {namespace: shop, clusters: ["*"]}
`;
const EXPORT =
  '  slice: water\n  selector: {matchLabels: {app: web}}\n  ports: [{name: http, containerPort: 80}]\n';
const CLEAN = [...CLUSTERS, ...BLOCKS, sliceConfig({ spec: APP }), serviceExport('web', EXPORT, 'shop')];

/** For each code what makes it appear beside a clean set of manifests. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  FS5001: [...CLEAN, hubObject('Cluster', '"${CLUSTER}"', '  networkInterface: eth0\n')],
  FS5002: [...CLEAN, 'apiVersion: controller.kubeslice.io/v1alpha1\nkind: Cluster\nmetadata: {}\n'],
  FS5003: [...CLEAN, hubObject('Cluster', 'a'.repeat(64), '  networkInterface: eth0\n')],
  FS5004: [...CLEAN, hubObject('Cluster', 'dc1.north', '  networkInterface: eth0\n')],
  FS5005: [...CLEAN, hubObject('Cluster', 'east', '  networkInterface: ens3\n')],
  FS5006: [...CLEAN, sliceConfig({ name: 'fire', spec: '  overlayNetworkDeploymentMode: no-network\n' })],
  FS5007: [...CLEAN, serviceExport('api', EXPORT.replace('water', 'fire'), 'shop')],
  FS5008: [...CLEAN, serviceExport('api', EXPORT, 'other')],
  FS5009: CLEAN.slice(1),
  FS5010: [...CLUSTERS, sliceConfig({ spec: APP })],
  FS5011: [...CLEAN, sliceConfig({ name: 'fire', spec: '  sliceSubnet: 10.11.0.0\n' })],
  FS5012: [
    ...CLEAN,
    hubObject(
      'Cluster',
      'north',
      '  clusterProperty: {monitoring: {kubernetesDashboard: {accessToken: abc}}}\n',
    ),
  ],
  FS5013: [...CLEAN, hubObject('Cluster', 'north', '  nodeIPs: [gateway.example.com]\n')],
  FS5014: [...CLEAN, hubObject('Cluster', 'north', '  nodeAddress: 192.0.2.1\n')],
  FS5015: [...CLEAN, BLOCKS[0]?.replace('water-east', 'water-north') ?? ''],
  FS5016: [
    ...CLEAN,
    hubObject('Project', 'shop', '  serviceAccount: {readOnly: [a-user]}\n', 'kubeslice-controller'),
    hubObject('Project', 'bank', '  serviceAccount: {readOnly: [a-user]}\n', 'kubeslice-controller'),
  ],
  FS5017: [
    ...CLUSTERS,
    ...BLOCKS,
    sliceConfig({ spec: '  namespaceIsolationProfile: {isolationEnabled: true}\n' }),
  ],
};

describe('codes of the import', () => {
  it('are silent on manifests that are well', () => {
    expect(codesOf(importTexts(...CLEAN))).toEqual([]);
  });

  it.each(Object.entries(CASES))('%s', (code, texts) => {
    const imported = importTexts(...texts);
    expect(new Set(codesOf(imported))).toEqual(new Set([code]));
    for (const { severity, message, hint, line, column } of imported.diagnostics) {
      expect(severity).toBe(importCodes[code as keyof typeof importCodes].severity);
      expect(message).not.toBe('');
      expect(hint).not.toBe('');
      expect(line > 0 && column > 0).toBe(true);
    }
  });

  it('have a case each', () => {
    expect(Object.keys(CASES).toSorted()).toEqual(Object.keys(importCodes).toSorted());
  });
});
