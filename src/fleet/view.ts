import type { ClusterDocument, SliceDocument } from '../documents/document.ts';
import type { Catalog } from './catalog.ts';
import type { FleetSlice } from './fleet.ts';

/** One slice as rules across slices see it: they run for every reading, whatever was taken over from the one before. */
export interface SliceView {
  readonly document: SliceDocument;
  /** Sorted by name. */
  readonly members: readonly ClusterDocument[];
  readonly names: ReadonlySet<string>;
  readonly slice: FleetSlice;
}

/** All slices whose subnets are right, sorted by name, and what else is declared. */
export interface FleetView {
  readonly catalog: Catalog;
  readonly slices: ReadonlyMap<string, SliceView>;
  /** The slices of each cluster; clusters in no slice are not in it. */
  readonly byCluster: ReadonlyMap<string, readonly SliceView[]>;
}

export function viewOf(catalog: Catalog, slices: readonly SliceView[]): FleetView {
  const byCluster = new Map<string, SliceView[]>();
  for (const view of slices) {
    for (const { name } of view.members) {
      const known = byCluster.get(name);
      if (known === undefined) byCluster.set(name, [view]);
      else known.push(view);
    }
  }
  return { catalog, slices: new Map(slices.map((view) => [view.document.name, view])), byCluster };
}
