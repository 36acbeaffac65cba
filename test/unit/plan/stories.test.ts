import { describe, expect, it } from 'vitest';
import { cluster, type Files, lock, serviceExport, slice } from '../fleet/support.ts';
import { BASE, changed, LOCK_OF_THREE, pay, story } from './support.ts';

const THREE: Files = changed(BASE, {
  'slices/pay.yaml': pay('clusters: [fra, iad, sin]'),
  'locks/pay.lock.yaml': LOCK_OF_THREE,
});

describe('the plan of a change', () => {
  it('that adds a cluster: a member, its block, a tunnel to each other one; nothing is interrupted', () => {
    const added = {
      'slices/pay.yaml': pay('clusters: [fra, iad, sin]'),
      'locks/pay.lock.yaml': LOCK_OF_THREE,
    };
    expect(story(added)).toEqual([
      '+ member sin',
      '+ block sin: 10.64.80.0/20',
      '+ link sin - fra, iad (2)',
      'Plan: 4 to create, 0 to change, 0 to delete in 3 clusters and 1 slice.',
    ]);
  });

  it('that removes a cluster', () => {
    expect(
      story({ 'slices/pay.yaml': pay('clusters: [fra, iad]'), 'clusters/sin.yaml': null }, THREE),
    ).toEqual([
      'unsafe cluster-removal Cluster/sin: cluster sin is removed; it leaves pay',
      'caution member-removal Slice/pay: sin leaves slice pay',
      '- cluster sin',
      '- member sin',
      '- block sin: was 10.64.80.0/20',
      '- link sin - fra, iad (2)',
      'link sin - fra, iad in slice pay: ends',
      'Plan: 0 to create, 0 to change, 5 to delete in 3 clusters and 1 slice. Unsafe: 1 risk not acknowledged.',
    ]);
  });

  it('that adds a slice', () => {
    const added = {
      'slices/ops.yaml': slice('ops', 'subnets: [10.65.0.0/16]', 'clusters: [fra, sin]'),
      'locks/ops.lock.yaml': lock('ops', { '10.65.32.0/20': 'fra', '10.65.48.0/20': 'sin' }),
    };
    expect(story(added)).toEqual([
      '+ slice ops: 10.65.0.0/16',
      '+ member 2 clusters (2)',
      '+ block fra: 10.65.32.0/20',
      '+ block sin: 10.65.48.0/20',
      '+ link fra - sin',
      'Plan: 6 to create, 0 to change, 0 to delete in 2 clusters and 1 slice.',
    ]);
  });

  it('that removes a slice, whose clusters stay', () => {
    const removed = { 'slices/pay.yaml': null, 'exports/web.yaml': null, 'locks/pay.lock.yaml': null };
    expect(story(removed)).toEqual([
      'unsafe slice-removal Slice/pay: slice pay is removed from fra, iad',
      '- slice pay: was 10.64.0.0/16',
      '- member 2 clusters (2)',
      '- block fra: was 10.64.32.0/20',
      '- block iad: was 10.64.48.0/20',
      '- link fra - iad',
      '- namespace shop',
      '- export shop/web: was web: http 80/TCP from iad',
      '- name web.shop.svc.pay.slice.local: was web.shop',
      '- name web.shop.svc.slice.local: was web.shop',
      'link fra - iad in slice pay: ends',
      'namespace shop in slice pay: ends',
      'name web.shop.svc.slice.local in slice pay: ends',
      'Plan: 0 to create, 0 to change, 10 to delete in 2 clusters and 1 slice. Unsafe: 1 risk not acknowledged.',
    ]);
  });

  it('that removes an export', () => {
    expect(story({ 'exports/web.yaml': null })).toEqual([
      'caution export-removal ServiceExport/pay/shop/web: shop/web is no longer exported to slice pay',
      '- export shop/web: was web: http 80/TCP from iad',
      '- name web.shop.svc.pay.slice.local: was web.shop',
      '- name web.shop.svc.slice.local: was web.shop',
      'name web.shop.svc.slice.local in slice pay: ends',
      'Plan: 0 to create, 0 to change, 3 to delete in 2 clusters and 1 slice.',
    ]);
  });

  it('that changes what an export offers', () => {
    const offer = ['clusters: [iad, fra]', 'ports: [{name: http, port: 8080}]', 'aliases: [web.example.com]'];
    expect(story({ 'exports/web.yaml': serviceExport('web', 'slice: pay', ...offer) })).toEqual([
      'FS4012 exports/web.yaml:7',
      '~ export shop/web aliases: none -> web.example.com',
      '~ export shop/web clusters: iad -> fra, iad',
      '~ export shop/web ports: http 80/TCP -> http 8080/TCP',
      '+ name web.example.com: web.shop',
      'Plan: 1 to create, 3 to change, 0 to delete in 2 clusters and 1 slice.',
    ]);
  });

  it('that lets more namespaces in', () => {
    const mode = pay('clusters: [fra, iad]', 'namespaceIsolation: {mode: "Off"}');
    expect(story({ 'slices/pay.yaml': mode })).toContain(
      'unsafe isolation-loosened Slice/pay: isolation of slice pay goes from Enforce to Off',
    );
    const rule = pay(
      'clusters: [fra, iad]',
      'namespaceIsolation: {allow: [{namespace: ops, ports: [{port: 80}]}]}',
    );
    expect(story({ 'slices/pay.yaml': rule })).toEqual([
      'unsafe isolation-loosened Slice/pay: namespace ops may reach more of slice pay',
      '+ isolation allow ops: 80/TCP in all members',
      'Plan: 1 to create, 0 to change, 0 to delete in 2 clusters and 1 slice. Unsafe: 1 risk not acknowledged.',
    ]);
    expect(
      story({ 'slices/pay.yaml': pay('clusters: [fra, iad]') }, changed(BASE, { 'slices/pay.yaml': rule })),
    ).toEqual([
      '- isolation allow ops: was 80/TCP in all members',
      'namespace every namespace of the slice in slice pay: ends',
      'Plan: 0 to create, 0 to change, 1 to delete in 2 clusters and 1 slice.',
    ]);
  });

  it('that lets more clusters use an export', () => {
    const offer = ['slice: pay', 'clusters: [iad]', 'ports: [{name: http, port: 80}]'];
    const narrow = serviceExport('web', ...offer, 'consumers: {clusters: [fra]}');
    const wide = serviceExport('web', ...offer);
    expect(story({ 'exports/web.yaml': wide }, changed(BASE, { 'exports/web.yaml': narrow }))).toEqual([
      'unsafe export-widened ServiceExport/pay/shop/web: shop/web: all clusters may use it, before fra',
      '~ export shop/web consumers: was clusters (fra)',
      'Plan: 0 to create, 1 to change, 0 to delete in 2 clusters and 1 slice. Unsafe: 1 risk not acknowledged.',
    ]);
    expect(story({ 'exports/web.yaml': narrow }).filter((line) => line.includes('widened'))).toEqual([]);
  });

  it('that renumbers a cluster, and one that only gives it a second block', () => {
    const first = { '10.64.32.0/20': 'fra' };
    expect(story({ 'locks/pay.lock.yaml': lock('pay', { ...first, '10.64.96.0/20': 'iad' }) })).toEqual([
      'unsafe renumbering Slice/pay: iad: other addresses in slice pay',
      '~ block iad: 10.64.48.0/20 -> 10.64.96.0/20',
      '~ peer iad blocks: 10.64.48.0/20 -> 10.64.96.0/20',
      'namespace every namespace in iad in slice pay: up to 180 s, not measured',
      'link iad - fra in slice pay: up to 180 s, not measured',
      'Plan: 0 to create, 2 to change, 0 to delete in 2 clusters and 1 slice. Unsafe: 1 risk not acknowledged.',
    ]);
    const grown = lock('pay', { ...first, '10.64.48.0/20': 'iad', '10.64.96.0/20': 'iad' });
    expect(story({ 'locks/pay.lock.yaml': grown })).toEqual([
      '~ block iad: 10.64.48.0/20 -> 10.64.48.0/20, 10.64.96.0/20',
      '~ peer iad blocks: 10.64.48.0/20 -> 10.64.48.0/20, 10.64.96.0/20',
      'Plan: 0 to create, 2 to change, 0 to delete in 2 clusters and 1 slice.',
    ]);
  });

  it('that changes the packet size, and one that changes the driver', () => {
    expect(story({ 'slices/pay.yaml': pay('clusters: [fra, iad]', 'tunnel: {mtu: 1300}') })).toEqual([
      '~ tunnel settings mtu: automatic -> 1300',
      '~ link fra - iad mtu: automatic -> 1300',
      'link fra - iad in slice pay: up to 31 s, not measured',
      'Plan: 0 to create, 2 to change, 0 to delete in 2 clusters and 1 slice.',
    ]);
    expect(story({ 'slices/pay.yaml': pay('clusters: [fra, iad]', 'tunnel: {driver: ipsec}') })).toEqual([
      'unsafe driver-change Slice/pay: the tunnels of slice pay change from wireguard to ipsec',
      '~ tunnel settings driver: wireguard -> ipsec',
      '~ link fra - iad driver: wireguard -> ipsec',
      'link fra - iad in slice pay: up to 35 s, not measured',
      'Plan: 0 to create, 2 to change, 0 to delete in 2 clusters and 1 slice. Unsafe: 1 risk not acknowledged.',
    ]);
  });

  it('that takes the last address of a cluster away', () => {
    const unreachable = cluster('fra', 'location: {region: europe}', 'gateways: {endpoints: []}');
    expect(story({ 'clusters/fra.yaml': unreachable })).toEqual([
      'unsafe last-gateway Cluster/fra: cluster fra has no gateway left that others can reach',
      '~ cluster fra endpoints: discovered -> none',
      'link all links of fra: up to 215 s, not measured',
      'Plan: 0 to create, 1 to change, 0 to delete in 1 cluster and 0 slices. Unsafe: 1 risk not acknowledged.',
    ]);
  });

  it('that removes tunnels between clusters that stay', () => {
    const spokes = pay('clusters: [fra, iad, sin]', 'topology: {type: HubSpoke, hubs: [fra]}');
    expect(story({ 'slices/pay.yaml': spokes }, THREE)).toEqual([
      'caution link-removal Slice/pay: clusters that stay in slice pay lose tunnels to each other',
      '~ topology settings hubs: none -> fra',
      '~ topology settings type: FullMesh -> HubSpoke',
      '- link iad - sin',
      'link iad - sin in slice pay: ends',
      'Plan: 0 to create, 2 to change, 1 to delete in 3 clusters and 1 slice.',
    ]);
  });

  it('that renames a cluster: the one goes, the other starts from nothing', () => {
    const four = lock('pay', {
      '10.64.32.0/20': 'fra',
      '10.64.48.0/20': 'iad',
      '10.64.80.0/20': 'sin',
      '10.64.112.0/20': 'syd',
    });
    const renamed = {
      'clusters/sin.yaml': null,
      'clusters/syd.yaml': cluster('syd', 'location: {region: asia}'),
      'slices/pay.yaml': pay('clusters: [fra, iad, syd]'),
      'locks/pay.lock.yaml': four,
    };
    expect(story(renamed, THREE)).toEqual([
      'FS4013 clusters/syd.yaml:3',
      'unsafe cluster-removal Cluster/sin: cluster sin is removed; it leaves pay',
      'caution member-removal Slice/pay: sin leaves slice pay',
      '- cluster sin',
      '+ cluster syd',
      '+ member syd',
      '- member sin',
      '- block sin: was 10.64.80.0/20',
      '+ block syd: 10.64.112.0/20',
      '+ link syd - fra, iad (2)',
      '- link sin - fra, iad (2)',
      'link sin - fra, iad in slice pay: ends',
      'Plan: 5 to create, 0 to change, 5 to delete in 4 clusters and 1 slice. Unsafe: 1 risk not acknowledged.',
    ]);
  });

  it('that changes bandwidth', () => {
    expect(story({ 'slices/pay.yaml': pay('clusters: [fra, iad]', 'qos: {ceiling: 1G}') })).toContain(
      '+ qos bandwidth: ceiling 1G',
    );
  });

  it('that changes nothing of the fleet', () => {
    expect(story({ 'note.yaml': '# nothing\n' })).toEqual(['No change: nothing differs in any cluster.']);
  });

  it('that is wrong: its findings and nothing else', () => {
    expect(story({ 'slices/pay.yaml': pay('clusters: [fra, nix]') })).toEqual([
      'FS2012 exports/web.yaml:6',
      'FS2010 slices/pay.yaml:7',
      'Invalid: 2 errors, so the commit would be refused as a whole.',
    ]);
  });
});

