import type { WireIndex } from '../model/generated/types.ts';
import type { ClusterName, Digest, SliceName } from '../model/ids.ts';
import type { PublishedCluster, Publisher } from './plan.ts';

/**
 * True for what most clusters are most of the time: told by this hub just what is wanted, and neither they nor the store
 * have anything else. Costs a tenth of planning that; false says nothing.
 */
export function isSettled(
  cluster: ClusterName,
  desired: ReadonlyMap<SliceName, { readonly digest: Digest }> | undefined,
  published: PublishedCluster | undefined,
  publisher: Publisher,
): boolean {
  if (desired === undefined || published?.index === undefined) return false;
  if (publisher.suspendedSlices(cluster).size > 0) return false;
  const { index, objects, report } = published;
  return (
    isLast(index, published, publisher) &&
    isTold(desired, index.slices) &&
    objects.length === desired.size &&
    objects.every(({ slice, digest12 }) => desired.get(slice)?.digest.startsWith(digest12)) &&
    [...report.applied.keys()].every((slice) => desired.has(slice))
  );
}

/** Ours, the newest that anybody has seen, and without anything that is on its way out. */
function isLast(
  { hub, fleet, sequence, removed }: WireIndex,
  { report, sequence: given = 0 }: PublishedCluster,
  publisher: Publisher,
): boolean {
  if (hub !== publisher.hub || fleet !== publisher.fleet) return false;
  return Math.max(given, report.sequence) <= sequence && Object.keys(removed).length === 0;
}

function isTold(
  desired: ReadonlyMap<SliceName, { readonly digest: Digest }>,
  told: Readonly<Record<string, string>>,
): boolean {
  const names = Object.keys(told);
  return (
    names.length === desired.size &&
    names.every((name) => desired.get(name as SliceName)?.digest === told[name])
  );
}
