import { describe, expect, it } from 'vitest';
import { fleet, PAY, pay, WEB, web } from './cases.ts';
import { cluster, document, type Files, GOOD, lock, profile, read, serviceExport, slice } from './support.ts';

const found = (files: Files) => read({ ...GOOD, ...files }).diagnostics;
const hints = (files: Files): readonly string[] => found(files).map(({ code, hint }) => `${code} ${hint}`);
const codes = (files: Files): readonly string[] => found(files).map(({ code }) => code);

describe('names that are not there', () => {
  it.each([
    ['a member', { [PAY]: slice('pay', 'subnets: [10.64.0.0/16]', 'clusters: [fra, iad, frq]') }, 'fra'],
    ['the slice of an export', { [WEB]: serviceExport('web', 'slice: pya') }, 'pay'],
    ['a cluster of an export', web('clusters: [aid]'), 'iad'],
    ['a hub', pay('topology: {type: HubSpoke, hubs: [fra, aid]}'), 'iad'],
    ['a hub of the defaults', fleet('defaults: {topology: {hubs: [frb]}}'), 'fra'],
    ['an edge', pay('topology: {type: Custom, edges: [{from: fra, to: ida}]}'), 'iad'],
    ['a consumer', web('consumers: {clusters: [fr]}'), 'fra'],
    ['a consuming slice', web('consumers: {slices: [apy]}'), 'pay'],
    ['a namespace', pay('namespaces: [{name: shop, clusters: [fra, aid]}]'), 'iad'],
    ['an isolation rule', pay('namespaceIsolation: {allow: [{namespace: mon, clusters: [ira]}]}'), 'fra'],
    ['a wave', fleet('rollout: {waves: [{name: first, clusters: [far]}]}'), 'fra'],
    ['a profile', { ...pay('qosProfile: god'), 'gold.yaml': profile('gold') }, 'gold'],
    [
      'an acknowledged kind',
      fleet('acknowledge: [{risk: a, object: Slcie/pay, until: 2027-01-31}]'),
      'Slice/pay',
    ],
  ])('%s: says what was probably meant', (_, files, meant) => {
    const close = hints(files).filter((line) => line.includes('did you mean'));
    expect(close).toEqual([
      expect.stringMatching(new RegExp(`^FS20(07|10|11|13) did you mean ${meant}\\?$`)),
    ]);
  });

  it('falls back to the way out when no name is close, and does not compare for ever', () => {
    const clusters = Array.from({ length: 200 }, (_, index) => `nowhere-${index}`);
    const files = {
      [PAY]: slice('pay', 'subnets: [10.64.0.0/16]', `clusters: [fra, iad, ${clusters.join(', ')}]`),
    };
    expect(new Set(hints(files))).toEqual(new Set(['FS2010 Correct the name, or add a Cluster document.']));
    expect(hints(files)).toHaveLength(200);
  });
});

