import type { Document } from '../documents/document.ts';
import { canonicalJson, type Json } from '../desired/canonical.ts';
import { type Update, type UpdateFinding, updateFinding } from './update-finding.ts';

/** What looks like the same thing under another name: all of it is removed and made anew. */
export function renames(update: Update): readonly UpdateFinding[] {
  const { base, head } = update;
  return [
    ...renamed(update, 'Cluster', base.fleet.clusters, head.fleet.clusters),
    ...renamed(update, 'Slice', base.fleet.slices, head.fleet.slices),
  ];
}

function renamed(
  { base, head }: Update,
  kind: 'Cluster' | 'Slice',
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly UpdateFinding[] {
  const gone = [...before.keys()].flatMap((name) => (after.has(name) ? [] : (base.find(kind, name) ?? [])));
  const fresh = [...after.keys()].flatMap((name) => (before.has(name) ? [] : (head.find(kind, name) ?? [])));
  if (gone.length === 0) return [];
  const bySpec = new Map(gone.map((document) => [contentOf(document), document]));
  return fresh.filter(isTelling).flatMap((document) => {
    const earlier = bySpec.get(contentOf(document));
    if (earlier === undefined) return [];
    const message = `${kind} ${earlier.name} becomes ${document.name}: the one is removed, the other starts from nothing`;
    const at = { source: document.source, pointer: '/metadata/name' };
    const place = { source: earlier.source, pointer: '/metadata/name' };
    return [updateFinding('FS4013', at, message, { before: place })];
  });
}

/** Two clusters that say nothing about themselves are not the same one for it. */
function isTelling({ kind, spec, labels }: Document): boolean {
  return (
    kind === 'Slice' || Object.keys(labels).length > 0 || Object.keys(spec).some((field) => field !== 'type')
  );
}

function contentOf({ spec, labels }: Document): string {
  return canonicalJson({ spec, labels } as unknown as Json);
}
