import type { Document, FleetDocument } from '../documents/document.ts';
import type { Tenant } from '../model/generated/types.ts';
import type { Catalog } from './catalog.ts';
import type { Findings } from './findings.ts';
import { checkUniqueNames } from './lists.ts';
import { checkTenantDocument } from './tenant-document.ts';
import type { FleetView } from './view.ts';

interface Owner {
  readonly tenant: Tenant;
  /** Place of the path in the Fleet document. */
  readonly pointer: string;
}

/** A document below a path of a tenant concerns only what the tenant was given. */
export function checkTenants(fleet: FleetView, findings: Findings): void {
  const { catalog } = fleet;
  const owners = ownersOf(catalog.fleet, findings);
  const used = new Set<Owner>();
  for (const documents of listsOf(catalog)) {
    for (const document of documents) {
      const owner = ownerOf(document.source.file, owners);
      if (owner !== undefined) used.add(owner);
      checkTenantDocument(document, owner?.tenant, fleet, findings);
    }
  }
  if (catalog.fleet !== undefined) checkUnused(catalog.fleet, owners, used, findings);
}

function listsOf({ fleet, clusters, slices, profiles, exports }: Catalog): readonly Iterable<Document>[] {
  const fleets = fleet === undefined ? [] : [fleet];
  return [fleets, clusters.values(), slices.values(), profiles.values(), ...exports.values()];
}

/** Whose folders they are: by path, without a final slash. */
function ownersOf(fleet: FleetDocument | undefined, findings: Findings): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  if (fleet?.spec.tenants === undefined) return owners;
  const place = { source: fleet.source, pointer: '/spec/tenants' };
  checkUniqueNames(fleet.spec.tenants, place, { code: 'FS2004', what: 'tenant' }, findings);
  const paths = fleet.spec.tenants.flatMap((tenant, index) =>
    tenant.paths.map((path, turn) => ({
      path: path.replace(/\/+$/, ''),
      owner: { tenant, pointer: `/spec/tenants/${index}/paths/${turn}` },
    })),
  );
  // Sorted by path, the one around another comes first.
  for (const { path, owner } of paths.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const outer = ownerOf(path, owners);
    if (outer === undefined || outer.tenant === owner.tenant) owners.set(path, owner);
    else addShared(path, { fleet, outer, inner: owner }, findings);
  }
  return owners;
}

function addShared(
  path: string,
  { fleet, outer, inner }: { readonly fleet: FleetDocument; readonly outer: Owner; readonly inner: Owner },
  findings: Findings,
): void {
  const place = { source: fleet.source, pointer: inner.pointer };
  const message = `${path} belongs to tenant ${outer.tenant.name} as well`;
  const related = { source: fleet.source, pointer: outer.pointer, message: 'by this path' };
  findings.add('FS2083', place, message, { related: [related] });
}

/** The owner of the folder, or of the nearest one around it. */
function ownerOf(file: string, owners: ReadonlyMap<string, Owner>): Owner | undefined {
  if (owners.size === 0) return undefined;
  for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1)) {
    const owner = owners.get(file.slice(0, end));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function checkUnused(
  fleet: FleetDocument,
  owners: ReadonlyMap<string, Owner>,
  used: ReadonlySet<Owner>,
  findings: Findings,
): void {
  for (const [path, owner] of owners) {
    if (used.has(owner)) continue;
    const place = { source: fleet.source, pointer: owner.pointer };
    findings.add('FS2087', place, `no document of tenant ${owner.tenant.name} lies below ${path}`);
  }
}
