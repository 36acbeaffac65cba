import type { FileChanges } from '../lab/git-commits.ts';
import { type Repository, replaceOnce } from './repository.ts';

export interface Region {
  readonly name: string;
  readonly region: string;
}

/** What `--clusters` adds to the three clusters of the example. */
const REGIONS: readonly Region[] = [
  { name: 'gru', region: 'south-america' },
  { name: 'nrt', region: 'asia' },
  { name: 'syd', region: 'oceania' },
  { name: 'jnb', region: 'africa' },
  { name: 'lhr', region: 'europe' },
  { name: 'sfo', region: 'north-america' },
  { name: 'bom', region: 'asia' },
];
const IN_EXAMPLE = 3;

export const FEWEST_CLUSTERS: number = IN_EXAMPLE;
export const MOST_CLUSTERS: number = IN_EXAMPLE + REGIONS.length;

export function moreClusters(count: number): readonly Region[] {
  return REGIONS.slice(0, count - IN_EXAMPLE);
}

/** A document for each, and all of them in the slice that has every cluster. */
export async function addClusters(repository: Repository, regions: readonly Region[]): Promise<void> {
  const members = regions.map(({ name }) => `    - ${name}\n`).join('');
  const path = 'slices/telemetry.yaml';
  const slice = replaceOnce(await repository.read(path), '    - sin\n', `    - sin\n${members}`);
  const documents: FileChanges = Object.fromEntries(
    regions.map((region) => [`clusters/${region.name}.yaml`, documentOf(region)]),
  );
  await repository.edit({ ...documents, [path]: slice });
}

function documentOf({ name, region }: Region): string {
  return `apiVersion: fleetslice.io/v1alpha1
kind: Cluster
metadata:
  name: ${name}
  labels:
    region: ${region}
spec:
  type: standalone
`;
}
