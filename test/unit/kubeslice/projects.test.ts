import { describe, expect, it } from 'vitest';
import { codesOf, dataOf, hubObject, importTexts, serviceExport, sliceConfig } from './support.ts';

const PROJECT = '  serviceAccount: {readOnly: [a-user]}\n';
const NAMESPACES =
  '  namespaceIsolationProfile: {applicationNamespaces: [{namespace: apps, clusters: ["*"]}]}\n';

describe('projects', () => {
  it('that stand alone are the result itself', () => {
    const imported = importTexts(
      hubObject('Project', 'shop', PROJECT, 'kubeslice-controller'),
      sliceConfig({ namespace: 'kubeslice-shop' }),
      hubObject('Cluster', 'east', '  networkInterface: eth0\n'),
    );
    expect(imported.fleets).toEqual(['']);
    expect(dataOf(imported, 'fleet.yaml')['metadata']).toEqual({ name: 'shop' });
    expect([...imported.files.keys()]).toContain('slices/water.yaml');
    expect(codesOf(imported)).not.toContain('FS5016');
  });

  it('that are several have a folder each, with clusters of their own', () => {
    const imported = importTexts(
      hubObject('Project', 'shop', PROJECT, 'kubeslice-controller'),
      sliceConfig({ namespace: 'kubeslice-shop', spec: NAMESPACES }),
      sliceConfig({ name: 'fire', namespace: 'kubeslice-controller-project-bank', spec: NAMESPACES }),
      serviceExport('web', '  slice: fire\n', 'apps'),
    );
    expect(imported.fleets).toEqual(['bank', 'shop']);
    expect([...imported.files.keys()]).toEqual(
      expect.arrayContaining([
        'bank/clusters/east.yaml',
        'bank/exports/fire/apps/web.yaml',
        'shop/clusters/east.yaml',
        'shop/locks/water.lock.yaml',
      ]),
    );
  });

  it('that have a slice of one name leave open whose export it is', () => {
    const imported = importTexts(
      sliceConfig({ namespace: 'kubeslice-shop', spec: NAMESPACES }),
      sliceConfig({ namespace: 'kubeslice-bank', spec: NAMESPACES }),
      serviceExport('web', '  slice: water\n', 'apps'),
    );
    expect(codesOf(imported)).toContain('FS5005');
    expect([...imported.files.keys()].filter((path) => path.includes('exports/'))).toEqual([]);
  });
});

describe('objects', () => {
  it('that are there twice are one when they say the same', () => {
    const text = hubObject('Cluster', 'east', '  nodeIPs: [192.0.2.1]\n');
    const imported = importTexts(text, text.replace('name: east', 'name: east\n  uid: 5a1e'));
    expect(codesOf(imported)).toEqual([]);
    expect(imported.objects.map(({ refusal }) => refusal)).toEqual(['', 'the same as in 0.yaml']);
  });

  it('of other kinds have their reason, and those of other groups are counted', () => {
    const of = (group: string, kind: string): string =>
      `apiVersion: ${group}/v1alpha1\nkind: ${kind}\nmetadata: {name: one}\nspec: {a: 1}\n`;
    const imported = importTexts(
      of('kind.x-k8s.io', 'Cluster'),
      of('apps', 'Deployment'),
      of('worker.kubeslice.io', 'WorkerSliceGateway'),
      of('controller.kubeslice.io', 'SliceResourceQuotaConfig'),
      of('inventory.kubeslice.io', 'ClusterGpu'),
    );
    expect(imported.foreign).toBe(2);
    expect(codesOf(imported)).toEqual(['FS5014']);
    expect(imported.objects.every(({ refusal, to }) => refusal !== '' && to.length === 0)).toBe(true);
  });

  it('in lists are read as if they stood alone', () => {
    const imported = importTexts(`apiVersion: controller.kubeslice.io/v1alpha1
kind: ClusterList
items:
  - metadata: {name: east}
    spec: {nodeIPs: [192.0.2.1]}
  - metadata: {name: west}
    spec: {nodeIPs: [no-address]}
`);
    expect([...imported.files.keys()]).toEqual(['clusters/east.yaml', 'clusters/west.yaml', 'fleet.yaml']);
    expect(imported.diagnostics.map(({ code, line, pointer }) => [code, line, pointer])).toEqual([
      ['FS5013', 7, '/items/1/spec/nodeIPs/0'],
    ]);
  });
});
