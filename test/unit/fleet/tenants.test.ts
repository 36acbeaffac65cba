import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Files, cluster, document, findings, GOOD, profile, serviceExport, slice } from './support.ts';

const SHOP = 'name: shop, paths: [shop], kinds: [Slice, ServiceExport, Cluster, QoSProfile]';
const ALL = `${SHOP}, slices: [shop-*], clusters: [fra], namespaces: [shop, shop-*]`;
const LOG = 'subnets: [10.64.0.0/16]';

const under = (tenant: string, files: Files): Files => ({
  ...GOOD,
  'fleet.yaml': document('Fleet', 'name: acme', `tenants: [{${tenant}}]`),
  'shop/own.yaml': profile('own'),
  ...files,
});
/** What tenants are told; the locks of these slices do not matter here. */
const codes = (tenant: string, files: Files): readonly string[] =>
  findings(under(tenant, files))
    .map((line) => line.split(' ')[0] ?? '')
    .filter((code) => code.startsWith('FS208'));

describe('a document in the folder of a tenant', () => {
  it.each([
    ['its slice', { 'shop/log.yaml': slice('shop-log', LOG, 'clusters: [fra]') }, []],
    ['a slice of others', { 'shop/log.yaml': slice('log', LOG, 'clusters: [fra]') }, ['FS2084']],
    ['a cluster of others', { 'clusters/iad.yaml': '', 'shop/iad.yaml': cluster('iad') }, ['FS2084']],
    [
      'a member it was not given',
      { 'shop/log.yaml': slice('shop-log', LOG, 'clusters: [fra, iad]') },
      ['FS2085'],
    ],
    [
      'a selector that goes further',
      { 'shop/log.yaml': slice('shop-log', LOG, 'clusterSelector: {}') },
      ['FS2085'],
    ],
    [
      'a namespace of others',
      { 'shop/log.yaml': slice('shop-log', LOG, 'clusters: [fra]', 'namespaces: [{name: till}]') },
      ['FS2085'],
    ],
    [
      'an opening for a namespace of others',
      {
        'shop/log.yaml': slice(
          'shop-log',
          LOG,
          'clusters: [fra]',
          'namespaceIsolation: {allow: [{namespace: till}]}',
        ),
      },
      ['FS2085'],
    ],
    [
      'an export to a slice of others',
      { 'shop/api.yaml': serviceExport('api', 'slice: pay', 'clusters: [fra]') },
      ['FS2085'],
    ],
    [
      'the Fleet',
      { 'fleet.yaml': '', 'shop/fleet.yaml': document('Fleet', 'name: acme', `tenants: [{${ALL}}]`) },
      ['FS2084'],
    ],
  ])('%s', (_, files, expected) => {
    expect(codes(ALL, files as Files)).toEqual(expected);
  });

  it('offers a service from its own clusters only, listed or not', () => {
    const grants = `${SHOP}, slices: [pay], clusters: [fra], namespaces: [shop]`;
    const api = (...spec: readonly string[]): Files => ({
      'shop/api.yaml': serviceExport('api', 'slice: pay', ...spec),
    });
    expect(codes(grants, api('clusters: [fra]'))).toEqual([]);
    expect(codes(grants, api())).toEqual(['FS2085']);
    expect(codes(grants, api('clusters: [fra, iad]'))).toEqual(['FS2085']);
    expect(
      codes(
        grants,
        api('clusters: [fra]', 'consumers: {slices: [tel], clusters: [iad], namespaces: [till]}'),
      ),
    ).toEqual(['FS2085', 'FS2085', 'FS2085']);
  });

  it('has nothing that the tenant was not given', () => {
    expect(codes('name: shop, paths: [shop]', {})).toEqual(['FS2084']);
  });
});

describe('folders of tenants', () => {
  it.each([
    ['shop', 'shop/own.yaml', true],
    ['shop/', 'shop/own.yaml', true],
    ['shop', 'shop/deep/er/own.yaml', true],
    ['shop/own.yaml', 'shop/own.yaml', true],
    ['shop', 'shopping/own.yaml', false],
    ['shop', 'other/shop/own.yaml', false],
  ])('%s and %s', (path, file, isInside) => {
    const files = {
      'fleet.yaml': document('Fleet', 'name: acme', `tenants: [{name: shop, paths: [${path}]}]`),
      [file]: profile('own'),
    };
    expect(findings(files).some((line) => line.startsWith('FS2084'))).toBe(isInside);
    expect(findings(files).some((line) => line.startsWith('FS2087'))).toBe(!isInside);
  });

  it('may lie inside each other for one tenant, and not for two', () => {
    const tenants = (...list: readonly string[]): Files => ({
      'fleet.yaml': document('Fleet', 'name: acme', `tenants: [${list.join(', ')}]`),
      'shop/web/own.yaml': profile('own'),
    });
    const all = findings(tenants('{name: a, paths: [shop, shop/web], kinds: [QoSProfile]}'));
    expect(all.filter((line) => line.startsWith('FS2083'))).toEqual([]);
    const two = findings(tenants('{name: a, paths: [shop/web]}', '{name: b, paths: [shop]}'));
    expect(two.filter((line) => line.startsWith('FS2083'))).toEqual([
      'FS2083 fleet.yaml:5:31 /spec/tenants/0/paths/0',
    ]);
  });
});

describe('namespaces of the system', () => {
  const joining: Files = {
    'shop/log.yaml': slice('shop-log', LOG, 'clusters: [fra]', 'namespaces: [{name: kube-public}]'),
  };
  it.each([
    ['by nobody', `${SHOP}, slices: [shop-*], clusters: [fra]`, ['FS2086']],
    ['by a star', `${SHOP}, slices: [shop-*], clusters: [fra], namespaces: ["*", kube-*]`, ['FS2086']],
    ['in full', `${SHOP}, slices: [shop-*], clusters: [fra], namespaces: [kube-public]`, []],
  ])('granted %s', (_, tenant, expected) => {
    expect(codes(tenant, joining)).toEqual(expected);
  });

  it('are out of reach for documents of no tenant', () => {
    const web = serviceExport('web', 'slice: pay').replace('namespace: shop', 'namespace: kube-system');
    expect(findings({ ...GOOD, 'exports/web.yaml': web })).toEqual([
      'FS2086 exports/web.yaml:3:34 /metadata/namespace',
    ]);
  });

  it('may be let in by an isolation rule, which joins nobody', () => {
    const rule = 'namespaceIsolation: {allow: [{namespace: kube-system}]}';
    const pay = slice('pay', 'subnets: [10.64.0.0/16]', 'clusters: [fra, iad]', rule);
    expect(findings({ ...GOOD, 'slices/pay.yaml': pay })).toEqual([]);
  });
});

describe('patterns', () => {
  it('a star stands for the rest of a name', () => {
    const name = fc
      .stringMatching(/^[a-z]([-a-z0-9]{0,8}[a-z0-9])?$/)
      .filter((text) => !text.startsWith('kube-'));
    fc.assert(
      fc.property(name, name, fc.boolean(), (granted, asked, isPattern) => {
        const pattern = isPattern ? `${granted}*` : granted;
        const tenant = `${SHOP}, slices: ["*"], clusters: ["*"], namespaces: ["${pattern}"]`;
        const log = slice('shop-log', LOG, 'clusters: [fra]', `namespaces: [{name: "${asked}"}]`);
        const expected = isPattern ? asked.startsWith(granted) : asked === granted;
        expect(codes(tenant, { 'shop/log.yaml': log })).toEqual(expected ? [] : ['FS2085']);
      }),
      { numRuns: 100 },
    );
  });
});
