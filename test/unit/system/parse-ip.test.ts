import { describe, expect, test } from 'vitest';
import {
  parseAnswers,
  parseBatchFailure,
  parseDefaultRoutes,
  parseForwarding,
  parseLinks,
  parseNeighbours,
  parseNetnsNumbers,
  parseRoutes,
} from '../../../src/system/parse-ip.ts';

describe('parseAnswers', () => {
  test('gives one answer for each command', () => {
    expect(parseAnswers('[{"dst":"10.0.0.1"}]\n[]\n', 2)).toEqual([[{ dst: '10.0.0.1' }], []]);
  });

  test('throws when a command printed nothing', () => {
    expect(() => parseAnswers('[]\n', 2)).toThrow('1 answers instead of 2');
  });
});

describe('parseLinks', () => {
  const veth = {
    ifname: 'fw0123456789',
    flags: ['BROADCAST', 'UP'],
    mtu: 1380,
    link_type: 'ether',
    address: '02:00:00:00:00:01',
    linkinfo: { info_kind: 'veth' },
    addr_info: [
      { family: 'inet6', local: 'fe80::1', prefixlen: 64, scope: 'link' },
      { family: 'inet6', local: 'fd00::1', prefixlen: 128, scope: 'global' },
      { family: 'inet', local: '10.0.0.1', prefixlen: 32, scope: 'global' },
    ],
  };

  test('leaves out link-local addresses and sorts the others', () => {
    expect(parseLinks([veth])).toEqual([
      {
        name: 'fw0123456789',
        kind: 'veth',
        up: true,
        mtu: 1380,
        mac: '02:00:00:00:00:01',
        addresses: ['10.0.0.1/32', 'fd00::1/128'],
        alias: '',
      },
    ]);
  });

  test('a tunnel has no hardware address, and what a filter left out is no link', () => {
    const tun = { ifname: 'fs0', flags: [], mtu: 1420, link_type: 'none', linkinfo: { info_kind: 'tun' } };
    expect(parseLinks([{}, tun])).toMatchObject([
      { name: 'fs0', kind: 'tun', up: false, mac: '', addresses: [] },
    ]);
  });
});

test('parseRoutes adds the length to host routes and leaves other tables alone', () => {
  const routes = [
    { dst: '10.0.0.1', dev: 'a', metrics: [{ mtu: 1300 }] },
    { dst: 'fd00::1', dev: 'a' },
    { dst: '10.1.0.0/16', gateway: '10.0.0.1', table: 'main' },
    { dst: '10.2.0.0/16', table: '100' },
  ];
  expect(parseRoutes(routes, 'b')).toEqual([
    { to: '10.0.0.1/32', device: 'a', mtu: 1300 },
    { to: 'fd00::1/128', device: 'a' },
    { to: '10.1.0.0/16', device: 'b', via: '10.0.0.1' },
  ]);
});

test('parseNeighbours names the device that was asked for', () => {
  const entries = [{ dst: '10.0.0.1', lladdr: '02:00:00:00:00:01' }];
  expect(parseNeighbours(entries, 'b')).toEqual([
    { address: '10.0.0.1', device: 'b', mac: '02:00:00:00:00:01' },
  ]);
});

test.for([
  [[{ forwarding: true }, { forwarding: true }], true],
  [[{ forwarding: true }, { forwarding: false }], false],
  [[], false],
] as const)('parseForwarding(%j) is %s', ([rows, expected]) => {
  expect(parseForwarding(rows)).toBe(expected);
});

test('parseNetnsNumbers leaves out namespaces without a name', () => {
  expect(parseNetnsNumbers('[{"nsid":0,"name":"a"},{"nsid":1}]\n')).toEqual(new Map([[0, 'a']]));
});

test('parseDefaultRoutes keeps their order', () => {
  expect(
    parseDefaultRoutes('[{"dst":"default","dev":"a","prefsrc":"192.0.2.1"},{"dst":"default","dev":"b"}]'),
  ).toEqual([
    { device: 'a', source: '192.0.2.1' },
    { device: 'b', source: undefined },
  ]);
});

test.for([
  ['RTNETLINK answers: File exists\nCommand failed -:3\n', { line: 3, message: 'File exists' }],
  ['Error: ipv4: Address not found.\nCommand failed -:1\n', { line: 1, message: 'ipv4: Address not found.' }],
  [
    'Cannot open network namespace "a": No such file or directory\n',
    { line: 1, message: 'Cannot open network namespace "a": No such file or directory' },
  ],
] as const)('parseBatchFailure(%j)', ([stderr, expected]) => {
  expect(parseBatchFailure(stderr)).toEqual(expected);
});