describe('the other place', () => {
  it.each([
    ['FS2001', { 'z.yaml': cluster('fra') }, ['clusters/fra.yaml:3 first declared here']],
    ['FS2002', { ...fleet(), 'z.yaml': document('Fleet', 'name: a') }, ['fleet.yaml:3 first declared here']],
    ['FS2003', pay('namespaces: [{name: shop}, {name: shop}]'), [`${PAY}:7 first listed here`]],
    [
      'FS2012',
      { 'clusters/sin.yaml': cluster('sin'), ...web('clusters: [sin]') },
      [`${PAY}:6 the members of slice pay`],
    ],
    ['FS2015', pay('namespaces: [{name: other}]'), [`${PAY}:7 the namespaces of the slice`]],
    ['FS2019', web('ports: [{name: a, port: 80}, {name: a, port: 81}]'), [`${WEB}:6 first declared here`]],
    [
      'FS2041',
      { 'clusters/fra.yaml': cluster('fra', 'networks: {pods: [10.64.128.0/20]}') },
      ['clusters/fra.yaml:6 10.64.128.0/20 of the pods of cluster fra'],
    ],
  ])('%s names it', (code, files, places) => {
    const diagnostic = found(files).find((one) => one.code === code);
    expect(diagnostic?.related?.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual(
      places,
    );
  });
});

describe('no cascades', () => {
  const rejected = { 'clusters/fra.yaml': cluster('fra', 'colour: red') };
  it.each([
    ['a hub', pay('topology: {type: HubSpoke, hubs: [fra]}'), ['FS1201', 'FS2090']],
    ['an edge', pay('topology: {type: Custom, edges: [{from: fra, to: iad}]}'), ['FS1201', 'FS2090']],
    ['a wave', fleet('rollout: {waves: [{name: a, clusters: [fra]}]}'), ['FS1201']],
    ['a selector', pay('clusterSelector: {matchLabels: {region: europe}}'), ['FS1201']],
    ['a consumer', web('consumers: {clusters: [fra]}'), ['FS1201', 'FS2090']],
    [
      'an acknowledged object',
      fleet('acknowledge: [{risk: a, object: Cluster/fra, until: 2027-01-31}]'),
      ['FS1201'],
    ],
  ])('%s that is a rejected cluster is not blamed', (_, files, expected) => {
    expect(codes({ ...files, ...rejected }).toSorted()).toEqual(expected);
  });

  it.each([
    [
      'a wrong edge is not also a member without one',
      pay('topology: {type: Custom, edges: [{from: fra, to: x}]}'),
      ['FS2010', 'FS2090'],
    ],
    [
      'a cluster in a wrong wave is told once',
      fleet('rollout: {waves: [{name: a, clusters: [fra, iad]}, {name: b, clusterSelector: {}}]}'),
      ['FS2009'],
    ],
    [
      'a subnet that is wrong overlaps nothing',
      {
        'clusters/fra.yaml': cluster('fra', 'networks: {pods: [10.64.0.0/16]}'),
        [PAY]: slice('pay', 'subnets: [10.64.0.1/16]', 'clusters: [fra, iad]'),
      },
      ['FS2020'],
    ],
  ])('%s', (_, files, expected) => {
    expect(codes(files)).toEqual(expect.arrayContaining(expected));
    expect(codes(files)).toHaveLength(expected.length);
  });
});

describe('members and namespaces', () => {
  const sin: Files = { 'clusters/sin.yaml': cluster('sin') };
  it.each([
    [
      'namespaces on members only',
      { ...sin, ...pay('namespaces: [{name: shop, clusters: [sin]}]') },
      ['FS2012'],
    ],
    [
      'isolation rules on members only',
      { ...sin, ...pay('namespaceIsolation: {allow: [{namespace: mon, clusters: [sin]}]}') },
      ['FS2012'],
    ],
    [
      'hubs are members',
      { ...sin, ...pay('topology: {type: HubSpoke, hubs: [fra, sin]}') },
      ['FS2012', 'FS2090'],
    ],
    [
      'an export comes from where its namespace is in the slice',
      { ...pay('namespaces: [{name: shop, clusters: [fra]}]'), ...web('clusters: [fra, iad]') },
      ['FS2015'],
    ],
    [
      'consumers are in the namespaces of the slice',
      { ...pay('namespaces: [{name: shop}]'), ...web('consumers: {namespaces: [shop, till]}') },
      ['FS2015', 'FS2090'],
    ],
    [
      'a consuming cluster may be a member of a consuming slice',
      {
        ...sin,
        'slices/tel.yaml': slice('tel', 'subnets: [10.64.0.0/16]', 'clusters: [fra, sin]'),
        'locks/tel.lock.yaml': lock('tel', { '10.64.32.0/20': 'fra', '10.64.48.0/20': 'sin' }),
        ...web('consumers: {slices: [tel], clusters: [sin]}'),
      },
      ['FS2090'],
    ],
  ])('%s', (_, files, expected) => {
    expect(codes(files).toSorted()).toEqual(expected);
  });
});
