/**
 * The reference fleets of the benchmarks, made from a seed: the same YAML, locks and facts on every machine. Blocks come
 * from the code that writes real locks; keys and endpoints are made up.
 */
import type { FactsByCluster } from '../src/desired/compile.ts';
import { fillLock } from '../src/lock/fill.ts';
import { formatLock, lockPath } from '../src/lock/lock.ts';
import type { LockEntry } from '../src/lock/lock.ts';
import { parsePrefix, type Prefix } from '../src/net/ip.ts';
import { planSubnet, type SubnetPlan } from '../src/net/slice-plan.ts';
import { factsOf } from './fleet/facts.ts';
import { clusterYaml, exportYaml, sliceYaml } from './fleet/yaml.ts';
import { createRandom, type Random } from './fleet/random.ts';

export type FleetSize = 'S' | 'L' | 'M' | 'W';

export interface ReferenceFleet {
  /** Documents, one a file, by path. */
  readonly documents: ReadonlyMap<string, string>;
  /** Lock files by path. */
  readonly locks: ReadonlyMap<string, string>;
  readonly facts: FactsByCluster;
  readonly slices: readonly PlannedSlice[];
}

export interface PlannedSlice {
  readonly name: string;
  readonly subnets: readonly string[];
  readonly members: readonly string[];
  readonly blocks: readonly LockEntry[];
  readonly exports: readonly PlannedExport[];
}

export interface PlannedExport {
  readonly name: string;
  readonly namespace: string;
  readonly clusters: readonly string[];
}

interface Shape {
  readonly clusters: number;
  readonly slices: number;
  readonly members: number;
  /** Exports of each slice. */
  readonly exports: number;
  /** Length of the IPv4 subnets; longer ones have fewer cluster blocks of /20. */
  readonly subnetLength: number;
}

const SHAPES: Readonly<Record<FleetSize, Shape>> = {
  S: { clusters: 3, slices: 2, members: 3, exports: 2, subnetLength: 16 },
  L: { clusters: 1000, slices: 500, members: 10, exports: 20, subnetLength: 16 },
  M: { clusters: 100, slices: 1, members: 100, exports: 10, subnetLength: 12 },
  W: { clusters: 1000, slices: 20, members: 1000, exports: 10, subnetLength: 8 },
};

const DOCUMENTS_OF_L = 11_500;

/** Every export is offered by so many members of its slice. */
const OFFERED_BY = 2;
const NAMESPACES = 5;

export function referenceFleet(size: FleetSize, seed = 1): ReferenceFleet {
  return fleetOf(SHAPES[size], seed);
}

/** As M, with so many clusters. */
export function meshFleet(clusters: number): ReferenceFleet {
  return fleetOf({ ...SHAPES.M, clusters, members: clusters }, 1);
}

/** As L, with about so many documents; the exports of a slice share a file, as a fleet may have 50,000 files. */
export function scaledFleet(documents: number): ReferenceFleet {
  const share = documents / DOCUMENTS_OF_L;
  const shape = {
    ...SHAPES.L,
    clusters: Math.round(SHAPES.L.clusters * share),
    slices: Math.round(SHAPES.L.slices * share),
  };
  const fleet = fleetOf(shape, 1);
  const files = new Map<string, string>();
  for (const [path, text] of fleet.documents) {
    const file = path.startsWith('exports/') ? path.replace(/\/[^/]+$/, '.yaml') : path;
    const before = files.get(file);
    files.set(file, before === undefined ? text : `${before}---\n${text}`);
  }
  return { ...fleet, documents: files };
}

function fleetOf(shape: Shape, seed: number): ReferenceFleet {
  const random = createRandom(seed);
  const clusters = Array.from({ length: shape.clusters }, (_, index) => `cluster-${index}`);
  const slices = planSlices(shape, clusters, random);
  return {
    documents: new Map([
      ...clusters.map((name, index) => [`clusters/${name}.yaml`, clusterYaml(name, index)] as const),
      ...slices.flatMap(documentsOf),
    ]),
    locks: new Map(slices.map(({ name, blocks }) => [lockPath(name), formatLock(name, blocks)])),
    facts: factsOf(clusters, slices, random),
    slices,
  };
}

/** Clusters are dealt like cards, shuffled anew when all are dealt, so that each is in as many slices as any other. */
function planSlices(shape: Shape, clusters: readonly string[], random: Random): readonly PlannedSlice[] {
  let deck: readonly string[] = [];
  return Array.from({ length: shape.slices }, (_, index) => {
    if (deck.length < shape.members) deck = random.shuffled(clusters);
    const members = deck.slice(0, shape.members).toSorted();
    deck = deck.slice(shape.members);
    return planSlice(`slice-${index}`, subnetsFor(shape, index), members, shape.exports);
  });
}

/** Every other slice has both families. Slices share nothing, so their addresses may repeat. */
function subnetsFor({ subnetLength }: Shape, index: number): readonly string[] {
  const ipv4 = subnetLength === 16 ? `10.${index % 256}.0.0/16` : `10.0.0.0/${subnetLength}`;
  return index % 2 === 0 ? [ipv4] : [ipv4, `fd00:${(index + 1).toString(16)}::/48`];
}

function planSlice(
  name: string,
  subnets: readonly string[],
  members: readonly string[],
  exports: number,
): PlannedSlice {
  const { entries } = fillLock({ slice: name, subnets: subnets.map(planOf), members }, []);
  return {
    name,
    subnets,
    members,
    blocks: entries,
    exports: Array.from({ length: exports }, (_, index) => planExport(index, members)),
  };
}

function planExport(index: number, members: readonly string[]): PlannedExport {
  const offering = Array.from(
    { length: OFFERED_BY },
    (_, turn) => members[(index + turn) % members.length] ?? '',
  );
  return {
    name: `service-${index}`,
    namespace: `team-${index % NAMESPACES}`,
    clusters: offering.toSorted(),
  };
}

function documentsOf(slice: PlannedSlice): readonly (readonly [string, string])[] {
  return [
    [`slices/${slice.name}.yaml`, sliceYaml(slice)],
    ...slice.exports.map(
      (one) => [`exports/${slice.name}/${one.name}.yaml`, exportYaml(slice.name, one)] as const,
    ),
  ];
}

function planOf(subnet: string): SubnetPlan {
  const plan = planSubnet(prefixOf(subnet));
  if ('problem' in plan) throw new RangeError(`${subnet}: ${plan.problem}`);
  return plan;
}

function prefixOf(text: string): Prefix {
  const parsed = parsePrefix(text);
  if (!parsed.ok) throw new RangeError(`${text}: ${parsed.problem}`);
  return parsed.value;
}
