import { describe, expect, it } from 'vitest';
import {
  codesOf,
  dataOf,
  errorsOf,
  fieldOf,
  hubObject,
  importTexts,
  serviceExport,
  sliceConfig,
  specOf,
} from './support.ts';

const SLICE = sliceConfig({
  spec: '  namespaceIsolationProfile: {applicationNamespaces: [{namespace: shop, clusters: ["*"]}]}\n',
});
const PATH = 'exports/water/shop/web.yaml';
const SELECTOR = '  slice: water\n  selector: {matchLabels: {app: web}}\n';
const service = (name: string, labels: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}, namespace: shop}\nspec: {selector: ${labels}, ports: [{name: front, port: 80, targetPort: 8080}]}\n`;
const config = (name: string, cluster: string, more = ''): string =>
  hubObject(
    'ServiceExportConfig',
    name,
    `  serviceName: web\n  serviceNamespace: shop\n  sliceName: water\n  sourceCluster: ${cluster}\n  serviceDiscoveryPorts: [{name: http, port: 8080, protocol: TCP}]\n${more}`,
  );

describe('a ServiceExport', () => {
  it('names the Service that has its selector, and takes the name of the port from it', () => {
    const imported = importTexts(
      SLICE,
      service('backend', '{app: web}'),
      service('other', '{app: web, tier: one}'),
      serviceExport('web', `${SELECTOR}  ports: [{containerPort: 8080}]\n`, 'shop'),
    );
    expect(specOf(imported, PATH)).toEqual({
      slice: 'water',
      serviceName: 'backend',
      ports: [{ name: 'front', port: 8080, protocol: 'TCP' }],
      type: 'Headless',
    });
    expect(imported.foreign).toBe(2);
    expect(fieldOf(imported, 'ServiceExport', '/spec/selector/matchLabels/app')?.outcome).toBe('mapped');
    expect(errorsOf(imported)).toEqual([]);
  });

  it('says which Service there must be when none is given', () => {
    const imported = importTexts(SLICE, serviceExport('web', SELECTOR, 'shop'));
    expect(fieldOf(imported, 'ServiceExport', '/spec/selector/matchLabels/app')).toMatchObject({
      outcome: 'lost',
      reason: 'exports name a Service: there must be one web that has this selector',
    });
  });

  it('without a namespace is of the only namespace of its slice', () => {
    const imported = importTexts(SLICE, serviceExport('web', SELECTOR));
    expect(dataOf(imported, PATH)['metadata']).toEqual({ name: 'web', namespace: 'shop' });
    expect(imported.objects[1]?.defaults.map(({ to }) => to)).toContain(`${PATH} metadata.namespace`);
  });

  it.each([
    ['[{name: A_b, containerPort: 80}]', [{ name: 'a-b', port: 80, protocol: 'TCP' }]],
    [
      '[{name: x, containerPort: 80}, {name: x, containerPort: 81}]',
      [
        { name: 'x', port: 80, protocol: 'TCP' },
        { name: 'tcp-81', port: 81, protocol: 'TCP' },
      ],
    ],
    [
      '[{name: x, containerPort: 80}, {name: y, containerPort: 80}]',
      [{ name: 'x', port: 80, protocol: 'TCP' }],
    ],
    ['[{containerPort: 53, protocol: UDP}]', [{ name: 'udp-53', port: 53, protocol: 'UDP' }]],
    ['[{name: x, containerPort: 70000}, {containerPort: 9, protocol: ICMP}]', undefined],
  ])('has ports that can be: %s', (ports, expected) => {
    const imported = importTexts(SLICE, serviceExport('web', `${SELECTOR}  ports: ${ports}\n`, 'shop'));
    expect(specOf(imported, PATH)['ports']).toEqual(expected);
    expect(errorsOf(imported)).toEqual([]);
  });

  it('keeps an alias that another one of the slice has not', () => {
    const imported = importTexts(
      SLICE,
      serviceExport('api', `${SELECTOR}  aliases: [Shop.example.com.]\n`, 'shop'),
      serviceExport(
        'web',
        `${SELECTOR}  aliases: [shop.example.com, web.example.com, "not a name"]\n`,
        'shop',
      ),
    );
    expect(specOf(imported, 'exports/water/shop/api.yaml')['aliases']).toEqual(['shop.example.com']);
    expect(specOf(imported, PATH)['aliases']).toEqual(['web.example.com']);
    expect(codesOf(imported).filter((code) => code === 'FS5005' || code === 'FS5013')).toHaveLength(2);
    expect(errorsOf(imported)).toEqual([]);
  });
});

describe('several manifests of one export', () => {
  it('become one, offered by the clusters that the hub knows', () => {
    const imported = importTexts(
      SLICE,
      serviceExport('web', `${SELECTOR}  ports: [{name: http, containerPort: 8080}]\n`, 'shop'),
      config('web-shop-west', 'west', '  aliases: [web.example.com]\n'),
      config('web-shop-east', 'east'),
    );
    expect(specOf(imported, PATH)).toEqual({
      slice: 'water',
      clusters: ['east', 'west'],
      ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
      type: 'Headless',
      aliases: ['web.example.com'],
    });
    expect(imported.objects.filter(({ to }) => to.includes(PATH))).toHaveLength(3);
    expect(errorsOf(imported)).toEqual([]);
  });

  it('do not take a cluster that is none of the slice', () => {
    const imported = importTexts(SLICE, config('web-shop-south', 'south'));
    expect(specOf(imported, PATH)).not.toHaveProperty('clusters');
    expect(codesOf(imported)).toContain('FS5013');
  });
});
