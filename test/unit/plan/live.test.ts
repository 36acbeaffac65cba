import { describe, expect, it } from 'vitest';
import { compileFleet } from '../../../src/desired/compile.ts';
import type { Fleet } from '../../../src/fleet/fleet.ts';
import type { WireIndex, WireStatus } from '../../../src/model/generated/types.ts';
import { liveHints } from '../../../src/plan/live.ts';
import {
  clusterName,
  factsByCluster,
  factsOf,
  type FactsShape,
  fleetOf,
  sliceName,
} from '../../fakes/fleets.ts';

const BASE: Fleet = fleetOf({ clusters: { a: {}, b: {}, c: {} }, slices: { blue: { members: ['a', 'b'] } } });
const HEAD: Fleet = fleetOf({
  clusters: { a: {}, b: {}, c: {} },
  slices: { blue: { members: ['a', 'b'], mtu: 1300 } },
});

function reported(shapes: Readonly<Record<string, FactsShape>>, digest?: string): readonly string[] {
  const facts = Object.entries(shapes).map(([name, shape]) => factsOf(BASE, name, shape));
  const { clusters } = compileFleet({
    fleet: BASE,
    facts: factsByCluster(facts),
    published: () => undefined,
  });
  const digestOf = (name: string): string =>
    digest ?? clusters.get(clusterName(name))?.get(sliceName('blue'))?.digest ?? '';
  const names = ['a', 'b'];
  return liveHints({
    base: BASE,
    head: HEAD,
    reported: {
      facts,
      indexes: names.map((name) => indexOf(name, digestOf(name))),
      statuses: names.filter((name) => name in shapes).map((name) => statusOf(name, digestOf(name))),
      objects: [],
    },
  });
}

function indexOf(cluster: string, digest: string): WireIndex {
  const common = {
    format: 1 as const,
    fleet: 'fleet',
    hub: 'a'.repeat(64),
    hubKey: '',
    term: 0,
    signature: '',
  };
  return { ...common, cluster, sequence: 1, commit: '1'.repeat(40), slices: { blue: digest }, removed: {} };
}

function statusOf(cluster: string, digest: string): WireStatus {
  return {
    format: 1,
    cluster,
    agent: cluster,
    version: '0',
    reads: [1],
    hub: 'a'.repeat(64),
    sequence: 1,
    slices: [{ slice: 'blue', digest, ready: true, problem: '', tunnels: [] }],
    refusals: [],
    appliedAt: '2026-01-01T00:00:00Z',
  };
}

describe('what a store tells about a change', () => {
  it('is nothing when every cluster that it reaches is at the base and well', () => {
    expect(reported({ a: {}, b: {} })).toEqual([]);
  });

  it('names clusters that have not reported, and leaves those alone that the change does not reach', () => {
    expect(reported({ a: {} })).toEqual(['b is not ready: no agent has reported yet']);
  });

  it('names clusters for which the base is not published', () => {
    expect(reported({ a: {}, b: {} }, 'f'.repeat(64))).toEqual([
      'a is not yet at the base in blue',
      'b is not yet at the base in blue',
    ]);
  });

  it('names gateways inside the slice, and clusters that nobody can reach', () => {
    expect(reported({ a: { endpoints: ['10.64.9.9'] }, b: { endpoints: [] } })).toEqual([
      'gateway address 10.64.9.9 of a lies in the subnet of slice blue',
      'b reports no address that others can reach',
    ]);
  });
});
