import * as fc from 'fast-check';
import type { ClusterShape, FactsShape, FleetShape, SliceShape } from './fleets.ts';

/** Random fleets over a few names, so that histories of them overlap. */
const CLUSTERS = ['a', 'b', 'c', 'd'];
const SLICES = ['blue', 'red', 'green'];
const SUBNETS = [['10.64.0.0/16'], ['fd00:64::/48'], ['10.64.0.0/16', 'fd00:64::/48']];

const cluster: fc.Arbitrary<ClusterShape> = fc.record(
  { endpoints: fc.constantFrom([], ['198.51.100.7']) },
  { requiredKeys: [] },
);

const slice: fc.Arbitrary<SliceShape> = fc.record(
  {
    members: fc.subarray(CLUSTERS),
    subnets: fc.constantFrom(...SUBNETS),
    mtu: fc.constantFrom(1300, 1400),
    exports: fc.subarray(['web', 'db']),
  },
  { requiredKeys: ['members'] },
);

/** Members that are no clusters of the fleet are left out. */
export const fleets: fc.Arbitrary<FleetShape> = fc
  .record({ clusters: someOf(CLUSTERS, cluster), slices: someOf(SLICES, slice) })
  .map(({ clusters, slices }) => ({
    clusters,
    slices: Object.fromEntries(
      Object.entries(slices).map(([name, shape]) => [
        name,
        { ...shape, members: shape.members.filter((member) => member in clusters) },
      ]),
    ),
  }));

/** Of some clusters; the others have not reported. */
export const reports: fc.Arbitrary<Readonly<Record<string, FactsShape>>> = someOf(
  CLUSTERS,
  fc.record(
    {
      endpoints: fc.constantFrom([], ['192.0.2.1'], ['192.0.2.9', '2001:db8::9']),
      mtu: fc.constantFrom(1280, 1420, 1500),
      generation: fc.constantFrom(0, 1),
      workloads: fc.constantFrom(0, 1, 2),
    },
    { requiredKeys: [] },
  ),
);

function someOf<T>(
  names: readonly string[],
  values: fc.Arbitrary<T>,
): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc
    .subarray([...names])
    .chain((chosen) =>
      fc
        .tuple(...chosen.map(() => values))
        .map((list) => Object.fromEntries(chosen.map((name, index) => [name, list[index] as T]))),
    );
}
