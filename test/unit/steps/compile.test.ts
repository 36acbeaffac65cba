import { describe, expect, test } from 'vitest';
import type { WireSlice } from '../../../src/model/generated/types.ts';
import { parseSliceName } from '../../../src/model/ids.ts';
import { compileRouter, markOf, netnsOf } from '../../../src/steps/compile.ts';
import { nodeSlice, routerOf, wireSlice } from './slices.ts';

type Gateway = WireSlice['peers'][number]['gateways'][number];

/** A slice whose one peer has these gateways. */
function withGateways(change: (gateway: Gateway) => readonly Gateway[]): WireSlice {
  const slice = wireSlice();
  return {
    ...slice,
    peers: slice.peers.map((peer) => ({ ...peer, gateways: peer.gateways.flatMap(change) })),
  };
}

function endpointFor(endpoints: readonly string[], families: readonly (4 | 6)[]): unknown {
  const router = compileRouter(
    withGateways((gateway) => [{ ...gateway, endpoints }]),
    { ...nodeSlice(), families },
  );
  return router.tunnels[0]?.peers[0]?.endpoint;
}

test('a whole slice', () => {
  expect(routerOf({ families: [4, 6] })).toMatchInlineSnapshot(`
    {
      "cluster": "west",
      "mark": "fleetslice:west:blue",
      "mtu": 1420,
      "netns": "fleetslice-blue",
      "routers": [
        "10.64.0.1",
        "fd00:64::1",
      ],
      "slice": "blue",
      "subnets": [
        "10.64.0.0/16",
        "fd00:64::/48",
      ],
      "tunnels": [
        {
          "device": "fs16477688e1",
          "epoch": 1,
          "keyFile": "/keys/blue-1",
          "links": [
            "10.64.32.1",
            "fd00:64:0:2::1",
          ],
          "peers": [
            {
              "allowed": [
                "10.64.48.0/20",
                "10.64.48.1/32",
                "fd00:64:0:3::/64",
                "fd00:64:0:3::1/128",
              ],
              "blocks": [
                "10.64.48.0/20",
                "fd00:64:0:3::/64",
              ],
              "cluster": "east",
              "endpoint": {
                "address": "192.0.2.2",
                "port": 51820,
              },
              "gateway": "east-1",
              "links": [
                "10.64.48.1",
                "fd00:64:0:3::1",
              ],
              "publicKey": "sIppdn4RqQb0L3f++qEV4hk3dClqBfG7QvETaQ+m1L8=",
            },
          ],
          "port": 51821,
          "publicKey": "WjtVR0hQMKHFjzUPBJZpufw6pbkaHCoV3ibI4fkeNsY=",
        },
      ],
      "workloads": [
        {
          "addresses": [
            "10.64.32.183",
            "fd00:64:0:2::b7",
          ],
          "id": "default/web",
          "inner": "fs16477688",
          "innerMac": "06:bc:f8:28:22:46",
          "outer": "fw82b3ade9d0",
          "outerMac": "02:bc:f8:28:22:46",
          "place": {
            "kind": "netns",
            "name": "web",
          },
        },
      ],
    }
  `);
});

test('names fit the kernel and depend on nothing but slice and workload', () => {
  const slice = parseSliceName('a'.repeat(63));
  if (slice === undefined) throw new Error('not a name');
  const router = compileRouter({ ...wireSlice({ epoch: 12_345 }), slice }, nodeSlice({ epoch: 12_345 }));
  const [tunnel] = router.tunnels;
  const [workload] = router.workloads;
  expect(tunnel?.device).toMatch(/^fs[0-9a-f]{8}e345$/);
  expect(tunnel?.device.length).toBeLessThanOrEqual(15);
  expect(workload?.inner).toBe(tunnel?.device.slice(0, 10));
  expect(workload?.outer).toMatch(/^fw[0-9a-f]{10}$/);
  expect(workload?.outerMac).toMatch(/^02(:[0-9a-f]{2}){5}$/);
  expect(workload?.innerMac).toBe(workload?.outerMac.replace(/^02/, '06'));
  expect(netnsOf(slice)).toBe(`fleetslice-${slice}`);
  expect(markOf('west', slice)).toBe(`fleetslice:west:${slice}`);
});

