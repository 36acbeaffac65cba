import { describe, expect, test } from 'vitest';
import { renderFirewall } from '../../../src/steps/firewall.ts';
import type { Router } from '../../../src/steps/router.ts';
import { routerOf } from './slices.ts';

/** A slice router with this many workloads. */
function crowded(count: number): Router {
  const [workload] = routerOf().workloads;
  if (workload === undefined) throw new Error('no workload');
  const workloads = Array.from({ length: count }, (_, index) => ({
    ...workload,
    id: `default/w${index}`,
    outer: `fw${index.toString(16).padStart(10, '0')}`,
    addresses: [`10.64.33.${index}`],
  }));
  return { ...routerOf(), workloads };
}

function rulesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => /accept|policy|counter name/.test(line));
}

test('the whole table of an IPv4 slice', () => {
  expect(renderFirewall(routerOf()).text).toMatchInlineSnapshot(`
    "table inet fleetslice {
    }
    delete table inet fleetslice
    table inet fleetslice {
      counter dropped_input {
      }
      counter dropped_forward {
      }
      set tunnels {
        type ifname
        elements = {
          "fs16477688e1",
        }
      }
      set workload_devices {
        type ifname
        elements = {
          "fw82b3ade9d0",
        }
      }
      set workloads4 {
        type ifname . ipv4_addr
        elements = {
          "fw82b3ade9d0" . 10.64.32.183,
        }
      }
      set routers4 {
        type ipv4_addr
        elements = {
          10.64.0.1,
        }
      }
      set own_links4 {
        type ipv4_addr
        elements = {
          10.64.32.1,
        }
      }
      set remote_links4 {
        type ipv4_addr
        elements = {
          10.64.48.1,
        }
      }
      set remote_blocks4 {
        type ipv4_addr
        flags interval
        auto-merge
        elements = {
          10.64.48.0/20,
        }
      }
      chain forward {
        type filter hook forward priority filter
        policy drop
        tcp flags & (syn | rst) == syn tcp option maxseg size set rt mtu
        iifname . ip saddr @workloads4 oifname @tunnels ip daddr @remote_blocks4 ip daddr != @remote_links4 accept
        iifname @tunnels ip saddr @remote_blocks4 ip saddr != @remote_links4 oifname . ip daddr @workloads4 accept
        iifname . ip saddr @workloads4 oifname . ip daddr @workloads4 accept
        iifname @tunnels ip saddr @remote_links4 icmp type { destination-unreachable, time-exceeded, parameter-problem } oifname . ip daddr @workloads4 accept
        counter name dropped_forward
      }
      chain input {
        type filter hook input priority filter
        policy drop
        iifname "lo" accept
        iifname . ip saddr @workloads4 ip daddr @routers4 meta l4proto { tcp, udp } th dport 53 accept
        iifname . ip saddr @workloads4 ip daddr @routers4 icmp type { echo-request, destination-unreachable, time-exceeded, parameter-problem } accept
        iifname @tunnels ip saddr @remote_links4 ip daddr @own_links4 udp dport 7471 accept
        iifname @tunnels ip saddr @remote_links4 ip daddr @own_links4 icmp type { destination-unreachable, time-exceeded, parameter-problem } accept
        counter name dropped_input comment "digest:d5aec3174d44241e57078539974d78c2603762523413b76d515a98b046ba5e4f"
      }
    }
    "
  `);
});

describe('families', () => {
  test('a slice of one family has no word of the other', () => {
    expect(renderFirewall(routerOf({ families: [4] })).text).not.toMatch(/ip6|ipv6|icmpv6|:64:/);
    expect(renderFirewall(routerOf({ families: [6] })).text).not.toMatch(/ip [sd]addr|ipv4|icmp type|10\.64/);
  });

  test('a slice of both has the rules of both', () => {
    const both = rulesOf(renderFirewall(routerOf({ families: [4, 6] })).text);
    for (const family of [4, 6] as const) {
      const rules = rulesOf(renderFirewall(routerOf({ families: [family] })).text);
      expect(both).toEqual(expect.arrayContaining(rules.filter((rule) => !rule.includes('comment'))));
    }
  });
});

test('workloads are elements of sets: the rules are as many for 200 as for one', () => {
  const digestless = (rule: string): string => rule.replace(/[0-9a-f]{64}/, '');
  const [one, many] = [crowded(1), crowded(200)].map((router) =>
    rulesOf(renderFirewall(router).text).map(digestless),
  );
  expect(many).toEqual(one);
  expect(renderFirewall(crowded(200)).text.match(/"fw[0-9a-f]{10}" \. 10\.64\.33\./g)).toHaveLength(200);
});

test('the digest follows the content and stands in the text', () => {
  const { text, digest } = renderFirewall(routerOf());
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(text).toContain(`comment "digest:${digest}"`);
  expect(renderFirewall(routerOf()).digest).toBe(digest);
  for (const other of [
    routerOf({ peers: [] }),
    routerOf({ workloads: [] }),
    routerOf({ families: [4, 6] }),
  ]) {
    expect(renderFirewall(other).digest).not.toBe(digest);
  }
});

test('the MTU is in the routes, so that it does not change the firewall', () => {
  expect(renderFirewall(routerOf({ mtu: 1280 })).digest).toBe(renderFirewall(routerOf()).digest);
});

test('every closing brace of a block stands on a line of its own', () => {
  const lines = renderFirewall(routerOf({ families: [4, 6] })).text.split('\n');
  const braces = lines.filter((line) => line.includes('}') && line.trim() !== '}');
  expect(braces.filter((line) => !/\{ [^{}]+ \} /.test(line))).toEqual([]);
});
