import { expect, test } from 'vitest';
import { formatStep } from '../../../src/steps/plan.ts';
import type { Router } from '../../../src/steps/router.ts';
import { Host, routerOf, type Shape } from './slices.ts';

function printed(host: Host, wanted: Router): string {
  return host
    .plan(wanted)
    .steps.map((step) => formatStep(step).replace(/firewall [0-9a-f]{12}/, 'firewall'))
    .join('\n');
}

/** A host that has reached this shape. */
function settled(shape: Shape = {}): Host {
  const host = new Host();
  host.turn(routerOf(shape));
  return host;
}

test('the first apply goes from the namespace to the routes and into the workload last', () => {
  expect(printed(new Host(), routerOf({ families: [4, 6] }))).toMatchInlineSnapshot(`
    "+ netns fleetslice-blue mark fleetslice:west:blue
    ~ forwarding in fleetslice-blue
    + tunnel fs16477688e1 port 51821 mtu 1420 in fleetslice-blue
    + workload default/web dev fw82b3ade9d0 mtu 1420 in fleetslice-blue to fs16477688 in netns:web
    + address 10.64.0.1/32 dev lo in fleetslice-blue
    + address fd00:64::1/128 dev lo in fleetslice-blue
    + address 10.64.32.1/32 dev fs16477688e1 in fleetslice-blue
    + address fd00:64:0:2::1/128 dev fs16477688e1 in fleetslice-blue
    ~ link fs16477688e1 mtu 1420 up in fleetslice-blue
    ~ link fw82b3ade9d0 mtu 1420 up in fleetslice-blue
    + neighbour 10.64.32.183 lladdr 06:bc:f8:28:22:46 dev fw82b3ade9d0 in fleetslice-blue
    + neighbour fd00:64:0:2::b7 lladdr 06:bc:f8:28:22:46 dev fw82b3ade9d0 in fleetslice-blue
    + peer sIppdn4RqQb0L3f++qEV4hk3dClqBfG7QvETaQ+m1L8= allowed 10.64.48.0/20,10.64.48.1/32,fd00:64:0:3::/64,fd00:64:0:3::1/128 endpoint 192.0.2.2:51820 keepalive 25 dev fs16477688e1 in fleetslice-blue
    ~ firewall in fleetslice-blue
    + route 10.64.48.0/20 dev fs16477688e1 mtu 1420 in fleetslice-blue
    + route fd00:64:0:3::/64 dev fs16477688e1 mtu 1420 in fleetslice-blue
    + route 10.64.32.183/32 dev fw82b3ade9d0 mtu 1420 in fleetslice-blue
    + route fd00:64:0:2::b7/128 dev fw82b3ade9d0 mtu 1420 in fleetslice-blue
    + address 10.64.32.183/32 dev fs16477688 in netns:web
    + address fd00:64:0:2::b7/128 dev fs16477688 in netns:web
    ~ link fs16477688 mtu 1420 up in netns:web
    + neighbour 10.64.0.1 lladdr 02:bc:f8:28:22:46 dev fs16477688 in netns:web
    + neighbour fd00:64::1 lladdr 02:bc:f8:28:22:46 dev fs16477688 in netns:web
    + route 10.64.0.0/16 via 10.64.0.1 dev fs16477688 mtu 1420 in netns:web
    + route fd00:64::/48 via fd00:64::1 dev fs16477688 mtu 1420 in netns:web"
  `);
});

test('a settled slice needs nothing', () => {
  expect(printed(settled(), routerOf())).toBe('');
});

test('a new peer', () => {
  expect(printed(settled(), routerOf({ peers: ['east', 'north'] }))).toMatchInlineSnapshot(`
    "+ peer dlHk9X9oadrpL954+RE2SVUJ5a99hXK+4Z3oGyp0cro= allowed 10.64.64.0/20,10.64.64.1/32 endpoint 192.0.2.3:51820 keepalive 25 dev fs16477688e1 in fleetslice-blue
    ~ firewall in fleetslice-blue
    + route 10.64.64.0/20 dev fs16477688e1 mtu 1420 in fleetslice-blue"
  `);
});

test('a peer that is gone', () => {
  expect(printed(settled({ peers: ['east', 'north'] }), routerOf())).toMatchInlineSnapshot(`
    "~ firewall in fleetslice-blue
    - route 10.64.64.0/20 dev fs16477688e1 in fleetslice-blue
    - peer dlHk9X9oadrpL954+RE2SVUJ5a99hXK+4Z3oGyp0cro= dev fs16477688e1 in fleetslice-blue"
  `);
});