test('the same workload has other hardware addresses in another slice', () => {
  const other = compileRouter({ ...wireSlice(), slice: 'green' }, nodeSlice());
  expect(other.workloads[0]?.outer).toBe(routerOf().workloads[0]?.outer);
  expect(other.workloads[0]?.outerMac).not.toBe(routerOf().workloads[0]?.outerMac);
});

describe('the MTU', () => {
  test.each([
    [0, 1420, 1420],
    [1376, 1420, 1376],
    [1420, 1376, 1376],
    // Padded by wireguard-go, a packet of these would outgrow the underlay.
    [0, 1320, 1312],
    [8921, 8921, 8920],
    [1280, 1420, 1280],
  ])('slice %i, host %i: %i', (slice, host, mtu) => {
    expect(compileRouter(wireSlice({ mtu: slice }), nodeSlice({ mtu: host })).mtu).toBe(mtu);
  });
});

describe('peers', () => {
  test('one whose gateways are not known yet is left out', () => {
    expect(
      compileRouter(
        withGateways(() => []),
        nodeSlice(),
      ).tunnels[0]?.peers,
    ).toEqual([]);
  });

  test('one whose key is not a key is left out', () => {
    const slice = withGateways((gateway) => [{ ...gateway, publicKey: 'unknown' }]);
    expect(compileRouter(slice, nodeSlice()).tunnels[0]?.peers).toEqual([]);
  });

  test('of two gateways only the first by name carries', () => {
    const slice = withGateways((gateway) => [
      { ...gateway, name: 'z' },
      { ...gateway, name: 'a', port: 1 },
    ]);
    expect(compileRouter(slice, nodeSlice()).tunnels[0]?.peers.map((peer) => peer.gateway)).toEqual(['a']);
  });

  test('may send from their blocks and link addresses, in the order and text of the kernel', () => {
    const slice = wireSlice({ families: [6] });
    const odd = {
      ...slice,
      peers: slice.peers.map((peer) => ({ ...peer, blocks: ['fd00:0064:0:0011::/64', 'fd00:64:0:3::/64'] })),
    };
    expect(compileRouter(odd, nodeSlice({ families: [6] })).tunnels[0]?.peers[0]?.allowed).toEqual([
      'fd00:64:0:3::/64',
      'fd00:64:0:3::1/128',
      'fd00:64:0:11::/64',
    ]);
  });
});

describe('the endpoint of a peer', () => {
  const both = ['2001:db8::2', '192.0.2.2', '192.0.2.3'];
  test.each<[readonly string[], readonly (4 | 6)[], unknown]>([
    [both, [4, 6], { address: '192.0.2.2', port: 51_820 }],
    [both, [6, 4], { address: '2001:db8::2', port: 51_820 }],
    [both, [6], { address: '2001:db8::2', port: 51_820 }],
    [['192.0.2.2'], [6], undefined],
    [[], [4, 6], undefined],
    [both, [], undefined],
  ])('%j seen by a host with %j is %j', (endpoints, families, endpoint) => {
    expect(endpointFor(endpoints, families)).toEqual(endpoint);
  });
});

test('only the tunnel of the desired epoch is wanted, and none while there is no key for it', () => {
  const [first] = nodeSlice({ epoch: 1 }).tunnels;
  const [second] = nodeSlice({ epoch: 2 }).tunnels;
  if (first === undefined || second === undefined) throw new Error('no tunnels');
  const epochs = (epoch: number): readonly number[] =>
    compileRouter(wireSlice({ epoch }), { ...nodeSlice(), tunnels: [first, second] }).tunnels.map(
      (tunnel) => tunnel.epoch,
    );
  expect([epochs(1), epochs(2), epochs(3)]).toEqual([[1], [2], []]);
});

test('text that is no prefix is refused before it can reach a program', () => {
  const slice = { ...wireSlice(), subnets: ['10.64.0.1/16'] };
  expect(() => compileRouter(slice, nodeSlice())).toThrow(
    'the desired state has a bad address: "10.64.0.1/16" has host bits set',
  );
});
