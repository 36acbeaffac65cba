import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkEnds, Step } from '../../../src/steps/step.ts';
import { batchSteps } from '../../../src/system/batches.ts';
import { type IpStep, renderIpStep } from '../../../src/system/render-ip.ts';
import { renderPeer } from '../../../src/system/render-wg.ts';

const here = { kind: 'router', name: 'fleetslice-a' } as const;
const link: LinkEnds = {
  id: 'default/w',
  place: { kind: 'process', pid: 7 },
  inner: 'fs01234567',
  outer: 'fw0123456789',
  innerMac: '06:00:00:00:00:01',
  outerMac: '02:00:00:00:00:01',
};
const device = 'fs01234567';

const lines: readonly (readonly [IpStep, string])[] = [
  [
    { kind: 'workload.create', netns: 'fleetslice-a', link, mtu: 1380 },
    'link add fw0123456789 address 02:00:00:00:00:01 mtu 1380 up type veth peer name fs01234567 address 06:00:00:00:00:01 mtu 1380 netns 7',
  ],
  [
    { kind: 'workload.create', netns: 'fleetslice-a', link: { ...link, place: { kind: 'host' } }, mtu: 1380 },
    'link add fw0123456789 address 02:00:00:00:00:01 mtu 1380 up type veth peer name fs01234567 address 06:00:00:00:00:01 mtu 1380 netns 42',
  ],
  [{ kind: 'workload.delete', in: here, device }, 'link delete dev fs01234567'],
  [{ kind: 'link.set', in: here, device, mtu: 1380, up: true }, 'link set dev fs01234567 mtu 1380 up'],
  [
    { kind: 'address.add', in: here, device, address: '10.0.0.1/32' },
    'address replace 10.0.0.1/32 dev fs01234567',
  ],
  [
    { kind: 'address.add', in: here, device, address: 'fd00::1/128' },
    'address replace fd00::1/128 dev fs01234567 nodad',
  ],
  [
    { kind: 'address.remove', in: here, device, address: 'fd00::1/128' },
    'address delete fd00::1/128 dev fs01234567',
  ],
  [
    { kind: 'neighbour.set', in: here, device, address: '10.0.0.1', mac: '02:00:00:00:00:01' },
    'neighbour replace 10.0.0.1 lladdr 02:00:00:00:00:01 dev fs01234567 nud permanent',
  ],
  [
    { kind: 'neighbour.remove', in: here, device, address: '10.0.0.1', mac: '02:00:00:00:00:01' },
    'neighbour delete 10.0.0.1 dev fs01234567',
  ],
  [
    { kind: 'route.set', in: here, route: { to: '10.1.0.0/16', device, mtu: 1380 } },
    'route replace 10.1.0.0/16 dev fs01234567 protocol 171 mtu 1380',
  ],
  [
    {
      kind: 'route.set',
      in: { kind: 'host' },
      route: { to: 'fd00::/48', device, via: 'fd00::1', mtu: 1380 },
    },
    'route add fd00::/48 via fd00::1 dev fs01234567 onlink protocol 171 mtu 1380',
  ],
  [
    { kind: 'route.remove', in: here, route: { to: '10.1.0.0/16', device, mtu: 0 } },
    'route delete 10.1.0.0/16 dev fs01234567 protocol 171',
  ],
];

test.for(lines)('renderIpStep %#', ([step, expected]) => {
  expect(renderIpStep(step, 42)).toBe(expected);
});

test('no text of a step can start another command or word', () => {
  const odd = fc.string().filter((text) => /[^\w@.:/%+-]/.test(text) || text === '');
  fc.assert(
    fc.property(odd, (text) => {
      expect(() => renderIpStep({ kind: 'workload.delete', in: here, device: text }, 1)).toThrow(
        'cannot be given to ip',
      );
    }),
  );
});

test('renderPeer clears what is absent, but leaves an endpoint that was learned', () => {
  const peer = { publicKey: 'KEY=', allowed: ['10.0.0.0/8', 'fd00::/64'], keepalive: 0 };
  expect(renderPeer(peer).join(' ')).toBe(
    'peer KEY= preshared-key /dev/null persistent-keepalive 0 allowed-ips 10.0.0.0/8,fd00::/64',
  );
  const reached = { ...peer, endpoint: { address: 'fd00::1', port: 7 }, allowed: [] };
  expect(renderPeer(reached)).toEqual([
    'peer',
    'KEY=',
    'preshared-key',
    '/dev/null',
    'endpoint',
    '[fd00::1]:7',
    'persistent-keepalive',
    '0',
    'allowed-ips',
    '',
  ]);
});

describe('batchSteps', () => {
  const route = (name: string): Step => ({ kind: 'workload.delete', in: { kind: 'netns', name }, device });
  const peer = (netns: string): Step => ({ kind: 'peer.remove', netns, device, publicKey: 'KEY=' });
  const single: Step = { kind: 'forwarding.enable', netns: 'a' };

  test('joins neighbours of one tool and namespace', () => {
    const steps = [
      route('a'),
      route('a'),
      route('b'),
      single,
      single,
      peer('a'),
      peer('a'),
      peer('b'),
      route('b'),
    ];
    expect(batchSteps(steps).map((batch) => [batch.kind, batch.steps.length])).toEqual([
      ['ip', 2],
      ['ip', 1],
      ['single', 1],
      ['single', 1],
      ['peers.remove', 2],
      ['peers.remove', 1],
      ['ip', 1],
    ]);
  });

  test('keeps arguments short', () => {
    expect(
      batchSteps(Array.from({ length: 250 }, () => peer('a'))).map((batch) => batch.steps.length),
    ).toEqual([100, 100, 50]);
  });

  test('keeps every step in its order', () => {
    const any = fc.array(fc.constantFrom(route('a'), route('b'), peer('a'), single), { maxLength: 30 });
    fc.assert(
      fc.property(any, (steps) => {
        expect(batchSteps(steps).flatMap((batch) => [...batch.steps])).toEqual(steps);
      }),
    );
  });
});