describe('what is suspended', () => {
  it('keeps what it has, and says so', () => {
    const suspended = {
      'clusters/fra.yaml': cluster('fra', 'location: {region: europe}', 'suspend: true'),
      'slices/pay.yaml': pay('clusters: [fra, iad]', 'tunnel: {mtu: 1300}'),
    };
    expect(story(suspended)).toEqual([
      'caution suspend Cluster/fra: no change of cluster fra is published until it is resumed',
      '~ cluster fra suspended: false -> true',
      '~ tunnel settings mtu: automatic -> 1300 [waits: fra suspended]',
      '~ link fra - iad mtu: automatic -> 1300 [waits: fra suspended]',
      'link fra - iad in slice pay: up to 31 s, not measured',
      'Plan: 0 to create, 3 to change, 0 to delete in 2 clusters and 1 slice.',
    ]);
  });

  it('breaks a link whose other end is renumbered, until it is resumed', () => {
    const base = changed(BASE, {
      'clusters/iad.yaml': cluster('iad', 'location: {region: america}', 'suspend: true'),
    });
    const moved = { 'locks/pay.lock.yaml': lock('pay', { '10.64.32.0/20': 'fra', '10.64.96.0/20': 'iad' }) };
    expect(story(moved, base)).toContain('link iad - fra in slice pay: ends');
  });

  it('is not interrupted when all of the slice is suspended', () => {
    const at = (...spec: readonly string[]): string => pay('clusters: [fra, iad]', 'suspend: true', ...spec);
    const lines = story(
      { 'slices/pay.yaml': at('tunnel: {mtu: 1300}') },
      changed(BASE, { 'slices/pay.yaml': at() }),
    );
    expect(lines).toEqual([
      '~ tunnel settings mtu: automatic -> 1300 [waits: fra, iad suspended]',
      '~ link fra - iad mtu: automatic -> 1300 [waits: fra, iad suspended]',
      'Plan: 0 to create, 2 to change, 0 to delete in 2 clusters and 1 slice.',
    ]);
  });
});
