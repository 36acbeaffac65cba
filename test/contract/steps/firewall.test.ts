import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderFirewall } from '../../../src/steps/firewall.ts';
import type { Router } from '../../../src/steps/router.ts';
import { routerOf, type Shape } from '../../unit/steps/slices.ts';

const PREFIX = 'fstest-steps-';
const NETNS = `${PREFIX}${process.pid}`;

beforeAll(() => {
  for (const name of abandoned()) execFileSync('ip', ['netns', 'delete', name]);
  execFileSync('ip', ['netns', 'add', NETNS]);
});

afterAll(() => {
  execFileSync('ip', ['netns', 'delete', NETNS]);
});

const SHAPES: readonly [string, Shape][] = [
  ['IPv4', { families: [4] }],
  ['IPv6', { families: [6] }],
  ['both families', { families: [4, 6], peers: ['east', 'north'], workloads: ['web', 'db'] }],
  ['neither peers nor workloads', { families: [4, 6], peers: [], workloads: [] }],
];

test.each(SHAPES)(
  'nft takes the firewall of a slice with %s, and takes it again in its place',
  (_, shape) => {
    const { text, digest } = renderFirewall(routerOf(shape));
    nft(['-c', '-f', '-'], text);
    nft(['-f', '-'], text);
    const listing = list();
    nft(['-f', '-'], text);
    expect(list()).toBe(listing);
    expect(listing).toContain(`digest:${digest}`);
  },
);

test('nft takes a slice without a tunnel', () => {
  const { text } = renderFirewall({ ...routerOf(), tunnels: [] });
  expect(() => nft(['-c', '-f', '-'], text)).not.toThrow();
});

test('blocks that touch or overlap are merged and not refused', () => {
  const { text } = renderFirewall(withBlocks(['10.64.48.0/21', '10.64.56.0/21', '10.64.48.0/20']));
  expect(() => nft(['-c', '-f', '-'], text)).not.toThrow();
});

test('200 workloads are one transaction', () => {
  const [workload] = routerOf().workloads;
  if (workload === undefined) throw new Error('no workload');
  const workloads = Array.from({ length: 200 }, (_, index) => ({
    ...workload,
    outer: `fw${index.toString(16).padStart(10, '0')}`,
    addresses: [`10.64.33.${index}`],
  }));
  nft(['-f', '-'], renderFirewall({ ...routerOf(), workloads }).text);
  expect(list().match(/10\.64\.33\./g)).toHaveLength(200);
});

test('the digest can be read back as JSON by every version of nft', () => {
  const { text, digest } = renderFirewall(routerOf());
  nft(['-f', '-'], text);
  expect(nft(['-j', 'list', 'table', 'inet', 'fleetslice'])).toContain(`"comment": "digest:${digest}"`);
});

test('other tables are left alone', () => {
  nft(['-f', '-'], 'table inet foreign {\n}\n');
  nft(['-f', '-'], renderFirewall(routerOf()).text);
  expect(nft(['list', 'tables']).trim().split('\n').toSorted()).toEqual([
    'table inet fleetslice',
    'table inet foreign',
  ]);
});

/** Left by runs that were killed. */
function abandoned(): readonly string[] {
  if (!existsSync('/run/netns')) return [];
  const names = readdirSync('/run/netns').filter((name) => name.startsWith(PREFIX));
  return names.filter((name) => !existsSync(`/proc/${name.slice(PREFIX.length)}`));
}

function withBlocks(blocks: readonly string[]): Router {
  const router = routerOf();
  const tunnels = router.tunnels.map((tunnel) => ({
    ...tunnel,
    peers: tunnel.peers.map((peer) => ({ ...peer, blocks })),
  }));
  return { ...router, tunnels };
}

function list(): string {
  return nft(['list', 'table', 'inet', 'fleetslice']);
}

function nft(argv: readonly string[], input = ''): string {
  return execFileSync('ip', ['netns', 'exec', NETNS, 'nft', ...argv], { input, encoding: 'utf8' });
}