test('a new workload', () => {
  expect(printed(settled(), routerOf({ workloads: ['web', 'db'] }))).toMatchInlineSnapshot(`
    "+ workload default/db dev fwe8853f44e6 mtu 1420 in fleetslice-blue to fs16477688 in netns:db
    ~ link fwe8853f44e6 mtu 1420 up in fleetslice-blue
    + neighbour 10.64.32.164 lladdr 06:60:a0:49:fc:51 dev fwe8853f44e6 in fleetslice-blue
    ~ firewall in fleetslice-blue
    + route 10.64.32.164/32 dev fwe8853f44e6 mtu 1420 in fleetslice-blue
    + address 10.64.32.164/32 dev fs16477688 in netns:db
    ~ link fs16477688 mtu 1420 up in netns:db
    + neighbour 10.64.0.1 lladdr 02:60:a0:49:fc:51 dev fs16477688 in netns:db
    + route 10.64.0.0/16 via 10.64.0.1 dev fs16477688 mtu 1420 in netns:db"
  `);
});

test('a workload that is gone', () => {
  expect(printed(settled({ workloads: ['web', 'db'] }), routerOf())).toMatchInlineSnapshot(`
    "- workload dev fwe8853f44e6 in fleetslice-blue
    ~ firewall in fleetslice-blue"
  `);
});

test('the next epoch: its device is ready before the routes move, then the old one goes', () => {
  expect(printed(settled(), routerOf({ epoch: 2 }))).toMatchInlineSnapshot(`
    "+ tunnel fs16477688e2 port 51822 mtu 1420 in fleetslice-blue
    + address 10.64.32.1/32 dev fs16477688e2 in fleetslice-blue
    ~ link fs16477688e2 mtu 1420 up in fleetslice-blue
    + peer r+8NqgHmbBlwCzYO8L0SUILHhCm+XWf+J1ykjQknipM= allowed 10.64.48.0/20,10.64.48.1/32 endpoint 192.0.2.2:51820 keepalive 25 dev fs16477688e2 in fleetslice-blue
    ~ firewall in fleetslice-blue
    + route 10.64.48.0/20 dev fs16477688e2 mtu 1420 in fleetslice-blue
    - tunnel fs16477688e1 in fleetslice-blue"
  `);
});

test('another MTU', () => {
  expect(printed(settled(), routerOf({ mtu: 1376 }))).toMatchInlineSnapshot(`
    "~ link fs16477688e1 mtu 1376 up in fleetslice-blue
    ~ link fw82b3ade9d0 mtu 1376 up in fleetslice-blue
    + route 10.64.48.0/20 dev fs16477688e1 mtu 1376 in fleetslice-blue
    + route 10.64.32.183/32 dev fw82b3ade9d0 mtu 1376 in fleetslice-blue
    ~ link fs16477688 mtu 1376 up in netns:web
    + route 10.64.0.0/16 via 10.64.0.1 dev fs16477688 mtu 1376 in netns:web"
  `);
});

test('a renumbered slice adds what is new before it takes away what is old', () => {
  expect(printed(settled(), routerOf({ families: [6] }))).toMatchInlineSnapshot(`
    "+ address fd00:64::1/128 dev lo in fleetslice-blue
    + address fd00:64:0:2::1/128 dev fs16477688e1 in fleetslice-blue
    + neighbour fd00:64:0:2::b7 lladdr 06:bc:f8:28:22:46 dev fw82b3ade9d0 in fleetslice-blue
    + peer sIppdn4RqQb0L3f++qEV4hk3dClqBfG7QvETaQ+m1L8= allowed fd00:64:0:3::/64,fd00:64:0:3::1/128 keepalive 25 dev fs16477688e1 in fleetslice-blue
    ~ firewall in fleetslice-blue
    + route fd00:64:0:3::/64 dev fs16477688e1 mtu 1420 in fleetslice-blue
    + route fd00:64:0:2::b7/128 dev fw82b3ade9d0 mtu 1420 in fleetslice-blue
    - route 10.64.48.0/20 dev fs16477688e1 in fleetslice-blue
    - route 10.64.32.183/32 dev fw82b3ade9d0 in fleetslice-blue
    - neighbour 10.64.32.183 dev fw82b3ade9d0 in fleetslice-blue
    - address 10.64.0.1/32 dev lo in fleetslice-blue
    - address 10.64.32.1/32 dev fs16477688e1 in fleetslice-blue
    + address fd00:64:0:2::b7/128 dev fs16477688 in netns:web
    + neighbour fd00:64::1 lladdr 02:bc:f8:28:22:46 dev fs16477688 in netns:web
    + route fd00:64::/48 via fd00:64::1 dev fs16477688 mtu 1420 in netns:web
    - route 10.64.0.0/16 via 10.64.0.1 dev fs16477688 in netns:web
    - neighbour 10.64.0.1 dev fs16477688 in netns:web
    - address 10.64.32.183/32 dev fs16477688 in netns:web"
  `);
});
