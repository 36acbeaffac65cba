import { describe, expect, test } from 'vitest';
import { parseEvent } from '../../../src/system/parse-monitor.ts';
import { parseFirewall } from '../../../src/system/parse-nft.ts';
import { parseDump } from '../../../src/system/parse-wg.ts';

describe('parseDump', () => {
  const KEY = 'xt/4AwbRyWtNWWiEQ5Q5sA1lwIssdxmbXl0MTJjGjlI=';
  const device = ['fs0123e1', 'cHJpdmF0ZQ==', KEY, '51820', 'off'].join('\t');
  const peer = [
    'fs0123e1',
    'cGVlcg==',
    '(none)',
    '[fd00::1]:7',
    'fd00::/64,10.0.0.0/8',
    '990',
    '5',
    '6',
    '25',
  ].join('\t');
  const silent = ['fs0123e1', 'c2lsZW50', '(none)', '(none)', '(none)', '0', '0', '0', 'off'].join('\t');

  test('reads devices and peers, and never keeps the private key', () => {
    const devices = parseDump(`${device}\n${peer}\n${silent}\n`, 1000);
    expect([...devices]).toEqual([
      [
        'fs0123e1',
        {
          publicKey: KEY,
          port: 51_820,
          peers: [
            {
              publicKey: 'cGVlcg==',
              endpoint: '[fd00::1]:7',
              allowed: ['10.0.0.0/8', 'fd00::/64'],
              keepalive: 25,
              handshakeAge: 10,
              receivedBytes: 5,
              sentBytes: 6,
            },
            { publicKey: 'c2lsZW50', allowed: [], keepalive: 0, receivedBytes: 0, sentBytes: 0 },
          ],
        },
      ],
    ]);
    expect(JSON.stringify([...devices])).not.toContain('cHJpdmF0ZQ==');
  });

  test('a handshake of the future is now', () => {
    expect(parseDump(`${device}\n${peer}\n`, 900).get('fs0123e1')?.peers[0]?.handshakeAge).toBe(0);
  });
});

describe('parseFirewall', () => {
  const listing = (rule: string): string => `table inet fleetslice {\n\tchain input {\n\t\t${rule}\n\t}\n}\n`;

  test('takes the last comment, which is ours unless somebody added a rule', () => {
    expect(parseFirewall(listing('accept comment "a"\ncounter name "d" comment "digest:1"')).comment).toBe(
      'digest:1',
    );
    expect(parseFirewall(listing('accept')).comment).toBe('');
  });

  test('differs when a rule does', () => {
    expect(parseFirewall(listing('accept')).listing).not.toBe(parseFirewall(listing('drop')).listing);
  });
});

test.for([
  ['[nsid 3][ROUTE]10.0.0.9 dev if2 proto 171 scope link ', { kind: 'changed', netns: 3, about: 'route' }],
  [
    '[nsid 3][ROUTE]Deleted 10.0.0.9 dev if2 proto 171 scope link ',
    { kind: 'changed', netns: 3, about: 'route' },
  ],
  ['[nsid 3][ROUTE]local 10.0.0.1 dev if2 table local proto kernel scope host', undefined],
  [
    '[nsid current][LINK]Deleted 2: a@NONE: <BROADCAST> mtu 1380',
    { kind: 'changed', netns: 'host', about: 'link' },
  ],
  [
    '[nsid 3][ADDR]Deleted 2: if2    inet 10.0.0.1/32 scope global',
    { kind: 'changed', netns: 3, about: 'address' },
  ],
  [
    '[nsid 3][NEIGH]10.0.0.1 dev if2 lladdr 02:00:00:00:00:01 PERMANENT ',
    { kind: 'changed', netns: 3, about: 'neighbour' },
  ],
  ['[nsid 3][NEIGH]Deleted 10.0.0.1 dev if2 FAILED ', { kind: 'changed', netns: 3, about: 'neighbour' }],
  ['[nsid 3][NEIGH]10.0.0.1 dev if2 lladdr 02:00:00:00:00:01 STALE ', undefined],
  ['[nsid 3][NEIGH]Deleted ff02::16 dev if2 lladdr 33:33:00:00:00:16 NOARP ', undefined],
  ['[nsid current][NSID]Deleted nsid 0 (iproute2 netns name: a)', { kind: 'numbers' }],
  ['    link/ether 02:00:00:00:00:02', undefined],
] as const)('parseEvent(%j)', ([text, expected]) => {
  expect(parseEvent(text)).toEqual(expected);
});
