import { describe, expect, it } from 'vitest';
import { SUBNETS, messages, places, slice } from './support.ts';

function only(spec: string): string | undefined {
  const all = messages(slice(`${SUBNETS}\n${spec}`));
  expect(all).toHaveLength(1);
  return all[0];
}

describe('what a schema finds, in words', () => {
  it.each([
    ['  tunel: {}', 'unknown field spec.tunel (did you mean "tunnel"?)'],
    ['  tunnel: {mtu: 576}', 'spec.tunnel.mtu is 576, expected at least 1280'],
    [
      '  tunnel: {driver: wiregard}',
      'spec.tunnel.driver is "wiregard", expected one of wireguard, openvpn, ipsec (did you mean wireguard?)',
    ],
    [
      '  suspend: yes',
      'spec.suspend is "yes", expected true or false (YAML 1.2 knows true and false only, without quotes)',
    ],
    [
      '  clusters: fra',
      'spec.clusters is "fra", expected a list (write it as a list: one "- " line for each entry)',
    ],
    ['  clusters:', 'spec.clusters is empty, expected a list (write a value, or remove the field)'],
    ['  clusters: [fra, iad, fra]', 'spec.clusters has "fra" twice'],
    ['  namespaces: [{}]', 'spec.namespaces[0].name is missing (for example name: "shop")'],
    [
      '  qosProfile: 5',
      'spec.qosProfile is 5, expected a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends (put it in quotes: "5")',
    ],
    [
      '  qos: {ceiling: 10Mbit}',
      'spec.qos.ceiling is "10Mbit", expected bits per second: a whole number, or one with k, M, G or T, such as 512k, 100M or 1G',
    ],
    [
      '  qos: {dscp: af31}',
      'spec.qos.dscp is "af31", expected one of Default, AF11, AF12, AF13, AF21, AF22, AF23, AF31, AF32, AF33, AF41, AF42, AF43, EF, CS1, CS2, CS3, CS4, CS5, CS6, CS7 (did you mean AF31?)',
    ],
    [
      '  clusterSelector: {matchLabels: {"my region": x}}',
      'spec.clusterSelector.matchLabels has the key "my region", expected a label key such as region or example.com/region',
    ],
  ])('%s', (spec, message) => {
    expect(only(spec)).toBe(message);
  });

  it('names the value, but cut, on one line and without what steers a terminal', () => {
    const message = only(`  qosProfile: "${'x'.repeat(5000)}"`);
    expect(message).toContain(`"${'x'.repeat(59)}…"`);
    expect(only('  qosProfile: "a\\u001b[31mb\\n::error\\u202e"')).toContain(
      '"a\\u{1b}[31mb\\u{a}::error\\u{202e}"',
    );
    expect(only(`  "${'k'.repeat(3000)}": 1`)?.length).toBeLessThan(400);
  });

  it('points at keys for wrong keys, at values for wrong values, above what is missing', () => {
    const spec =
      '  tunnel:\n    mtu: 576\n    drivr: x\n  clusterSelector:\n    matchExpressions:\n      - operator: In';
    expect(places(slice(spec))).toEqual([
      '5:1 FS1202 /spec/subnets',
      '7:10 FS1206 /spec/tunnel/mtu',
      '8:5 FS1201 /spec/tunnel/drivr',
      '11:9 FS1202 /spec/clusterSelector/matchExpressions/0/key',
    ]);
    expect(places(slice(`${SUBNETS}\n  clusters:`))).toEqual(['7:3 FS1203 /spec/clusters']);
  });

  it('says one thing about one place', () => {
    expect(places(slice('  subnets: ["x"]'))).toEqual(['6:13 FS1205 /spec/subnets/0']);
    expect(places('apiVersion: fleetslice.io/v1alpha1\nkind: Slice\nmetadata: 1\nspec: []\n')).toEqual([
      '3:11 FS1203 /metadata',
      '4:1 FS1203 /spec',
    ]);
  });
});
